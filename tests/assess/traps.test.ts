import { describe, expect, it } from "vitest";
import type { Instalment, SubjectResult } from "../../src/index.js";
import { assess, schedule } from "../../src/index.js";
import { clause, lawOf, monthlyAward } from "../support/law.js";

const HOME = { place: "420115" };
const is = (fact: string, value: unknown, operator = "equal") => ({ all: [{ fact, operator, value }] });
const every = (more: object) => ({ every: { unit: "month", test: "first-day", first: "2005-01-01", ...more } });

function subject(clauses: Parameters<typeof lawOf>[0], household: object, on: string): SubjectResult {
  const result = assess(lawOf(clauses).program, { ...HOME, ...household }, { on });
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  const [one] = result.value.schemes[0]?.subjects ?? [];
  if (one === undefined) throw new Error("no subject");
  return one;
}

const finding = (one: SubjectResult, id: string) =>
  one.findings.find(({ clause: address }) => address === `test/scheme#${id}`);

const amounts = (instalments: readonly Instalment[]) =>
  instalments.map(({ first, last, amount }) => [first, last, amount.kind === "exact" ? amount.money.amount : "open"]);

describe("an award without a known end", () => {
  const pays = (within: unknown, due: unknown = { fact: "instalment.last" }) =>
    clause("pays", "pays", { pays: { award: "award", in: within, due } });
  const endless = monthlyAward("10.00", every({ last: { fact: "claimedOn" } }));
  const claimed = { claimedOn: null };

  it("is listed in whole payments only", () => {
    const one = subject([endless, pays({ blocks: 10 })], claimed, "2005-06-15");
    // The horizon is the end of 2006: 24 months, of which the last 4 belong to a payment of 10 that goes on to June.
    expect(amounts(one.awards[0]?.instalments ?? [])).toEqual([
      ["2005-01-01", "2005-10-31", "100.00"],
      ["2005-11-01", "2006-08-31", "100.00"],
      ["2006-09-01", "2007-06-30", "100.00"],
    ]);
    expect(one.awards[0]?.total).toMatchObject({ money: { amount: "300.00" } });
    expect(one.awards[0]?.continues).toBe(true);
  });

  it("has no single payment of what never ends", () => {
    expect(subject([endless, pays("one")], claimed, "2005-06-15").awards[0]?.instalments).toEqual([]);
  });

  it("is scheduled with the same payments as it is assessed with, long blocks paid in advance included", () => {
    const law = lawOf([endless, pays({ blocks: 60 }, { fact: "instalment.first" })]);
    const span = { from: "2005-01-01", to: "2005-01-31" };
    const found = schedule(law.program, { ...HOME, ...claimed }, span);
    if (!found.ok) throw new Error(JSON.stringify(found.issues));
    expect(amounts(found.value.due.map(({ instalment }) => instalment))).toEqual([
      ["2005-01-01", "2009-12-31", "600.00"],
    ]);
  });
});

describe("an award that has ended", () => {
  const ends = clause("ends", "ends", {
    ends: { last: "2005-03-31" },
    inForce: { from: "2005-01-01", to: "2005-06-30" },
  });

  it("does not begin again when the clause that ended it lapses", () => {
    const months = subject([monthlyAward("10.00"), ends], {}, "2006-01-01").awards[0]?.instalments ?? [];
    expect(months.map(({ first }) => first)).toEqual(["2005-01-01", "2005-02-01", "2005-03-01"]);
  });
});

describe("exceptions", () => {
  const rule = clause("rule", "requires", { that: is("registered", true), when: is("kind", "rural") });
  const waived = clause("waived", "waives", { exceptTo: "rule", when: is("rooms", 1) });
  const stricter = clause("stricter", "requires", {
    exceptTo: "rule",
    when: is("rooms", 1),
    that: is("income", "1.00", "lessThan"),
  });

  it("to a clause that does not speak do not speak either", () => {
    const one = subject([monthlyAward("10.00"), rule, waived], { kind: "urban", rooms: 1 }, "2005-06-15");
    expect(finding(one, "rule")).toMatchObject({ state: "not-applicable", exceptedBy: null });
    expect(finding(one, "waived")).toMatchObject({ state: "not-applicable" });
  });

  it("that disagree take no place: the clause is undecided, by the law", () => {
    const household = { kind: "rural", registered: true, rooms: 1, income: "5.00" };
    const one = subject([monthlyAward("10.00"), rule, waived, stricter], household, "2005-06-15");
    expect(finding(one, "rule")).toMatchObject({ state: "undecided", exceptedBy: null });
    expect(one.outcome).toBe("undetermined");
  });
});

