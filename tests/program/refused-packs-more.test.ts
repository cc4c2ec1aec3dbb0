import { describe, expect, it } from "vitest";
import type { Issue } from "../../src/issue/index.js";
import {
  amendment,
  clause,
  FACTS,
  type Files,
  files,
  issuesOf,
  load,
  manifest,
  monthlyAward,
  scheme,
} from "../support/law.js";

type Json = Record<string, unknown>;

const AWARD = monthlyAward("10.00");
const FOR_EACH = { for: { each: "children", as: "child" } };
const RURAL = { fact: "kind", operator: "equal", value: "rural" };
const KIND = { fact: "kind" };
const requires = (fact: string, operator: string, value: unknown) =>
  clause("x", "requires", { that: { all: [{ fact, operator, value }] } });
const defines = (type: Json, value: unknown, id = "x") => clause(id, "defines", { ...type, value });
const sets = (type: Json, value: Json, id = "x") => clause(id, "sets", { ...type, values: [value] });
const waives = (id: string, exceptTo: string) => clause(id, "waives", { exceptTo });
const childrenThat = (fact: string, as = "child") => ({
  as,
  when: { all: [{ fact, operator: "equal", value: null }] },
});
const funds = (...percents: readonly string[]) => {
  const payers = percents.map((percent) => ({ payer: "province", percent }));
  return clause("x", "funds", { funds: { award: "award", split: [...payers, { payer: "city", rest: true }] } });
};
const table = (rows: readonly (readonly [string | number, string])[], more: Json = {}) =>
  sets({ type: "money" }, { table: { match: "exact", rows, ...more } }, "table");
const readByKind = defines({ type: "money" }, { parameter: "table", by: [KIND] });
const every = (more: Json) =>
  monthlyAward("10.00", {
    every: { unit: "month", test: "first-day", first: "2005-01-01", last: "2005-12-31", ...more },
  });
const TODAY_BY_DEFINITION = defines({ type: "date" }, { startOf: "year", of: { fact: "today" } }, "begin");

/** An issue as `code pointer`. */
const short = ({ code, place }: Issue) => `${code} ${place.pointer}`;
const refusals = (clauses: readonly Json[], more: Json = {}, others: Files = {}) =>
  issuesOf(clauses, more, others).map(short);

function refusalsOfFact(fact: Json): readonly string[] {
  const facts = { ...FACTS, facts: { ...FACTS.facts, more: { label: { en: "more" }, ...fact } } };
  return refusals([AWARD], {}, { "cn/facts.json": facts });
}

