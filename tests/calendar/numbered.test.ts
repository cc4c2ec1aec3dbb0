import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type CalendarUnit,
  DATED,
  isPlainDate,
  type MonthEnd,
  NUMBERED,
  type PlainDate,
} from "../../src/calendar/index.js";
import { dateOfNumber, dates, dayNumber, FIRST_NUMBER, LAST_NUMBER, monthEnds, PINNED } from "./oracle.js";

const UNITS: readonly CalendarUnit[] = ["day", "week", "month", "quarter", "year"];

function* everyDay(from: number, to: number): Generator<PlainDate> {
  for (let number = from; number <= to; number += 1) {
    const date = dateOfNumber(number);
    if (date !== null) yield date;
  }
}

/** Days that stand for all the others: the calendar repeats itself every 400 years. */
const ALL: readonly (readonly [name: string, from: number, to: number])[] = [
  ["the first of all weeks", FIRST_NUMBER, FIRST_NUMBER + 800],
  ["a common century, a leap century and the years beside them", dayNumber(1896, 1, 1), dayNumber(2104, 12, 31)],
  ["the last of all weeks", LAST_NUMBER - 800, LAST_NUMBER],
];

describe("the calendar by integers says what date-fns says", () => {
  it.each(ALL)("of every day of %s", { timeout: 120_000 }, (_, from, to) => {
    for (const date of everyDay(from, to)) {
      for (const unit of UNITS) {
        const period = NUMBERED.periodContaining(unit, date);
        if (period.first !== DATED.startOf(unit, date) || period.last !== DATED.endOf(unit, date))
          expect([unit, date, period]).toEqual([unit, date, DATED.periodContaining(unit, date)]);
      }
      for (const by of [-1, 1])
        if (NUMBERED.addDays(date, by) !== DATED.addDays(date, by))
          expect([date, by, NUMBERED.addDays(date, by)]).toEqual([date, by, DATED.addDays(date, by)]);
    }
  });

  it("of every month of every year, at its end", () => {
    for (let year = 1; year <= 9999; year += 1) {
      for (let month = 1; month <= 12; month += 1) {
        for (const day of [28, 29, 30, 31]) {
          const text = `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${day}`;
          const found = NUMBERED.dateOf(year, month, day);
          if (found !== (isPlainDate(text) ? text : null)) expect([text, found]).toEqual([text, null]);
        }
      }
    }
  });

  const both = (read: (calendar: typeof NUMBERED) => unknown) => {
    expect(read(NUMBERED)).toEqual(read(DATED));
  };
  const few = fc.oneof(fc.integer({ min: -40, max: 40 }), fc.integer({ min: -200_000, max: 200_000 }));

  it("of shifts, distances and anchored units", () => {
    fc.assert(
      fc.property(dates, dates, few, monthEnds, fc.constantFrom(...UNITS), (a, b, n, monthEnd: MonthEnd, unit) => {
        both(({ addDays }) => addDays(a, n));
        both(({ addMonths }) => addMonths(a, n, monthEnd));
        both(({ wholeDays }) => wholeDays(a, b));
        both(({ wholeMonths }) => wholeMonths(a, b, monthEnd));
        both(({ anchoredIndex }) => anchoredIndex(unit, a, b, monthEnd));
        both(({ anchoredPeriod }) => anchoredPeriod(unit, a, n, monthEnd));
        both(({ nextPeriod, periodContaining }) => nextPeriod(unit, periodContaining(unit, a)));
      }),
      { ...PINNED, numRuns: 5000 },
    );
  });

  it("of parts that make no day", () => {
    const part = fc.oneof(fc.integer({ min: -2, max: 33 }), fc.integer({ min: 9990, max: 10_010 }), fc.constant(1.5));
    fc.assert(
      fc.property(part, part, part, fc.option(monthEnds, { nil: undefined }), (year, month, day, monthEnd) => {
        both(({ dateOf }) => dateOf(year, month, day, monthEnd));
      }),
      { ...PINNED, numRuns: 5000 },
    );
  });

  it("of what is a day and what is none", () => {
    const texts = ["2004-02-29", "2005-02-29", "1900-02-29", "0000-01-01", "0001-01-01", "9999-12-31", "10000-01-01"];
    const others = [
      "2005-00-10",
      "2005-13-01",
      "2005-04-31",
      "2005-1-01",
      " 2005-01-01",
      "2005-01-01\n",
      "２００５-01-01",
      "",
    ];
    for (const text of [...texts, ...others]) both(({ isDay }) => isDay(text));
  });

  it("takes whole numbers of units only", () => {
    const [date = null] = everyDay(LAST_NUMBER, LAST_NUMBER);
    expect(() => date && NUMBERED.addDays(date, 0.5)).toThrow("not a whole number");
    expect(() => date && NUMBERED.addMonths(date, 0.5, "clamp")).toThrow("not a whole number");
  });
});
