import { EN_DATA } from "./en-data.js";
import { EN_LAW } from "./en-law.js";
import { EN_PLACES } from "./en-places.js";
import type { IssueWords, MessageFrame } from "./issue-words.js";

/** English for every issue. */
export const EN_ISSUES: IssueWords = { ...EN_DATA, ...EN_LAW, ...EN_PLACES };

export const EN_FRAME: MessageFrame = {
  message: (where, { problem, expected, found, remedy }) =>
    `${where === "" ? "" : `${where}: `}${problem} Expected ${expected}; found ${found}. Remedy: ${remedy}`,
  also: (places) => ` See also ${places}.`,
};
