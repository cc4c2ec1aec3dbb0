import type { Issue, IssueCode, IssueParams, Place } from "../../issue/index.js";
import type { Language } from "../language.js";
import { oneLine } from "../one-line.js";
import { EN_FRAME, EN_ISSUES } from "./en-issues.js";
import type { IssueSentences, IssueWords, MessageFrame } from "./issue-words.js";
import { shortened } from "./shorten.js";
import { ZH_FRAME, ZH_ISSUES } from "./zh-issues.js";

/** An issue in words. */
export interface IssueDescription {
  readonly expected: string;
  readonly found: string;
  readonly remedy: string;
  /** One line with all of it: `file:line:column (pointer): what is wrong. Expected …; found …. Remedy: …`. */
  readonly message: string;
}

const WORDS: Readonly<Record<Language, { readonly words: IssueWords; readonly frame: MessageFrame }>> = {
  en: { words: EN_ISSUES, frame: EN_FRAME },
  zh: { words: ZH_ISSUES, frame: ZH_FRAME },
};

/**
 * Says an issue in a language: what is wrong and where, what was expected, what was found, and what to do.
 *
 * @param issue one issue of a refused result
 * @param language `zh` or `en`
 * @returns the parts, and one line with all of them; values of sensitive facts are never in it
 */
export function describeIssue(issue: Issue, language: Language): IssueDescription {
  const { words, frame } = WORDS[language];
  const said = printable(sentencesFor(words, issue));
  const { expected, found, remedy } = said;
  const also = (issue.also ?? []).map(placeText).filter((place) => place !== "");
  const message = frame.message(placeText(issue.place), said) + (also.length === 0 ? "" : frame.also(also.join(", ")));
  return { expected, found, remedy, message };
}

function sentencesFor(words: IssueWords, { code, params }: Issue): IssueSentences {
  // An issue pairs each code with its own parameters, which the compiler cannot follow through an index.
  const say = words[code] as (params: IssueParams[IssueCode]) => IssueSentences;
  return say(params);
}

const EMPTY_TEXT = "“”";

function printable({ problem, expected, found, remedy }: IssueSentences): IssueSentences {
  const clean = (text: string) => oneLine(shortened(text)) || EMPTY_TEXT;
  return { problem: clean(problem), expected: clean(expected), found: clean(found), remedy: clean(remedy) };
}

/** `file:line:column (pointer)`, of which each part may be absent. */
function placeText({ file, line, column, pointer }: Place): string {
  const position = line === undefined ? "" : `:${line}${column === undefined ? "" : `:${column}`}`;
  const named = `${file}${file === "" ? "" : position}`;
  const within = pointer === "" ? "" : `(${pointer})`;
  return oneLine(shortened([named, within].filter((part) => part !== "").join(" ")));
}
