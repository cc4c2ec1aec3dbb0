import type { IssueWords, MessageFrame } from "./issue-words.js";
import { ZH_DATA } from "./zh-data.js";
import { ZH_LAW } from "./zh-law.js";
import { ZH_PLACES } from "./zh-places.js";

/** Chinese for every issue. */
export const ZH_ISSUES: IssueWords = { ...ZH_DATA, ...ZH_LAW, ...ZH_PLACES };

export const ZH_FRAME: MessageFrame = {
  message: (where, { problem, expected, found, remedy }) =>
    `${where === "" ? "" : `${where}: `}${problem}应为：${expected}；实为：${found}。办法：${remedy}`,
  also: (places) => `另见 ${places}。`,
};
