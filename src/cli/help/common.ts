import type { Language } from "../../words/index.js";

/** The options that every command has. */
export const COMMON_HELP: Readonly<Record<Language, string>> = {
  en: `Options of every command:
  --packs FOLDER     add the packs of a folder; a pack of the same id takes the place of a shipped one (repeatable)
  --only-packs       only the packs of --packs, without the shipped ones
  --language zh|en   the language; by default that of LC_ALL or LANG
  --json             the answer for programs, on standard output
  --help             this text

With --json, what stops a command is on standard output too:
  { "format": "almoner/issues@1",
    "issues": [{ "code", "place": { "file", "pointer", "line"?, "column"? }, "expected", "found", "remedy", "also": [place] }] }

Exit codes: 0 done, whatever the outcome; 1 a case failed; 2 wrong usage, unknown place, unreadable file;
  3 pack refused; 4 household refused; 5 writing failed; 70 a defect of almoner.`,
  zh: `各命令共有的选项：
  --packs FOLDER     加上一个文件夹中的政策包；id 相同者代替随附的政策包（可重复）
  --only-packs       只用 --packs 的政策包，不用随附的
  --language zh|en   语言；默认依 LC_ALL 或 LANG
  --json             供程序使用的结果，写到标准输出
  --help             本说明

用 --json 时，命令中止的原因也写到标准输出：
  { "format": "almoner/issues@1",
    "issues": [{ "code", "place": { "file", "pointer", "line"?, "column"? }, "expected", "found", "remedy", "also": [place] }] }

退出码：0 已完成（不论结论）；1 有案例未通过；2 用法有误、辖区不明或文件无法读取；
  3 政策包被拒；4 家庭数据被拒；5 写出失败；70 almoner 自身的缺陷。`,
};
