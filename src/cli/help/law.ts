import type { Language } from "../../words/index.js";
import { COMMON_HELP } from "./common.js";

const SHAPE = `{ "format": "almoner/law@1", "place": { "code", "name" }, "chain": [place], "on", "official": boolean,
  "schemes": [{ "scheme", "title", "origin": place, "evidence", "closed": { "from", "reason" } | null, "currency",
    "parts": [{ "code", "name", "pack", "title", "evidence" }], "notes": [{ "code", "name", "text" }],
    "reads": [{ "name", "label" }],
    "clauses": [{ "clause": "scheme#id", "effect", "text", "note", "origin": { "code", "name", "pack" },
      "replaces", "exceptTo", "inForce": { "from", "to" }, "cite": [{ "document", "at"?, "quote"?, "source" }],
      "that": null | condition, "when": null | condition, "award": null | { "form", "amount", "unit", "every" },
      "funds": null | { "split": null | [{ "portion", "bearer" }], "unstated", "matching" },
      "values": null | { "unit", "current": null | { "from", "to", "cite", "value" | "table" | "scale" | "open" },
        "dated": [as "current"], "readings": [{ "name", "text", "taken": boolean }] } }] }],
  "packs": [{ "id", "edition", "sha256", "jurisdiction", "title" }], "payers" }`;

export const LAW_HELP: Readonly<Record<Language, string>> = {
  en: `almoner law --in CODE --on DATE
almoner law --in CODE --own
The consolidated law of one day at one place: each scheme, each clause in force with its text, its value on that day,
what it tests, who pays, who made it, what it replaces, the sentence of the document it rests on, and what is left open.
With --own, what the place itself made, of all days, each value with its dates.

  --in CODE          the place, such as 420115 (see almoner places)
  --on DATE          the day, such as 2005-06-01
  --own              instead of a day: what the place itself made, without the law of the places above it
  --markdown         a page of Markdown, its sources listed at the end

Example:
  almoner law --in 420115 --on 2005-06-01
  almoner law --in 420115 --own --markdown

--json: ${SHAPE}
  With --own, "on" and every "current" are null. Texts, titles and names are { "zh"?, "en"? }; absent days and names are null.

${COMMON_HELP.en}`,
  zh: `almoner law --in CODE --on DATE
almoner law --in CODE --own
一地一日的汇编：各项目，以及每一有效条款的文本、当日取值、检验什么、由谁承担、由哪一级制定、代替了什么、依据文件的哪一句，
以及尚未明确之处。用 --own 时，只列本地自行制定的规定，各取值均列起止日期。

  --in CODE          辖区，如 420115（见 almoner places）
  --on DATE          日期，如 2005-06-01
  --own              代替日期：只列本地自行制定的规定，不含上级的规定
  --markdown         写成 Markdown，依据文件列在最后

示例：
  almoner law --in 420115 --on 2005-06-01
  almoner law --in 420115 --own --markdown

--json：${SHAPE}
  用 --own 时，"on" 和各 "current" 为 null。文本、标题和名称写作 { "zh"?, "en"? }；没有的日期和名称为 null。

${COMMON_HELP.zh}`,
};
