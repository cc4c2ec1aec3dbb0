import { faultIn } from "./faults.js";
import type { IssueWords } from "./issue-words.js";
import { allowedIn, isDecimal, isNumber, nearestOf } from "./nearest-of.js";
import { few, quoted } from "./shorten.js";
import { dateMeant, needlesslyQuoted, remedyFor, withDecimals } from "./value-remedies.js";
import { ZH_FAULTS } from "./zh-faults.js";
import { inChinese } from "./zh-phrases.js";
import { ZH_VALUES } from "./zh-value-remedies.js";

const list = (names: readonly string[]): string => few(names, "、");

/** Offers the nearest name when there is one. */
export function meant(near: string, otherwise: string): string {
  return near === "" ? otherwise : `是不是 ${quoted(near)}？${otherwise}`;
}

function keysAllowed(allowed: readonly string[]): string {
  if (allowed.length === 0) return "格式在此处规定的键";
  return allowed.length === 1 ? `只有 ${list(allowed)}` : `${list(allowed)} 之一`;
}

/** What to do about a day that is written in another form. */
export function dateRemedy(found: string): string {
  const date = dateMeant(found);
  if (date !== null) return `请写成 "${date}"：四位年、两位月、两位日，用连字符相连。`;
  return '请写四位年、两位月、两位日，用连字符相连并加引号，如 "2006-07-01"。';
}

/** What to do about a value of the wrong kind. */
function typeRemedy(expected: string, found: string): string {
  if (expected === "a text" && isNumber(found)) return `请加上引号："${found}"。`;
  if (expected.startsWith("a date such as")) return dateRemedy(found);
  if (isDecimal(found) && expected === "a whole number") return "请写整数，不加引号，不带小数点。";
  if (isDecimal(found)) return `小数要加引号："${found}"。`;
  const bare = needlesslyQuoted(expected, found);
  if (bare !== null) return `请去掉引号：${bare}。`;
  return remedyFor(ZH_VALUES, expected) ?? `此处请写：${inChinese(expected)}。`;
}

/** How a number is written if it is money. */
function padded(found: string): string {
  const money = withDecimals(found);
  return money === null ? "" : `；如果是金额，请带上小数："${money}"`;
}

/** What to do about a value that cannot stand where it stands. */
function valueRemedy(expected: string, found: string): string {
  const isDate = expected.startsWith("a date such as");
  if (isDate || (expected.startsWith("an edition") && dateMeant(found) !== null)) return dateRemedy(found);
  if (/^\S+ or more$/.test(expected)) return "请改正其中一个界限；二者可能写反了。";
  if (/^\w+ or repeals$/.test(expected)) return "请让条款的效果与被取代的条款相同，或者写 repeals。";
  return remedyFor(ZH_VALUES, expected) ?? `此处请写：${inChinese(expected)}。`;
}

const REMEDIES: Readonly<Record<string, string>> = {
  monthEnd: '请按文件加上 "monthEnd"："clamp"（取当月最后一日）或 "next-month"（取次月第一日）。',
  otherwise: '请加上 "otherwise"：没有适用的分支、行或项时的值。',
  text: '请加上 "text"：规定的原话，写在 zh、en 或两者之下。',
  cite: '请加上 "cite"：{ "document": …, "at": 条款号 }，文件须在 pack.json 中声明。',
  that: '请加上 "that"：以 all、any 或 not 开头的条件。',
  value: '请加上 "value"：所规定、所定义或用来比较的值；由条件定义的，请改写 "that"。',
  values: '请加上 "values"：所规定的值的列表，如 [{ "value": "10.00" }]。',
  when: '请加上 "when"：适用的条件，以 all、any 或 not 开头。',
  then: '请加上 "then"：这一分支的值。',
  exceptTo: '请加上 "exceptTo"：本条款所例外的条款的 id。',
  fact: '请加上 "fact"：所比较的事实的名称。',
  operator: '请加上 "operator"：怎样比较，如 equal、lessThan 或 in。',
  once: '请加上 "once"：一次性待遇的日期；按月、按年等发放的，请改写 "every"。',
  percent: '请加上 "percent"：所承担的百分比；承担其余部分的，请改写 "rest": true。',
  payer: '请加上 "payer"：由谁承担；由几方承担的，请改写 "split"。',
  split: '请加上 "split"：各方的份额；文本未载明份额的，请改写 "unstated"，列出承担方。',
  evidence: '请加上 "evidence"：未与官方文本核对之前写 { "status": "unverified" }。',
  loan: '请加上 "loan"：{ "interest": 年利率, "repaidBy": 还款日或 "unstated" }。',
  options: '请加上 "options"：可选的值。',
  "pack.json": "请加上文件 pack.json，写明政策包的 id、辖区、名称、版本、币种和文件。",
};

