import { EN_FAULTS } from "./en-faults.js";
import { EN_VALUES } from "./en-value-remedies.js";
import { faultIn } from "./faults.js";
import type { IssueWords } from "./issue-words.js";
import { allowedIn, isDecimal, isNumber, nearestOf } from "./nearest-of.js";
import { few, quoted } from "./shorten.js";
import { dateMeant, needlesslyQuoted, remedyFor, withDecimals } from "./value-remedies.js";

const list = (names: readonly string[]): string => few(names, ", ");

/** Offers the nearest name when there is one. */
export function meant(near: string, otherwise: string): string {
  return near === "" ? otherwise : `Did you mean ${quoted(near)}? ${otherwise}`;
}

function keysAllowed(allowed: readonly string[]): string {
  if (allowed.length === 0) return "a key that the schema has here";
  return allowed.length === 1 ? `only ${list(allowed)}` : `one of ${list(allowed)}`;
}

/** What to do about a day that is written in another form. */
export function dateRemedy(found: string): string {
  const date = dateMeant(found);
  if (date !== null) return `Write "${date}": year, month and day as YYYY-MM-DD.`;
  return 'Write year, month and day as YYYY-MM-DD, in quotes, such as "2006-07-01".';
}

/** What to do about a value of the wrong kind. */
function typeRemedy(expected: string, found: string): string {
  if (expected === "a text" && isNumber(found)) return `Write it in quotes: "${found}".`;
  if (expected.startsWith("a date such as")) return dateRemedy(found);
  if (isDecimal(found) && expected === "a whole number")
    return "Write a whole number, without quotes and without a point.";
  if (isDecimal(found)) return `Write a decimal in quotes: "${found}".`;
  const bare = needlesslyQuoted(expected, found);
  if (bare !== null) return `Write it without quotes: ${bare}.`;
  return remedyFor(EN_VALUES, expected) ?? `Write here: ${expected}.`;
}

/** How a number is written if it is money. */
function padded(found: string): string {
  const money = withDecimals(found);
  return money === null ? "" : `; if it is money, with its decimals: "${money}"`;
}

/** What to do about a value that cannot stand where it stands. */
function valueRemedy(expected: string, found: string): string {
  const isDate = expected.startsWith("a date such as");
  if (isDate || (expected.startsWith("an edition") && dateMeant(found) !== null)) return dateRemedy(found);
  if (/^\S+ or more$/.test(expected)) return "Correct one of the two bounds, which may have been exchanged.";
  const [, effect] = expected.match(/^(\w+) or repeals$/) ?? [];
  if (effect !== undefined) return "Give the clause the effect of the clause that it replaces, or repeals.";
  return remedyFor(EN_VALUES, expected) ?? `Write here: ${expected}.`;
}

const REMEDIES: Readonly<Record<string, string>> = {
  monthEnd:
    'Add "monthEnd": "clamp" (the last day of that month) or "next-month" (the first of the next), as the document says.',
  otherwise: 'Add "otherwise": the value where no branch, row or item gives one.',
  text: 'Add "text": the sentence of the law, in zh, en or both.',
  cite: 'Add "cite": { "document": …, "at": article } with a document of pack.json.',
  that: 'Add "that": the condition, beginning with all, any or not.',
  value: 'Add "value": what is set, defined or compared with; a definition by a condition has "that" instead.',
  values: 'Add "values": a list of what is set, such as [{ "value": "10.00" }].',
  when: 'Add "when": the condition under which this applies, beginning with all, any or not.',
  then: 'Add "then": the value of this branch.',
  exceptTo: 'Add "exceptTo": the id of the clause to which this one is an exception.',
  fact: 'Add "fact": the name of what is compared.',
  operator: 'Add "operator": how it is compared, such as equal, lessThan or in.',
  once: 'Add "once": the day of a single award; or "every" for an award by the month, the year and so on.',
  percent: 'Add "percent": the share in percent; or "rest": true for what the others leave.',
  payer: 'Add "payer": who pays the share; or "split" where several pay it.',
  split: 'Add "split": the list of shares; or "unstated": the payers, where the text does not state their shares.',
  evidence: 'Add "evidence": { "status": "unverified" } until someone has held it against the official text.',
  loan: 'Add "loan": { "interest": percent a year, "repaidBy": day or "unstated" }.',
  options: 'Add "options": the values the choice may take.',
  "pack.json": "Add a file pack.json with the pack's id, jurisdiction, title, edition, currency and documents.",
};

