import { nearest } from "../issue/index.js";

/** A unit as powers of base words: `CNY/month` is CNY once over month once. */
export type Unit = Readonly<Record<string, number>>;

export const NO_UNIT: Unit = Object.freeze({});
export const PERCENT: Unit = Object.freeze({ percent: 1 });

/** How many of the smaller unit make one of the larger; no month has a fixed number of days. */
const CONVERSIONS: readonly (readonly [larger: string, smaller: string, factor: number])[] = [
  ["year", "quarter", 4],
  ["year", "month", 12],
  ["quarter", "month", 3],
  ["week", "day", 7],
];

const TIME_WORDS = ["day", "days", "week", "weeks", "month", "months", "quarter", "quarters", "year", "years"];

/** A word of a unit that looks like a slip for a unit of time, with the one it may mean; null when there is none. */
export function misspeltTime(unit: string): { readonly name: string; readonly nearest: string } | null {
  for (const name of unit.split("/")) {
    const near = nearest(name, TIME_WORDS);
    if (near !== "" && !TIME_WORDS.includes(name)) return { name, nearest: near };
  }
  return null;
}

/** Reads `CNY/month`, `years`, `persons`; plural and singular are the same unit. */
export function unitOf(text: string): Unit {
  const [above = "", below] = text.split("/");
  const unit: Record<string, number> = { [singular(above)]: 1 };
  if (below !== undefined) unit[singular(below)] = powerOf(unit, singular(below)) - 1;
  return withoutZeros(unit);
}

/** A word of a unit may be the name of something that every object inherits, such as `constructor`. */
function powerOf(unit: Unit, word: string): number {
  return Object.hasOwn(unit, word) ? (unit[word] ?? 0) : 0;
}

function singular(word: string): string {
  return /^[a-z]+s$/.test(word) ? word.slice(0, -1) : word;
}

/** The unit as text; the empty unit reads `number`. */
export function unitText(unit: Unit): string {
  const above = Object.keys(unit).filter((word) => (unit[word] ?? 0) > 0);
  const below = Object.keys(unit).filter((word) => (unit[word] ?? 0) < 0);
  const power = (word: string) => {
    const size = Math.abs(unit[word] ?? 0);
    return size === 1 ? word : `${word}^${size}`;
  };
  if (above.length === 0 && below.length === 0) return "number";
  const top = above.length === 0 ? "1" : above.sort().map(power).join("*");
  return below.length === 0 ? top : `${top}/${below.sort().map(power).join("/")}`;
}

export function sameUnit(a: Unit, b: Unit): boolean {
  return unitText(a) === unitText(b);
}

/** The unit of a product (sign 1) or a quotient (sign -1). */
export function combineUnits(a: Unit, b: Unit, sign: 1 | -1): Unit {
  const unit: Record<string, number> = { ...a };
  for (const [word, power] of Object.entries(b)) unit[word] = powerOf(unit, word) + sign * power;
  return withoutZeros(unit);
}

/** The factor and the unit when a sum per one calendar unit is said per another; null where no fixed factor exists. */
export function convertPer(
  unit: Unit,
  per: string,
): { readonly factor: readonly [number, number]; readonly unit: Unit } | null {
  const from = Object.keys(unit).find((word) => unit[word] === -1);
  if (from === undefined) return null;
  const rest = combineUnits(combineUnits(unit, { [from]: 1 }, 1), { [per]: 1 }, -1);
  if (from === per) return { factor: [1, 1], unit: rest };
  for (const [larger, smaller, factor] of CONVERSIONS) {
    if (from === larger && per === smaller) return { factor: [1, factor], unit: rest };
    if (from === smaller && per === larger) return { factor: [factor, 1], unit: rest };
  }
  return null;
}

function withoutZeros(unit: Record<string, number>): Unit {
  return Object.fromEntries(Object.entries(unit).filter(([, power]) => power !== 0));
}
