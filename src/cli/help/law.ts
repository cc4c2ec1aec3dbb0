import type { Language } from "../../words/index.js";
import { COMMON_HELP } from "./common.js";

const SHAPE = `{ "format": "almoner/law@1", "place": { "code", "name" }, "chain": [place], "on", "official": boolean,
  "schemes": [{ "scheme", "title", "origin": place, "evidence", "closed": { "from", "reason" } | null,
    "notes": [{ "code", "name", "text" }],
    "clauses": [{ "clause": "scheme#id", "effect", "text", "note", "origin": { "code", "name", "pack" },
      "replaces", "exceptTo", "inForce": { "from", "to" }, "cite": [{ "document", "at"?, "quote"?, "source" }],
      "values": null | { "unit", "current": null | { "from", "to", "cite", "value" | "table" | "scale" | "open" },
        "readings": [{ "name", "text", "taken": boolean }] } }] }],
  "packs": [{ "id", "edition", "sha256", "jurisdiction", "title" }] }`;

export const LAW_HELP: Readonly<Record<Language, string>> = {
  en: `almoner law --in CODE --on DATE
The consolidated law of one day at one place: each scheme, each clause in force with its text, its value on that day,
who made it, what it replaces, and the sentence of the document it rests on.

  --in CODE          the place, such as 420115 (see almoner places)
  --on DATE          the day, such as 2005-06-01

Example:
  almoner law --in 420115 --on 2005-06-01

--json: ${SHAPE}
  Texts, titles and names are { "zh"?, "en"? }; absent days and names are null.

${COMMON_HELP.en}`,
  zh: `almoner law --in CODE --on DATE
一地一日的汇编：各项目，以及每一有效条款的文本、当日取值、由哪一级制定、代替了什么、依据文件的哪一句。

  --in CODE          辖区，如 420115（见 almoner places）
  --on DATE          日期，如 2005-06-01

示例：
  almoner law --in 420115 --on 2005-06-01

--json：${SHAPE}
  文本、标题和名称写作 { "zh"?, "en"? }；没有的日期和名称为 null。

${COMMON_HELP.zh}`,
};
