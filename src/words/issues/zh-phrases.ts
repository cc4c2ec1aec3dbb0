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
  "a condition over a list": "针对列表的条件",
  "a condition: all, any or not": "条件：all、any 或 not",
  "a clause: an object": "条款：对象",
  "a JSON value": "JSON 值",
  "a valid file": "有效的文件",
  "something else": "别的内容",
  "at most one rest": "至多一个 rest",
  "a divisor other than zero": "不为零的除数",
  "keys in ascending order, each once": "由小到大、各出现一次的键",
  "a key that is not above the one before": "不大于前一项的键",
  "values in the order of their days, each from a later day": "按日期先后排列的值，每个都比前一个晚",
  "no from": "没有 from",
  "a clause that requires, excludes or waives": "必备条件、排除情形或豁免的条款",
  "a parameter without a table, or a definition that reads the table": "没有表的标准，或者读取该表的定义",
  "a number too large for any use": "大得无法使用的数",
  "fact or definition": "事实或定义",
  "sets clause": "标准条款",
  list: "列表",
  "list item": "列表项的名称",
  award: "待遇",
  scheme: "项目",
  "open decision": "留待决定的事项",
  operator: "运算符",
  operation: "运算",
  "this place": "此处",
  "a table that is not an exact one of numbers": "并非以数精确对应的表",
  "the dates that bound an award, which are read before there is a test day": "待遇的起止日期（读取时尚无判断日）",
};

const PATTERNS: readonly (readonly [RegExp, string])[] = [
  [/^(.+): a decimal in quotes such as (.+), or a whole number$/, "$1：加引号的小数（如 $2），或者整数"],
  [/^a date such as (\S+), or null when it has not happened$/, "日期（如 $1），尚未发生时为 null"],
  [/^a date such as (\S+)$/, "日期（如 $1）"],
  [/^an id that begins with (.+)$/, "以 $1 开头的 id"],
  [/^a day on or after (\S+)$/, "不早于 $1 的日期"],
  [/^money with at most (\d+) decimals$/, "至多 $1 位小数的金额"],
  [/^a place code in quotes, such as (\S+)$/, "加引号的地方代码（如 $1）"],
  [/^at least (\S+) items$/, "至少 $1 项"],
  [/^at most (\S+) items$/, "至多 $1 项"],
  [/^at least (\S+) characters$/, "至少 $1 个字符"],
  [/^at most (\S+) characters$/, "至多 $1 个字符"],
  [/^one of (.+)$/, "$1 之一"],
];

/** A phrase in Chinese, or as it is when there is no Chinese for it. */
export function inChinese(phrase: string): string {
  const known = Object.hasOwn(PHRASES, phrase) ? PHRASES[phrase] : undefined;
  if (known !== undefined) return known;
  for (const [pattern, chinese] of PATTERNS) {
    if (pattern.test(phrase)) return phrase.replace(pattern, chinese);
  }
  return phrase;
}

/** Bounds such as "at least 3, at most 5" in Chinese. */
export function boundsInChinese(bounds: string): string {
  return bounds
    .replace(/\bat least /g, "至少 ")
    .replace(/\bat most /g, "至多 ")
    .replace(/\bone of /g, "限于 ")
    .replace(/ or /g, " 或者 ");
}
