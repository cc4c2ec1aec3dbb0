import type { Faults, FaultWords } from "./faults.js";

const brace = (sign: string): FaultWords => ({
  expected: `右括号 ${sign}`,
  found: "文本已结束，或者是不该出现的内容",
  remedy: `请在所对应部分的末尾补上 ${sign}。`,
});

/** Chinese for the faults of JSON. */
export const ZH_FAULTS: Faults = {
  "property name expected": {
    expected: "加双引号的键",
    found: "别的内容，常见原因是右括号前多了逗号",
    remedy: "请删去逗号，或者给键加上双引号。",
  },
  "comma expected": {
    expected: "逗号，或者右括号",
    found: "后一部分，前面没有逗号",
    remedy: "请在此处之前补上逗号。",
  },
  "colon expected": {
    expected: "键和值之间的冒号",
    found: "值，前面没有冒号",
    remedy: "请在此处之前补上冒号。",
  },
  "value expected": {
    expected: "一个值",
    found: "没有值，或者不是 JSON 的值",
    remedy: "请写明值：加双引号的文字、数字、true、false、null、列表或对象。",
  },
  "invalid symbol": {
    expected: "JSON：键和文字加双引号，标点只用 { } [ ] : ,",
    found: "没有加双引号的文字，或者 JSON 没有的符号，如全角的“，”和“：”",
    remedy: '请给键和文字加英文双引号（"），逗号、冒号也改用英文半角。',
  },
  "invalid comment token": {
    expected: "不带注释的 JSON",
    found: "注释",
    remedy: "请删去注释；要说明的内容可以写在条款的 note 里。",
  },
  "unexpected end of comment": {
    expected: "不带注释的 JSON",
    found: "没有结尾的注释",
    remedy: "请删去注释；要说明的内容可以写在条款的 note 里。",
  },
  "unexpected end of string": {
    expected: "写在一行之内、前后都有双引号的文字",
    found: "没有结尾的文字",
    remedy: "请在文字结束处补上双引号。",
  },
  "unexpected end of number": {
    expected: "数字",
    found: "没有写完的数字",
    remedy: "请把数字写全；小数要加双引号。",
  },
  "invalid number format": {
    expected: "数字",
    found: "JSON 没有的数字写法",
    remedy: "请直接写整数，前面不加零；小数要加双引号。",
  },
  "invalid escape character": {
    expected: "其中每个反斜杠都有意义的文字",
    found: "没有意义的反斜杠",
    remedy: "反斜杠本身请写成 \\\\。",
  },
  "invalid unicode": {
    expected: "\\u 之后四位十六进制数字",
    found: "别的内容",
    remedy: "请直接写这个字。",
  },
  "invalid character": {
    expected: "不含控制字符的文字",
    found: "文字里有换行、制表符等控制字符",
    remedy: "请把文字写在一行之内，换行写成 \\n。",
  },
  "close brace expected": brace("}"),
  "close bracket expected": brace("]"),
  "end of file expected": {
    expected: "文本到此结束",
    found: "后面还有内容",
    remedy: "请删去最后一个括号之后的内容，或者另写一个文件。",
  },
  "a number too large for any use": {
    expected: "大小正常的数",
    found: "大得无法使用的数",
    remedy: "请核对数位。",
  },
  other: {
    expected: "JSON：键和文字用双引号，不写注释，右括号前没有逗号",
    found: "别的内容",
    remedy: "请改正此处的文字；支持 JSON 的编辑器会标出错误。",
  },
};
