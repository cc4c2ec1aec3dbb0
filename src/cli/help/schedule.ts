import type { Language } from "../../words/index.js";
import { COMMON_HELP } from "./common.js";

const SHAPE =
  '{ "format": "almoner/schedule@1", "from", "to", "on", "official", "due": [payment], "undated": [payment], … }';

export const SCHEDULE_HELP: Readonly<Record<Language, string>> = {
  en: `almoner schedule HOUSEHOLD --in CODE --from DATE --to DATE
The payments of a household that fall due in a span of days, earliest first: amount, state, and who pays.

  HOUSEHOLD          a JSON file of facts, or - for standard input
  --in CODE          the place, such as 420115 (see almoner places)
  --from, --to DATE  the first and the last day, both included
  --on DATE          the day whose knowledge it rests on; the first day unless given
  --purpose arrears|audit   lets closed schemes answer, for sums still owed
  --reading SCHEME#CLAUSE=NAME   another reading of an ambiguous clause (repeatable)
  --summary          without how each sum was worked out
  --markdown         the answer as Markdown

Example:
  almoner schedule household.json --in 420115 --from 2025-01-01 --to 2027-12-31

--json: ${SHAPE}
  A payment is { "scheme", "title", "subject", "award", "instalment" }, the instalment as in a determination.

${COMMON_HELP.en}`,
  zh: `almoner schedule HOUSEHOLD --in CODE --from DATE --to DATE
一段时间内到期的各期款项，按发放日排列：金额、状态、承担方。

  HOUSEHOLD          载有事实的 JSON 文件，或用 - 表示标准输入
  --in CODE          辖区，如 420115（见 almoner places）
  --from、--to DATE  第一日和最后一日，均含当日
  --on DATE          以哪一日所知为准；不写则为第一日
  --purpose arrears|audit   使已关闭的项目就尚欠款项作答（补发欠款、审计）
  --reading SCHEME#CLAUSE=NAME   对有歧义的条款另取一种解释（可重复）
  --summary          不写计算过程
  --markdown         写成 Markdown

示例：
  almoner schedule household.json --in 420115 --from 2025-01-01 --to 2027-12-31

--json：${SHAPE}
  每笔为 { "scheme", "title", "subject", "award", "instalment" }，其中 instalment 与认定结果中的相同。

${COMMON_HELP.zh}`,
};
