import { describe, expect, it } from "vitest";
import { drawPlainFacts, lawOfClauses } from "../../bench/many-clauses.js";
import { ratioText } from "../../bench/report.js";
import { quantile } from "../../bench/timing.js";
import { assess, orThrow } from "../../src/index.js";

describe("the generated law", () => {
  it.each([10, 100])("has %i clauses, ten to a scheme", (count) => {
    const { schemes } = lawOfClauses(count).program;
    expect(schemes.length).toBe(count / 10);
    const clauses = schemes.flatMap(({ slots }) => [...slots.values()].flatMap((slot) => slot.candidates));
    expect(clauses.length).toBe(count);
  });

  it("grants and refuses, so that no clause is idle", () => {
    const { program } = lawOfClauses(100);
    const determinations = drawPlainFacts(3, 7).map((facts) =>
      orThrow(assess(program, JSON.stringify(facts), { on: "2026-02-28" })),
    );
    const outcomes = new Set(determinations.flatMap(({ schemes }) => schemes.map(({ outcome }) => outcome)));
    expect([...outcomes].sort()).toEqual(["eligible", "ineligible"]);
  });
});

describe("figures", () => {
  it("have a median and quartiles, between neighbours where they fall between", () => {
    expect([0, 0.25, 0.5, 1].map((share) => quantile([4, 1, 3, 2], share))).toEqual([1, 1.75, 2.5, 4]);
  });

  it("are shown as times, or as a part", () => {
    expect([0.7, 1.62, 24.6, 1234.5, 0.045].map(ratioText)).toEqual(["0.70", "1.6", "25", "1,235", "1/22"]);
  });
});
