import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Defect } from "../../src/base/unreachable.js";
import {
  compareDates,
  dateOf,
  dayOf,
  earlier,
  FIRST_DAY,
  isPlainDate,
  LAST_DAY,
  later,
  monthOf,
  plainDate,
  yearOf,
} from "../../src/calendar/index.js";
import { civil, dates, dayNumber, numberOf, PINNED } from "./oracle.js";

describe("a plain date", () => {
  it.each([...["2000-02-29", "2004-02-29", "1600-02-29", "0004-02-29", "0001-01-01", "9999-12-31", "2006-07-31"]])(
    "accepts %s",
    (text) => {
      expect(isPlainDate(text)).toBe(true);
      expect(plainDate(text)).toBe(text);
    },
  );

  it.each([
    ...["1900-02-29", "2100-02-29", "2001-02-29", "2000-02-30", "2006-04-31", "2006-06-31", "2006-12-32"],
    ...["0000-01-01", "2006-00-10", "2006-13-01", "2006-01-00", "10000-01-01", "-2006-01-01", "+002006-01-01"],
    ...["2006-1-1", "2006/01/01", "20060101", "2006-01-01T00:00:00Z", " 2006-01-01", "2006-01-01\n", "2006-W01-1"],
    ...["", "2006-01", "２００６-01-01"],
  ])("refuses %j", (text) => {
    expect(isPlainDate(text)).toBe(false);
    expect(() => plainDate(text)).toThrow(Defect);
  });

  it("has an order and parts", () => {
    const [a, b] = [plainDate("0999-12-31"), plainDate("1000-01-01")];
    expect([compareDates(a, b), compareDates(b, a), compareDates(a, a)]).toEqual([-1, 1, 0]);
    expect([earlier(a, b), earlier(b, a), later(a, b), later(b, a)]).toEqual([a, a, b, b]);
    expect([yearOf(a), monthOf(a), dayOf(a)]).toEqual([999, 12, 31]);
    expect([FIRST_DAY, LAST_DAY]).toEqual(["0001-01-01", "9999-12-31"]);
  });

  it(`has the parts and order of the integer calendar (seed ${PINNED.seed})`, () => {
    fc.assert(
      fc.property(dates, dates, (a, b) => {
        expect([yearOf(a), monthOf(a), dayOf(a)]).toEqual(civil(numberOf(a)));
        expect(compareDates(a, b)).toBe(Math.sign(numberOf(a) - numberOf(b)));
      }),
      PINNED,
    );
  });

  it(`is real exactly when the integer calendar gives it back (seed ${PINNED.seed})`, () => {
    const part = (max: number) => fc.integer({ min: 0, max });
    fc.assert(
      fc.property(part(9999), part(13), part(32), (year, month, day) => {
        const text = `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
        const real =
          month >= 1 &&
          month <= 12 &&
          year >= 1 &&
          civil(dayNumber(year, month, day)).join() === `${[year, month, day]}`;
        expect(isPlainDate(text)).toBe(real);
        expect(dateOf(year, month, day)).toBe(real ? text : null);
      }),
      PINNED,
    );
  });
});

describe("a date from its parts", () => {
  it("fills in a missing day only by a rule", () => {
    expect(dateOf(2001, 2, 29)).toBeNull();
    expect(dateOf(2001, 2, 29, "clamp")).toBe("2001-02-28");
    expect(dateOf(2001, 2, 29, "next-month")).toBe("2001-03-01");
    expect(dateOf(2000, 2, 31, "clamp")).toBe("2000-02-29");
    expect(dateOf(2000, 2, 31, "next-month")).toBe("2000-03-01");
    expect(dateOf(2006, 11, 31, "next-month")).toBe("2006-12-01");
    expect(dateOf(2006, 2, 28, "next-month")).toBe("2006-02-28");
    expect(dateOf(33, 4, 3)).toBe("0033-04-03");
  });

  it.each([
    [0, 1, 1],
    [10000, 1, 1],
    [2006, 0, 1],
    [2006, 13, 1],
    [2006, 1, 0],
    [2006, 2, 32],
    [2006.5, 1, 1],
    [2006, 1.5, 1],
    [2006, 1, 1.5],
    [2006, 1, Number.NaN],
  ])("has no day for %d, %d, %d, whatever the rule", (year, month, day) => {
    expect(dateOf(year, month, day)).toBeNull();
    expect(dateOf(year, month, day, "clamp")).toBeNull();
    expect(dateOf(year, month, day, "next-month")).toBeNull();
  });
});
