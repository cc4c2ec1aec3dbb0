import type { ValueRemedies } from "./value-remedies.js";

const SLUG = "请用小写字母和数字，词与词之间用连字符。";

/** Chinese for what to do where a value is wrong. */
export const ZH_VALUES: ValueRemedies = {
  exact: {
    "a list": "请放进方括号：[ … ]。",
    "a clause: an object": '请写成对象：{ "id": …, "effect": …, "text": …, "cite": … }。',
    "a condition: all, any or not": '请写条件组：{ "all": [ … ] }、{ "any": [ … ] } 或 { "not": … }。',
    "a JSON value": "只能给出文字、数字、true、false、null、列表和普通对象。",
    "a plain object": "只能给出文字、数字、true、false、null、列表和普通对象。",
    'a decimal in quotes, such as "600.00"': "请在引号内写数字和至多一个小数点，不写千分位和货币符号。",
    "a text in zh, en or both": '请写 { "zh": "…" }、{ "en": "…" }，或者两种都写。',
    '"household"': '请写 "household"；项目针对列表中每一项时，请写 { "each": 列表, "as": 名称 }。',
    "a clause id such as monthly-rate or children.order": SLUG,
    "lower-case words joined by hyphens": SLUG,
    "ids joined by slashes, such as cn/hubei/wuhan": "请用小写字母、数字和连字符，各段之间用斜线。",
    "a name such as familyPlace": "请只用字母和数字，以小写字母开头。",
    "a fact such as familyPlace or child.bornOn":
      "请照声明的名称写，不留空格；需要计算的，请在 defines 条款中计算并取 id。",
    "a unit such as CNY, CNY/month, years or persons": "请写一个词，或者用斜线相连的两个词。",
    "an edition such as 2026-11-25": "请写版本的日期；同一天的第二版以 .1 结尾。",
    "an ISO 4217 code such as CNY": "请写币种的三个大写字母。",
    "a code such as 420115": "请只用字母、数字和连字符。",
    "a sha256 in hexadecimal": "请写文件校验值的 64 位十六进制数字。",
    "a web address": "请写完整的网址，以 https:// 开头。",
    "at least 1 item": "请加上一项，或者删去这个键。",
    "one value": "请只与一个值比较；与几个值比较时用 in 或 notIn。",
    "a value to compare with": "请与一个值比较；针对列表各项的条件用 some、every 或 none。",
    'a value, { "fact": name } or { "parameter": id }':
      '请写其中一种；需要计算的，请在 defines 条款中计算并取 id，再在此引用：{ "fact": id }。',
    '"each-unit", "one", { "calendar": unit } or { "blocks": number }':
      '请写其中一种；按季合并发放写 { "calendar": "quarter" }。',
    '{ "as": name, "when": condition }': "请照此写出针对列表各项的条件，并给每一项起名。",
    "a parameter without a table, or a definition that reads the table":
      "请写一个 defines 条款按键读取该表，再与它比较。",
    "keys in ascending order, each once": "请按键的大小排列各行。",
    "thresholds in ascending order, each once": "请按起点的大小排列各档。",
    "values in the order of their days, each from a later day": "请按 from 的先后排列，只有第一个可以不写 from。",
    "a percentage of 0 or more": "请改正比率。",
    "a clause that requires, excludes or waives": "请写明本条款所例外的那个条款。",
    'for a definition of a list: an id "list.name" with "of" and "as"; otherwise an id without a dot and neither':
      '请加上 "of"（列表）和 "as"（项的名称），或者把 id 写成不带点的。',
    "a list of three: year, month and day": '请写 "dateOf": [年, 月, 日]。',
    "a list of two: what is divided, and by what": '请写 "divide": [被除数, 除数]。',
    "a list of two: a key and its value": "每一行请写成 [键, 值]。",
    "a list of two: a threshold and its percentage": '每一档请写成 ["起点", "百分数"]。',
    "percent or rest, not both": "请删去其中一个。",
    "payer or split, not both": "请删去 payer，或者只在 split 里写明承担方。",
    '{ "from": first day, "to": last day }': '请写 { "from": "2006-01-01", "to": "2006-12-31" }，或者只写其中一个。',
    "{ award: amount }": '请写明是哪项待遇，如 { "award": "10.00" }。',
    "a text": "请写加引号的文字。",
    "each key once": "请删去其中一行，或者改正它的键。",
    "a year from 1 to 9999": "请改正年份；次序是年、月、日。",
    "a month from 1 to 12": "请改正月份；次序是年、月、日。",
    "a day from 1 to 31": "请改正日；次序是年、月、日。",
    "a percentage from 0 to 100": "请改正比例：它是整体的百分之几。",
    "an amount of 0 or more": "请改正金额；要从待遇中扣减的，请在公式中用 subtract 减去。",
    "at most one rest": "请给其余的写明百分比。",
    "no `of` beside a count": '请删去 "of"，或者改写 "take": "sum"。',
    "`of`: what is taken from each item": '请加上 "of"：从每一项取什么的公式，或者改取 count。',
    "a divisor other than zero": "请改用别的除数，或者为没有除数的情形另写公式。",
    'a step above zero, such as "0.01"': '请写舍入到什么精度：到分写 "0.01"，到元写 "1"。',
    "exactly one of years, months, weeks, days": "请只留一个；还要加别的，请在外面再写一层 date。",
  },
  beginning: [
    ["0 keys for the table", '没有表，请删去 "by"。'],
    ["1 key for the table", '请加上 "by": [ … ]，写明按什么键读表。'],
    ["a day on or after", "请改正其中一个日期；二者可能写反了。"],
    ["an id that begins with", "请让 id 以 of 中的列表名和点开头。"],
  ],
};
