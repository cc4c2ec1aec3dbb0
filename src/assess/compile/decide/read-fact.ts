import { civilOf, NEVER_CIVIL, NO_DAY } from "../../../calendar/index.js";
import type { Places } from "../../../jurisdiction/index.js";
import type { FactJson } from "../../../pack/index.js";
import type { Known } from "./expression.js";
import type { FactSlot } from "./layout.js";

/** Reads the value of one fact; null where it is none, or none that fits: then the careful reader looks again. */
export type ReadFact = (json: unknown) => Known | null;

/** The longest text that is read here: how long all texts together may be, the careful reader counts. */
export const MOST_TEXT = 1000;

/** The reader of one fact. */
export function factReader(slot: FactSlot, places: Places): ReadFact {
  const { fact } = slot;
  const { least, most, decimals } = limitsOf(slot);
  switch (fact.type) {
    case "boolean":
      return (json) => (typeof json === "boolean" ? json : null);
    case "date": {
      const isEvent = fact.event === true;
      return (json) => {
        if (typeof json !== "string") return json === null && isEvent ? NEVER_CIVIL : null;
        const day = civilOf(json);
        return day === NO_DAY ? null : day;
      };
    }
    case "integer":
      return (json) =>
        Number.isSafeInteger(json) && Number(json) >= least && Number(json) <= most ? Number(json) + 0 : null;
    case "money":
    case "decimal":
    case "percent":
      return (json) => {
        const value = typeof json === "string" ? decimalIn(json, decimals) : null;
        return value !== null && value >= least && value <= most ? value : null;
      };
    case "choice":
      return choiceReader(fact);
    case "place":
      return placeReader(places);
    case "text":
      return (json) => (typeof json === "string" && json.length <= MOST_TEXT ? json : null);
  }
}

function choiceReader(fact: FactJson): ReadFact {
  const options = Object.keys(fact.options ?? {});
  return (json) => (typeof json === "string" && options.includes(json) ? json : null);
}

/** The numbers that are read: from the least to the most, of so many decimals. */
export function limitsOf({ scale, bound, atLeast, atMost }: FactSlot) {
  return {
    least: Math.max(atLeast, -bound),
    most: Math.min(atMost, bound),
    decimals: Math.round(Math.log10(scale)),
  };
}

/** Reads a place of the register. */
export function placeReader(places: Places): ReadFact {
  // Those that have been found; a register has some thousand, and a country a million villages.
  const known = new Set<string>();
  // Most households of a register live in few places, one after the other.
  let last: unknown = null;
  return (json) => {
    if (typeof json !== "string") return null;
    if (json === last || known.has(json)) {
      last = json;
      return json;
    }
    if (places.chain(json) === null) return null;
    if (known.size < MOST_PLACES) known.add(json);
    return json;
  };
}

const MOST_PLACES = 10_000;

/** The most digits of a number that is certain to be a safe integer. */
const MOST_DIGITS = 15;

/** A plain decimal as a whole number of so many decimals: "12.5" with two is 1250. Null for anything that is none, or too long. */
export function decimalIn(text: string, decimals: number): number | null {
  const { length } = text;
  let at = 0;
  const isNegative = text.charCodeAt(0) === 45;
  if (isNegative) at = 1;
  const first = text.charCodeAt(at);
  // No leading zeros: after one, only a point may come.
  if (first === 48 && at + 1 < length && text.charCodeAt(at + 1) !== 46) return null;
  let value = 0;
  let digits = 0;
  let places = -1;
  for (; at < length; at += 1) {
    const digit = text.charCodeAt(at) - 48;
    if (digit === -2) {
      if (places >= 0 || digits === 0) return null;
      places = 0;
      continue;
    }
    if (digit < 0 || digit > 9) return null;
    value = value * 10 + digit;
    digits += 1;
    if (places >= 0) places += 1;
  }
  if (digits === 0 || places === 0) return null;
  let missing = decimals - Math.max(places, 0);
  if (missing < 0 || digits + missing > MOST_DIGITS) return null;
  for (; missing > 0; missing -= 1) value *= 10;
  return isNegative ? 0 - value : value;
}