describe("a pack is refused, with one message for one mistake,", () => {
  it.each([
    [
      "a payment rounded to nothing",
      [clause("x", "pays", { pays: { award: "award", in: "one", due: "2005-12-31", round: { to: "0", mode: "up" } } })],
      "wrong-value /clauses/1/pays/round/to",
    ],
    ["an exception to itself", [waives("x", "x")], "cycle /clauses/1"],
    [
      "readings of money",
      [sets({ type: "money", readings: { "low-one": { en: "low" }, "high-one": { en: "high" } } }, { value: "1.00" })],
      "not-allowed-here /clauses/1/readings",
    ],
    [
      "a definition called as the test day is",
      [defines({ type: "date" }, "2005-01-01", "today")],
      "name-taken /clauses/1/id",
    ],
    [
      "a definition called as a fact of the list is",
      [{ ...defines({ type: "decimal" }, "1.00", "children.weight"), of: "children", as: "child" }],
      "name-taken /clauses/1/id",
    ],
    [
      "bounds of an open value upside down",
      [sets({ type: "money" }, { open: { by: "city", atLeast: "20.00", atMost: "10.00" } })],
      "wrong-value /clauses/1/values/0/open/atMost",
    ],
    [
      "a definition with fewer options than its value can take",
      [defines({ type: "choice", options: ["rural"] }, KIND)],
      "unknown-choice /clauses/1/value",
    ],
    [
      "an exact table with one key twice",
      [
        table([
          [1, "1.00"],
          [1, "2.00"],
        ]),
      ],
      "wrong-value /clauses/1/values/0/table/rows/1/0",
    ],
    [
      "rows the choice cannot take",
      [
        table([
          ["rural", "2.00"],
          ["urban", "1.00"],
          ["mixed", "1.50"],
        ]),
        readByKind,
      ],
      "unknown-choice /clauses/2/value/by/0",
    ],
    [
      "a value of the choice with no row",
      [table([["rural", "2.00"]]), readByKind],
      "match-incomplete /clauses/2/value/by/0",
    ],
    [
      "a thirteenth month",
      [defines({ type: "date" }, { dateOf: [2005, 13, 1] })],
      "wrong-value /clauses/1/value/dateOf/1",
    ],
    [
      "a day zero",
      [defines({ type: "date" }, { dateOf: [2005, 12, 0], monthEnd: "clamp" })],
      "wrong-value /clauses/1/value/dateOf/2",
    ],
    [
      "a fraction of an integer",
      [sets({ type: "integer" }, { value: "1.5" })],
      "type-mismatch /clauses/1/values/0/value",
    ],
    [
      "an unknown place in a formula",
      [
        defines(
          { type: "place" },
          { choose: [{ when: { all: [RURAL] }, then: { fact: "place" } }], otherwise: "999999" },
        ),
      ],
      "unknown-jurisdiction /clauses/1/value/otherwise",
    ],
    [
      "a decider misspelt",
      [sets({ type: "money" }, { open: { by: "citty" } })],
      "unknown-name /clauses/1/values/0/open/by",
    ],
    ["a share below nothing", [funds("-10")], "wrong-value /clauses/1/funds/split/0/percent"],
    [
      "a date that is no event equal to null",
      [requires("children", "some", childrenThat("child.bornOn"))],
      "type-mismatch /clauses/1/that/all/0/value/when/all/0/value",
    ],
    [
      "a unit of a date",
      [sets({ type: "date", unit: "days" }, { value: "2005-01-01" })],
      "not-allowed-here /clauses/1/unit",
    ],
    ["money in persons", [sets({ type: "money", unit: "persons" }, { value: "1.00" })], "wrong-unit /clauses/1/unit"],
    ["a unit misspelt", [sets({ type: "integer", unit: "yaers" }, { value: 3 })], "unknown-name /clauses/1/unit"],
    [
      "options of money",
      [sets({ type: "money", options: ["low", "high"] }, { value: "1.00" })],
      "not-allowed-here /clauses/1/options",
    ],
    ["a choice without options", [sets({ type: "choice" }, { open: { by: "city" } })], "missing-key /clauses/1"],
    [
      "a count with otherwise",
      [defines({ type: "integer" }, { over: "children", as: "child", take: "count", otherwise: 0 })],
      "not-allowed-here /clauses/1/value/otherwise",
    ],
    [
      "a hyphen in the name of a list item",
      [defines({ type: "integer" }, { over: "children", as: "older-child", take: "count" })],
      "wrong-value /clauses/1/value/as",
    ],
  ])("for %s", (_, clauses, refusal) => {
    expect(refusals([AWARD, ...clauses])).toEqual([refusal]);
  });

  it.each([
    [
      "an anchor that reads today through a definition",
      every({ anchor: { fact: "begin" }, monthEnd: "clamp" }),
      "not-allowed-here /clauses/0",
    ],
    [
      "a last day before the first",
      every({ first: "2005-12-31", last: "2005-01-01" }),
      "wrong-value /clauses/0/award/every/last",
    ],
    ["an amount below nothing", monthlyAward("-1.00"), "wrong-value /clauses/0/award/amount"],
    [
      "an unknown fact where a date is expected",
      every({ last: { fact: "claimdOn" } }),
      "unknown-name /clauses/0/award/every/last/fact",
    ],
  ])("for an award with %s", (_, award, refusal) => {
    expect(refusals([award, TODAY_BY_DEFINITION])).toEqual([refusal]);
  });

  it.each([
    ["a choice without options", { type: "choice" }, "missing-key /facts/more"],
    ["options of a text", { type: "text", options: { a: { en: "a" } } }, "not-allowed-here /facts/more/options"],
    ["atLeast above atMost", { type: "integer", atLeast: "60", atMost: "18" }, "wrong-value /facts/more/atMost"],
    ["an event that is money", { type: "money", event: true }, "not-allowed-here /facts/more/event"],
    ["a least date", { type: "date", atLeast: "0" }, "not-allowed-here /facts/more/atLeast"],
  ])("for a fact that is %s", (_, fact, refusal) => {
    expect(refusalsOfFact(fact)).toEqual([refusal]);
  });

  it("for a list item called as the one around it is", () => {
    const over = defines({ type: "integer" }, { over: "children", as: "child", take: "count" });
    expect(refusals([AWARD, over], FOR_EACH)).toEqual(["name-taken /clauses/1/value/as"]);
    const none = requires("children", "none", childrenThat("child.diedOn"));
    expect(refusals([AWARD, none], FOR_EACH)).toEqual(["name-taken /clauses/1/that/all/0/value/as"]);
    expect(refusals([AWARD, over])).toEqual([]);
    expect(refusals([AWARD, requires("children", "none", childrenThat("other.diedOn", "other"))], FOR_EACH)).toEqual(
      [],
    );
  });

  it("for an edition of a day that does not exist", () => {
    const others = { "cn/hubei/pack.json": { ...manifest("cn/hubei", "420000"), edition: "2026-13-45" } };
    expect(refusals([AWARD], {}, others)).toEqual(["impossible-date /edition"]);
  });

  it("for an amending pack in another currency, naming both places", () => {
    const city = { ...manifest("cn/hubei/wuhan", "420100"), currency: { code: "USD", decimals: 2 } };
    const law = load(
      files({
        "cn/hubei/scheme.json": scheme([AWARD]),
        "cn/hubei/wuhan/scheme.json": amendment([requires("registered", "equal", true)]),
        "cn/hubei/wuhan/pack.json": city,
      }),
    );
    expect(law.ok ? [] : law.issues).toMatchObject([
      {
        code: "wrong-unit",
        place: { file: "cn/hubei/wuhan/pack.json", pointer: "/currency" },
        also: [{ file: "cn/hubei/pack.json", pointer: "/currency" }],
        params: { expected: "CNY", found: "USD" },
      },
    ]);
  });
});

