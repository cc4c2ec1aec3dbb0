import { getDaysInMonth } from "date-fns";
import { unreachable } from "../base/unreachable.js";
import { toUtc } from "./utc.js";

/**
 * What a missing day becomes (29 February in a common year, the 31st of a month of 30 days):
 * `clamp`, the last day of that month; `next-month`, the first day of the next.
 * Laws differ, and libraries contradict themselves, so the pack must say.
 */
export type MonthEnd = "clamp" | "next-month";

/** A month (1 to 12) and a day of it. */
export interface MonthDay {
  readonly month: number;
  readonly day: number;
}

/** The day that stands for a missing one of this month. No day of December is ever missing, so the year stays. */
export function insteadOfMissing(year: number, month: number, monthEnd: MonthEnd): MonthDay {
  switch (monthEnd) {
    case "clamp":
      return { month, day: daysInMonth(year, month) };
    case "next-month":
      return { month: month + 1, day: 1 };
    default:
      return unreachable(monthEnd);
  }
}

/** The number of days in a month (1 to 12) of a year from 1 to 9999, proleptic Gregorian. */
export function daysInMonth(year: number, month: number): number {
  return getDaysInMonth(toUtc(isoText(year, month, 1)));
}

/** "YYYY-MM-DD" from its parts, whether or not that day exists. */
export function isoText(year: number, month: number, day: number): string {
  return `${String(year).padStart(4, "0")}-${pad(month)}-${pad(day)}`;
}

function pad(part: number): string {
  return String(part).padStart(2, "0");
}