/** English for issues of files, shapes and households. */
export const EN_DATA = {
  "too-large": ({ limitBytes, foundBytes }) => ({
    problem: "The text is too large to be read.",
    expected: `at most ${limitBytes} bytes`,
    found: `${foundBytes} bytes`,
    remedy: "Split it into several files, or raise the limit if you trust where it comes from.",
  }),
  "too-deep": ({ limit }) => ({
    problem: "It is nested too deeply.",
    expected: `at most ${limit} levels`,
    found: "more levels than that",
    remedy:
      "Give inner parts a definition of their own instead of nesting them, or rest fewer definitions on one another.",
  }),
  "list-too-long": ({ limit, found }) => ({
    problem: "The list is too long.",
    expected: `at most ${limit} items`,
    found: `${found} items`,
    remedy: "Split the list, or raise the limit if you trust where it comes from.",
  }),
  "not-json": ({ found }) => ({ problem: "This is not valid JSON.", ...faultIn(EN_FAULTS, found) }),
  "duplicate-key": ({ key }) => ({
    problem: `The key ${quoted(key)} stands twice in one object.`,
    expected: "each key once",
    found: `${quoted(key)} again`,
    remedy: "Delete one of the two, or rename it.",
  }),
  "forbidden-key": ({ key }) => ({
    problem: `The key ${quoted(key)} may not be used.`,
    expected: "another name",
    found: quoted(key),
    remedy: "Choose another name.",
  }),
  "unknown-key": ({ key, nearest: near, allowed }) => ({
    problem: `The key ${quoted(key)} is not known here.`,
    expected: keysAllowed(allowed),
    found: quoted(key),
    remedy: meant(near, "Correct the name, or delete the key."),
  }),
  "missing-key": ({ key }) => ({
    problem: `${quoted(key)} is missing.`,
    expected: quoted(key),
    found: "nothing",
    remedy: (Object.hasOwn(REMEDIES, key) ? REMEDIES[key] : undefined) ?? `Add ${quoted(key)} with its value.`,
  }),
  "wrong-type": ({ expected, found }) => ({
    problem: "This is not the kind of value that belongs here.",
    expected,
    found,
    remedy: typeRemedy(expected, found),
  }),
  "wrong-value": ({ expected, found }) => {
    const allowed = allowedIn(expected);
    return {
      problem: "This is not possible here.",
      expected: allowed?.length === 1 ? list(allowed) : expected,
      found,
      remedy: allowed === null ? valueRemedy(expected, found) : meant(nearestOf(found, allowed), "Choose one of them."),
    };
  },
  "unknown-fact": ({ fact, nearest: near }) => ({
    problem: `There is no fact ${quoted(fact)}.`,
    expected: "a fact of the dictionary (facts.json)",
    found: quoted(fact),
    remedy: meant(near, "Correct the name, or declare the fact in facts.json with its type, label and question."),
  }),
  "impossible-date": ({ found }) => {
    const expected = "a day of the calendar, written as in 2006-07-01";
    if (dateMeant(found) !== null)
      return { problem: "The date is written in another form.", expected, found, remedy: dateRemedy(found) };
    const remedy = "Check year, month and day: four digits, two and two, joined by hyphens.";
    return { problem: "There is no such day.", expected, found, remedy };
  },
  "money-not-text": ({ found }) => ({
    problem: "Money and decimals are written in quotes, so that no digit is lost.",
    expected: 'a decimal in quotes, such as "600.00"',
    found,
    remedy: isNumber(found)
      ? `Write "${found}", with the quotes${padded(found)}.`
      : "Write digits and at most one point, in quotes, without separators or a currency sign.",
  }),
  "not-an-integer": ({ found }) => ({
    problem: "A whole number is needed.",
    expected: "a whole number without quotes, such as 3",
    found,
    remedy: "Write it in digits, without quotes and without a point.",
  }),
  "below-bound": ({ bound, found }) => ({
    problem: "The value is smaller than the fact can be.",
    expected: `at least ${bound}`,
    found,
    remedy: "Check the value; if it is right, correct the fact's atLeast in facts.json.",
  }),
  "above-bound": ({ bound, found }) => ({
    problem: "The value is greater than the fact can be.",
    expected: `at most ${bound}`,
    found,
    remedy: "Check the value; if it is right, correct the fact's atMost in facts.json.",
  }),
  "unknown-choice": ({ allowed, found }) => ({
    problem: "This is not one of the values to choose from.",
    expected: allowed.length === 1 ? list(allowed) : `one of ${list(allowed)}`,
    found,
    remedy: meant(nearestOf(found, allowed), "Choose one of them, or add the value where the options are declared."),
  }),
  "duplicate-id": ({ id }) => ({
    problem: `The id ${quoted(id)} stands twice in one list.`,
    expected: "each id once",
    found: `${quoted(id)} again`,
    remedy: "Delete one of the two, or give it an id of its own.",
  }),
  "history-not-dated-in-order": ({ found }) => ({
    problem: "The days of the history are not in order.",
    expected: "each day later than the one before",
    found,
    remedy: "Sort the entries by day, one entry for each day.",
  }),
  "unknown-place": ({ found }) => ({
    problem: "This place is not known.",
    expected: "a code of jurisdictions.json",
    found,
    remedy: "Check the code, or add the place to jurisdictions.json with its name, level and parent.",
  }),
} satisfies Partial<IssueWords>;
