import type { IssueSentences, IssueWords } from "./issue-words.js";
import { kindNamed } from "./named-kinds.js";
import { allowedIn, nearestOf } from "./nearest-of.js";
import { few, quoted } from "./shorten.js";
import { inCurrency, isCurrency, isOtherValue, isWritten, looksLikeDate, needlesslyQuoted } from "./value-remedies.js";
import { dateRemedy, meant } from "./zh-data.js";
import { foundInChinese, kindInChinese, unitInChinese } from "./zh-kinds.js";
import { ZH_NAMED } from "./zh-named-kinds.js";
import { boundsInChinese, inChinese } from "./zh-phrases.js";

const list = (names: readonly string[]): string => few(names, "、");

const ORDERED = "equal, notEqual, in or notIn";
const IN_QUOTES = "请在引号内写数字和至多一个小数点，不写千分位和货币符号。";

/** What to do about a key that does not go with the type beside it. */
const BESIDE_TYPES: Readonly<Record<string, string>> = {
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
function placeRemedy(name: string, where: string): string {
  if (name === "options" && where === "a clause that has readings") return "请删去它：readings 就是可选的值。";
  const ofType = Object.hasOwn(BESIDE_TYPES, name) ? BESIDE_TYPES[name] : undefined;
  if (ofType !== undefined) return ofType;
  if (name === "beyond") return '请删去它，或者改用 "match": "exact"、以整数为键的表。';
  if (name === "of") return "请删去它，或者另起 id，写一条新的定义。";
  if (name === "exceptTo") return "请删去它，或者用 requires、excludes 或 waives 条款写出例外。";
  if (name === "loan") return '请删去它，或者写 "form": "loan"。';
  if (name.startsWith("unit.")) return "请只在待遇的金额和待遇自己的 when 中使用它。";
  if (name.startsWith("instalment.")) return "请只在 pays 条款的日期中使用它。";
  return "请改用不依赖它的事实或定义，或者移到它有意义的条款里。";
}

/** A written value that is not of the type of its place. */
function writtenValue(expected: string, found: string): IssueSentences {
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

/** Chinese for issues of packs, of linking and of asking. */
export const ZH_LAW = {
  "bare-leaf": () => ({
    problem: "此处需要条件组，却只写了一个比较。",
    expected: '条件组：{ "all": [ … ] }、{ "any": [ … ] } 或 { "not": … }',
    found: "单独的比较",
    remedy: '请放进条件组：{ "all": [ … ] }。',
  }),
  "empty-group": ({ group }) => ({
    problem: `条件组 ${quoted(group)} 是空的。`,
    expected: "至少一个条件",
    found: "没有条件",
    remedy: "请加上条件，或者删去这个条件组。",
  }),
  "mixed-group": ({ keys }) => ({
    problem: `一个条件组里有几个键：${list(keys)}。`,
    expected: "一个键：all、any 或 not",
    found: list(keys),
    remedy: "请把一个条件组放进另一个里面。",
  }),
  "path-forbidden": () => ({
    problem: '条件里不能使用 "path"。',
    expected: "带点的名称，如 child.bornOn",
    found: '"path"',
    remedy: '请删去 "path"，直接写事实名称："fact": "child.bornOn"。',
  }),
  "unknown-name": ({ name, nearest: near, kind }) => {
    const ofItem = kind === "fact or definition" && name.includes(".");
    const words = kindNamed(ZH_NAMED, ofItem ? "fact of a list item" : kind);
    const none = name === "" || name === "no effect";
    return {
      problem: none ? `此处没有写明${inChinese(kind)}。` : `此处没有名为 ${quoted(name)} 的${inChinese(kind)}。`,
      expected: words?.expected ?? `已声明的${inChinese(kind)}的名称`,
      found: none ? "没有写" : quoted(name),
      remedy: meant(near, words?.remedy ?? "请改正名称，或者先声明它。"),
    };
  },
  "type-mismatch": ({ expected, found }) => {
    if (expected === ORDERED) {
      return {
        problem: `${quoted(found)} 比较大小先后，只能用于数和日期。`,
        expected: "equal、notEqual、in 或 notIn",
        found: quoted(found),
        remedy: "请改用这些运算符之一，或者改为比较数或日期。",
      };
    }
    if (isWritten(found) || isOtherValue(expected, found)) return writtenValue(expected, found);
    return {
      problem: "两处的值类型不同。",
      expected: kindInChinese(expected),
      found: foundInChinese(found),
      remedy: "请改用所需类型的值，或者改正所声明的类型。",
    };
  },
  "wrong-unit": ({ expected, found }) => {
    const problem = "单位不对。";
    const units = { problem, expected: unitInChinese(expected), found: unitInChinese(found) };
    const ownCurrency = inCurrency(expected, found);
    if (ownCurrency !== null)
      return { ...units, remedy: `请写 "${ownCurrency}"：金额用 pack.json 写明的币种；不是金额的，请改用别的类型。` };
    if (!isCurrency(expected) || !isCurrency(found))
      return { ...units, remedy: "请用 per、multiply 或 divide 折算，或者改正所声明的单位。" };
    if (expected !== found) return { ...units, remedy: "一个项目只用一种货币：请用该项目所在政策包的货币。" };
    return {
      problem,
      expected: `${unitInChinese(expected)}，小数位数与该项目所在的政策包相同`,
      found: "另一种小数位数",
      remedy: "请在两个 pack.json 中写明相同的小数位数。",
    };
  },
  "duplicate-clause": ({ id }) => ({
    problem: `同一项目有两个条款的 id 都是 ${quoted(id)}。`,
    expected: "同一项目在各政策包中每个 id 只出现一次",
    found: `两个 ${quoted(id)}`,
    remedy: "请给其中一个改名；如果要取代另一个，请在 replaces 中写明被取代的条款。",
  }),
  "duplicate-scheme": ({ id }) => ({
    problem: `两个文件都定义了项目 ${quoted(id)}。`,
    expected: "每个项目只定义一次",
    found: `两个 ${quoted(id)}`,
    remedy: "请给其中一个改名；要改动另一政策包的项目，请写修订：用 amends，不用 scheme。",
  }),
  "duplicate-pack": ({ id }) => ({
    problem: `两个政策包的 id 都是 ${quoted(id)}。`,
    expected: "每个政策包只有一个",
    found: `两个 ${quoted(id)}`,
    remedy: "请只载入政策包的一个版本，或者给其中一个另取 id。",
  }),
  "id-not-folder": ({ id, folder, expected }) => ({
    problem: `政策包的 id 与所在文件夹 ${quoted(folder)} 的路径不一致。`,
    expected: quoted(expected),
    found: quoted(id),
    remedy: "请改正 pack.json 中的 id，或者给文件夹改名。",
  }),
  "undeclared-document": ({ document, nearest: near }) => ({
    problem: `没有声明文件 ${quoted(document)}。`,
    expected: "本政策包或上级政策包的 pack.json 中的文件",
    found: quoted(document),
    remedy: meant(near, "请改正名称，或者在 pack.json 中加上这份文件，写明名称、文号和性质。"),
  }),
  "slot-conflict": ({ slot, clauses }) => ({
    problem: `同一天有几个条款占据 ${quoted(slot)} 的位置。`,
    expected: "每一天只有一个条款",
    found: list(clauses),
    remedy: "请让它们的 inForce 日期不重叠，或者让其中一个在 replaces 中写明另一个；发放和分担的条款也可以各加 when。",
  }),
  "unknown-clause": ({ id, nearest: near }) => ({
    problem: `没有条款 ${quoted(id)}。`,
    expected: "本项目某一条款的 id",
    found: quoted(id),
    remedy: meant(near, "请改正 id，或者补写这一条款。"),
  }),
  "not-amendable": ({ clause }) => ({
    problem: `本政策包不能改动 ${quoted(clause)}。`,
    expected: "向本地开放的内容",
    found: `${quoted(clause)}，未向本地开放`,
    remedy: `请另写自己的条款，或者请 ${quoted(clause)} 所在的政策包开放它：写明 "amendable": true，或者用 "open" 向本地开放。政策包只能改动本地和上级地方的规定。`,
  }),
  "outside-bounds": ({ clause, bounds, found }) => ({
    problem: `这个值超出了 ${quoted(clause)} 允许的范围。`,
    expected: bounds === "" ? "它允许的值" : boundsInChinese(bounds),
    found: inChinese(found),
    remedy: "请在范围内取值；只有规定范围的政策包才能改变范围。",
  }),
  "rounding-needed": ({ clause }) => ({
    problem: `${quoted(clause)} 的金额可能有不足最小币值的零头，而没有规定怎样舍入。`,
    expected: "写明精度和方式的舍入",
    found: "没有舍入",
    remedy: '请按文件在发放它的条款上加 "round": { "to": "0.01", "mode": "half-up" }，或者对金额本身舍入。',
  }),
  cycle: ({ names }) => ({
    problem: "这些名称互相引用，成了循环。",
    expected: "不会绕回自身的引用",
    found: few(names, " → "),
    remedy: "请去掉其中一处引用。",
  }),
  "match-incomplete": ({ missing }) => ({
    problem: "有的值没有对应的情形，或者表中没有对应的行。",
    expected: "每个可选的值都有情形或行",
    found: `没有 ${list(missing)} 的`,
    remedy: "请补上所缺的，或者写 otherwise。",
  }),
  "unknown-jurisdiction": ({ code }) => ({
    problem: `没有辖区 ${quoted(code)}。`,
    expected: "jurisdictions.json 中的代码",
    found: quoted(code),
    remedy: "请核对代码，或者把这个地方加入 jurisdictions.json，写明名称、层级和上级。",
  }),
  "not-allowed-here": ({ name, where }) => ({
    problem: `${quoted(name)} 不能用在这里：${inChinese(where)}。`,
    expected: Object.hasOwn(BESIDE_TYPES, name) ? `不写 ${quoted(name)}` : "在此处有意义的内容",
    found: quoted(name),
    remedy: placeRemedy(name, where),
  }),
  "shares-exceed": ({ found }) => ({
    problem: "各方比例之和超过了整体。",
    expected: "至多 100%",
    found,
    remedy: '请改正百分比，或者把最后一个承担方写成 "rest": true。',
  }),
  "name-taken": ({ name }) => ({
    problem: `名称 ${quoted(name)} 已被占用。`,
    expected: "可及范围内没有用过的名称",
    found: quoted(name),
    remedy: "请换一个名称；上级政策包的事实和承担方自动沿用，不必再声明。",
  }),
  "unknown-option": ({ option, found, allowed }) => ({
    problem: `选项 ${quoted(option)} 不能取这个值。`,
    expected: allowed.length === 0 ? "不写（规定中没有这一选项）" : `${list(allowed)} 之一`,
    found: inChinese(found),
    remedy: meant(nearestOf(found, allowed), allowed.length === 0 ? "请去掉这个选项。" : "请选用其中一个。"),
  }),
  "source-failed": ({ fact, found }) => ({
    problem: `事实 ${quoted(fact)} 的来源出错。`,
    expected: "一个值，或者答复“不知道”",
    found,
    remedy: "请检查该服务后再查，或者在家庭资料中写明这一事实。",
  }),
  "too-many-units": ({ limit }) => ({
    problem: "待遇跨越的时间单位多得不合常理。",
    expected: `至多 ${limit} 个单位`,
    found: "超过此数",
    remedy: "请核对家庭资料中的日期和待遇的首日、末日，或者给出较早的截止日（horizon）。",
  }),
  "unreadable-file": ({ found }) => ({
    problem: "文件读不出来。",
    expected: "可以读取的 UTF-8 文本文件",
    found,
    remedy: "请检查路径、权限和编码。",
  }),
  "case-without-expectation": () => ({
    problem: "这个用例没有写明预期。",
    expected: "至少一项预期：结论、金额、分担、条款或所缺的事实",
    found: "没有预期",
    remedy: "请按规定的原文为这个家庭手工算出结果，写成预期。",
  }),
  "too-much-work": ({ limit }) => ({
    problem: "测算所需的运算量超出了任何家庭的需要。",
    expected: `至多 ${limit} 次读取、比较和计算`,
    found: "超过此数",
    remedy: "请缩短家庭资料中的列表，或者给出较早的截止日（horizon），或者改写规定，不在列表条件之内再套列表条件。",
  }),
  "too-many-digits": ({ limit }) => ({
    problem: "计算中某个数的位数太多，无法保持精确。",
    expected: `至多 ${limit} 位`,
    found: "超过此数",
    remedy: "请在中途舍入，或者核对家庭资料中的数和规定中的乘除。",
  }),
} satisfies Partial<IssueWords>;
