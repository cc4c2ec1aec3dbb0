import type { MonthEnd } from "./month-end.js";
import type { CalendarUnit } from "./period.js";

/*
 * Days as whole numbers, for evaluators that cannot afford texts: 1 July 2006 is 20060701. The order of the numbers is
 * the order of the days, and whole years lie 10,000 apart, so that most of what laws ask of a day is one comparison. The
 * rules are those of the other files of this room, worked out without date-fns; tests hold the two together.
 */

/** Later than every day: an event that has not happened. */
export const NEVER_CIVIL = 100_000_000;

/** No day: what a text that is no date comes to, and a day outside the years 1 to 9999. */
export const NO_DAY = 0;

/** "2006-07-01" as 20060701; {@link NO_DAY} for a text that is no real day. */
export function civilOf(text: string): number {
  if (text.length !== 10 || text.charCodeAt(4) !== 45 || text.charCodeAt(7) !== 45) return NO_DAY;
  const a = text.charCodeAt(0) - 48;
  const b = text.charCodeAt(1) - 48;
  const c = text.charCodeAt(2) - 48;
  const d = text.charCodeAt(3) - 48;
  const e = text.charCodeAt(5) - 48;
  const f = text.charCodeAt(6) - 48;
  const g = text.charCodeAt(8) - 48;
  const h = text.charCodeAt(9) - 48;
  // Not a digit is below 0 or above 9; one comparison of each, as unsigned numbers.
  if (a >>> 0 > 9 || b >>> 0 > 9 || c >>> 0 > 9 || d >>> 0 > 9) return NO_DAY;
  if (e >>> 0 > 9 || f >>> 0 > 9 || g >>> 0 > 9 || h >>> 0 > 9) return NO_DAY;
  const year = a * 1000 + b * 100 + c * 10 + d;
  const month = e * 10 + f;
  const day = g * 10 + h;
  if (year === 0 || month === 0 || month > 12 || day === 0) return NO_DAY;
  if (day > 28 && day > daysInCivilMonth(year, month)) return NO_DAY;
  return year * 10_000 + month * 100 + day;
}

/** 20060701 as "2006-07-01". */
export function civilText(civil: number): string {
  const text = String(civil).padStart(8, "0");
  return `${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6)}`;
}

export function civilYear(civil: number): number {
  return Math.floor(civil / 10_000);
}

export function civilMonth(civil: number): number {
  return Math.floor(civil / 100) % 100;
}

export function civilDay(civil: number): number {
  return civil % 100;
}

/** The number of days of a month, 1 to 12, of the proleptic Gregorian calendar. */
export function daysInCivilMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** The day with these parts; a day its month lacks becomes what `monthEnd` says, or {@link NO_DAY} without it. */
export function civilFrom(year: number, month: number, day: number, monthEnd: MonthEnd | null): number {
  if (!isIn(year, 9999) || !isIn(month, 12) || !isIn(day, 31)) return NO_DAY;
  if (day <= 28 || day <= daysInCivilMonth(year, month)) return year * 10_000 + month * 100 + day;
  if (monthEnd === null) return NO_DAY;
  if (monthEnd === "clamp") return year * 10_000 + month * 100 + daysInCivilMonth(year, month);
  return year * 10_000 + (month + 1) * 100 + 1;
}

function isIn(part: number, most: number): boolean {
  return Number.isInteger(part) && part >= 1 && part <= most;
}

/** The same day n months later; {@link NO_DAY} outside the years 1 to 9999. */
export function addCivilMonths(civil: number, n: number, monthEnd: MonthEnd): number {
  const months = 12 * civilYear(civil) + civilMonth(civil) - 1 + n;
  const year = Math.floor(months / 12);
  return civilFrom(year, months - 12 * year + 1, civilDay(civil), monthEnd);
}

/** The day n days later; {@link NO_DAY} outside the years 1 to 9999. */
export function addCivilDays(civil: number, n: number): number {
  return civilOfOrdinal(ordinalOf(civil) + n);
}

