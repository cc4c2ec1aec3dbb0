import type { Language } from "../../words/index.js";
import { COMMON_HELP } from "./common.js";

/** The help of `almoner` itself. */
export const HELP: Readonly<Record<Language, string>> = {
  en: `almoner: what a household is entitled to, how much, when, who pays, and clause by clause why.

Commands:
  almoner assess HOUSEHOLD --in CODE --on DATE   what one household is entitled to
  almoner schedule HOUSEHOLD --in CODE --from DATE --to DATE   which payments fall due
  almoner compare HOUSEHOLD --on DATE            the same household in every place with a pack
  almoner law --in CODE --on DATE                the law in force at a place on a day
  almoner test [DIR]                             the cases of packs
  almoner facts --in CODE                        which facts a portal must ask
  almoner types --in CODE                        the facts and names of a place as TypeScript types
  almoner new jurisdiction|scheme|case           a pack, a scheme or a case to begin with
  almoner places                                 the places the law knows
  almoner --version

Example:
  almoner assess household.json --in 420115 --on 2005-06-01

Each command has its own --help.

${COMMON_HELP.en}`,
  zh: `almoner：一个家庭可享受什么、多少、何时、由谁承担，并逐条说明理由。

命令：
  almoner assess HOUSEHOLD --in CODE --on DATE   一个家庭可享受的待遇
  almoner schedule HOUSEHOLD --in CODE --from DATE --to DATE   一段时间内到期的款项
  almoner compare HOUSEHOLD --on DATE            同一家庭在各个有政策包的辖区
  almoner law --in CODE --on DATE                一地一日有效的规定
  almoner test [DIR]                             运行政策包的案例
  almoner facts --in CODE                        门户需要询问的事实
  almoner types --in CODE                        一地的事实和名称，写成 TypeScript 类型
  almoner new jurisdiction|scheme|case           起步用的政策包、项目或案例
  almoner places                                 规定所涉的辖区
  almoner --version

示例：
  almoner assess household.json --in 420115 --on 2005-06-01

各命令另有自己的 --help。

${COMMON_HELP.zh}`,
};
