import type { Language } from "../../words/index.js";
import { COMMON_HELP } from "./common.js";

const SHAPE = `{ "format": "almoner/new@1", "written": ["my-packs/cn/a/pack.json"] }`;

export const NEW_HELP: Readonly<Record<Language, string>> = {
  en: `almoner new jurisdiction CODE --id ID --on DAY
almoner new scheme ID --on DAY
almoner new case SCHEME --household FILE --in CODE --on DAY
Writes a pack, a scheme or a case to begin with, into a folder of packs. A new scheme loads, and its case passes; a new
case waits for what you work out by hand. Files are written whole or not at all, and none is written over.

  --into FOLDER      the folder of packs; by default the working directory

For a jurisdiction:
  --id ID            the id of its pack, which is its folder too, such as cn/hubei/wuhan/caidian
  --on DAY           the day of its edition
  --name-zh, --name-en NAME, --level LEVEL, --parent CODE
                     what is registered of the place, where it is not registered yet
  --currency CODE    the currency; by default that of the place above

For a scheme:
  --on DAY           the day on which it begins

For a case:
  --household FILE   the household, as other commands take it
  --in CODE          the place whose law is meant
  --on DAY           the day of assessment

Examples:
  almoner new jurisdiction 420114 --id cn/hubei/wuhan/caidian --on 2026-11-25 --into my-packs
  almoner new scheme cn/hubei/wuhan/caidian/heating --on 2026-01-01 --into my-packs
  almoner test my-packs

--json: ${SHAPE}

${COMMON_HELP.en}`,
  zh: `almoner new jurisdiction CODE --id ID --on 日期
almoner new scheme ID --on 日期
almoner new case SCHEME --household FILE --in CODE --on 日期
在存放政策包的文件夹中写出可供起步的政策包、项目或案例。新项目可以载入，其案例可以通过；新案例须由您手工算出应有的结果。
文件要么完整写出，要么一个也不写，不覆盖已有的文件。

  --into FOLDER      存放政策包的文件夹；默认为当前文件夹

新建辖区：
  --id ID            政策包的 id，也就是它的文件夹，如 cn/hubei/wuhan/caidian
  --on 日期          版本日期
  --name-zh、--name-en 名称，--level 级别，--parent CODE
                     尚未登记的地方须写明的内容
  --currency CODE    币种；默认与上级相同

新建项目：
  --on 日期          项目开始之日

新建案例：
  --household FILE   家庭数据，与其他命令相同
  --in CODE          适用哪个辖区的规定
  --on 日期          认定日

示例：
  almoner new jurisdiction 420114 --id cn/hubei/wuhan/caidian --on 2026-11-25 --into my-packs
  almoner new scheme cn/hubei/wuhan/caidian/heating --on 2026-01-01 --into my-packs
  almoner test my-packs

--json：${SHAPE}

${COMMON_HELP.zh}`,
};
