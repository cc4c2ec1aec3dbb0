import { Defect } from "../base/unreachable.js";
import type { Calendar } from "./calendar.js";
import {
  civilDay,
  civilMonth,
  civilOfOrdinal,
  civilYear,
  daysInCivilMonth,
  LAST_ORDINAL,
  NO_DAY,
  ordinalFrom,
} from "./civil.js";
import type { MonthEnd } from "./month-end.js";
import type { CalendarUnit, Period } from "./period.js";
import type { PlainDate } from "./plain-date.js";

/*
 * The calendar by integers: days are numbered, months are counted, and nothing of date-fns is used. An evaluator that
 * counts thousands of units cannot pay for an instant in UTC each time; a test goes through every day to show that both
 * calendars say the same.
 */

/** A day that is one, written as an integer: 20060701. */
export function dateOfCivil(civil: number): PlainDate {
  return textOf(civilYear(civil), civilMonth(civil), civilDay(civil));
}

/** The day with a number; null outside the years 1 to 9999. */
function dateFrom(number: number): PlainDate | null {
  const civil = civilOfOrdinal(number);
  return civil === NO_DAY ? null : dateOfCivil(civil);
}

const PARTS = Array.from({ length: 32 }, (_, part) => String(part).padStart(2, "0"));
/** The texts of days that benefits are mostly about, each written once: a bounded number of them, by year. */
const [KEPT_FROM, KEPT_TO] = [1900, 2100];
const KEPT: (PlainDate | undefined)[][] = [];

function textOf(year: number, month: number, day: number): PlainDate {
  if (year < KEPT_FROM || year > KEPT_TO) return written(year, month, day);
  const ofYear = KEPT[year - KEPT_FROM] ?? keepYear(year);
  const index = month * 32 + day;
  const known = ofYear[index];
  if (known !== undefined) return known;
  const text = written(year, month, day);
  ofYear[index] = text;
  return text;
}

// Filled from the start: an array that grows by holes far apart becomes a slow table.
function keepYear(year: number): (PlainDate | undefined)[] {
  for (let next = KEPT.length; next <= year - KEPT_FROM; next += 1) KEPT.push(new Array(13 * 32).fill(undefined));
  return KEPT[year - KEPT_FROM] ?? [];
}

function written(year: number, month: number, day: number): PlainDate {
  return `${String(year).padStart(4, "0")}-${PARTS[month]}-${PARTS[day]}` as PlainDate;
}

function digit(text: string, at: number): number {
  return text.charCodeAt(at) - 48;
}

function yearOf(date: PlainDate): number {
  return digit(date, 0) * 1000 + digit(date, 1) * 100 + digit(date, 2) * 10 + digit(date, 3);
}

function monthOf(date: PlainDate): number {
  return digit(date, 5) * 10 + digit(date, 6);
}

function dayOf(date: PlainDate): number {
  return digit(date, 8) * 10 + digit(date, 9);
}

function numberOf(date: PlainDate): number {
  return ordinalFrom(yearOf(date), monthOf(date), dayOf(date));
}

function whole(n: number): number {
  if (!Number.isInteger(n)) throw new Defect(`not a whole number of units: ${n}`);
  return n;
}

function addDays(date: PlainDate, n: number): PlainDate | null {
  const [day, shifted] = [dayOf(date), dayOf(date) + whole(n)];
  // Within the first 28 days of a month nothing else changes.
  if (shifted >= 1 && shifted <= 28 && day <= 28) return textOf(yearOf(date), monthOf(date), shifted);
  return dateFrom(numberOf(date) + n);
}

function addMonths(date: PlainDate, n: number, monthEnd: MonthEnd): PlainDate | null {
  const months = 12 * yearOf(date) + (monthOf(date) - 1) + whole(n);
  const year = Math.floor(months / 12);
  return dateOf(year, months - 12 * year + 1, dayOf(date), monthEnd);
}

