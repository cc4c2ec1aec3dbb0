import { dateRemedy, meant } from "./en-data.js";
import { kindInEnglish } from "./en-kinds.js";
import type { IssueSentences } from "./issue-words.js";
import { allowedIn, nearestOf } from "./nearest-of.js";
import { looksLikeDate, needlesslyQuoted } from "./value-remedies.js";

const IN_QUOTES = "Write digits and at most one point, in quotes, without separators or a currency sign.";

/** What to do about a key that does not go with the type beside it. */
export const BESIDE_TYPES: Readonly<Record<string, string>> = {
  options: 'Delete it, or write "type": "choice".',
  readings: 'Write "type": "choice", let the values name readings, and follow them in a formula with match.',
  unit: "Delete it: only whole numbers, decimals and money have a unit.",
  event: 'Delete it, or write "type": "date".',
  atLeast: "Delete it: only numbers have bounds.",
  atMost: "Delete it: only numbers have bounds.",
  open: "Write the scale itself: only a single value can be left open.",
  otherwise: "Delete it: a count or a sum of no items is 0, and a date of none is one that has not happened.",
};

/** Where a name that has a meaning in few places may be used. */
export function placeRemedy(name: string, where: string): string {
  if (name === "options" && where === "a clause that has readings") return "Delete it: the readings are the options.";
  const ofType = Object.hasOwn(BESIDE_TYPES, name) ? BESIDE_TYPES[name] : undefined;
  if (ofType !== undefined) return ofType;
  if (name === "beyond") return 'Delete it, or write a table with "match": "exact" and whole numbers as its keys.';
  if (name === "of") return "Delete it, or define something new under an id of its own.";
  if (name === "exceptTo") return "Delete it, or say the exception in a requires, excludes or waives clause.";
  if (name === "when") return "Delete it: what is reserved is reserved for every household. Dates go into inForce.";
  if (name.startsWith("limit.")) return "Use it only in the to of a limits clause.";
  if (name === "loan") return 'Delete it, or write "form": "loan".';
  if (name.startsWith("unit.")) return "Use it only in the amount of an award and in the award's own when.";
  if (name.startsWith("instalment.")) return "Use it only in the dates of a pays clause.";
  return "Use a fact or a definition that does not depend on it, or move it to a clause where it is known.";
}

/** A written value that is not of the type of its place. */
export function writtenValue(expected: string, found: string): IssueSentences {
  const kind = kindInEnglish(expected);
  const allowed = allowedIn(expected);
  if (expected.startsWith("a date such as") && looksLikeDate(found))
    return { problem: "There is no such day.", expected, found, remedy: "Check year, month and day." };
  const problem = "This value does not fit here.";
  const bare = needlesslyQuoted(expected, found);
  if (bare !== null) return { problem, expected: kind, found, remedy: `Write it without quotes: ${bare}.` };
  if (allowed !== null) {
    const otherwise = "Choose one of them, or add the value where the choice is declared.";
    return { problem, expected: kind, found, remedy: meant(nearestOf(found, allowed), otherwise) };
  }
  if (found === "null") {
    const remedy = "Compare with a value; only the date of an event may be null, under equal or notEqual.";
    return { problem, expected: kind, found, remedy };
  }
  if (expected.startsWith("a date such as")) return { problem, expected, found, remedy: dateRemedy(found) };
  if (expected === "scale")
    return { problem, expected: kind, found, remedy: 'Write "scale": [ ["0", percent], … ] instead of "value".' };
  const number = expected.includes(": a decimal in quotes");
  return { problem, expected: kind, found, remedy: number ? IN_QUOTES : `Write here: ${kind}.` };
}
