import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type CalendarUnit,
  endOf,
  FIRST_DAY,
  LAST_DAY,
  nextPeriod,
  periodContaining,
  plainDate,
  startOf,
} from "../../src/calendar/index.js";
import { civil, dateOfNumber, dates, dayNumber, FIRST_NUMBER, LAST_NUMBER, numberOf, PINNED } from "./oracle.js";

const UNITS: readonly CalendarUnit[] = ["day", "week", "month", "quarter", "year"];

/** First day and the day after the last, as day numbers. */
function oracleBounds(unit: CalendarUnit, date: string): [first: number, next: number] {
  const number = numberOf(date);
  const [year, month] = civil(number);
  // 2006-07-03 was a Monday.
  const sinceMonday = (((number - dayNumber(2006, 7, 3)) % 7) + 7) % 7;
  const quarterMonth = month - ((month - 1) % 3);
  const monthStart = (index: number) => dayNumber(year + Math.floor((index - 1) / 12), ((index - 1) % 12) + 1, 1);
  const bounds: Record<CalendarUnit, [number, number]> = {
    day: [number, number + 1],
    week: [number - sinceMonday, number - sinceMonday + 7],
    month: [monthStart(month), monthStart(month + 1)],
    quarter: [monthStart(quarterMonth), monthStart(quarterMonth + 3)],
    year: [dayNumber(year, 1, 1), dayNumber(year + 1, 1, 1)],
  };
  return bounds[unit];
}

describe("calendar periods", () => {
  it.each([
    ["day", "2006-07-05", "2006-07-05", "2006-07-05"],
    ["week", "2006-07-09", "2006-07-03", "2006-07-09"],
    ["week", "2005-01-01", "2004-12-27", "2005-01-02"],
    ["week", "2004-12-27", "2004-12-27", "2005-01-02"],
    ["week", "2000-02-29", "2000-02-28", "2000-03-05"],
    ["month", "2004-02-10", "2004-02-01", "2004-02-29"],
    ["month", "1900-02-28", "1900-02-01", "1900-02-28"],
    ["month", "2006-12-31", "2006-12-01", "2006-12-31"],
    ["quarter", "2006-03-31", "2006-01-01", "2006-03-31"],
    ["quarter", "2006-04-01", "2006-04-01", "2006-06-30"],
    ["quarter", "2006-12-31", "2006-10-01", "2006-12-31"],
    ["year", "2004-02-29", "2004-01-01", "2004-12-31"],
  ] as const)("the %s of %s is %s to %s", (unit, date, first, last) => {
    expect(periodContaining(unit, plainDate(date))).toEqual({ first, last });
  });

  it("ends with the calendar", () => {
    expect(startOf("week", FIRST_DAY)).toBe(FIRST_DAY);
    // 9999-12-31 is a Friday.
    expect(periodContaining("week", LAST_DAY)).toEqual({ first: "9999-12-27", last: LAST_DAY });
    for (const unit of UNITS) expect(nextPeriod(unit, periodContaining(unit, LAST_DAY))).toBeNull();
  });

  it("follow one another", () => {
    const next = (unit: CalendarUnit, date: string) => nextPeriod(unit, periodContaining(unit, plainDate(date)));
    expect(next("week", "2004-12-31")).toEqual({ first: "2005-01-03", last: "2005-01-09" });
    expect(next("month", "2004-01-31")).toEqual({ first: "2004-02-01", last: "2004-02-29" });
    expect(next("quarter", "2005-11-15")).toEqual({ first: "2006-01-01", last: "2006-03-31" });
    expect(next("year", "9998-05-05")).toEqual({ first: "9999-01-01", last: "9999-12-31" });
    expect(next("day", "1900-02-28")).toEqual({ first: "1900-03-01", last: "1900-03-01" });
  });

  it(`agree with the integer calendar (seed ${PINNED.seed})`, () => {
    fc.assert(
      fc.property(dates, fc.constantFrom(...UNITS), (date, unit) => {
        const [first, next] = oracleBounds(unit, date);
        expect(numberOf(startOf(unit, date))).toBe(Math.max(first, FIRST_NUMBER));
        expect(numberOf(endOf(unit, date))).toBe(Math.min(next - 1, LAST_NUMBER));
        expect(nextPeriod(unit, periodContaining(unit, date))?.first ?? null).toBe(dateOfNumber(next));
      }),
      PINNED,
    );
  });
});
