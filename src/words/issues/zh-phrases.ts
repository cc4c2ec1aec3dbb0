/**
 * The parameters of an issue that name what was expected or found come as short English phrases from the rooms that
 * make them. Those in use are said in Chinese here; whatever is not listed stays as it is, which is never wrong.
 */
const PHRASES: Readonly<Record<string, string>> = {
  nothing: "什么都没有",
  null: "null（空值）",
  number: "数",
  "a number": "数",
  "a whole number": "整数",
  "a number without a unit": "没有单位的数",
  numbers: "数",
  date: "日期",
  "number or date": "数或者日期",
  "numbers or dates": "数或者日期",
  boolean: "是或否（true 或 false）",
  "true or false": "true 或 false",
  string: "文字",
  text: "文字",
  "a text": "文字",
  "a short text": "不长的文字",
  "a private value": "不公开的值",
  place: "地方",
  choice: "选项",
  "a choice": "选项",
  percent: "百分数",
  "an amount": "金额",
  object: "对象",
  "an object": "对象",
  "a plain object": "普通对象",
  "an object with an id": "带 id 的对象",
  "a list": "列表",
  "a list of items, each with an id": "每项都带 id 的列表",
  "a household: an object of facts": "家庭：由事实组成的对象",
  "a value to compare with": "用来比较的值",
  "one value": "一个值",
  'a value, { "fact": name } or { "parameter": id }': '值，或者 { "fact": 名称 }，或者 { "parameter": id }',
  '"each-unit", "one", { "calendar": unit } or { "blocks": number }':
    '"each-unit"、"one"、{ "calendar": 单位 } 或 { "blocks": 数 }',
  "a function": "函数",
  function: "函数",
  "an object inside itself": "包含自身的对象",
  "a getter or setter": "读写器（getter 或 setter）",
  "a web address": "网址",
  "a sha256 in hexadecimal": "十六进制的 sha256 校验值",
  "a text of another form": "另一种写法的文字",
  "a text in zh, en or both": "写在 zh、en 或两者之下的文字",
  "a clause id such as monthly-rate or children.order": "条款 id，如 monthly-rate 或 children.order",
  "a clause such as no-stacking (in another scheme: cn/childcare-subsidy#no-stacking)":
    "条款，如 no-stacking（其他项目的写作 cn/childcare-subsidy#no-stacking）",
  "an award that is counted under awards": "列在 awards 中计入的待遇",
  "lower-case words joined by hyphens": "用连字符相连的小写词",
  "ids joined by slashes, such as cn/hubei/wuhan": "用斜线相连的 id，如 cn/hubei/wuhan",
  "a name such as familyPlace": "名称，如 familyPlace",
  "a fact such as familyPlace or child.bornOn": "事实，如 familyPlace 或 child.bornOn",
  'a decimal in quotes, such as "600.00"': '加引号的小数，如 "600.00"',
  "a unit such as CNY, CNY/month, years or persons": "单位，如 CNY、CNY/month、years 或 persons",
  "an edition such as 2026-11-25": "版本，如 2026-11-25",
  "an ISO 4217 code such as CNY": "ISO 4217 币种代码，如 CNY",
  "a code such as 420115": "代码，如 420115",
  "exactly one of years, months, weeks, days": "years、months、weeks、days 中恰好一个",
  'a step above zero, such as "0.01"': '大于零的精度，如 "0.01"',
  "thresholds in ascending order, each once": "由小到大、各出现一次的起点",
  "a percentage of 0 or more": "不小于零的百分数",
  "no `of` beside a count": "count 不带 of",
  "`of`: what is taken from each item": "of：从每一项取什么",
  "no `of`": "没有 of",
  "`of`": "of",
  "a scale": "累进比率表（scale）",
  scale: "累进比率表（scale）",
  money: "金额",
  integer: "整数",
  decimal: "小数",
  "boolean, for a definition by a condition": "由条件定义的，类型应为 boolean",
  'for a definition of a list: an id "list.name" with "of" and "as"; otherwise an id without a dot and neither':
    '列表的定义：id 写作“列表.名称”，并写 "of" 和 "as"；其他定义：id 不带点，也不写这两个键',
  '{ "as": name, "when": condition }': '{ "as": 名称, "when": 条件 }',
  "an award that is no loan": "不是贷款的待遇",
  "a condition over a list": "针对列表的条件",
  "a condition: all, any or not": "条件：all、any 或 not",
  "a clause: an object": "条款：对象",
  "a JSON value": "JSON 值",
  "a valid file": "有效的文件",
  "something else": "别的内容",
  "at most one rest": "至多一个 rest",
  "a percentage from 0 to 100": "0 至 100 的百分数",
  "an amount of 0 or more": "不小于零的金额",
  "a year from 1 to 9999": "1 至 9999 的年份",
  "a month from 1 to 12": "1 至 12 的月份",
  "a day from 1 to 31": "1 至 31 的日",
  "each key once": "每个键只出现一次",
  "a key that stands above already": "上面已有的键",
  "a divisor other than zero": "不为零的除数",
  "keys in ascending order, each once": "由小到大、各出现一次的键",
  "a key that is not above the one before": "不大于前一项的键",
  "values in the order of their days, each from a later day": "按日期先后排列的值，每个都比前一个晚",
  "no from": "没有 from",
  "a clause that requires, excludes or waives": "必备条件、排除情形或豁免的条款",
  "a parameter without a table, or a definition that reads the table": "没有表的标准，或者读取该表的定义",
  "a number too large for any use": "大得无法使用的数",
  "a list of three: year, month and day": "三项的列表：年、月、日",
  "a list of two: what is divided, and by what": "两项的列表：被除数和除数",
  "a list of two: a key and its value": "两项的列表：键和值",
  "a list of two: a threshold and its percentage": "两项的列表：起点和百分数",
  "percent or rest, not both": "percent 和 rest 只写一个",
  "payer or split, not both": "payer 和 split 只写一个",
  '{ "document": name, "at": article }': '{ "document": 文件名称, "at": 条款号 }',
  '{ "from": first day, "to": last day }': '{ "from": 首日, "to": 末日 }',
  "{ award: amount }": "{ 待遇: 金额 }",
  "group of conditions": "条件组",
  payer: "承担方",
  "claimed scheme": "项目",
  effect: "条款效果",
  definition: "定义",
  subject: "对象",
  "fact or definition": "事实或定义",
  limit: "限额条款",
  "sets clause": "标准条款",
  list: "列表",
  unit: "单位",
  decider: "决定者",
  "list item": "列表项的名称",
  award: "待遇",
  scheme: "项目",
  "open decision": "留待决定的事项",
  operator: "运算符",
  operation: "运算",
  "this place": "此处",
  "a type that is no choice": "不是选项的类型",
  "a type that is not counted": "不计数的类型",
  "a value that is no number": "不是数的值",
  "a fact that is no date": "不是日期的事实",
  "a definition that replaces one of the household": "取代家庭定义的定义",
  "a clause that does not require, exclude or waive": "并非必备条件、排除情形或豁免的条款",
  "a clause that binds packs, not households": "约束政策包而不约束家庭的条款",
  "a clause that has readings": "有 readings 的条款",
  "a count, a sum or a date, which need none": "计数、求和或日期（不需要它）",
  "a table that is not an exact one of numbers": "并非以数精确对应的表",
  "the law of all packs": "全部政策包的规定（加载时不指定辖区）",
  "the dates that bound an award, which are read before there is a test day": "待遇的起止日期（读取时尚无判断日）",
};

