import type { Language } from "../../words/index.js";
import { COMMON_HELP } from "./common.js";

const SHAPE = '{ "format": "almoner/assess@1", "determination": { "format": "almoner/determination@1", … } }';

export const ASSESS_HELP: Readonly<Record<Language, string>> = {
  en: `almoner assess HOUSEHOLD --in CODE --on DATE
What a household is entitled to on a day: each scheme, its outcome, amounts, instalments, who pays, and every clause
with its text, its source and the values that decided it.

  HOUSEHOLD          a JSON file of facts, or - for standard input; a fact that is absent is unknown, never false
  --in CODE          the place, such as 420115 (see almoner places)
  --on DATE          the day of assessment, such as 2005-06-01
  --purpose arrears|audit   lets closed schemes answer, for sums still owed
  --reading SCHEME#CLAUSE=NAME   another reading of an ambiguous clause (repeatable)
  --readings         behind the answer, which awards rest on the reading of an ambiguous clause, and what each reading
                     makes of them
  --summary          outcomes, awards, payers and what is missing, without the clauses
  --markdown         the answer as Markdown

Examples:
  almoner assess household.json --in 420115 --on 2005-06-01
  cat household.json | almoner assess - --in 420115 --on 2005-06-01 --json
  almoner assess household.json --in 420115 --on 2005-06-01 --readings --summary

--json: ${SHAPE}
  The determination follows schema/determination.json; with --readings there is a second key,
  "readings": { "format": "almoner/readings@1", "clauses": [ … ], … }. Values of private facts are never in it.

${COMMON_HELP.en}`,
  zh: `almoner assess HOUSEHOLD --in CODE --on DATE
一个家庭在某日可享受的待遇：各项目的结论、金额、分期、承担方，以及每一条款的文本、依据和起决定作用的事实。

  HOUSEHOLD          载有事实的 JSON 文件，或用 - 表示标准输入；未写的事实是未知，不是“否”
  --in CODE          辖区，如 420115（见 almoner places）
  --on DATE          认定日，如 2005-06-01
  --purpose arrears|audit   使已关闭的项目就尚欠款项作答（补发欠款、审计）
  --reading SCHEME#CLAUSE=NAME   对有歧义的条款另取一种解释（可重复）
  --readings         在结论之后另写：哪些待遇取决于有歧义的条款如何解释，每种解释下各是多少
  --summary          只写结论、待遇、承担方和尚缺的事实，不写条款
  --markdown         写成 Markdown

示例：
  almoner assess household.json --in 420115 --on 2005-06-01
  cat household.json | almoner assess - --in 420115 --on 2005-06-01 --json
  almoner assess household.json --in 420115 --on 2005-06-01 --readings --summary

--json：${SHAPE}
  认定结果的格式见 schema/determination.json；用 --readings 时另有一个键
  "readings": { "format": "almoner/readings@1", "clauses": [ … ], … }。其中没有不公开的事实的取值。

${COMMON_HELP.zh}`,
};
