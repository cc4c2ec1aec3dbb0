import type { Language } from "../../words/index.js";
import { COMMON_HELP } from "./common.js";

const SHAPE =
  '{ "format": "almoner/comparison@1", "on", "horizon", "official", "moved", "places": [place], "withheld", … }';

export const COMPARE_HELP: Readonly<Record<Language, string>> = {
  en: `almoner compare HOUSEHOLD --on DATE
What one household would have in every place that has a pack of its own, in one table: the same household as if it had
always been registered in each place in turn. Its facts of registration are set to the place; every other fact, its
claims and the decisions it states are kept. The rows keep the order of the register.

  HOUSEHOLD          a JSON file of facts, or - for standard input; a fact that is absent is unknown, never false
  --on DATE          the day whose knowledge it rests on, such as 2026-11-25
  --in CODE          only places within this one, such as 420000 (see almoner places)
  --purpose arrears|audit   lets closed schemes answer, for sums still owed
  --reading SCHEME#CLAUSE=NAME   another reading of an ambiguous clause (repeatable)
  --summary          the table, and what is open; without the schemes of each place
  --markdown         the answer as Markdown

Cash is counted over the whole entitlement; what has no known end, up to the end of the year after DATE. Other forms
(insurance, reductions, points, priority, loans, in kind) are listed and never added to it.

Example:
  almoner compare household.json --on 2026-11-25 --in 420000 --summary

--json: ${SHAPE}
  A place is { "place", "outcome", "cash": [amount], "schemes", "missing", "restsOnOpenDecision", "decided", "withheld" }.

${COMMON_HELP.en}`,
  zh: `almoner compare HOUSEHOLD --on DATE
同一家庭在每个自有政策包的辖区可得什么，列成一张表：如同户籍一直就在该地，逐地认定。户籍类的事实均取该地，
其余事实、已提出的申请和所述的决定一律不变。各行依行政区划登记的次序排列。

  HOUSEHOLD          载有事实的 JSON 文件，或用 - 表示标准输入；未写的事实是未知，不是“否”
  --on DATE          以哪一日所知为准，如 2026-11-25
  --in CODE          只列该地以内的辖区，如 420000（见 almoner places）
  --purpose arrears|audit   使已关闭的项目就尚欠款项作答（补发欠款、审计）
  --reading SCHEME#CLAUSE=NAME   对有歧义的条款另取一种解释（可重复）
  --summary          只写表格和尚未确定的事项，不写各地的项目
  --markdown         写成 Markdown

现金计整个享受期；终止日未知的，计到 DATE 次年年末。其他形式（保险、减免、加分、优先、贷款、实物）只列出，
不与现金相加。

示例：
  almoner compare household.json --on 2026-11-25 --in 420000 --summary

--json：${SHAPE}
  每个辖区为 { "place", "outcome", "cash": [amount], "schemes", "missing", "restsOnOpenDecision", "decided", "withheld" }。

${COMMON_HELP.zh}`,
};