function dateOf(year: number, month: number, day: number, monthEnd?: MonthEnd): PlainDate | null {
  if (!isWithin(year, 9999) || !isWithin(month, 12) || !isWithin(day, 31)) return null;
  const days = daysInCivilMonth(year, month);
  if (day <= days) return textOf(year, month, day);
  if (monthEnd === undefined) return null;
  return monthEnd === "clamp" ? textOf(year, month, days) : textOf(year, month + 1, 1);
}

/** Whether a text is a real day written "YYYY-MM-DD". */
function isDay(text: string): text is PlainDate {
  const date = text as PlainDate;
  return SHAPE.test(text) && dateOf(yearOf(date), monthOf(date), dayOf(date)) !== null;
}

const SHAPE = /^\d{4}-\d{2}-\d{2}$/;

function isWithin(part: number, most: number): boolean {
  return Number.isInteger(part) && part >= 1 && part <= most;
}

function startOf(unit: CalendarUnit, date: PlainDate): PlainDate {
  if (unit === "day") return date;
  if (unit === "month") return textOf(yearOf(date), monthOf(date), 1);
  if (unit === "quarter") return textOf(yearOf(date), monthOf(date) - ((monthOf(date) - 1) % 3), 1);
  if (unit === "year") return textOf(yearOf(date), 1, 1);
  const number = numberOf(date);
  // 0001-01-01, the first day of all, is a Monday.
  return dateFrom(number - (number % 7)) ?? date;
}

function endOf(unit: CalendarUnit, date: PlainDate): PlainDate {
  if (unit === "day") return date;
  const year = yearOf(date);
  if (unit === "year") return textOf(year, 12, 31);
  if (unit === "week") {
    const number = numberOf(date);
    return dateFrom(Math.min(number + 6 - (number % 7), LAST_ORDINAL)) ?? date;
  }
  const month = unit === "month" ? monthOf(date) : monthOf(date) + 2 - ((monthOf(date) - 1) % 3);
  return textOf(year, month, daysInCivilMonth(year, month));
}

function periodContaining(unit: CalendarUnit, date: PlainDate): Period {
  return { first: startOf(unit, date), last: endOf(unit, date) };
}

function nextPeriod(unit: CalendarUnit, period: Period): Period | null {
  const first = addDays(period.last, 1);
  return first === null ? null : { first, last: endOf(unit, first) };
}

function wholeDays(from: PlainDate, to: PlainDate): number {
  return numberOf(to) - numberOf(from);
}

function wholeMonths(from: PlainDate, to: PlainDate, monthEnd: MonthEnd): number {
  const months = 12 * (yearOf(to) - yearOf(from)) + monthOf(to) - monthOf(from);
  const [day, days] = [dayOf(from), daysInCivilMonth(yearOf(to), monthOf(to))];
  // A day that the month of `to` lacks is its last day, or the first of the next, which is after all of it.
  const reached = day <= days ? day <= dayOf(to) : monthEnd === "clamp" && days <= dayOf(to);
  return reached ? months : months - 1;
}

function addUnits(unit: CalendarUnit, date: PlainDate, n: number, monthEnd: MonthEnd): PlainDate | null {
  if (unit === "day") return addDays(date, n);
  if (unit === "week") return addDays(date, 7 * n);
  return addMonths(date, (unit === "month" ? 1 : unit === "quarter" ? 3 : 12) * n, monthEnd);
}

/** The calendar by integers. */
export const NUMBERED: Calendar = {
  isDay,
  addDays,
  addMonths,
  dateOf,
  startOf,
  endOf,
  periodContaining,
  nextPeriod,
  wholeDays,
  wholeMonths,
  anchoredIndex(unit, anchor, date, monthEnd) {
    if (unit === "day") return wholeDays(anchor, date);
    if (unit === "week") return Math.floor(wholeDays(anchor, date) / 7);
    return Math.floor(wholeMonths(anchor, date, monthEnd) / (unit === "month" ? 1 : unit === "quarter" ? 3 : 12));
  },
  anchoredPeriod(unit, anchor, k, monthEnd) {
    const [first, next] = [addUnits(unit, anchor, k, monthEnd), addUnits(unit, anchor, k + 1, monthEnd)];
    const last = next === null ? null : addDays(next, -1);
    return first === null || last === null ? null : { first, last };
  },
};
