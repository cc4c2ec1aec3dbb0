import { describe, expect, it } from "vitest";
import { type AssessInput, assess, type SubjectResult } from "../../src/index.js";
import { clause, lawOf, monthlyAward } from "../support/law.js";

const AWARD = monthlyAward("10.00");
const requires = (id: string, that: unknown, more = {}) => clause(id, "requires", { that, ...more });
const is = (fact: string, value: unknown, operator = "equal") => ({ all: [{ fact, operator, value }] });
const REGISTERED = requires("registration", is("registered", true));

function subject(
  clauses: Parameters<typeof lawOf>[0],
  household: object,
  input: Partial<AssessInput> = {},
  more = {},
): SubjectResult {
  const result = assess(
    lawOf(clauses, more).program,
    { place: "420115", ...household },
    { on: "2005-06-15", ...input },
  );
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  const [one] = result.value.schemes[0]?.subjects ?? [];
  if (one === undefined) throw new Error("no subject");
  return one;
}

const finding = (one: SubjectResult, id: string) =>
  one.findings.find(({ clause: address }) => address === `test/scheme#${id}`);

describe("the outcome", () => {
  it("is eligible, ineligible by name, or undetermined by name", () => {
    expect(subject([AWARD, REGISTERED], { registered: true }).outcome).toBe("eligible");
    expect(subject([AWARD, REGISTERED], { registered: false })).toMatchObject({
      outcome: "ineligible",
      refusedBy: ["test/scheme#registration"],
    });
    expect(subject([AWARD, REGISTERED], {})).toMatchObject({
      outcome: "undetermined",
      undecided: [{ name: "registered", by: "household", clauses: 1 }],
    });
  });

  it("is not in force on a day before any clause", () => {
    const dated = monthlyAward("10.00", {}, { inForce: { from: "2005-01-01" } });
    expect(subject([dated], {}, { on: "2004-12-31" }).outcome).toBe("not-in-force");
    expect(subject([dated], {}, { on: "2005-01-01" }).outcome).toBe("eligible");
  });

  it("stays eligible after the period while a payment is due, and names the period when nothing is left", () => {
    expect(subject([AWARD], {}, { on: "2006-06-01" }).outcome).toBe("eligible");
    expect(subject([AWARD], {}, { on: "2004-06-01" })).toMatchObject({
      outcome: "ineligible",
      refusedBy: ["test/scheme#award"],
    });
    expect(finding(subject([AWARD], {}, { on: "2004-06-01" }), "award")).toMatchObject({
      state: "refuses",
      observations: [{ fact: "period.first", seen: "2005-01-01", holds: false }, { holds: true }],
    });
  });

  it("is eligible for what has accrued, until the day on which it is paid and after", () => {
    const paid = clause("paid", "pays", { pays: { award: "award", in: "one", due: "2006-07-20" } });
    const on = (day: string) => subject([AWARD, paid], {}, { on: day });
    expect(on("2006-07-19")).toMatchObject({
      outcome: "eligible",
      awards: [{ now: null, accrued: { money: { amount: "120.00" } }, instalments: [{ state: "future" }] }],
    });
    expect(on("2006-07-20")).toMatchObject({ outcome: "eligible", awards: [{ instalments: [{ state: "due" }] }] });
    // Before any month of it has begun there is nothing yet.
    expect(on("2004-12-31").outcome).toBe("ineligible");
  });

  it("is undetermined for a place that is not given, and not governed outside the jurisdiction", () => {
    expect(subject([AWARD], { place: undefined }).outcome).toBe("undetermined");
    expect(subject([AWARD], { place: undefined })).toMatchObject({ undecided: [{ name: "place" }] });
    expect(subject([AWARD], { place: "CN" }).outcome).toBe("not-in-force");
  });

  it("speaks of each member, and is undetermined without the list of members", () => {
    const each = { for: { each: "children", as: "child" } };
    const young = requires("young", is("child.bornOn", "2000-01-01", "greaterThanInclusive"));
    const law = lawOf([AWARD, young], each);
    const ask = (household: object) => {
      const result = assess(law.program, { place: "420115", ...household }, { on: "2005-06-15" });
      if (!result.ok) throw new Error(JSON.stringify(result.issues));
      return result.value;
    };
    expect(ask({}).missing).toEqual([{ name: "children", by: "household", clauses: 0 }]);
    expect(ask({}).outcome).toBe("undetermined");
    expect(ask({ children: [] }).outcome).toBe("ineligible");
    const two = ask({ children: [{ id: "a", bornOn: "1999-12-31" }, { id: "b" }] });
    expect(two.schemes[0]?.subjects.map(({ outcome }) => outcome)).toEqual(["ineligible", "undetermined"]);
    expect(two.missing).toEqual([{ name: "children[b].bornOn", by: "household", clauses: 1 }]);
  });

  it("puts first the fact that most undecided clauses wait for", () => {
    const law = [
      AWARD,
      requires("a", is("kind", "rural")),
      requires("b", is("registered", true)),
      requires("c", is("registered", true)),
    ];
    const one = subject(law, {});
    expect(one.missing.map(({ name, clauses }) => [name, clauses])).toEqual([
      ["registered", 2],
      ["kind", 1],
    ]);
  });

  it("does not name a fact that a decided clause has made idle", () => {
    const law = [AWARD, requires("either", { any: [...is("registered", true).all, ...is("kind", "rural").all] })];
    expect(subject(law, { registered: true }).missing).toEqual([]);
  });
});

