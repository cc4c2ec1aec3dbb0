import type { IssueSentences } from "./issue-words.js";
import { allowedIn, nearestOf } from "./nearest-of.js";
import { looksLikeDate, needlesslyQuoted } from "./value-remedies.js";
import { dateRemedy, meant } from "./zh-data.js";
import { kindInChinese } from "./zh-kinds.js";
import { inChinese } from "./zh-phrases.js";

const IN_QUOTES = "请在引号内写数字和至多一个小数点，不写千分位和货币符号。";

/** What to do about a key that does not go with the type beside it. */
export const BESIDE_TYPES: Readonly<Record<string, string>> = {
  options: '请删去它，或者写 "type": "choice"。',
  readings: '请写 "type": "choice"，让 values 取某一种读法，再在公式里用 match 区分。',
  unit: "请删去它：只有整数、小数和金额有单位。",
  event: '请删去它，或者写 "type": "date"。',
  atLeast: "请删去它：只有数有界限。",
  atMost: "请删去它：只有数有界限。",
  open: "请写出累进比率表本身：只有单个的值可以留待决定。",
  otherwise: "请删去它：没有任何项时，计数和求和是 0，日期是尚未发生。",
};

/** Where a name that has a meaning in few places may be used. */
export function placeRemedy(name: string, where: string): string {
  if (name === "options" && where === "a clause that has readings") return "请删去它：readings 就是可选的值。";
  const ofType = Object.hasOwn(BESIDE_TYPES, name) ? BESIDE_TYPES[name] : undefined;
  if (ofType !== undefined) return ofType;
  if (name === "beyond") return '请删去它，或者改用 "match": "exact"、以整数为键的表。';
  if (name === "of") return "请删去它，或者另起 id，写一条新的定义。";
  if (name === "exceptTo") return "请删去它，或者用 requires、excludes 或 waives 条款写出例外。";
  if (name === "when") return "请删去它：这样的规定对所有家庭一样。日期写在 inForce 中。";
  if (name.startsWith("limit.")) return "请只在 limits 条款的 to 中使用它。";
  if (name === "loan") return '请删去它，或者写 "form": "loan"。';
  if (name.startsWith("unit.")) return "请只在待遇的金额和待遇自己的 when 中使用它。";
  if (name.startsWith("instalment.")) return "请只在 pays 条款的日期中使用它。";
  return "请改用不依赖它的事实或定义，或者移到它有意义的条款里。";
}

/** A written value that is not of the type of its place. */
export function writtenValue(expected: string, found: string): IssueSentences {
  const kind = kindInChinese(expected);
  const allowed = allowedIn(expected);
  if (expected.startsWith("a date such as") && looksLikeDate(found))
    return { problem: "没有这一天。", expected: kind, found, remedy: "请核对年、月、日。" };
  const problem = "此处的值不合要求。";
  const bare = needlesslyQuoted(expected, found);
  if (bare !== null) return { problem, expected: kind, found, remedy: `请去掉引号：${bare}。` };
  if (allowed !== null) {
    const otherwise = "请选用其中一个，或者在声明这一选项的地方补上这个值。";
    return { problem, expected: kind, found: inChinese(found), remedy: meant(nearestOf(found, allowed), otherwise) };
  }
  if (found === "null") {
    const remedy = "请与一个值比较；只有事件的日期可以用 equal 或 notEqual 与 null 比较。";
    return { problem, expected: kind, found: inChinese(found), remedy };
  }
  if (expected.startsWith("a date such as")) return { problem, expected: kind, found, remedy: dateRemedy(found) };
  if (expected === "scale")
    return { problem, expected: kind, found, remedy: '请写 "scale": [ ["0", 百分数], … ]，不写 "value"。' };
  const number = expected.includes(": a decimal in quotes");
  return { problem, expected: kind, found, remedy: number ? IN_QUOTES : `此处请写：${kind}。` };
}
