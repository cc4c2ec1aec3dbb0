import { isPlainDate } from "../../calendar/index.js";

/** What to do where a value is wrong, by what was expected: exact phrases first, then beginnings of phrases. */
export interface ValueRemedies {
  readonly exact: Readonly<Record<string, string>>;
  readonly beginning: readonly (readonly [phrase: string, remedy: string])[];
}

/** The remedy for what was expected, or null where there is none of its own. */
export function remedyFor({ exact, beginning }: ValueRemedies, expected: string): string | null {
  const known = Object.hasOwn(exact, expected) ? exact[expected] : undefined;
  return known ?? beginning.find(([phrase]) => expected.startsWith(phrase))?.[1] ?? null;
}

/** Whether a text that was found, as JSON, is a day in the right form, though not in the calendar. */
export function looksLikeDate(found: string): boolean {
  return /^"\d{4}-\d{2}-\d{2}"$/.test(found);
}

/** The day that a text or number, as JSON, most likely means: 2025/11/1 or 2025年11月1日; null where it is none. */
export function dateMeant(found: string): string | null {
  const [, year = "", month = "", day = ""] =
    found.match(/^"?(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})日?"?$/) ??
    found.match(/^"?(\d{4})(\d{2})(\d{2})"?$/) ??
    [];
  const date = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  return isPlainDate(date) ? date : null;
}

/** A number with two decimals, as money is written; null where it has them already. */
export function withDecimals(found: string): string | null {
  const [, whole, decimal = ""] = found.match(/^(-?\d+)(?:\.(\d?))?$/) ?? [];
  return whole === undefined ? null : `${whole}.${decimal.padEnd(2, "0")}`;
}

/** A unit of money in another currency than the one expected, said in that one: RMB/month is CNY/month; null for others. */
export function inCurrency(expected: string, found: string): string | null {
  const [, own] = expected.match(/^([A-Z]{3}) or \1\/month$/) ?? [];
  return own === undefined || found.split("/")[0] === own ? null : found.replace(/^[^/]*/, own);
}

/** Whether what was found is a written value, as JSON, rather than the name of a type. */
export function isWritten(found: string): boolean {
  return /^(?:".*"|-?\d+(?:\.\d+)?|true|false|null)$/s.test(found);
}

const TYPES = [
  "number",
  "integer",
  "decimal",
  "money",
  "percent",
  "date",
  "boolean",
  "place",
  "text",
  "choice",
  "scale",
];

/** Whether what was found is one value that is not among the values expected, rather than the name of a type. */
export function isOtherValue(expected: string, found: string): boolean {
  return expected.startsWith("one of ") && /^[a-z0-9-]+(?:, [a-z0-9-]+)*$/.test(found) && !TYPES.includes(found);
}

/** Whether a unit is money by itself, in whatever currency. */
export function isCurrency(unit: string): boolean {
  return /^[A-Z]{3}$/.test(unit);
}

/** What stands between the quotes of a number, true or false that was written as text; null for any other. */
export function needlesslyQuoted(expected: string, found: string): string | null {
  const [, inner] = found.match(/^"(.*)"$/) ?? [];
  if (inner === undefined) return null;
  if (expected === "true or false" || expected === "boolean") return /^(?:true|false)$/.test(inner) ? inner : null;
  return /\bnumber$/.test(expected) && /^-?\d+$/.test(inner) ? inner : null;
}
