import { earlier, FIRST_DAY, LAST_DAY, later, type PlainDate } from "./plain-date.js";
import { wholeDays } from "./whole.js";

/** The days from `from` to `to`, both included; a missing end is open, and `from` after `to` holds no day. */
export interface DateInterval {
  readonly from?: PlainDate | undefined;
  readonly to?: PlainDate | undefined;
}

/** Whether a day lies in an interval. */
export function contains(interval: DateInterval, day: PlainDate): boolean {
  return (interval.from ?? FIRST_DAY) <= day && day <= (interval.to ?? LAST_DAY);
}

/** Whether two intervals share at least one day. */
export function overlaps(a: DateInterval, b: DateInterval): boolean {
  const from = later(a.from ?? FIRST_DAY, b.from ?? FIRST_DAY);
  const to = earlier(a.to ?? LAST_DAY, b.to ?? LAST_DAY);
  return from <= to;
}

/** The number of days in an interval; null when an end is open. */
export function daysIn(interval: DateInterval): number | null {
  const { from, to } = interval;
  if (from === undefined || to === undefined) return null;
  return Math.max(0, wholeDays(from, to) + 1);
}
