import type { UTCDate } from "@date-fns/utc";
import * as fns from "date-fns";
import { FIRST_DAY, LAST_DAY, type PlainDate, plainDate } from "./plain-date.js";
import { addDays } from "./shift.js";
import { fromUtc, toUtc } from "./utc.js";

/** A unit in which the calendar is divided; weeks begin on Monday (ISO 8601), quarters in January, April, July, October. */
export type CalendarUnit = "day" | "week" | "month" | "quarter" | "year";

/** A stretch of days with both its ends. */
export interface Period {
  readonly first: PlainDate;
  readonly last: PlainDate;
}

interface Bounds {
  readonly start: (date: UTCDate) => UTCDate;
  readonly end: (date: UTCDate) => UTCDate;
}

const BOUNDS: Readonly<Record<CalendarUnit, Bounds>> = {
  day: { start: fns.startOfDay, end: fns.endOfDay },
  week: { start: fns.startOfISOWeek, end: fns.endOfISOWeek },
  month: { start: fns.startOfMonth, end: fns.endOfMonth },
  quarter: { start: fns.startOfQuarter, end: fns.endOfQuarter },
  year: { start: fns.startOfYear, end: fns.endOfYear },
};

/** The first day of the unit that holds a day; 0001-01-01 is a Monday, so it is never before the calendar begins. */
export function startOf(unit: CalendarUnit, date: PlainDate): PlainDate {
  const first = fromUtc(BOUNDS[unit].start(toUtc(date)));
  return first === null ? FIRST_DAY : plainDate(first);
}

/** The last day of the unit that holds a day; the last week, cut short by the calendar's end, ends on 9999-12-31. */
export function endOf(unit: CalendarUnit, date: PlainDate): PlainDate {
  const last = fromUtc(BOUNDS[unit].end(toUtc(date)));
  return last === null ? LAST_DAY : plainDate(last);
}

/** The day, week, month, quarter or year that holds a day. */
export function periodContaining(unit: CalendarUnit, date: PlainDate): Period {
  return { first: startOf(unit, date), last: endOf(unit, date) };
}

/** The unit that begins on the day after a period; null after 9999-12-31. */
export function nextPeriod(unit: CalendarUnit, period: Period): Period | null {
  const first = addDays(period.last, 1);
  return first === null ? null : periodContaining(unit, first);
}