describe("exceptions of which one is open", () => {
  it("wait for what would settle it, and are no fault of the law", () => {
    const rule = clause("rule", "requires", { that: is("registered", true) });
    const waived = clause("waived", "waives", { exceptTo: "rule" });
    const poor = clause("poor", "requires", { exceptTo: "rule", that: is("income", "1.00", "lessThan") });
    const one = (income: object) => subject([monthlyAward("10.00"), rule, waived, poor], income, "2005-06-15");
    expect(one({})).toMatchObject({ outcome: "undetermined", undecided: [{ name: "income", by: "household" }] });
    expect(one({ income: "0.50" }).outcome).toBe("eligible");
    expect(one({ income: "5.00" })).toMatchObject({ outcome: "undetermined", undecided: [{ by: "law" }] });
  });
});

describe("a payment that is certainly to come, on a day that is not known", () => {
  it("says what the day waits for", () => {
    const window = { from: { fact: "instalment.first" }, until: { fact: "instalment.last" }, missed: "forfeited" };
    const paid = clause("paid", "pays", {
      pays: { award: "award", in: "one", due: { fact: "claimedOn" }, claim: window },
    });
    const one = subject([monthlyAward("10.00"), paid], { claims: [] }, "2004-06-15");
    expect(one.awards[0]?.instalments).toMatchObject([
      { state: "future", due: null, because: [{ name: "claimedOn", by: "household" }] },
    ]);
    expect(one.missing).toMatchObject([{ name: "claimedOn" }]);
  });
});

describe("a condition on the unit itself", () => {
  const first = monthlyAward("10.00", {}, { when: is("unit.index", 3, "lessThan") });

  it("leaves nothing open on a day without a unit", () => {
    const one = subject([first], {}, "2007-01-01");
    expect(finding(one, "award")).toMatchObject({ state: "satisfied", because: [] });
    expect(one.awards[0]?.total).toMatchObject({ kind: "exact", money: { amount: "30.00" } });
  });
});

describe("a private record", () => {
  const amount = { choose: [{ when: is("disabled", true), then: "20.00" }], otherwise: "10.00" };

  it("shows neither itself, nor what it chose, nor whether a comparison with it holds", () => {
    const rule = clause("rule", "requires", { that: { any: [...is("disabled", true).all, ...is("rooms", 1).all] } });
    const one = subject([monthlyAward(amount), rule], { disabled: true, rooms: 1 }, "2005-06-15");
    expect(one.awards[0]?.now?.steps).toEqual({ operation: "choose", value: { private: true } });
    expect(finding(one, "rule")?.observations).toMatchObject([
      { fact: "disabled", seen: { private: true }, holds: "private" },
      { fact: "rooms", seen: "1", holds: true },
    ]);
  });
});

describe("a table read by a private record", () => {
  const rate = (...rows: readonly (readonly [boolean, string])[]) =>
    clause("rate", "sets", { type: "money", values: [{ table: { match: "exact", rows } }] });
  const award = monthlyAward({ parameter: "rate", by: [{ fact: "disabled" }] });

  it("shows neither the key nor the row", () => {
    const one = subject([rate([true, "20.00"], [false, "10.00"]), award], { disabled: true }, "2005-06-15");
    expect(one.awards[0]?.now?.steps).toEqual({ operation: "parameter", value: { private: true } });
  });

  it("does not say for which key it has no row", () => {
    const degree = clause("degree", "defines", {
      type: "integer",
      value: { choose: [{ when: is("disabled", true), then: 1 }], otherwise: 2 },
    });
    const rows = clause("rate", "sets", {
      type: "money",
      values: [{ table: { match: "exact", rows: [[1, "20.00"]] } }],
    });
    const byDegree = monthlyAward({ parameter: "rate", by: [{ fact: "degree" }] });
    const one = subject([degree, rows, byDegree], { disabled: false }, "2005-06-15");
    expect(one.awards[0]?.now?.amount).toMatchObject({ because: [{ name: "test/scheme#rate[]", by: "law" }] });
    expect(JSON.stringify(one)).not.toContain("[2]");
  });
});

describe("an amount that is open at one end", () => {
  it("is no exact number, whatever is done with it", () => {
    // Income is at least 0, with no upper bound: 100 less the income is at most 100, and not 100.
    const one = subject([monthlyAward({ subtract: ["100.00", { fact: "income" }] })], {}, "2005-06-15");
    expect(one.awards[0]?.now?.amount).toMatchObject({ kind: "between", atMost: "100.00" });
  });
});

describe("a date too far to count", () => {
  it("is not known by the law, and no failure of the engine", () => {
    const days = clause("days", "sets", { type: "integer", unit: "days", values: [{ value: "9".repeat(20) }] });
    const last = { date: "2005-01-01", plus: { days: { parameter: "days" } } };
    const one = subject([days, monthlyAward("10.00", every({ last }))], {}, "2005-06-15");
    expect(one.awards[0]?.open).toMatchObject([{ by: "law" }]);
  });
});
