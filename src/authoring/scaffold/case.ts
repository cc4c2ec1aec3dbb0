import { type JsonValue, withItem } from "../../reading/index.js";
import { type NewFile, newJson } from "./new-file.js";

/** A household on a day, as a case to be worked out. */
export interface NewCase {
  readonly scheme: string;
  readonly in: string;
  readonly on: string;
  readonly household: JsonValue;
  /** Whom the scheme speaks of: the household, or the ids of the members. */
  readonly subjects: readonly string[];
}

/**
 * The case file of a scheme with one more case. What is expected is left to be worked out from the text: a case that
 * repeats what the library said proves nothing, so this one is refused until somebody has written it.
 *
 * @param path the case file, below the folder of packs
 * @param text what it holds already; null where there is none
 */
export function newCase(one: NewCase, path: string, text: string | null): NewFile {
  const entry = {
    case: "Write here, in one sentence, what this household shows",
    working: "Work it out from the text by hand, and write the working here",
    in: one.in,
    on: one.on,
    household: one.household,
    expect: Object.fromEntries(one.subjects.map((subject) => [subject, {}])),
  };
  if (text === null) return newJson(path, { language: 1, scheme: one.scheme, cases: [entry] });
  return { path, content: withItem(text, ["cases"], entry), replaces: true };
}
