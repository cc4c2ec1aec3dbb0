import { describe, expect, it } from "vitest";
import {
  addCivilDays,
  addCivilMonths,
  addDays,
  addMonths,
  type CalendarUnit,
  civilEndOf,
  civilOf,
  civilOfOrdinal,
  civilStartOf,
  civilText,
  endOf,
  isPlainDate,
  NO_DAY,
  ordinalOf,
  plainDate,
  startOf,
  wholeCivilMonths,
  wholeCivilYears,
  wholeMonths,
  wholeYears,
} from "../../src/calendar/index.js";

const UNITS: readonly CalendarUnit[] = ["day", "week", "month", "quarter", "year"];
const RULES = ["clamp", "next-month"] as const;

/** Days around every end of a month of a leap year, a common one, and years by the century. */
const DAYS = [1, 1900, 1999, 2000, 2003, 2004, 9999].flatMap((year) =>
  Array.from({ length: 12 }, (_, month) => month + 1).flatMap((month) =>
    [1, 15, 27, 28, 29, 30, 31].map(
      (day) => `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`,
    ),
  ),
);

const REAL = DAYS.filter(isPlainDate).map((day) => plainDate(day));

describe("days as whole numbers", () => {
  it("are read where there is such a day, and written back", () => {
    for (const day of DAYS) expect(civilOf(day), day).toBe(isPlainDate(day) ? Number(day.replaceAll("-", "")) : NO_DAY);
    for (const text of [
      "",
      "2006-7-01",
      "2006/07/01",
      "2006-07-01T",
      "20060701",
      "2006-00-10",
      "2006-13-01",
      "0000-01-01",
      "２006-07-01",
      "2006-07-0a",
    ])
      expect(civilOf(text), text).toBe(NO_DAY);
    for (const day of REAL) expect(civilText(civilOf(day))).toBe(day);
  });

  it("follow one another without a gap", () => {
    let ordinal = 0;
    for (let civil = 10101; civil !== NO_DAY; civil = civilOfOrdinal(ordinal)) {
      if (ordinalOf(civil) !== ordinal) throw new Error(`${civil} is not day ${ordinal}`);
      ordinal += 1;
    }
    expect(ordinal).toBe(3_652_059);
  });

  it("are shifted, counted and cut into units as texts are", () => {
    for (const day of REAL) {
      const civil = civilOf(day);
      for (const unit of UNITS) {
        expect(civilText(civilStartOf(unit, civil)), `${unit} of ${day}`).toBe(startOf(unit, day));
        expect(civilText(civilEndOf(unit, civil)), `${unit} of ${day}`).toBe(endOf(unit, day));
      }
      for (const n of [-12_001, -366, -13, -1, 0, 1, 11, 12, 168, 400, 120_000]) {
        const days = addDays(day, n);
        expect(addCivilDays(civil, n), `${day} and ${n} days`).toBe(days === null ? NO_DAY : civilOf(days));
        for (const rule of RULES) {
          const months = addMonths(day, n, rule);
          expect(addCivilMonths(civil, n, rule), `${day} and ${n} months`).toBe(
            months === null ? NO_DAY : civilOf(months),
          );
        }
      }
    }
  });

  it("lie as many whole months and years apart", () => {
    for (const [index, from] of REAL.entries()) {
      for (const to of REAL.filter((_, other) => (other + index) % 7 === 0)) {
        for (const rule of RULES) {
          const [a, b] = [civilOf(from), civilOf(to)];
          if (wholeCivilMonths(a, b, rule) !== wholeMonths(from, to, rule))
            expect(`months ${from} ${to} ${rule}`).toBe("");
          if (wholeCivilYears(a, b, rule) !== wholeYears(from, to, rule))
            expect(`years ${from} ${to} ${rule}`).toBe("");
        }
      }
    }
  });
});