/** Chinese for issues of files, shapes and households. */
export const ZH_DATA = {
  "too-large": ({ limitBytes, foundBytes }) => ({
    problem: "内容过大，不能读取。",
    expected: `至多 ${limitBytes} 字节`,
    found: `${foundBytes} 字节`,
    remedy: "请拆成几个文件；来源可信时也可以提高上限。",
  }),
  "too-deep": ({ limit }) => ({
    problem: "嵌套层数过多。",
    expected: `至多 ${limit} 层`,
    found: "超过此数",
    remedy: "请把内层部分写成单独的定义，不要层层嵌套，也不要让过多定义逐个相依。",
  }),
  "list-too-long": ({ limit, found }) => ({
    problem: "列表过长。",
    expected: `至多 ${limit} 项`,
    found: `${found} 项`,
    remedy: "请拆分列表；来源可信时也可以提高上限。",
  }),
  "not-json": ({ found }) => ({ problem: "这不是有效的 JSON。", ...faultIn(ZH_FAULTS, found) }),
  "duplicate-key": ({ key }) => ({
    problem: `键 ${quoted(key)} 在同一对象里出现了两次。`,
    expected: "每个键只出现一次",
    found: `又一个 ${quoted(key)}`,
    remedy: "请删去其中一个，或者改名。",
  }),
  "forbidden-key": ({ key }) => ({
    problem: `不能使用键 ${quoted(key)}。`,
    expected: "别的名称",
    found: quoted(key),
    remedy: "请换一个名称。",
  }),
  "unknown-key": ({ key, nearest: near, allowed }) => ({
    problem: `此处没有键 ${quoted(key)}。`,
    expected: keysAllowed(allowed),
    found: quoted(key),
    remedy: meant(near, "请改正名称，或者删去这个键。"),
  }),
  "missing-key": ({ key }) => ({
    problem: `缺少 ${quoted(key)}。`,
    expected: quoted(key),
    found: "什么都没有",
    remedy: (Object.hasOwn(REMEDIES, key) ? REMEDIES[key] : undefined) ?? `请加上 ${quoted(key)} 并写明它的值。`,
  }),
  "wrong-type": ({ expected, found }) => ({
    problem: "此处的值类型不对。",
    expected: inChinese(expected),
    found: inChinese(found),
    remedy: typeRemedy(expected, found),
  }),
  "wrong-value": ({ expected, found }) => {
    const allowed = allowedIn(expected);
    return {
      problem: "此处不能这样写。",
      expected: inChinese(expected),
      found: inChinese(found),
      remedy: allowed === null ? valueRemedy(expected, found) : meant(nearestOf(found, allowed), "请选用其中一个。"),
    };
  },
  "unknown-fact": ({ fact, nearest: near }) => ({
    problem: `没有事实 ${quoted(fact)}。`,
    expected: "事实字典（facts.json）中的事实",
    found: quoted(fact),
    remedy: meant(near, "请改正名称，或者在 facts.json 中声明这一事实，写明类型、名称和问法。"),
  }),
  "impossible-date": ({ found }) => {
    const said = { expected: "日历上有的日期，写法如 2006-07-01", found: inChinese(found) };
    if (dateMeant(found) !== null) return { problem: "日期的写法不对。", ...said, remedy: dateRemedy(found) };
    return { problem: "没有这一天。", ...said, remedy: "请核对年、月、日：四位、两位、两位数字，用连字符相连。" };
  },
  "money-not-text": ({ found }) => ({
    problem: "金额和小数要加引号，才不会丢失数位。",
    expected: '加引号的小数，如 "600.00"',
    found: inChinese(found),
    remedy: isNumber(found)
      ? `请写成 "${found}"，连同引号${padded(found)}。`
      : "请在引号内写数字和至多一个小数点，不写千分位和货币符号。",
  }),
  "not-an-integer": ({ found }) => ({
    problem: "此处需要整数。",
    expected: "不加引号的整数，如 3",
    found: inChinese(found),
    remedy: "请写数字，不加引号，不带小数点。",
  }),
  "below-bound": ({ bound, found }) => ({
    problem: "这个值低于该事实的下限。",
    expected: `至少 ${bound}`,
    found: inChinese(found),
    remedy: "请核对这个值；如果无误，请改正 facts.json 中该事实的 atLeast。",
  }),
  "above-bound": ({ bound, found }) => ({
    problem: "这个值高于该事实的上限。",
    expected: `至多 ${bound}`,
    found: inChinese(found),
    remedy: "请核对这个值；如果无误，请改正 facts.json 中该事实的 atMost。",
  }),
  "unknown-choice": ({ allowed, found }) => ({
    problem: "这不是可选的值。",
    expected: allowed.length === 1 ? list(allowed) : `${list(allowed)} 之一`,
    found: inChinese(found),
    remedy: meant(nearestOf(found, allowed), "请选用其中一个，或者在声明选项处补上这个值。"),
  }),
  "duplicate-id": ({ id }) => ({
    problem: `id ${quoted(id)} 在同一列表里出现了两次。`,
    expected: "每个 id 只出现一次",
    found: `又一个 ${quoted(id)}`,
    remedy: "请删去其中一项，或者给它另一个 id。",
  }),
  "history-not-dated-in-order": ({ found }) => ({
    problem: "历史记录没有按日期先后排列。",
    expected: "每个日期都晚于前一个",
    found,
    remedy: "请按日期排列，每个日期只写一项。",
  }),
  "unknown-place": ({ found }) => ({
    problem: "没有这个地方。",
    expected: "jurisdictions.json 中的代码",
    found: inChinese(found),
    remedy: "请核对代码，或者把这个地方加入 jurisdictions.json，写明名称、层级和上级。",
  }),
} satisfies Partial<IssueWords>;
