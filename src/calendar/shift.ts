import * as fns from "date-fns";
import { Defect } from "../base/unreachable.js";
import type { MonthEnd } from "./month-end.js";
import { dateOf, dayOf, monthOf, type PlainDate, plainDate, yearOf } from "./plain-date.js";
import { fromUtc, toUtc } from "./utc.js";

/** The day n days later, or earlier when n < 0. Null outside the years 1 to 9999; a Defect unless n is an integer. */
export function addDays(date: PlainDate, n: number): PlainDate | null {
  checkCount(n);
  const shifted = fromUtc(fns.addDays(toUtc(date), n));
  return shifted === null ? null : plainDate(shifted);
}

/** The day 7n days later. Null outside the years 1 to 9999; a Defect unless n is an integer. */
export function addWeeks(date: PlainDate, n: number): PlainDate | null {
  checkCount(n);
  return addDays(date, 7 * n);
}

/**
 * The same day of the month n months later, or what `monthEnd` makes of it where that month lacks the day.
 * Null outside the years 1 to 9999; a Defect unless n is an integer.
 */
export function addMonths(date: PlainDate, n: number, monthEnd: MonthEnd): PlainDate | null {
  checkCount(n);
  // date-fns knows only clamping, so months are counted here: month 0 is January of the year 0.
  const months = 12 * yearOf(date) + (monthOf(date) - 1) + n;
  const year = Math.floor(months / 12);
  return dateOf(year, months - 12 * year + 1, dayOf(date), monthEnd);
}

/** The same day of the year n years later; otherwise as `addMonths` with 12n months. */
export function addYears(date: PlainDate, n: number, monthEnd: MonthEnd): PlainDate | null {
  // Checked before it is multiplied: half a year is not 6 months by accident.
  checkCount(n);
  return addMonths(date, 12 * n, monthEnd);
}

function checkCount(n: number): void {
  if (!Number.isInteger(n)) throw new Defect(`not a whole number of units: ${n}`);
}