describe("exceptions", () => {
  const waived = clause("hardship", "waives", { exceptTo: "registration", when: is("kind", "rural") });

  it("waive a clause where their guard holds", () => {
    const one = subject([AWARD, REGISTERED, waived], { registered: false, kind: "rural" });
    expect(one.outcome).toBe("eligible");
    expect(finding(one, "registration")).toMatchObject({ state: "not-applicable", exceptedBy: "test/scheme#hardship" });
    expect(subject([AWARD, REGISTERED, waived], { registered: false, kind: "urban" }).outcome).toBe("ineligible");
  });

  it("leave it open where their guard is, unless it makes no difference", () => {
    expect(subject([AWARD, REGISTERED, waived], { registered: false }).outcome).toBe("undetermined");
    expect(subject([AWARD, REGISTERED, waived], { registered: true }).outcome).toBe("eligible");
  });

  it("put another test in its place", () => {
    const other = requires("income", is("income", "100.00", "lessThan"), {
      exceptTo: "registration",
      when: is("kind", "rural"),
    });
    expect(subject([AWARD, REGISTERED, other], { registered: false, kind: "rural", income: "99.99" }).outcome).toBe(
      "eligible",
    );
    expect(subject([AWARD, REGISTERED, other], { registered: true, kind: "rural", income: "100.00" })).toMatchObject({
      outcome: "ineligible",
      refusedBy: ["test/scheme#income"],
    });
  });

  it("that disagree are reported, not preferred by position", () => {
    const strict = clause("strict", "excludes", { exceptTo: "registration", when: is("kind", "rural") });
    const one = subject([AWARD, REGISTERED, waived, strict], { registered: true, kind: "rural" });
    expect(one.outcome).toBe("undetermined");
    expect(one.missing[0]).toMatchObject({ by: "law" });
  });

  it("and a guard of its own makes a clause silent", () => {
    const guarded = requires("guarded", is("registered", true), { when: is("kind", "urban") });
    expect(subject([AWARD, guarded], { kind: "rural" }).outcome).toBe("eligible");
    expect(finding(subject([AWARD, guarded], { kind: "rural" }), "guarded")?.state).toBe("not-applicable");
  });
});

describe("amounts", () => {
  it("that depend on a missing fact are intervals with the reason, and the right is untouched", () => {
    const one = subject([monthlyAward({ fact: "bill" })], {});
    expect(one.outcome).toBe("eligible");
    expect(one.awards[0]?.now?.amount).toEqual({
      kind: "between",
      currency: "CNY",
      atLeast: "0.00",
      atMost: "100.00",
      because: [{ name: "bill", by: "household" }],
    });
  });

  it("of an open decision are bounded by it, and exact once it is taken", () => {
    const rate = clause("rate", "sets", { type: "money", values: [{ open: { by: "city", atLeast: "10.00" } }] });
    const law = [rate, monthlyAward({ parameter: "rate" })];
    expect(subject(law, {}).awards[0]?.now?.amount).toMatchObject({
      atLeast: "10.00",
      atMost: null,
      because: [{ by: "city" }],
    });
    const decided = subject(law, { decisions: { "test/scheme#rate": "12.50" } });
    expect(decided.awards[0]?.now?.amount).toEqual({ kind: "exact", money: { currency: "CNY", amount: "12.50" } });
  });

  it("keep the step that made them nil, and say how they were rounded", () => {
    const floor = { greatest: ["0.00", { subtract: ["10.00", { fact: "income" }] }] };
    const nil = subject([monthlyAward(floor)], { income: "12.00" }).awards[0]?.now;
    expect(nil?.amount).toEqual({ kind: "exact", money: { currency: "CNY", amount: "0.00" } });
    expect(nil?.steps).toMatchObject({
      operation: "greatest",
      parts: [{ value: "0" }, { operation: "subtract", value: "-2" }],
    });
    const rounded = monthlyAward({ round: { percent: "10", of: { fact: "income" } }, to: "0.01", mode: "half-up" });
    const tie = subject([rounded], { income: "372.45" }).awards[0]?.now;
    expect(tie?.amount).toEqual({ kind: "exact", money: { currency: "CNY", amount: "37.25" } });
    expect(tie?.steps).toMatchObject({ rounding: { before: "37.245", to: "0.01", mode: "half-up" } });
  });
});

