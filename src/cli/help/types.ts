import type { Language } from "../../words/index.js";
import { COMMON_HELP } from "./common.js";

const SHAPE = '{ "format": "almoner/types@1", "place": { "code", "name" }, "text" }';

export const TYPES_HELP: Readonly<Record<Language, string>> = {
  en: `almoner types --in CODE [--out FILE] [--json-schema]
The law of one place as TypeScript types: every fact of a household, the decisions that may be taken, and the ids of
schemes, clauses, awards and readings. A program loads the law with them, loadLaw<LocalLaw>(…), and a wrong name is an
error when it is compiled. almoner/packs has those of the shipped packs already.

  --in CODE          the place, such as 420115 (see almoner places)
  --out FILE         the file to write, such as law.d.ts; it is written whole or not at all
  --json-schema      the JSON Schema of a household instead, for a form, an editor or a program in another language

Examples:
  almoner types --in 420115 --packs my-packs --out law.d.ts
  almoner types --in 420115 --packs my-packs --json-schema --out household.schema.json

--json: ${SHAPE}
  "text" is the module, or the schema.

${COMMON_HELP.en}`,
  zh: `almoner types --in CODE [--out FILE] [--json-schema]
把一地的规定写成 TypeScript 类型：家庭的每一项事实、可作出的决定，以及项目、条款、待遇和解释的标识。
程序以 loadLaw<LocalLaw>(…) 装载后，写错名称在编译时就会报错。随附政策包的类型已在 almoner/packs 中。

  --in CODE          辖区，如 420115（见 almoner places）
  --out FILE         写入的文件，如 law.d.ts；或整份写成，或原样不动
  --json-schema      改为写出家庭的 JSON Schema，供表单、编辑器或其他语言的程序使用

示例：
  almoner types --in 420115 --packs my-packs --out law.d.ts
  almoner types --in 420115 --packs my-packs --json-schema --out household.schema.json

--json：${SHAPE}
  "text" 是模块的全文，或 Schema 的全文。

${COMMON_HELP.zh}`,
};