/** The days from the first of the calendar to its last. */
export const LAST_ORDINAL = 3_652_058;

/** Days since 1 January of the year 1, which was a Monday. */
export function ordinalOf(civil: number): number {
  return ordinalFrom(civilYear(civil), civilMonth(civil), civilDay(civil));
}

/** The same of a day's parts. */
export function ordinalFrom(ofYear: number, month: number, day: number): number {
  // Years that begin in March: the leap day is their last.
  const year = ofYear - (month <= 2 ? 1 : 0);
  const fromMarch = month + (month > 2 ? -3 : 9);
  const inYear = Math.floor((153 * fromMarch + 2) / 5) + day - 1;
  return 365 * year + Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400) + inYear - 306;
}

/** The day so many days after 1 January of the year 1; {@link NO_DAY} outside the calendar. */
export function civilOfOrdinal(ordinal: number): number {
  if (ordinal < 0 || ordinal > LAST_ORDINAL) return NO_DAY;
  const days = ordinal + 306;
  const era = Math.floor(days / 146_097);
  const inEra = days - era * 146_097;
  const yearInEra = Math.floor(
    (inEra - Math.floor(inEra / 1460) + Math.floor(inEra / 36_524) - Math.floor(inEra / 146_096)) / 365,
  );
  const inYear = inEra - (365 * yearInEra + Math.floor(yearInEra / 4) - Math.floor(yearInEra / 100));
  const fromMarch = Math.floor((5 * inYear + 2) / 153);
  const day = inYear - Math.floor((153 * fromMarch + 2) / 5) + 1;
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  const year = yearInEra + era * 400 + (month <= 2 ? 1 : 0);
  return year * 10_000 + month * 100 + day;
}

/** The greatest n such that `from` shifted by n months is not after `to`; perhaps negative. */
export function wholeCivilMonths(from: number, to: number, monthEnd: MonthEnd): number {
  const months = 12 * (civilYear(to) - civilYear(from)) + civilMonth(to) - civilMonth(from);
  if (civilDay(from) <= 28) return civilDay(from) <= civilDay(to) ? months : months - 1;
  const shifted = addCivilMonths(from, months, monthEnd);
  return shifted !== NO_DAY && shifted <= to ? months : months - 1;
}

/** The greatest n such that `from` shifted by n years is not after `to`: an age, when `from` is a birthday. */
export function wholeCivilYears(from: number, to: number, monthEnd: MonthEnd): number {
  const day = civilDay(from);
  // Only 29 February is ever missing; under `next-month` it stands for 1 March, which is the next number anyway.
  if (day !== 29 || civilMonth(from) !== 2 || monthEnd === "next-month") return Math.floor((to - from) / 10_000);
  return Math.floor(wholeCivilMonths(from, to, monthEnd) / 12);
}

/** The first day of the unit that holds a day; weeks begin on Monday. */
export function civilStartOf(unit: CalendarUnit, civil: number): number {
  if (unit === "day") return civil;
  if (unit === "month") return civil - civilDay(civil) + 1;
  if (unit === "year") return civilYear(civil) * 10_000 + 101;
  if (unit === "quarter")
    return civilYear(civil) * 10_000 + (civilMonth(civil) - ((civilMonth(civil) - 1) % 3)) * 100 + 1;
  const ordinal = ordinalOf(civil);
  return civilOfOrdinal(ordinal - (ordinal % 7));
}

/** The last day of the unit that holds a day; the last week is cut short by the calendar's end. */
export function civilEndOf(unit: CalendarUnit, civil: number): number {
  if (unit === "day") return civil;
  const year = civilYear(civil);
  if (unit === "year") return year * 10_000 + 1231;
  if (unit === "week") {
    const ordinal = ordinalOf(civil);
    return civilOfOrdinal(Math.min(ordinal - (ordinal % 7) + 6, LAST_ORDINAL));
  }
  const month = unit === "month" ? civilMonth(civil) : civilMonth(civil) - ((civilMonth(civil) - 1) % 3) + 2;
  return year * 10_000 + month * 100 + daysInCivilMonth(year, month);
}