describe("private, closed, unofficial", () => {
  const disabled = requires("disabled", is("disabled", true));
  const percent = clause("need", "defines", {
    type: "boolean",
    that: is("disabled", true),
  });

  it("never shows a sensitive fact, nor a definition that rests on it", () => {
    const one = subject([AWARD, disabled, percent, requires("in-need", is("need", true))], { disabled: true });
    expect(finding(one, "disabled")?.observations[0]).toMatchObject({
      seen: { private: true },
      expected: [{ private: true }],
    });
    expect(finding(one, "in-need")?.observations[0]).toMatchObject({ seen: { private: true } });
    expect(finding(one, "need")?.value).toEqual({ private: true });
  });

  it("answers for a closed scheme only in its life and only with a purpose", () => {
    const closed = { closed: { from: "2006-01-01", reason: { en: "kept for arrears" } } };
    const ask = (on: string, purpose?: "arrears") => {
      const result = assess(lawOf([AWARD], closed).program, { place: "420115" }, { on, purpose });
      return result.ok ? [result.value.schemes.length, result.value.withheld[0]?.why] : [];
    };
    expect(ask("2005-06-01")).toEqual([0, "purpose-not-given"]);
    expect(ask("2005-06-01", "arrears")).toEqual([1, undefined]);
    expect(ask("2006-01-01", "arrears")).toEqual([0, "day-outside-its-life"]);
  });

  it("is unofficial while any scheme is not verified", () => {
    const verified = {
      evidence: {
        status: "verified",
        by: "a clerk",
        on: "2026-01-01",
        url: "https://example.org/act",
        sha256: "0".repeat(64),
      },
    };
    const official = (more: Record<string, unknown>) => {
      const result = assess(lawOf([AWARD], more).program, { place: "420115" }, { on: "2005-06-01" });
      return result.ok && result.value.official;
    };
    expect(official({})).toBe(false);
    expect(official(verified)).toBe(true);
  });
});

describe("options", () => {
  it.each([
    [{ on: "2005-02-30" }, "impossible-date"],
    [{ on: "2005-06-01", purpose: "curiosity" }, "unknown-option"],
    [{ on: "2005-06-01", readings: { "test/scheme#nothing": "x" } }, "unknown-option"],
    [{ on: "2005-06-01", horizon: "soon" }, "impossible-date"],
  ])("%j is refused as %s", (input, code) => {
    const result = assess(lawOf([AWARD]).program, { place: "420115" }, input as AssessInput);
    expect(result.ok ? "" : result.issues[0].code).toBe(code);
  });

  it("take another reading of an ambiguous clause", () => {
    const month = clause("months", "sets", {
      type: "choice",
      readings: { one: { en: "one" }, two: { en: "two" } },
      values: [{ value: "one" }],
    });
    const law = [month, monthlyAward({ match: { parameter: "months" }, cases: { one: "1.00", two: "2.00" } })];
    const amount = (readings?: Record<string, string>) => subject(law, {}, { readings }).awards[0]?.now?.amount;
    expect(amount()).toMatchObject({ money: { amount: "1.00" } });
    expect(amount({ "test/scheme#months": "two" })).toMatchObject({ money: { amount: "2.00" } });
  });
});

describe("a scheme that has ended", () => {
  const ended = (on: string, awards: object[]) => {
    const result = assess(lawOf(awards as never).program, { place: "420115" }, { on });
    if (!result.ok) throw new Error(JSON.stringify(result.issues));
    return result.value.schemes[0]?.ended;
  };
  const until = (to: string | null, id = "monthly") => ({
    ...monthlyAward("10.00"),
    id,
    inForce: { from: "2001-01-01", ...(to === null ? {} : { to }) },
  });

  it("names the last day of its last award, once that is past", () => {
    const awards = [until("2003-12-31"), until("2005-06-30", "second")];
    expect(ended("2005-06-30", awards)).toBeNull();
    expect(ended("2005-07-01", awards)).toBe("2005-06-30");
  });

  it("has not while some award goes on", () => {
    expect(ended("2026-01-01", [until("2003-12-31"), until(null, "second")])).toBeNull();
  });
});
