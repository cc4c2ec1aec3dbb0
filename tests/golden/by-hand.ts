/** What a dozen errors must sound like, written by hand before the code said it: by code and situation. */
export const BY_HAND: Readonly<Record<string, { readonly en: string; readonly zh: string }>> = {
  "not-json: A comma after the last item": {
    en: "This is not valid JSON. Expected a key in double quotes; found something else, often because a comma stands before a closing bracket. Remedy: Delete the comma, or put the key in double quotes.",
    zh: "这不是有效的 JSON。应为：加双引号的键；实为：别的内容，常见原因是右括号前多了逗号。办法：请删去逗号，或者给键加上双引号。",
  },
  "unknown-name: A fact misspelt": {
    en: "There is no fact or definition called “registred” here. Expected a fact of facts.json, or the id of a defines clause; found “registred”. Remedy: Did you mean “registered”? Correct the name, declare the fact in facts.json, or write a clause that defines it. A figure of a sets clause is read with parameter; a list is asked with some, every or none.",
    zh: "此处没有名为 “registred” 的事实或定义。应为：facts.json 中的事实，或者 defines 条款的 id；实为：“registred”。办法：是不是 “registered”？请改正名称，或者在 facts.json 中声明这一事实，或者写条款定义它；sets 条款规定的标准用 parameter 读取，列表用 some、every 或 none 查问。",
  },
  "unknown-name: An effect that does not exist": {
    en: "There is no effect called “require” here. Expected an effect of the language; found “require”. Remedy: Did you mean “requires”? Choose one of those that docs/language/README.md lists.",
    zh: "此处没有名为 “require” 的条款效果。应为：政策包语言已有的条款效果；实为：“require”。办法：是不是 “requires”？请从 docs/language/README.md 所列的效果中选用。",
  },
  "type-mismatch: A comparison with a value the choice cannot take": {
    en: 'This value does not fit here. Expected one of rural, urban; found "rurl". Remedy: Did you mean “rural”? Choose one of them, or add the value where the choice is declared.',
    zh: '此处的值不合要求。应为：rural、urban 之一；实为："rurl"。办法：是不是 “rural”？请选用其中一个，或者在声明这一选项的地方补上这个值。',
  },
  "type-mismatch: A day that does not exist": {
    en: 'There is no such day. Expected a date such as 2006-07-01; found "2005-02-30". Remedy: Check year, month and day.',
    zh: '没有这一天。应为：日期（如 2006-07-01）；实为："2005-02-30"。办法：请核对年、月、日。',
  },
  "type-mismatch: A sum with a comma": {
    en: 'This value does not fit here. Expected money in CNY: a decimal in quotes such as "600.00", or a whole number; found "12,50". Remedy: Write digits and at most one point, in quotes, without separators or a currency sign.',
    zh: '此处的值不合要求。应为：金额（CNY）：加引号的小数（如 "600.00"），或者整数；实为："12,50"。办法：请在引号内写数字和至多一个小数点，不写千分位和货币符号。',
  },
  "money-not-text: A sum of money without quotes": {
    en: 'Money and decimals are written in quotes, so that no digit is lost. Expected a decimal in quotes, such as "600.00"; found 50.5. Remedy: Write "50.5", with the quotes; if it is money, with its decimals: "50.50".',
    zh: '金额和小数要加引号，才不会丢失数位。应为：加引号的小数，如 "600.00"；实为：50.5。办法：请写成 "50.5"，连同引号；如果是金额，请带上小数："50.50"。',
  },
  "wrong-value: A date with slashes": {
    en: 'This is not possible here. Expected a date such as 2006-07-01; found "2025/11/01". Remedy: Write "2025-11-01": year, month and day as YYYY-MM-DD.',
    zh: '此处不能这样写。应为：日期（如 2006-07-01）；实为："2025/11/01"。办法：请写成 "2025-11-01"：四位年、两位月、两位日，用连字符相连。',
  },
  "unknown-name: A payer misspelt, who also takes the remainder": {
    en: 'There is no payer called “twon” here. Expected a level such as nation, province, city, county or district; locality; or a payer that a pack.json declares; found “twon”. Remedy: Did you mean “town”? Correct the spelling, or declare the payer in pack.json: "payers": { name: { "zh": "…", "en": "…" } }.',
    zh: '此处没有名为 “twon” 的承担方。应为：层级（如 nation、province、city、county、district），或者 locality，或者 pack.json 声明的承担方；实为：“twon”。办法：是不是 “town”？请改正拼写，或者在 pack.json 中声明这一承担方："payers": { 名称: { "zh": "…", "en": "…" } }。',
  },
  "wrong-unit: Money in another currency, and an award of it": {
    en: 'The unit is not the one needed here. Expected money in CNY or money in CNY per month; found money in RMB per month. Remedy: Write "CNY/month": money is in the currency that pack.json names. What is no money needs another type.',
    zh: '单位不对。应为：金额（CNY）或金额（CNY，按月）；实为：金额（RMB，按月）。办法：请写 "CNY/month"：金额用 pack.json 写明的币种；不是金额的，请改用别的类型。',
  },
  "wrong-unit: A yearly sum awarded by the month": {
    en: "The unit is not the one needed here. Expected money in CNY or money in CNY per month; found money in CNY per year. Remedy: Convert the value with per, multiply or divide, or correct the unit that is declared.",
    zh: "单位不对。应为：金额（CNY）或金额（CNY，按月）；实为：金额（CNY，按年）。办法：请用 per、multiply 或 divide 折算，或者改正所声明的单位。",
  },
  "missing-key: A date some months later without a rule for the end of the month": {
    en: '“monthEnd” is missing. Expected “monthEnd”; found nothing. Remedy: Add "monthEnd": "clamp" (the last day of that month) or "next-month" (the first of the next), as the document says.',
    zh: '缺少 “monthEnd”。应为：“monthEnd”；实为：什么都没有。办法：请按文件加上 "monthEnd"："clamp"（取当月最后一日）或 "next-month"（取次月第一日）。',
  },
  "wrong-value: A parameter without a table read with a key": {
    en: 'This is not possible here. Expected 0 keys for the table of rate; found 1. Remedy: Delete "by": there is no table.',
    zh: '此处不能这样写。应为：rate 没有表，不需要键；实为：1。办法：没有表，请删去 "by"。',
  },
  "not-amendable: A district that decides what is left to the city": {
    en: '“rate” may not be changed from this pack. Expected something that is open to this place; found “rate”, which is not. Remedy: Write a clause of your own instead, or have the pack of “rate” open it: "amendable": true, or "open" to this place. A pack can change only the law of its own place and of places above it.',
    zh: '本政策包不能改动 “rate”。应为：向本地开放的内容；实为：“rate”，未向本地开放。办法：请另写自己的条款，或者请 “rate” 所在的政策包开放它：写明 "amendable": true，或者用 "open" 向本地开放。政策包只能改动本地和上级地方的规定。',
  },
  "not-allowed-here: The number of the month in a requirement": {
    en: "“unit.index” may not stand in this place. Expected something that has a meaning there; found “unit.index”. Remedy: Use it only in the amount of an award and in the award's own when.",
    zh: "“unit.index” 不能用在这里：此处。应为：在此处有意义的内容；实为：“unit.index”。办法：请只在待遇的金额和待遇自己的 when 中使用它。",
  },
};
