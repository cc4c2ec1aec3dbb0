import type { Faults, FaultWords } from "./faults.js";

const brace = (sign: string): FaultWords => ({
  expected: `a closing ${sign}`,
  found: "the end of the text, or something that does not belong",
  remedy: `Put the missing ${sign} where the part that it closes ends.`,
});

/** English for the faults of JSON. */
export const EN_FAULTS: Faults = {
  "property name expected": {
    expected: "a key in double quotes",
    found: "something else, often because a comma stands before a closing bracket",
    remedy: "Delete the comma, or put the key in double quotes.",
  },
  "comma expected": {
    expected: "a comma, or the closing bracket",
    found: "the next part, without a comma before it",
    remedy: "Put a comma before this place.",
  },
  "colon expected": {
    expected: "a colon between a key and its value",
    found: "the value, without a colon before it",
    remedy: "Put a colon before this place.",
  },
  "value expected": {
    expected: "a value",
    found: "none, or one that JSON does not have",
    remedy: "Write the value: a text in double quotes, a number, true, false, null, a list or an object.",
  },
  "invalid symbol": {
    expected: "JSON: keys and texts in double quotes, and only the signs { } [ ] : ,",
    found: "a word without double quotes, or a sign that JSON does not have, such as ，or “",
    remedy: 'Put keys and texts in double quotes ("), and type commas, colons and quotation marks as English ones.',
  },
  "invalid comment token": {
    expected: "JSON, which has no comments",
    found: "a comment",
    remedy: "Delete it; what it says can stand in a note of the clause.",
  },
  "unexpected end of comment": {
    expected: "JSON, which has no comments",
    found: "a comment that does not end",
    remedy: "Delete it; what it says can stand in a note of the clause.",
  },
  "unexpected end of string": {
    expected: "a text between two double quotes, on one line",
    found: "a text that does not end",
    remedy: "Put the closing double quote where the text ends.",
  },
  "unexpected end of number": {
    expected: "a number",
    found: "one that breaks off",
    remedy: "Write its digits; a decimal goes into double quotes.",
  },
  "invalid number format": {
    expected: "a number",
    found: "digits in a form that JSON does not have",
    remedy: "Write a whole number in digits, without zeros before it; a decimal goes into double quotes.",
  },
  "invalid escape character": {
    expected: "a text in which every backslash has a meaning",
    found: "a backslash that has none",
    remedy: "Write \\\\ for a backslash.",
  },
  "invalid unicode": {
    expected: "four hexadecimal digits after \\u",
    found: "something else",
    remedy: "Type the character itself instead.",
  },
  "invalid character": {
    expected: "a text without control characters",
    found: "a line break, a tab or another control character in a text",
    remedy: "Keep the text on one line; write \\n for a line break.",
  },
  "close brace expected": brace("}"),
  "close bracket expected": brace("]"),
  "end of file expected": {
    expected: "the end of the text",
    found: "more after it",
    remedy: "Delete what follows the last bracket, or put it into a file of its own.",
  },
  "a number too large for any use": {
    expected: "a number of ordinary size",
    found: "a number too large for any use",
    remedy: "Check its digits.",
  },
  other: {
    expected: "JSON: keys and texts in double quotes, no comments, no comma before a closing bracket",
    found: "something else",
    remedy: "Correct the text at this place; an editor that knows JSON marks it.",
  },
};
