import fc from "fast-check";
import { afterEach, describe, expect, it } from "vitest";
import {
  addDays,
  addMonths,
  anchoredPeriod,
  endOf,
  isPlainDate,
  periodContaining,
  plainDate,
  startOf,
  wholeDays,
  wholeMonths,
  wholeYears,
} from "../../src/calendar/index.js";
import { dateOfNumber, dates, dayNumber, monthEnds, monthsLater, numberOf, PINNED } from "./oracle.js";

/** A zone and an instant whose local wall clock shows that the machine really is in it. */
const ZONES = [
  ["UTC", "2006-07-01T00:00:00Z", "2006-7-1 0:00"],
  ["Asia/Shanghai", "2006-07-01T00:00:00Z", "2006-7-1 8:00"],
  // Shanghai kept summer time in 1988.
  ["Asia/Shanghai", "1988-07-01T00:00:00Z", "1988-7-1 9:00"],
  ["America/St_Johns", "2006-07-01T00:00:00Z", "2006-6-30 21:30"],
  // Apia skipped 30 December 2011.
  ["Pacific/Apia", "2011-12-30T10:00:00Z", "2011-12-31 0:00"],
] as const;

const home = process.env.TZ;

afterEach(() => {
  if (home === undefined) delete process.env.TZ;
  else process.env.TZ = home;
});

function wallClock(instant: string): string {
  const date = new Date(instant);
  const minutes = String(date.getMinutes()).padStart(2, "0");
  return `${date.getFullYear()}-${date.getMonth() + 1}-${date.getDate()} ${date.getHours()}:${minutes}`;
}

describe("the machine's time zone never matters", () => {
  it.each(ZONES)(`in %s at %s (seed ${PINNED.seed})`, (zone, instant, shown) => {
    process.env.TZ = zone;
    expect(wallClock(instant)).toBe(shown);

    expect(addDays(plainDate("2011-12-29"), 1)).toBe("2011-12-30");
    expect(wholeDays(plainDate("2011-12-29"), plainDate("2011-12-31"))).toBe(2);
    expect(periodContaining("day", plainDate("2011-12-30"))).toEqual({ first: "2011-12-30", last: "2011-12-30" });
    expect(periodContaining("week", plainDate("2011-12-30"))).toEqual({ first: "2011-12-26", last: "2012-01-01" });
    expect(endOf("month", plainDate("1988-04-10"))).toBe("1988-04-30");
    expect(addMonths(plainDate("2006-01-31"), 1, "next-month")).toBe("2006-03-01");
    expect(wholeYears(plainDate("1988-02-29"), plainDate("2002-02-28"), "next-month")).toBe(13);
    expect(wholeYears(plainDate("1988-02-29"), plainDate("2002-02-28"), "clamp")).toBe(14);
    expect(anchoredPeriod("month", plainDate("2011-11-30"), 1, "clamp")).toEqual({
      first: "2011-12-30",
      last: "2012-01-29",
    });
    expect([isPlainDate("1900-02-29"), isPlainDate("2000-02-29")]).toEqual([false, true]);

    // 1986 to 1991: summer time in Shanghai and St. John's; 2011: Apia's missing day.
    const shifty = fc
      .integer({ min: dayNumber(1986, 1, 1), max: dayNumber(2012, 12, 31) })
      .map((number) => dateOfNumber(number) ?? plainDate("2000-01-01"));
    fc.assert(
      fc.property(fc.oneof(shifty, dates), fc.integer({ min: -900, max: 900 }), monthEnds, (date, n, rule) => {
        expect(addDays(date, n)).toBe(dateOfNumber(numberOf(date) + n));
        expect(addMonths(date, n, rule)).toBe(dateOfNumber(monthsLater(date, n, rule)));
        expect(wholeDays(startOf("year", date), date)).toBe(numberOf(date) - dayNumber(Number(date.slice(0, 4)), 1, 1));
        const reached = addMonths(date, n, rule);
        if (reached !== null) expect(wholeMonths(date, reached, rule)).toBe(n);
      }),
      PINNED,
    );
  });
});
