import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addDays,
  anchoredIndex,
  anchoredPeriod,
  type CalendarUnit,
  FIRST_DAY,
  LAST_DAY,
  plainDate,
} from "../../src/calendar/index.js";
import { dateOfNumber, dates, monthEnds, monthsLater, numberOf, PINNED } from "./oracle.js";

const UNITS: readonly CalendarUnit[] = ["day", "week", "month", "quarter", "year"];

describe("periods counted from an anchor", () => {
  const anchor = plainDate("2006-01-31");

  it("come back to the 31st after a short month", () => {
    expect(anchoredPeriod("month", anchor, 0, "clamp")).toEqual({ first: "2006-01-31", last: "2006-02-27" });
    expect(anchoredPeriod("month", anchor, 1, "clamp")).toEqual({ first: "2006-02-28", last: "2006-03-30" });
    expect(anchoredPeriod("month", anchor, 2, "clamp")).toEqual({ first: "2006-03-31", last: "2006-04-29" });
    expect(anchoredPeriod("month", anchor, 1, "next-month")).toEqual({ first: "2006-03-01", last: "2006-03-30" });
    expect(anchoredPeriod("month", anchor, -1, "clamp")).toEqual({ first: "2005-12-31", last: "2006-01-30" });
  });

  it("run in every unit", () => {
    const leapDay = plainDate("2004-02-29");
    expect(anchoredPeriod("year", leapDay, 0, "clamp")).toEqual({ first: "2004-02-29", last: "2005-02-27" });
    expect(anchoredPeriod("year", leapDay, 0, "next-month")).toEqual({ first: "2004-02-29", last: "2005-02-28" });
    expect(anchoredPeriod("quarter", anchor, 1, "clamp")).toEqual({ first: "2006-04-30", last: "2006-07-30" });
    expect(anchoredPeriod("week", anchor, 1, "clamp")).toEqual({ first: "2006-02-07", last: "2006-02-13" });
    expect(anchoredPeriod("day", anchor, -1, "clamp")).toEqual({ first: "2006-01-30", last: "2006-01-30" });
  });

  it("stay inside the calendar", () => {
    expect(anchoredPeriod("year", FIRST_DAY, -1, "clamp")).toBeNull();
    expect(anchoredPeriod("week", LAST_DAY, 0, "clamp")).toBeNull();
    expect(anchoredPeriod("week", FIRST_DAY, 0, "clamp")).toEqual({ first: "0001-01-01", last: "0001-01-07" });
  });

  it("know which of them holds a day", () => {
    const index = (unit: CalendarUnit, date: string) => anchoredIndex(unit, anchor, plainDate(date), "clamp");
    expect([index("month", "2006-02-27"), index("month", "2006-02-28")]).toEqual([0, 1]);
    expect([index("month", "2006-01-30"), index("month", "2005-12-30")]).toEqual([-1, -2]);
    expect([index("quarter", "2006-04-29"), index("quarter", "2006-04-30")]).toEqual([0, 1]);
    expect([index("quarter", "2006-01-30"), index("year", "2006-01-30")]).toEqual([-1, -1]);
    expect([index("week", "2006-02-06"), index("week", "2006-02-07"), index("day", "2006-02-07")]).toEqual([0, 1, 7]);
  });

  it(`tile the calendar, as the integer calendar does (seed ${PINNED.seed})`, () => {
    const later = (unit: CalendarUnit, date: string, n: number, rule: "clamp" | "next-month") => {
      const months = { day: 0, week: 0, month: 1, quarter: 3, year: 12 }[unit];
      const days = { day: 1, week: 7, month: 0, quarter: 0, year: 0 }[unit];
      return months === 0 ? numberOf(date) + days * n : monthsLater(date, months * n, rule);
    };
    const nearby = fc.tuple(dates, fc.integer({ min: -2000, max: 2000 }));
    fc.assert(
      fc.property(nearby, fc.constantFrom(...UNITS), monthEnds, ([from, by], unit, rule) => {
        const date = addDays(from, by) ?? from;
        const k = anchoredIndex(unit, from, date, rule);
        const [start, next] = [later(unit, from, k, rule), later(unit, from, k + 1, rule)];
        expect(start <= numberOf(date) && numberOf(date) < next).toBe(true);
        const [first, end] = [dateOfNumber(start), dateOfNumber(next)];
        const last = end === null ? null : dateOfNumber(next - 1);
        expect(anchoredPeriod(unit, from, k, rule)).toEqual(first === null || last === null ? null : { first, last });
      }),
      PINNED,
    );
  });
});
