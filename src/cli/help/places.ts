import type { Language } from "../../words/index.js";
import { COMMON_HELP } from "./common.js";

const SHAPE = '{ "format": "almoner/places@1", "places": [{ "code", "name", "level", "parent" }] }';

export const PLACES_HELP: Readonly<Record<Language, string>> = {
  en: `almoner places [--under CODE]
The places the law knows: code, name, level, and the place above. In a pipe the fields are separated by tabs.
A county, township or village of GB/T 2260 that is not listed may be asked too; its code says what it lies in.

  --under CODE       only this place and those within it

Example:
  almoner places --under 420000

--json: ${SHAPE}
  "name" is { "zh"?, "en"? }; "parent" is a code or null.

${COMMON_HELP.en}`,
  zh: `almoner places [--under CODE]
规定所涉的辖区：代码、名称、级别、上级。写入管道时各栏以制表符分隔。
未列出的县、乡镇、村也可以用其 GB/T 2260 代码询问；代码本身说明它属于何处。

  --under CODE       只列此辖区及其以下

示例：
  almoner places --under 420000

--json：${SHAPE}
  "name" 写作 { "zh"?, "en"? }；"parent" 是代码或 null。

${COMMON_HELP.zh}`,
};
