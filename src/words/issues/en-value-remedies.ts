import type { ValueRemedies } from "./value-remedies.js";

const SLUG = "Use lower-case letters and digits, and hyphens between words.";

/** English for what to do where a value is wrong. */
export const EN_VALUES: ValueRemedies = {
  exact: {
    "a list": "Put it into square brackets: [ … ].",
    "a clause: an object": 'Write an object: { "id": …, "effect": …, "text": …, "cite": … }.',
    "a condition: all, any or not": 'Write a group: { "all": [ … ] }, { "any": [ … ] } or { "not": … }.',
    "a JSON value": "Hand over text, numbers, true, false, null, lists and plain objects only.",
    "a plain object": "Hand over text, numbers, true, false, null, lists and plain objects only.",
    'a decimal in quotes, such as "600.00"':
      "Write digits and at most one point, in quotes, without separators or a currency sign.",
    "a text in zh, en or both": 'Write { "zh": "…" }, { "en": "…" } or both.',
    '"household"': 'Write "household", or { "each": list, "as": name } for a scheme about each item of a list.',
    "a clause id such as monthly-rate or children.order": SLUG,
    "lower-case words joined by hyphens": SLUG,
    "ids joined by slashes, such as cn/hubei/wuhan": `${SLUG.slice(0, -1)} and slashes between parts.`,
    "a name such as familyPlace": "Use letters and digits only, and begin with a lower-case letter.",
    "a fact such as familyPlace or child.bornOn":
      "Write the name as it is declared, without spaces. What must be computed gets an id in a defines clause.",
    "a unit such as CNY, CNY/month, years or persons": "Write one word, or two with a slash between them.",
    "an edition such as 2026-11-25": "Write the day of the edition; a second one of that day ends in .1.",
    "an ISO 4217 code such as CNY": "Write the three capital letters of the currency.",
    "a code such as 420115": "Use letters, digits and hyphens only.",
    "a sha256 in hexadecimal": "Write the 64 hexadecimal digits of the document's checksum.",
    "a web address": "Write the whole address, beginning with https://.",
    "at least 1 item": "Add an item, or delete the key.",
    "one value": "Compare with one value, or use in or notIn for several.",
    "a value to compare with":
      "Compare with a value, or use some, every or none for a condition over the items of a list.",
    'a value, { "fact": name } or { "parameter": id }':
      'Write one of these. What must be computed gets an id in a defines clause, and is named here: { "fact": id }.',
    '"each-unit", "one", { "calendar": unit } or { "blocks": number }':
      'Write one of these, such as { "calendar": "quarter" } for one payment a quarter.',
    '{ "as": name, "when": condition }':
      "Write the condition over the items of the list so, with a name for each item.",
    "a parameter without a table, or a definition that reads the table":
      "Write a defines clause that reads the table with its keys, and compare with that.",
    "keys in ascending order, each once": "Sort the rows by their keys.",
    "thresholds in ascending order, each once": "Sort the bands by their thresholds.",
    "values in the order of their days, each from a later day":
      "Sort the values by their from; only the first may be without one.",
    "a percentage of 0 or more": "Correct the rate.",
    "a clause that requires, excludes or waives": "Name the clause of that kind to which this one is an exception.",
    'for a definition of a list: an id "list.name" with "of" and "as"; otherwise an id without a dot and neither':
      'Add "of": the list and "as": a name for its item, or write an id without a dot.',
    "a list of three: year, month and day": 'Write "dateOf": [year, month, day].',
    "a list of two: what is divided, and by what": 'Write "divide": [what is divided, by what].',
    "a list of two: a key and its value": "Write each row as [key, value].",
    "a list of two: a threshold and its percentage": 'Write each band as ["threshold", "percent"].',
    "percent or rest, not both": "Delete one of the two.",
    "payer or split, not both": "Delete payer, or name the payers inside split alone.",
    '{ "from": first day, "to": last day }': 'Write { "from": "2006-01-01", "to": "2006-12-31" }, or one of the two.',
    "{ award: amount }": 'Name the award, as in { "award": "10.00" }.',
    "a text": "Write a text in quotes.",
    "each key once": "Delete one of the two rows, or correct its key.",
    "a year from 1 to 9999": "Correct the year; the order is year, month, day.",
    "a month from 1 to 12": "Correct the month; the order is year, month, day.",
    "a day from 1 to 31": "Correct the day; the order is year, month, day.",
    "a percentage from 0 to 100": "Correct the share: it is a part of the whole, in percent.",
    "an amount of 0 or more": "Correct the amount. What is taken off an award is subtracted in its formula.",
    "at most one rest": "Give all but one of them a percentage.",
    "no `of` beside a count": 'Delete "of", or write "take": "sum".',
    "`of`: what is taken from each item": 'Add "of": the formula of what is taken from each item, or take a count.',
    "a divisor other than zero": "Divide by something else, or write a formula for the case without a divisor.",
    'a step above zero, such as "0.01"': 'Write the step to which it is rounded: "0.01" for fen, "1" for whole yuan.',
    "exactly one of years, months, weeks, days": "Keep one of them; write a second date around this one for the other.",
  },
  beginning: [
    ["0 keys for the table", 'Delete "by": there is no table.'],
    ["1 key for the table", 'Add "by": [ … ] with the key by which the table is read.'],
    ["a day on or after", "Correct one of the two days, which may have been exchanged."],
    ["an id that begins with", "Begin the id with the name of the list given in of, and a dot."],
  ],
};
