import type * as z from "zod";

type ZodIssue = z.core.$ZodIssue;

const TYPES: Readonly<Record<string, string>> = {
  object: "an object",
  record: "an object",
  array: "a list",
  tuple: "a list",
  string: "a text",
  number: "a number",
  int: "a whole number",
  boolean: "true or false",
  null: "null",
  never: "nothing",
};

const FORMATS: Readonly<Record<string, string>> = {
  date: "a date such as 2006-07-01",
  regex: "a text of another form",
};

/** How a decimal is written, where a bare number stands instead. */
export const DECIMAL_IN_QUOTES = 'a decimal in quotes, such as "600.00"';

/** In plain words, what a schema expected where it found something else. */
export function expectedBy(one: ZodIssue): string {
  switch (one.code) {
    case "invalid_type":
      return ownWords(one) ?? typeWords(one.expected);
    case "invalid_value":
      return oneOf(one.values);
    case "invalid_format":
      return ownWords(one) ?? FORMATS[one.format] ?? `a text in the format ${one.format}`;
    case "too_small":
      return ownWords(one) ?? `${bound(one, "at least", "more than")} ${amount(one.minimum, one.origin)}`;
    case "too_big":
      return ownWords(one) ?? `${bound(one, "at most", "less than")} ${amount(one.maximum, one.origin)}`;
    case "not_multiple_of":
      return `a multiple of ${one.divisor}`;
    default:
      return ownWords(one) ?? "something else";
  }
}

/** Something of a type, in plain words. */
export function typeWords(type: string): string {
  return TYPES[type] ?? type;
}

/** One of some values, in plain words. */
export function oneOf(values: readonly unknown[]): string {
  return values.length === 1 ? JSON.stringify(values[0]) : `one of ${values.map(String).join(", ")}`;
}

/** The words a schema's author gave a check; the library's own message is none. */
export function ownWords(one: ZodIssue): string | undefined {
  return /^(?:$|Invalid|Too (?:small|big))/.test(one.message) ? undefined : one.message;
}

function bound(
  one: Extract<ZodIssue, { code: "too_small" | "too_big" }>,
  inclusive: string,
  exclusive: string,
): string {
  if (one.exact === true) return "exactly";
  return one.inclusive === false ? exclusive : inclusive;
}

function amount(limit: number | bigint, origin: string): string {
  const unit = origin === "array" ? "item" : origin === "string" ? "character" : null;
  if (unit === null) return String(limit);
  return `${limit} ${unit}${Number(limit) === 1 ? "" : "s"}`;
}
