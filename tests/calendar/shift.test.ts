import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Defect } from "../../src/base/unreachable.js";
import { addDays, addMonths, addWeeks, addYears, FIRST_DAY, LAST_DAY, plainDate } from "../../src/calendar/index.js";
import { dateOfNumber, dates, monthEnds, monthsLater, numberOf, PINNED } from "./oracle.js";

const counts = fc.oneof(fc.integer({ min: -40, max: 40 }), fc.integer({ min: -200_000, max: 200_000 }));

describe("shifting a date", () => {
  it("counts days across leap days and year ends", () => {
    expect(addDays(plainDate("2000-02-28"), 1)).toBe("2000-02-29");
    expect(addDays(plainDate("1900-02-28"), 1)).toBe("1900-03-01");
    expect(addDays(plainDate("2006-01-01"), -1)).toBe("2005-12-31");
    expect(addWeeks(plainDate("2004-12-27"), 1)).toBe("2005-01-03");
    expect(addDays(plainDate("2006-07-01"), 0)).toBe("2006-07-01");
  });

  it.each([
    ["2006-01-31", 1, "2006-02-28", "2006-03-01"],
    ["2004-01-31", 1, "2004-02-29", "2004-03-01"],
    ["2006-01-30", 1, "2006-02-28", "2006-03-01"],
    ["2006-03-31", 1, "2006-04-30", "2006-05-01"],
    ["2006-03-31", 2, "2006-05-31", "2006-05-31"],
    ["2006-03-31", -1, "2006-02-28", "2006-03-01"],
    ["2006-12-31", 2, "2007-02-28", "2007-03-01"],
    ["2006-01-15", -13, "2004-12-15", "2004-12-15"],
  ] as const)("shifts %s by %d months to %s or %s", (from, n, clamped, moved) => {
    expect(addMonths(plainDate(from), n, "clamp")).toBe(clamped);
    expect(addMonths(plainDate(from), n, "next-month")).toBe(moved);
  });

  it("shifts 29 February by years", () => {
    const leapDay = plainDate("1896-02-29");
    expect(addYears(leapDay, 4, "clamp")).toBe("1900-02-28");
    expect(addYears(leapDay, 4, "next-month")).toBe("1900-03-01");
    expect(addYears(leapDay, 8, "clamp")).toBe("1904-02-29");
    expect(addYears(leapDay, -1, "next-month")).toBe("1895-03-01");
  });

  it("has no day outside the calendar", () => {
    expect(addDays(LAST_DAY, 1)).toBeNull();
    expect(addDays(FIRST_DAY, -1)).toBeNull();
    expect(addDays(FIRST_DAY, 1e12)).toBeNull();
    expect(addWeeks(LAST_DAY, 1)).toBeNull();
    expect(addMonths(LAST_DAY, 1, "next-month")).toBeNull();
    expect(addYears(FIRST_DAY, -1, "clamp")).toBeNull();
    expect(addYears(FIRST_DAY, Number.MAX_SAFE_INTEGER, "clamp")).toBeNull();
    expect(addWeeks(FIRST_DAY, Number.MIN_SAFE_INTEGER)).toBeNull();
    expect(addYears(FIRST_DAY, 9998, "clamp")).toBe("9999-01-01");
  });

  it.each([0.5, 1 / 12, 1 / 7, Number.NaN, Number.POSITIVE_INFINITY])("refuses %d units", (n) => {
    expect(() => addDays(FIRST_DAY, n)).toThrow(Defect);
    expect(() => addWeeks(FIRST_DAY, n)).toThrow(Defect);
    expect(() => addMonths(FIRST_DAY, n, "clamp")).toThrow(Defect);
    expect(() => addYears(FIRST_DAY, n, "clamp")).toThrow(Defect);
  });

  it(`agrees with the integer calendar (seed ${PINNED.seed})`, () => {
    fc.assert(
      fc.property(dates, counts, monthEnds, (date, n, rule) => {
        expect(addDays(date, n)).toBe(dateOfNumber(numberOf(date) + n));
        expect(addWeeks(date, n)).toBe(dateOfNumber(numberOf(date) + 7 * n));
        expect(addMonths(date, n, rule)).toBe(dateOfNumber(monthsLater(date, n, rule)));
        expect(addYears(date, n, rule)).toBe(dateOfNumber(monthsLater(date, 12 * n, rule)));
      }),
      PINNED,
    );
  });
});
