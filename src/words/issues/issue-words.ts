import type { IssueCode, IssueParams } from "../../issue/index.js";

/** What is said of one issue, each part fit to stand alone or in the one-line message. */
export interface IssueSentences {
  /** What is wrong: one sentence. */
  readonly problem: string;
  readonly expected: string;
  readonly found: string;
  /** What to do about it: one or two sentences. */
  readonly remedy: string;
}

/** The sentences for every code; a code without them does not compile. */
export type IssueWords = {
  readonly [Code in IssueCode]: (params: IssueParams[Code]) => IssueSentences;
};

/** How the parts of a one-line message are put together. */
export interface MessageFrame {
  readonly message: (where: string, sentences: IssueSentences) => string;
  readonly also: (places: string) => string;
}