describe("a pack is refused when loaded", () => {
  it("for two exceptions to each other, but not for a chain of them", () => {
    const barred = clause("barred", "excludes", { when: { all: [RURAL] } });
    expect(refusals([AWARD, waives("a", "b"), waives("b", "a")])[0]).toBe("cycle /clauses/1");
    expect(refusals([AWARD, barred, waives("a", "barred"), waives("b", "a")])).toEqual([]);
  });

  it("for a share of more than the whole", () => {
    expect(refusals([AWARD, funds("110")])[0]).toBe("wrong-value /clauses/1/funds/split/0/percent");
    expect(refusals([AWARD, funds("100")])).toEqual([]);
  });
});

describe("a pack is not refused", () => {
  it.each([
    [
      "for a choice with a row for each value, or an otherwise",
      [
        table([
          ["rural", "2.00"],
          ["urban", "1.00"],
        ]),
        readByKind,
      ],
    ],
    ["for a choice with an otherwise", [table([["rural", "2.00"]], { otherwise: "1.00" }), readByKind]],
    ["for an event equal to null", [requires("claimedOn", "equal", null)]],
    ["for a decider of its own", [sets({ type: "money" }, { open: { by: "school" } })]],
    ["for units of its own", [sets({ type: "money", unit: "CNY/mu" }, { value: "1.00" })]],
    ["for bounds that are one", [sets({ type: "money" }, { open: { by: "city", atLeast: "1.00", atMost: "1.0" } })]],
    ["for an award of nothing", [{ ...monthlyAward("0"), id: "nothing" }]],
    ["for an award of one day", [{ ...every({ last: "2005-01-01" }), id: "day" }]],
    [
      "for a choice defined with more options than it takes",
      [defines({ type: "choice", options: ["rural", "urban", "mixed"] }, KIND)],
    ],
    [
      "for literals beside a typed branch",
      [
        defines(
          { type: "money" },
          { choose: [{ when: { all: [RURAL] }, then: "1.00" }], otherwise: { fact: "income" } },
        ),
      ],
    ],
    ["for a whole number with a point", [sets({ type: "integer" }, { value: "2.0" })]],
  ])("%s", (_, clauses) => {
    expect(refusals([AWARD, ...clauses])).toEqual([]);
  });
});
