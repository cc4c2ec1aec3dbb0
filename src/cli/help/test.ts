import type { Language } from "../../words/index.js";
import { COMMON_HELP } from "./common.js";

const SHAPE = `{ "format": "almoner/test@1", "passed": number, "failed": number,
  "cases": [{ "scheme", "case", "place": { "file", "pointer", "line", "column" }, "in", "on",
    "result": "passed" | "failed" | "refused",
    "differences": [{ "subject", "what": "instalment 2 shares nation", "expected", "got",
      "clause": { "address", "text" } | null, "reads": ["scheme#parameter"] }],
    "issues": [issue] }] }`;

export const TEST_HELP: Readonly<Record<Language, string>> = {
  en: `almoner test [DIR]
Runs the cases of packs: the files SCHEME.cases.json beside the schemes. A failure shows what was expected and what was
got side by side, and the clause it follows from. The exit code is 1 when a case fails.

  DIR                a folder of packs, added to the shipped ones like --packs; its cases alone are run. Without it,
                     those of all packs that are loaded: the shipped ones and those of --packs

Examples:
  almoner test
  almoner test my-packs --json

--json: ${SHAPE}
  expected and got are a text, a list of texts, or null for nothing; a case that could not be run is "refused".

${COMMON_HELP.en}`,
  zh: `almoner test [DIR]
运行政策包的案例，即与项目放在一起的 SCHEME.cases.json。未通过的案例并列显示应为与实为，以及所依据的条款。
有案例未通过时退出码为 1。

  DIR                政策包所在的文件夹，与 --packs 一样加在随附的政策包之上，只运行其中的案例；
                     不写时运行已加载的全部政策包的案例，即随附的和 --packs 给出的

示例：
  almoner test
  almoner test my-packs --json

--json：${SHAPE}
  expected 和 got 是文字、文字的列表，或表示“无”的 null；无法运行的案例为 "refused"。

${COMMON_HELP.zh}`,
};
