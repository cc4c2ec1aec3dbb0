import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addDays,
  FIRST_DAY,
  LAST_DAY,
  type MonthEnd,
  type PlainDate,
  plainDate,
  wholeDays,
  wholeMonths,
  wholeWeeks,
  wholeYears,
} from "../../src/calendar/index.js";
import { dates, monthEnds, monthsLater, numberOf, PINNED } from "./oracle.js";

/** The greatest n whose shifted day is not after `to`, found by walking from a guess, as the rule is worded. */
function greatest(guess: number, isReached: (n: number) => boolean): number {
  let n = guess;
  while (!isReached(n)) n -= 1;
  while (isReached(n + 1)) n += 1;
  return n;
}

function monthsByWalking(from: PlainDate, to: PlainDate, rule: MonthEnd, size: number): number {
  const guess = Math.trunc((numberOf(to) - numberOf(from)) / (30.4 * size));
  return greatest(guess, (n) => monthsLater(from, n * size, rule) <= numberOf(to));
}

describe("whole units between two days", () => {
  it.each([
    ["1988-02-29", "2002-02-28", 13, 14],
    ["1988-02-29", "2002-03-01", 14, 14],
    ["1988-02-29", "2004-02-28", 15, 15],
    ["1988-02-29", "2004-02-29", 16, 16],
    ["1896-02-29", "1900-02-28", 3, 4],
    ["1988-03-01", "2002-02-28", 13, 13],
    ["2006-07-01", "2006-07-01", 0, 0],
    ["2006-07-01", "2006-06-30", -1, -1],
    ["2006-07-01", "2005-07-01", -1, -1],
    ["2006-07-01", "2005-06-30", -2, -2],
  ])("from %s to %s are %d years (next-month) or %d (clamp)", (from, to, moved, clamped) => {
    expect(wholeYears(plainDate(from), plainDate(to), "next-month")).toBe(moved);
    expect(wholeYears(plainDate(from), plainDate(to), "clamp")).toBe(clamped);
  });

  it.each([
    ["2006-01-31", "2006-02-28", 0, 1],
    ["2006-01-31", "2006-03-01", 1, 1],
    ["2006-01-31", "2006-03-30", 1, 1],
    ["2006-01-31", "2006-03-31", 2, 2],
    ["2006-01-29", "2006-02-28", 0, 1],
    ["2006-03-31", "2006-02-28", -2, -1],
    ["2006-03-31", "2006-03-01", -1, -1],
    ["2006-12-31", "2007-01-30", 0, 0],
  ])("from %s to %s are %d months (next-month) or %d (clamp)", (from, to, moved, clamped) => {
    expect(wholeMonths(plainDate(from), plainDate(to), "next-month")).toBe(moved);
    expect(wholeMonths(plainDate(from), plainDate(to), "clamp")).toBe(clamped);
  });

  it("counts days and weeks, also backwards", () => {
    expect(wholeDays(plainDate("2004-02-28"), plainDate("2004-03-01"))).toBe(2);
    expect(wholeDays(plainDate("1900-02-28"), plainDate("1900-03-01"))).toBe(1);
    expect(wholeDays(plainDate("2006-07-01"), plainDate("2006-06-01"))).toBe(-30);
    // 9999 years: 9999 × 365 + 2499 - 99 + 24 leap days, less the first day itself.
    expect(wholeDays(FIRST_DAY, LAST_DAY)).toBe(3_652_058);
    expect(wholeWeeks(plainDate("2004-12-27"), plainDate("2005-01-02"))).toBe(0);
    expect(wholeWeeks(plainDate("2004-12-27"), plainDate("2005-01-03"))).toBe(1);
    expect(wholeWeeks(plainDate("2004-12-27"), plainDate("2004-12-26"))).toBe(-1);
    expect(wholeWeeks(plainDate("2004-12-27"), plainDate("2004-12-20"))).toBe(-1);
  });

  it(`is the greatest shift that is not after the day (seed ${PINNED.seed})`, () => {
    const nearby = fc.tuple(dates, fc.integer({ min: -1500, max: 1500 })).map(([from, by]) => {
      return [from, addDays(from, by) ?? from] as const;
    });
    fc.assert(
      fc.property(fc.oneof(nearby, fc.tuple(dates, dates)), monthEnds, ([from, to], rule) => {
        const days = numberOf(to) - numberOf(from);
        expect(wholeDays(from, to)).toBe(days);
        expect(wholeWeeks(from, to)).toBe(greatest(Math.trunc(days / 7), (n) => 7 * n <= days));
        expect(wholeMonths(from, to, rule)).toBe(monthsByWalking(from, to, rule, 1));
        expect(wholeYears(from, to, rule)).toBe(monthsByWalking(from, to, rule, 12));
      }),
      PINNED,
    );
  });
});
