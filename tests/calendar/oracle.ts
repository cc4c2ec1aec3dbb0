import fc from "fast-check";
import type { MonthEnd, PlainDate } from "../../src/calendar/index.js";
import { plainDate } from "../../src/calendar/index.js";

/** The seed of every property in this folder; fast-check prints it, with the shrunk example, on failure. */
export const PINNED = { seed: 20261125, numRuns: 500 };

/*
 * Integer calendar arithmetic (days from civil, civil from days; years begin in March so that a leap day comes
 * last). It shares nothing with the code under test: no Date, no date-fns.
 */

const ERA_DAYS = 146_097;

export function dayNumber(year: number, month: number, day: number): number {
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  return era * ERA_DAYS + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
}

export function civil(number: number): [year: number, month: number, day: number] {
  const era = Math.floor(number / ERA_DAYS);
  const dayOfEra = number - era * ERA_DAYS;
  const leaps = Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096);
  const yearOfEra = Math.floor((dayOfEra - leaps) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  const day = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1;
  return [yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day];
}

export const FIRST_NUMBER = dayNumber(1, 1, 1);
export const LAST_NUMBER = dayNumber(9999, 12, 31);

export function numberOf(date: string): number {
  const [year = 0, month = 0, day = 0] = date.split("-").map(Number);
  return dayNumber(year, month, day);
}

/** The date of a day number; null outside the years 1 to 9999. */
export function dateOfNumber(number: number): PlainDate | null {
  if (number < FIRST_NUMBER || number > LAST_NUMBER) return null;
  const [year, month, day] = civil(number);
  return plainDate([String(year).padStart(4, "0"), ...[month, day].map((p) => String(p).padStart(2, "0"))].join("-"));
}

/** The day number n months later: the day before the next month's first when clamped, else that first. */
export function monthsLater(date: string, n: number, monthEnd: MonthEnd): number {
  const [year, month, day] = civil(numberOf(date));
  const index = year * 12 + month - 1 + n;
  const first = dayNumber(Math.floor(index / 12), (((index % 12) + 12) % 12) + 1, 1);
  const nextFirst = dayNumber(Math.floor((index + 1) / 12), ((((index + 1) % 12) + 12) % 12) + 1, 1);
  const wanted = first + day - 1;
  if (wanted < nextFirst) return wanted;
  return monthEnd === "clamp" ? nextFirst - 1 : nextFirst;
}

function dated(number: number): PlainDate {
  return dateOfNumber(number) ?? plainDate("2000-01-01");
}

/** Any day, with ends of months, leap days and the neighbourhood of both ends of the calendar drawn often. */
export const dates: fc.Arbitrary<PlainDate> = fc.oneof(
  fc.integer({ min: FIRST_NUMBER, max: LAST_NUMBER }).map(dated),
  fc.integer({ min: dayNumber(1980, 1, 1), max: dayNumber(2030, 12, 31) }).map(dated),
  fc
    .tuple(fc.integer({ min: 1, max: 9998 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: -4, max: 1 }))
    .map(([year, month, by]) => dated(Math.max(FIRST_NUMBER, dayNumber(year, month, 1) + by))),
  fc.integer({ min: 0, max: 60 }).map((by) => dated(FIRST_NUMBER + by)),
  fc.integer({ min: 0, max: 60 }).map((by) => dated(LAST_NUMBER - by)),
);

export const monthEnds: fc.Arbitrary<MonthEnd> = fc.constantFrom("clamp", "next-month");