const PATTERNS: readonly (readonly [RegExp, string])[] = [
  [/^(.+): a decimal in quotes such as (.+), or a whole number$/, "$1：加引号的小数（如 $2），或者整数"],
  [/^a date such as (\S+), or null when it has not happened$/, "日期（如 $1），尚未发生时为 null"],
  [/^a date such as (\S+)$/, "日期（如 $1）"],
  [/^an id that begins with (.+)$/, "以 $1 开头的 id"],
  [/^(\S+) or more$/, "不小于 $1"],
  [/^a day on or after (\S+)$/, "不早于 $1 的日期"],
  [/^money with at most (\d+) decimals$/, "至多 $1 位小数的金额"],
  [/^a place code in quotes, such as (\S+)$/, "加引号的地方代码（如 $1）"],
  [/^at least (\S+) items?$/, "至少 $1 项"],
  [/^at most (\S+) items?$/, "至多 $1 项"],
  [/^at least (\S+) characters?$/, "至少 $1 个字符"],
  [/^at most (\S+) characters?$/, "至多 $1 个字符"],
  [/^at least (\S+)$/, "不小于 $1"],
  [/^at most (\S+)$/, "不大于 $1"],
  [/^0 keys for the table of (\S+)$/, "$1 没有表，不需要键"],
  [/^(\d+) keys? for the table of (\S+)$/, "$2 的表需要 $1 个键"],
  [/^the law of (\S+)$/, "$1 的规定"],
  [/^(\w+) or repeals$/, "$1 或 repeals"],
  [/^an instance of (\S+)$/, "$1 的实例"],
  [/^an object with (\S+)$/, "带 $1 的对象"],
  [
    /^the dates that bound an award: (\S+) reads the test day, which those dates come before$/,
    "待遇的起止日期（$1 要读取判断日，而读取起止日期时尚无判断日）",
  ],
];

const PERIODS: Readonly<Record<string, string>> = { day: "日", week: "周", month: "月", quarter: "季", year: "年" };

/** A phrase in Chinese, or as it is when there is no Chinese for it. */
export function inChinese(phrase: string): string {
  const known = Object.hasOwn(PHRASES, phrase) ? PHRASES[phrase] : undefined;
  if (known !== undefined) return known;
  for (const [pattern, chinese] of PATTERNS) {
    if (pattern.test(phrase)) return phrase.replace(pattern, chinese);
  }
  const [, names] = phrase.match(/^one of (.+)$/s) ?? [];
  if (names !== undefined) return names.includes(", ") ? `${names.replaceAll(", ", "、")} 之一` : names;
  const [, per] = phrase.match(/^a sum per year, .+ that has a fixed number of (\w+)s$/) ?? [];
  if (per !== undefined) return `能按固定数目折算为${PERIODS[per] ?? per}的金额：以每年、季、月、周或日计`;
  if (phrase.includes(", or "))
    return phrase
      .split(", or ")
      .map(inChinese)
      .join("、或者")
      .replace(/或者(?=\w)/g, "或者 ");
  return phrase;
}

/** Bounds such as "at least 3, at most 5" in Chinese. */
export function boundsInChinese(bounds: string): string {
  return bounds
    .replace(/\bat least /g, "至少 ")
    .replace(/\bat most /g, "至多 ")
    .replace(/\bone of (.+)$/, (_, names: string) => `限于 ${names.replaceAll(", ", "、")}`)
    .replace(/ or /g, " 或者 ");
}
