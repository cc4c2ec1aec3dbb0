import { nearest } from "../../issue/index.js";

/** The nearest of the allowed values to what was found, which may be JSON text in quotes. */
export function nearestOf(found: string, allowed: readonly string[]): string {
  return nearest(found.replace(/^"(.*)"$/, "$1"), allowed);
}

/** The values of an expectation that is a list of them, such as "one of cash, loan"; null when it is none. */
export function allowedIn(expected: string): readonly string[] | null {
  return expected.startsWith("one of ") ? expected.slice("one of ".length).split(", ") : null;
}

/** Whether what was found is a bare JSON number. */
export function isNumber(found: string): boolean {
  return /^-?\d+(?:\.\d+)?$/.test(found);
}

/** Whether what was found is a bare JSON number with a point, which the language writes in quotes. */
export function isDecimal(found: string): boolean {
  return isNumber(found) && found.includes(".");
}
