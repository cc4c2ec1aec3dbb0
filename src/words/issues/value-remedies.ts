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
