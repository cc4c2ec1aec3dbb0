import type { Language } from "../../words/index.js";
import { COMMON_HELP } from "./common.js";

const SHAPE = `{ "format": "almoner/facts@1", "place": { "code", "name" }, "on",
  "schemes": [{ "id", "title", "closed": boolean }],
  "asked": [{ "name", "list", "type", "unit", "label", "question", "choices": [{ "value", "label" }],
    "atLeast", "atMost", "event": boolean, "schemes": [id] }],
  "sensitive": [the same, without choices] }`;

export const FACTS_HELP: Readonly<Record<Language, string>> = {
  en: `almoner facts --in CODE [--on DATE] [--purpose arrears|audit]
Which facts a portal must ask in one place, with their types, choices and questions, and which schemes read them.
Private facts stand apart: they are asked only when a caller names them.

  --in CODE          the place, such as 420115 (see almoner places)
  --on DATE          only for schemes that can grant something on this day
  --purpose arrears|audit   for closed schemes too; without it their facts are not asked

Example:
  almoner facts --in 420115 --on 2025-06-01

--json: ${SHAPE}
  "list" names the list of whose items a fact is asked; whatever is absent is null.

${COMMON_HELP.en}`,
  zh: `almoner facts --in CODE [--on DATE] [--purpose arrears|audit]
门户在一地需要询问的事实：类型、选项、问法，以及使用它们的项目。不公开的事实另列，只在调用方指明时询问。

  --in CODE          辖区，如 420115（见 almoner places）
  --on DATE          只就当日能给予待遇的项目
  --purpose arrears|audit   也包括已关闭的项目；不写则不询问只有它们才用的事实

示例：
  almoner facts --in 420115 --on 2025-06-01

--json：${SHAPE}
  "list" 是逐项询问所属的名单；没有的内容为 null。

${COMMON_HELP.zh}`,
};
