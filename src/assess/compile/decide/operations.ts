import {
  addCivilDays,
  addCivilMonths,
  civilFrom,
  type MonthEnd,
  NEVER_CIVIL,
  NO_DAY,
  ordinalOf,
  wholeCivilMonths,
  wholeCivilYears,
} from "../../../calendar/index.js";
import type { RoundingMode } from "../../../money/index.js";
import type { WholeUnit } from "../../../pack/index.js";
import type { Band } from "./expression.js";
import { NOT_KNOWN } from "./leave.js";

/*
 * The operations of known whole numbers and days that are more than an operator of JavaScript. What the law does not
 * foresee (a day that does not exist, an age of what has not been born) is thrown to the evaluator that can say so.
 */

/** `number` divided by `down`, made whole, times `step`; halves and rests as the mode says, negative numbers mirrored. */
export function rounded(number: number, down: number, mode: RoundingMode, step: number): number {
  // An open end of an interval stays open.
  if (!Number.isFinite(number)) return number;
  const magnitude = number < 0 ? -number : number;
  // Below 2 ** 53 the floor of the quotient is exact or one too large, and faster than a remainder.
  let whole = Math.floor(magnitude / down);
  let rest = magnitude - whole * down;
  if (rest < 0) {
    whole -= 1;
    rest += down;
  }
  if (rest !== 0 && goesOutward(whole, rest, down, mode)) whole += 1;
  // Without a negative zero.
  return number < 0 && whole !== 0 ? -whole * step : whole * step;
}

function goesOutward(whole: number, rest: number, down: number, mode: RoundingMode): boolean {
  if (mode === "up") return true;
  if (mode === "down") return false;
  const twice = rest * 2;
  if (twice !== down) return twice > down;
  if (mode === "half-up") return true;
  return mode === "half-even" && whole % 2 === 1;
}

/** A day so much later; {@link NEVER_CIVIL} stays. */
export function shifted(from: number, amount: number, by: WholeUnit, monthEnd: MonthEnd): number {
  if (from === NEVER_CIVIL) return NEVER_CIVIL;
  const day = shift(from, amount, by, monthEnd);
  if (day === NO_DAY) throw NOT_KNOWN;
  return day;
}

export function shift(from: number, amount: number, by: WholeUnit, monthEnd: MonthEnd): number {
  switch (by) {
    case "years":
      return addCivilMonths(from, 12 * amount, monthEnd);
    case "months":
      return addCivilMonths(from, amount, monthEnd);
    case "weeks":
      return addCivilDays(from, 7 * amount);
    case "days":
      return addCivilDays(from, amount);
  }
}

/** How many whole units lie between two days. */
export function whole(from: number, to: number, unit: WholeUnit, monthEnd: MonthEnd): number {
  if (from === NEVER_CIVIL || to === NEVER_CIVIL) throw NOT_KNOWN;
  return wholeBetween(from, to, unit, monthEnd);
}

/** The same in years, as an age is. */
export function wholeYears(from: number, to: number, monthEnd: MonthEnd): number {
  if (from === NEVER_CIVIL || to === NEVER_CIVIL) throw NOT_KNOWN;
  return wholeCivilYears(from, to, monthEnd);
}

export function wholeBetween(from: number, to: number, unit: WholeUnit, monthEnd: MonthEnd): number {
  switch (unit) {
    case "years":
      return wholeCivilYears(from, to, monthEnd);
    case "months":
      return wholeCivilMonths(from, to, monthEnd);
    case "weeks":
      return Math.floor((ordinalOf(to) - ordinalOf(from)) / 7);
    case "days":
      return ordinalOf(to) - ordinalOf(from);
  }
}

/** The day with these parts. */
export function made(year: number, month: number, day: number, monthEnd: MonthEnd | null): number {
  const civil = civilFrom(year, month, day, monthEnd);
  if (civil === NO_DAY) throw NOT_KNOWN;
  return civil;
}

/** The sum over the bands of a scale of marginal rates. */
export function sumOfBands(number: number, bands: readonly Band[]): number {
  let sum = 0;
  for (let at = 0; at < bands.length; at += 1) {
    const band = bands[at];
    if (band === undefined || number <= band.from) continue;
    const upper = bands[at + 1]?.from;
    sum += ((upper !== undefined && upper < number ? upper : number) - band.from) * band.rate;
  }
  return sum;
}
