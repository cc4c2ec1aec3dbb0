import { differenceInCalendarDays } from "date-fns";
import type { MonthEnd } from "./month-end.js";
import { monthOf, type PlainDate, yearOf } from "./plain-date.js";
import { addMonths } from "./shift.js";
import { toUtc } from "./utc.js";

/*
 * One rule for every unit, and it is ours: the whole units from one day to another are the greatest integer n,
 * perhaps negative, such that `from` shifted by n units is not after `to`. An age is therefore reached on the
 * very day that `addYears` gives, also for those born on 29 February; the difference functions of date-fns
 * do not promise that.
 */

/** Days from one day to another: 0 on the same day, negative when `to` is before `from`. */
export function wholeDays(from: PlainDate, to: PlainDate): number {
  return differenceInCalendarDays(toUtc(to), toUtc(from));
}

/** The greatest n with `addWeeks(from, n)` not after `to`; from a Monday to the Sunday before it is -1. */
export function wholeWeeks(from: PlainDate, to: PlainDate): number {
  return Math.floor(wholeDays(from, to) / 7);
}

/** The greatest n with `addMonths(from, n, monthEnd)` not after `to`. */
export function wholeMonths(from: PlainDate, to: PlainDate, monthEnd: MonthEnd): number {
  const calendarMonths = 12 * (yearOf(to) - yearOf(from)) + monthOf(to) - monthOf(from);
  // The shift lands in the month of `to`, or on the first of the month after; one month less is never after `to`.
  const day = addMonths(from, calendarMonths, monthEnd);
  return day !== null && day <= to ? calendarMonths : calendarMonths - 1;
}

/** The greatest n with `addYears(from, n, monthEnd)` not after `to`: an age, when `from` is a birthday. */
export function wholeYears(from: PlainDate, to: PlainDate, monthEnd: MonthEnd): number {
  return Math.floor(wholeMonths(from, to, monthEnd) / 12);
}
