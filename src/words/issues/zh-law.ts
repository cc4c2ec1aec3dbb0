import type { IssueWords } from "./issue-words.js";
import { kindNamed } from "./named-kinds.js";
import { nearestOf } from "./nearest-of.js";
import { few, quoted } from "./shorten.js";
import { inCurrency, isCurrency, isOtherValue, isWritten } from "./value-remedies.js";
import { meant } from "./zh-data.js";
import { foundInChinese, kindInChinese, unitInChinese } from "./zh-kinds.js";
import { BESIDE_TYPES, placeRemedy, writtenValue } from "./zh-law-remedies.js";
import { ZH_NAMED } from "./zh-named-kinds.js";
import { inChinese } from "./zh-phrases.js";

const list = (names: readonly string[]): string => few(names, "、");

const ORDERED = "equal, notEqual, in or notIn";

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
  "unknown-clause": ({ id, nearest: near }) => ({
    problem: `没有条款 ${quoted(id)}。`,
    expected: "本项目某一条款的 id",
    found: quoted(id),
    remedy: meant(near, "请改正 id，或者补写这一条款。"),
  }),
  "limits-unordered": ({ clauses }) => ({
    problem: "两个限额条款计入同一项给付，而没有规定先后。",
    expected: "写明先后次序",
    found: list(clauses),
    remedy: '请在后一条款的 "limits" 中用 "after" 写明前一条款：后一条款按前一条款减过的金额计算。',
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
    remedy: "请换一个名称；一起载入的政策包共用一部词典：上级政策包声明的自动沿用，其他地方的政策包须另取名称。",
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
  "unwritable-file": ({ found }) => ({
    problem: "文件无法写入，没有写入任何内容。",
    expected: "可以写入的文件夹",
    found: inChinese(found),
    remedy: "请检查文件夹、权限和剩余空间，然后重试。",
  }),
  "file-in-the-way": ({ found }) => ({
    problem: `已有文件 ${quoted(found)}，没有写入任何内容。`,
    expected: "尚未使用的名称",
    found: quoted(found),
    remedy: "请另取 id，或者先移走该文件。",
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
