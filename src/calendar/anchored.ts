import { unreachable } from "../base/unreachable.js";
import type { MonthEnd } from "./month-end.js";
import type { CalendarUnit, Period } from "./period.js";
import type { PlainDate } from "./plain-date.js";
import { addDays, addMonths, addWeeks, addYears } from "./shift.js";
import { wholeDays, wholeMonths, wholeWeeks, wholeYears } from "./whole.js";

/**
 * The k-th period counted from an anchor (0 begins on it, -1 ends on the day before it): from the anchor shifted
 * by k units to the day before the anchor shifted by k + 1. Always counted from the anchor, never from the period
 * before, so that a 31st comes back after a short month. Null when either shift leaves the years 1 to 9999.
 */
export function anchoredPeriod(unit: CalendarUnit, anchor: PlainDate, k: number, monthEnd: MonthEnd): Period | null {
  const first = addUnits(unit, anchor, k, monthEnd);
  const next = addUnits(unit, anchor, k + 1, monthEnd);
  const last = next === null ? null : addDays(next, -1);
  return first === null || last === null ? null : { first, last };
}

/** The k of the anchored period that holds a day; negative before the anchor. */
export function anchoredIndex(unit: CalendarUnit, anchor: PlainDate, date: PlainDate, monthEnd: MonthEnd): number {
  switch (unit) {
    case "day":
      return wholeDays(anchor, date);
    case "week":
      return wholeWeeks(anchor, date);
    case "month":
      return wholeMonths(anchor, date, monthEnd);
    case "quarter":
      return Math.floor(wholeMonths(anchor, date, monthEnd) / 3);
    case "year":
      return wholeYears(anchor, date, monthEnd);
    default:
      return unreachable(unit);
  }
}

function addUnits(unit: CalendarUnit, date: PlainDate, n: number, monthEnd: MonthEnd): PlainDate | null {
  switch (unit) {
    case "day":
      return addDays(date, n);
    case "week":
      return addWeeks(date, n);
    case "month":
      return addMonths(date, n, monthEnd);
    case "quarter":
      return addMonths(date, 3 * n, monthEnd);
    case "year":
      return addYears(date, n, monthEnd);
    default:
      return unreachable(unit);
  }
}
