import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addDays,
  contains,
  type DateInterval,
  daysIn,
  FIRST_DAY,
  LAST_DAY,
  overlaps,
  plainDate,
} from "../../src/calendar/index.js";
import { PINNED } from "./oracle.js";

const july: DateInterval = { from: plainDate("2006-07-01"), to: plainDate("2006-07-31") };
const since: DateInterval = { from: plainDate("2006-07-31") };
const until: DateInterval = { to: plainDate("2006-06-30") };
const never: DateInterval = { from: plainDate("2006-07-10"), to: plainDate("2006-07-09") };

describe("an interval of days", () => {
  it("includes both its ends", () => {
    const days = ["2006-06-30", "2006-07-01", "2006-07-31", "2006-08-01"].map(plainDate);
    expect(days.map((day) => contains(july, day))).toEqual([false, true, true, false]);
    expect(days.map((day) => contains(since, day))).toEqual([false, false, true, true]);
    expect(days.map((day) => contains(until, day))).toEqual([true, false, false, false]);
    expect([contains({}, FIRST_DAY), contains({ from: undefined, to: undefined }, LAST_DAY)]).toEqual([true, true]);
  });

  it("overlaps another by a single day", () => {
    expect([overlaps(july, since), overlaps(since, july)]).toEqual([true, true]);
    expect([overlaps(july, until), overlaps(until, july), overlaps(since, until)]).toEqual([false, false, false]);
    expect([overlaps({}, july), overlaps({}, {}), overlaps(since, since)]).toEqual([true, true, true]);
  });

  it("may hold no day, and then meets nothing", () => {
    expect(contains(never, plainDate("2006-07-10"))).toBe(false);
    expect([overlaps(never, july), overlaps(july, never), overlaps(never, never)]).toEqual([false, false, false]);
  });

  it("counts its days", () => {
    expect(daysIn(july)).toBe(31);
    expect(daysIn({ from: plainDate("2004-02-01"), to: plainDate("2004-03-01") })).toBe(30);
    expect(daysIn({ from: LAST_DAY, to: LAST_DAY })).toBe(1);
    expect(daysIn({ from: plainDate("2006-07-10"), to: plainDate("2006-07-01") })).toBe(0);
    expect([daysIn(never), daysIn(since), daysIn(until), daysIn({})]).toEqual([0, null, null, null]);
  });

  it(`agrees with trying every day (seed ${PINNED.seed})`, () => {
    const base = plainDate("2004-02-20");
    const days = Array.from({ length: 20 }, (_, by) => addDays(base, by) ?? base);
    const end = fc.option(fc.constantFrom(...days), { nil: undefined });
    const interval = fc.record({ from: end, to: end });
    fc.assert(
      fc.property(interval, interval, (a, b) => {
        const tried = [FIRST_DAY, ...days, LAST_DAY];
        expect(overlaps(a, b)).toBe(tried.some((day) => contains(a, day) && contains(b, day)));
        if (a.from !== undefined && a.to !== undefined) {
          expect(daysIn(a)).toBe(days.filter((day) => contains(a, day)).length);
        }
      }),
      PINNED,
    );
  });
});
