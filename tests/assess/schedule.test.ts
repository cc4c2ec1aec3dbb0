import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { assess, loadLaw, orThrow, type Schedule, schedule } from "../../src/index.js";
import { shipped } from "../../src/packs/index.js";
import { clause, lawOf, monthlyAward } from "../support/law.js";

const LAW = orThrow(loadLaw(shipped, "420115")).program;
const households = ["wuhan-2005.json", "hubei-2026.json"].map((file) =>
  JSON.parse(readFileSync(join(import.meta.dirname, "../../docs/examples/households", file), "utf8")),
);

const keys = ({ due }: Schedule) =>
  due.map(({ scheme, subject, award, instalment }) => JSON.stringify([scheme, subject, award, instalment]));

describe("a schedule", () => {
  it("of adjacent spans adds up to that of the whole", () => {
    for (const household of households) {
      for (const [a, b, c] of [
        ["2004-01-01", "2005-06-30", "2008-12-31"],
        ["2025-01-01", "2025-12-31", "2027-12-31"],
        ["2004-12-30", "2004-12-31", "2005-01-01"],
      ] as const) {
        const next = b === "2005-06-30" ? "2005-07-01" : b === "2025-12-31" ? "2026-01-01" : "2005-01-01";
        const on = "2026-03-01";
        const span = (from: string, to: string) => keys(orThrow(schedule(LAW, household, { from, to, on })));
        expect([...span(a, b), ...span(next, c)]).toEqual(span(a, c));
      }
    }
  });

  it("of a day holds what assess says of it on that day", () => {
    for (const household of households) {
      const whole = orThrow(schedule(LAW, household, { from: "2003-01-01", to: "2013-12-31", on: "2013-12-31" }));
      const days = [...new Set(whole.due.map(({ instalment }) => instalment.due ?? ""))];
      for (const day of days) {
        const one = orThrow(schedule(LAW, household, { from: day, to: day }));
        const determination = orThrow(assess(LAW, household, { on: day }));
        const due = determination.schemes.flatMap(({ subjects }) =>
          subjects.flatMap(({ awards }) =>
            awards.flatMap(({ instalments }) => instalments.filter((instalment) => instalment.due === day)),
          ),
        );
        expect(one.due.map(({ instalment }) => instalment)).toEqual(due);
        expect(due.length).toBeGreaterThan(0);
      }
    }
  });

  it("sorts by day, and sets apart what has none", () => {
    const pays = clause("paid", "pays", { pays: { award: "award", in: "each-unit", due: { fact: "claimedOn" } } });
    const law = lawOf([monthlyAward("1.00"), pays]).program;
    const open = orThrow(schedule(law, { place: "420115" }, { from: "2005-01-01", to: "2005-12-31" }));
    expect([open.due.length, open.undated.length]).toEqual([0, 12]);
    const known = orThrow(
      schedule(law, { place: "420115", claimedOn: "2005-06-01" }, { from: "2005-06-01", to: "2005-06-01" }),
    );
    expect([known.due.length, known.undated.length]).toEqual([12, 0]);
  });

  it("refuses days that do not exist and spans that end before they begin", () => {
    const codes = (input: { from: string; to: string }) => {
      const result = schedule(LAW, {}, input);
      return result.ok ? [] : result.issues.map(({ code }) => code);
    };
    expect(codes({ from: "2005-02-30", to: "2005-03-01" })).toEqual(["impossible-date"]);
    expect(codes({ from: "2005-03-02", to: "2005-03-01" })).toEqual(["wrong-value"]);
  });
});
