import { Defect } from "../base/unreachable.js";
import { daysInMonth, insteadOfMissing, isoText, type MonthEnd } from "./month-end.js";

declare const plainDateBrand: unique symbol;

/** A day of the proleptic Gregorian calendar as "YYYY-MM-DD", years 0001 to 9999; text order is date order. */
export type PlainDate = string & { readonly [plainDateBrand]: true };

const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Whether a text is a real day written "YYYY-MM-DD". */
export function isPlainDate(text: string): text is PlainDate {
  const match = SHAPE.exec(text);
  return match !== null && exists(Number(match[1]), Number(match[2]), Number(match[3]));
}

/** A text as a date. Throws a Defect when it is not one: callers gate input. */
export function plainDate(text: string): PlainDate {
  if (isPlainDate(text)) return text;
  throw new Defect(`not a date: ${JSON.stringify(text)}`);
}

export const FIRST_DAY: PlainDate = plainDate("0001-01-01");
export const LAST_DAY: PlainDate = plainDate("9999-12-31");

/** -1 when a is before b, 0 when they are the same day, 1 when a is after b. */
export function compareDates(a: PlainDate, b: PlainDate): -1 | 0 | 1 {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** The earlier of two days. */
export function earlier(a: PlainDate, b: PlainDate): PlainDate {
  return a < b ? a : b;
}

/** The later of two days. */
export function later(a: PlainDate, b: PlainDate): PlainDate {
  return a > b ? a : b;
}

/** The year, 1 to 9999. */
export function yearOf(date: PlainDate): number {
  return Number(date.slice(0, 4));
}

/** The month, 1 to 12. */
export function monthOf(date: PlainDate): number {
  return Number(date.slice(5, 7));
}

/** The day of the month, 1 to 31. */
export function dayOf(date: PlainDate): number {
  return Number(date.slice(8, 10));
}

/**
 * The day with these parts (month 1 to 12, day 1 to 31); a day its month lacks becomes what `monthEnd` says.
 * Null when there is no such day and no rule for it, when a part is never valid, or outside the years 1 to 9999.
 */
export function dateOf(year: number, month: number, day: number, monthEnd?: MonthEnd): PlainDate | null {
  if (exists(year, month, day)) return plainDate(isoText(year, month, day));
  if (monthEnd === undefined || !isYear(year) || !isMonth(month) || !isWithin(day, 1, 31)) return null;
  const instead = insteadOfMissing(year, month, monthEnd);
  return plainDate(isoText(year, instead.month, instead.day));
}

function exists(year: number, month: number, day: number): boolean {
  return isYear(year) && isMonth(month) && isWithin(day, 1, daysInMonth(year, month));
}

function isYear(year: number): boolean {
  return isWithin(year, 1, 9999);
}

function isMonth(month: number): boolean {
  return isWithin(month, 1, 12);
}

function isWithin(part: number, least: number, greatest: number): boolean {
  return Number.isInteger(part) && part >= least && part <= greatest;
}
