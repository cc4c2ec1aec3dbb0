import { describe, expect, it } from "vitest";
import { amendment, clause, type Files, files, issuesOf, load, monthlyAward, scheme } from "../support/law.js";

const FILE = "cn/hubei/scheme.json";
const requires = (that: unknown) => clause("test", "requires", { that });
const leaf = (fact: string, operator = "equal", value: unknown = true) => ({ fact, operator, value });
const rate = (values: unknown, more = {}) =>
  clause("rate", "sets", { type: "money", unit: "CNY/month", values, ...more });
const AWARD = monthlyAward("10.00");

/** The first issue's code, where it points, and what it says. */
function first(clauses: Parameters<typeof issuesOf>[0], more = {}, others: Files = {}) {
  const [issue] = issuesOf(clauses, more, others);
  return issue === undefined
    ? null
    : { code: issue.code, pointer: issue.place.pointer, file: issue.place.file, params: issue.params };
}

describe("a pack is refused when loaded", () => {
  it("for an unknown fact, naming the nearest", () => {
    expect(first([AWARD, requires({ all: [leaf("registred")] })])).toMatchObject({
      code: "unknown-name",
      file: FILE,
      pointer: "/clauses/1/that/all/0/fact",
      params: { name: "registred", nearest: "registered" },
    });
  });

  it("with the line and column of the place", () => {
    const [issue] = issuesOf([AWARD, requires({ all: [leaf("registred")] })]);
    const text = JSON.stringify(scheme([AWARD, requires({ all: [leaf("registred")] })]), null, 2).split("\n");
    const line = text.findIndex((one) => one.includes('"registred"'));
    expect(issue?.place.line).toBe(line + 1);
    expect(issue?.place.column).toBe((text[line]?.indexOf('"registred"') ?? 0) + 1);
  });

  it("for a sum per year awarded by the month, and accepts it said per month", () => {
    const yearly = clause("rate", "sets", { type: "money", unit: "CNY/year", values: [{ value: "120.00" }] });
    expect(first([yearly, monthlyAward({ parameter: "rate" })])).toMatchObject({
      code: "wrong-unit",
      pointer: "/clauses/1/award/amount",
      params: { expected: "CNY or CNY/month", found: "CNY/year" },
    });
    const perMonth = { round: { per: "month", of: { parameter: "rate" } }, to: "0.01", mode: "half-up" };
    expect(first([yearly, monthlyAward(perMonth)])).toBeNull();
  });

  it("for adding money to rooms", () => {
    const amount = { add: [{ fact: "income" }, { fact: "rooms" }] };
    expect(first([monthlyAward(amount)])).toMatchObject({
      code: "wrong-unit",
      params: { expected: "CNY", found: "number" },
    });
  });

  it("for a duplicate clause id, naming both places", () => {
    const [issue] = issuesOf([AWARD, requires({ all: [leaf("registered")] }), requires({ all: [leaf("registered")] })]);
    expect(issue).toMatchObject({
      code: "duplicate-clause",
      place: { pointer: "/clauses/2/id" },
      also: [{ pointer: "/clauses/1/id" }],
    });
  });

  it("for two amendments of one slot, citing both", () => {
    const open = rate([{ value: "10.00" }], { amendable: true });
    const others = {
      "cn/hubei/wuhan/scheme.json": amendment([{ ...rate([{ value: "11.00" }]), id: "city-rate", replaces: "rate" }]),
      "cn/hubei/wuhan/jiangxia/scheme.json": amendment([
        { ...rate([{ value: "12.00" }]), id: "district-rate", replaces: "rate" },
      ]),
    };
    const [issue] = issuesOf([open, monthlyAward({ parameter: "rate" })], {}, others);
    expect(issue?.code).toBe("slot-conflict");
    expect(issue?.params).toMatchObject({ slot: "rate", clauses: ["city-rate", "district-rate"] });
    expect([issue?.place.file, issue?.also?.[0]?.file].sort()).toEqual([
      "cn/hubei/wuhan/jiangxia/scheme.json",
      "cn/hubei/wuhan/scheme.json",
    ]);
  });

  it("but not when the lower amendment names the one above it", () => {
    const open = rate([{ value: "10.00" }], { amendable: true });
    const city = { ...rate([{ value: "11.00" }], { amendable: true }), id: "city-rate", replaces: "rate" };
    const others = {
      "cn/hubei/wuhan/scheme.json": amendment([city]),
      "cn/hubei/wuhan/jiangxia/scheme.json": amendment([
        { ...rate([{ value: "12.00" }]), id: "district-rate", replaces: "city-rate" },
      ]),
    };
    expect(issuesOf([open, monthlyAward({ parameter: "rate" })], {}, others)).toEqual([]);
  });

  it("for an undeclared document", () => {
    const cite = { document: "acct" };
    expect(first([{ ...AWARD, cite }])).toMatchObject({
      code: "undeclared-document",
      pointer: "/clauses/0/cite/document",
      params: { nearest: "act" },
    });
  });

  it("for a division without rounding where one is due", () => {
    const third = { divide: ["100.00", 3] };
    expect(first([monthlyAward(third)])).toMatchObject({
      code: "rounding-needed",
      pointer: "/clauses/0",
      params: { clause: "award" },
    });
    expect(first([monthlyAward({ round: third, to: "0.01", mode: "half-up" })])).toBeNull();
    const pays = { award: "award", in: "one", due: "2005-12-31", round: { to: "0.01", mode: "half-up" } };
    expect(first([monthlyAward(third), clause("paid", "pays", { pays })])).toBeNull();
  });

  it.each([
    ["any: []", { any: [] }, "empty-group", "/clauses/1/that"],
    ["all beside any", { all: [leaf("registered")], any: [leaf("registered")] }, "mixed-group", "/clauses/1/that"],
    ["a bare leaf at the root", leaf("registered"), "bare-leaf", "/clauses/1/that"],
    ["a path", { all: [{ ...leaf("registered"), path: "$.x" }] }, "path-forbidden", "/clauses/1/that/all/0"],
  ])("for %s", (_, that, code, pointer) => {
    expect(first([AWARD, requires(that)])).toMatchObject({ code, pointer, file: FILE });
  });

  it.each([
    [
      "an unknown operator",
      requires({ all: [leaf("registered", "equals")] }),
      "wrong-value",
      "/clauses/1/that/all/0/operator",
    ],
    [
      "an order of choices",
      requires({ all: [leaf("kind", "lessThan", "rural")] }),
      "type-mismatch",
      "/clauses/1/that/all/0/operator",
    ],
    [
      "an option that a choice lacks",
      requires({ all: [leaf("kind", "equal", "rurl")] }),
      "type-mismatch",
      "/clauses/1/that/all/0/value",
    ],
    [
      "an impossible date",
      clause("x", "ends", { ends: { last: "2005-02-30" } }),
      "type-mismatch",
      "/clauses/1/ends/last",
    ],
    ["an unknown effect", clause("x", "require", {}), "unknown-name", "/clauses/1"],
    [
      "an unknown operation",
      clause("x", "ends", { ends: { last: { latest: ["2005-01-01"] } } }),
      "unknown-name",
      "/clauses/1/ends/last",
    ],
    ["an unknown key", { ...requires({ all: [leaf("registered")] }), wen: true }, "unknown-key", "/clauses/1/wen"],
    ["a missing key", clause("x", "requires"), "missing-key", "/clauses/1"],
    [
      "a number where a decimal in quotes is due",
      monthlyAward(10.5, {}, { id: "x" }),
      "money-not-text",
      "/clauses/1/award/amount",
    ],
    [
      "an award that a payment names wrongly",
      clause("x", "pays", { pays: { award: "awrd", in: "one", due: "2005-12-31" } }),
      "unknown-name",
      "/clauses/1/pays/award",
    ],
    [
      "an alias nobody declared",
      requires({ all: [leaf("child.bornOn", "equal", "2000-01-01")] }),
      "unknown-name",
      "/clauses/1/that/all/0/fact",
    ],
    [
      "shares above the whole",
      clause("x", "funds", {
        funds: {
          award: "award",
          split: [
            { payer: "city", percent: "60" },
            { payer: "county", percent: "50" },
          ],
        },
      }),
      "shares-exceed",
      "/clauses/1/funds/split",
    ],
    [
      "a replacement of nothing",
      { ...requires({ all: [leaf("registered")] }), replaces: "nothing" },
      "unknown-clause",
      "/clauses/1/replaces",
    ],
    [
      "an unknown place",
      requires({ all: [leaf("place", "within", ["999999"])] }),
      "unknown-jurisdiction",
      "/clauses/1/that/all/0/value/0",
    ],
  ])("for %s", (_, second, code, pointer) => {
    expect(first([AWARD, second])).toMatchObject({ code, pointer });
  });

  it("for a definition that rests on itself", () => {
    const a = clause("a", "defines", { type: "integer", value: { add: [{ fact: "b" }, 1] } });
    const b = clause("b", "defines", { type: "integer", value: { add: [{ fact: "a" }, 1] } });
    expect(first([AWARD, a, b])?.code).toBe("cycle");
  });

  it("for award dates that read the test day, even through a definition", () => {
    const every = { unit: "month", test: "first-day", first: { fact: "today" }, last: "2005-12-31" };
    expect(first([monthlyAward("1.00", { every })])).toMatchObject({
      code: "not-allowed-here",
      pointer: "/clauses/0/award/every/first/fact",
    });
    const day = clause("day", "defines", { type: "date", value: { fact: "today" } });
    expect(first([day, monthlyAward("1.00", { every: { ...every, first: { fact: "day" } } })])?.code).toBe(
      "not-allowed-here",
    );
  });

  it("for a lower pack replacing what is not opened to it", () => {
    const others = {
      "cn/hubei/wuhan/scheme.json": amendment([{ ...rate([{ value: "11.00" }]), id: "city-rate", replaces: "rate" }]),
    };
    expect(first([rate([{ value: "10.00" }]), monthlyAward({ parameter: "rate" })], {}, others)).toMatchObject({
      code: "not-amendable",
      file: "cn/hubei/wuhan/scheme.json",
    });
  });

  it("for a lower value outside the bounds that are open", () => {
    const open = rate([{ open: { by: "locality", atLeast: "10.00" } }]);
    const city = (value: string) => ({
      "cn/hubei/wuhan/scheme.json": amendment([{ ...rate([{ value }]), id: "city-rate", replaces: "rate" }]),
    });
    const law = [open, monthlyAward({ parameter: "rate" })];
    expect(first(law, {}, city("9.99"))).toMatchObject({
      code: "outside-bounds",
      params: { clause: "rate", found: "9.99" },
    });
    expect(first(law, {}, city("10.00"))).toBeNull();
  });

  it("for a match that forgets a reading", () => {
    const month = clause("month", "sets", {
      type: "choice",
      readings: { this: { en: "a" }, next: { en: "b" } },
      values: [{ value: "this" }],
    });
    const amount = { match: { parameter: "month" }, cases: { this: "1.00" } };
    expect(first([month, monthlyAward(amount)])).toMatchObject({
      code: "match-incomplete",
      params: { missing: ["next"] },
    });
  });

  it("for two packs, schemes or facts of one name", () => {
    const all = files({ "cn/hubei/scheme.json": scheme([AWARD]), "cn/hubei/wuhan/other.json": scheme([AWARD]) });
    const law = load(all);
    expect(law.ok ? [] : law.issues.map(({ code }) => code)).toEqual(["duplicate-scheme"]);
    const facts = { language: 1, facts: { income: { type: "date", label: { en: "x" } } } };
    const twice = load(files({ "cn/hubei/scheme.json": scheme([AWARD]), "cn/hubei/facts.json": facts }));
    expect(twice.ok ? [] : twice.issues.map(({ code }) => code)).toEqual(["name-taken"]);
  });

  it("reporting every problem, not the first alone", () => {
    const codes = issuesOf([
      AWARD,
      requires({ all: [leaf("registred"), leaf("kindd")] }),
      { ...clause("x", "waives", { exceptTo: "nope" }) },
    ]).map(({ code }) => code);
    expect(codes).toEqual(["unknown-name", "unknown-name", "unknown-clause"]);
  });

  it("and a valid control pack passes", () => {
    expect(issuesOf([AWARD, requires({ all: [leaf("registered")] })])).toEqual([]);
  });
});
