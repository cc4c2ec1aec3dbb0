import { amendment, clause, manifest, monthlyAward, scheme } from "../support/law.js";
import {
  type AuthorError,
  AWARD,
  factsWith,
  inAward,
  inClauses,
  inFile,
  inHead,
  type Json,
  manifestWith,
} from "./author-error.js";
import { CITY, defines, income, kind, leaf, requires, sets, table } from "./clauses.js";

const SCHEME = "cn/hubei/scheme.json";
const waives = (id: string, exceptTo: string): Json => clause(id, "waives", { exceptTo });
const forEach = { each: "children", as: "child" };
const rural = leaf("kind", "equal", "rural");
const funds = (...percents: readonly string[]): Json =>
  clause("x", "funds", {
    funds: {
      award: "award",
      split: [...percents.map((percent) => ({ payer: "city", percent })), { payer: "county", rest: true }],
    },
  });
const choice = { type: "choice", options: ["rural", "urban"] };
const byKind = (...rows: readonly (readonly [string, string])[]) => sets("by-kind", "money", table("exact", rows));
const readByKind = defines("money", { parameter: "by-kind", by: [kind] });
const months = (more: Json) =>
  monthlyAward("10.00", {
    every: { unit: "month", test: "first-day", first: "2005-01-01", last: "2005-12-31", ...more },
  });

const limits = (id: string, more: Json = {}): Json =>
  clause(id, "limits", {
    limits: { awards: ["award"], to: "50.00", over: "year", reduce: ["award"], ...more },
  });

/** Limits that meet, or that come after nothing. */
const LIMITS: readonly AuthorError[] = [
  inClauses("limits-unordered", "Two caps of one award", limits("cap"), limits("other-cap")),
  inClauses("unknown-name", "A limit after one that is not there", limits("cap", { after: ["cap-of-income"] })),
  inClauses("unknown-name", "A limit of an award that is not there", limits("cap", { awards: ["awards"] })),
  inClauses(
    "wrong-value",
    "A limit that reduces an award it does not count",
    { ...monthlyAward("5.00"), id: "other-award" },
    limits("cap", { reduce: ["other-award"] }),
  ),
  inClauses("cycle", "Two limits after each other", limits("a", { after: ["b"] }), limits("b", { after: ["a"] })),
  inClauses("wrong-value", "A limit after something that is no name", limits("cap", { after: ["The Cap"] })),
  inClauses(
    "rounding-needed",
    "A limit of a percentage without a rounding",
    limits("cap", { to: { percent: "37", of: { fact: "limit.total" } } }),
  ),
  inClauses(
    "not-allowed-here",
    "The sum of the awards counted together in a requirement",
    requires(leaf("limit.total", "lessThan", "50.00")),
  ),
];

/** Names that are used twice, or that lead back to themselves. */
const NAMES: readonly AuthorError[] = [
  inClauses("cycle", "Two exceptions to each other", waives("a", "b"), waives("b", "a")),
  inClauses("cycle", "An exception to itself", waives("x", "x")),
  inClauses("name-taken", "A definition with the name of the test day", defines("date", "2005-01-01", "today")),
  inClauses("name-taken", "A definition with the name of a list", defines("integer", 1, "children")),
  inClauses("name-taken", "A definition with the name of a fact of the list", {
    ...defines("decimal", "1.00", "children.weight"),
    of: "children",
    as: "child",
  }),
  {
    ...inHead("name-taken", "A list item with the name of the item around it", {
      for: forEach,
      clauses: [AWARD, defines("integer", { over: "children", as: "child", take: "count" })],
    }),
    broken: { for: forEach, clauses: [{ over: "children", as: "child", take: "count" }] },
  },
  inClauses(
    "name-taken",
    "An inner condition with the name of the item around it",
    requires(
      leaf("children", "every", {
        as: "child",
        when: {
          all: [leaf("children", "some", { as: "child", when: { all: [leaf("child.diedOn", "equal", null)] } })],
        },
      }),
    ),
  ),
  inClauses(
    "wrong-value",
    "A list item with a name in hyphens",
    defines("integer", { over: "children", as: "older-child", take: "count" }),
  ),
  inClauses(
    "unknown-name",
    "A decider misspelt",
    sets("x", "money", [{ open: { by: "citty", atLeast: "0", atMost: "10.00" } }]),
  ),
  inClauses("unknown-name", "A unit misspelt", sets("x", { type: "integer", unit: "yaers" }, [{ value: 3 }])),
  inClauses(
    "unknown-jurisdiction",
    "A place nobody knows in a formula",
    defines("place", { choose: [{ when: { all: [rural] }, then: { fact: "place" } }], otherwise: "999999" }),
  ),
];

/** Values beyond what can be. */
const VALUES: readonly AuthorError[] = [
  inClauses(
    "wrong-value",
    "A payment rounded to nothing",
    clause("x", "pays", { pays: { award: "award", in: "one", due: "2005-12-31", round: { to: "0", mode: "up" } } }),
  ),
  inClauses("wrong-value", "A year zero", defines("date", { dateOf: [0, 12, 1] })),
  inClauses("wrong-value", "A thirteenth month", defines("date", { dateOf: [2005, 13, 1] })),
  inClauses("wrong-value", "A day zero", defines("date", { dateOf: [2005, 12, 0], monthEnd: "clamp" })),
  inClauses(
    "wrong-value",
    "Bounds of an open decision upside down",
    sets("x", "money", [{ open: { by: "city", atLeast: "20.00", atMost: "10.00" } }]),
  ),
  inClauses(
    "wrong-value",
    "One key of a table twice",
    sets(
      "x",
      "money",
      table("exact", [
        [1, "291.00"],
        [1, "535.00"],
      ]),
    ),
  ),
  inClauses("wrong-value", "A share below nothing", funds("-10")),
  inAward("wrong-value", "An award that ends before it begins", months({ first: "2005-12-31", last: "2005-01-01" })),
  inAward("wrong-value", "An award below nothing", monthlyAward("-10.00")),
  inFile(
    "wrong-value",
    "Bounds of a fact upside down",
    "cn/facts.json",
    factsWith({ age: { type: "integer", atLeast: "60", atMost: "18", label: { en: "age" } } }),
    { age: { type: "integer", atLeast: "60", atMost: "18" } },
  ),
  inFile(
    "impossible-date",
    "An edition of a day that does not exist",
    "cn/hubei/pack.json",
    manifestWith({ edition: "2026-13-45" }),
    { edition: "2026-13-45" },
  ),
  inHead("impossible-date", "A text verified on a day that does not exist", {
    evidence: {
      status: "verified",
      by: "A",
      on: "2026-02-30",
      url: "https://example.org/a",
      sha256: "0".repeat(64),
    },
  }),
  inClauses(
    "unknown-choice",
    "A definition with fewer values than its formula can take",
    defines({ type: "choice", options: ["rural"] }, kind),
  ),
  inClauses(
    "unknown-choice",
    "Rows that the choice cannot take",
    byKind(["rural", "2.00"], ["urban", "1.00"], ["mixed", "1.50"]),
    readByKind,
  ),
  inClauses(
    "match-incomplete",
    "A yes or no with a row for one of them",
    sets("x", "money", table("exact", [[true, "2.00"]])),
    defines("money", { parameter: "x", by: [{ fact: "registered" }] }, "y"),
  ),
  inClauses("match-incomplete", "A value of the choice without a row", byKind(["rural", "2.00"]), readByKind),
  inClauses("type-mismatch", "A fraction where whole numbers are set", sets("x", "integer", [{ value: "1.5" }])),
  inClauses(
    "type-mismatch",
    "A date that always has a value compared with none",
    requires(leaf("children", "some", { as: "child", when: { all: [leaf("child.bornOn", "equal", null)] } })),
  ),
];

const facts = (situation: string, code: AuthorError["code"], fact: Json): AuthorError =>
  inFile(code, situation, "cn/facts.json", factsWith({ more: { label: { en: "one more" }, ...fact } }), fact);

const cityManifest = (currency: Json): Json => ({ ...manifest("cn/hubei/wuhan", "420100"), currency });

/** Keys that do not go with the type they stand beside. */
const BESIDE_TYPES: readonly AuthorError[] = [
  facts("A fact that is a choice without options", "missing-key", { type: "choice" }),
  facts("Options of a fact that is no choice", "not-allowed-here", {
    type: "text",
    options: { a: { en: "a" }, b: { en: "b" } },
  }),
  facts("An event that is money", "not-allowed-here", { type: "money", event: true }),
  facts("The least of a date", "not-allowed-here", { type: "date", atLeast: "0" }),
  inClauses(
    "not-allowed-here",
    "Options beside money",
    sets("x", { type: "money", options: ["low", "high"] }, [{ value: "10.00" }]),
  ),
  inClauses(
    "not-allowed-here",
    "A unit of a date",
    sets("x", { type: "date", unit: "days" }, [{ value: "2005-01-01" }]),
  ),
  inClauses(
    "not-allowed-here",
    "Readings that are money",
    sets("x", { type: "money", readings: { low: { en: "low" }, high: { en: "high" } } }, [{ value: "10.00" }]),
  ),
  inClauses(
    "not-allowed-here",
    "Options beside readings",
    sets("x", { ...choice, readings: { rural: { en: "rural" }, urban: { en: "urban" } } }, [{ value: "rural" }]),
  ),
  inClauses(
    "not-allowed-here",
    "The least of an open choice",
    sets("x", choice, [{ open: { by: "city", atLeast: "1" } }]),
  ),
  inClauses("not-allowed-here", "A scale left open", sets("x", "scale", [{ open: { by: "city" } }])),
  inClauses(
    "not-allowed-here",
    "The count of no children, given besides",
    defines("integer", { over: "children", as: "child", take: "count", otherwise: 0 }),
  ),
  inAward(
    "not-allowed-here",
    "Months counted from a day that rests on the test day",
    months({ anchor: { fact: "begin" }, monthEnd: "clamp" }),
    defines("date", { startOf: "year", of: { fact: "today" } }, "begin"),
  ),
  inClauses(
    "wrong-unit",
    "Money counted in persons",
    sets("x", { type: "money", unit: "persons" }, [{ value: "1.00" }]),
  ),
  inClauses(
    "wrong-unit",
    "A share by the year of an award by the month",
    sets("rate", { type: "money", unit: "CNY/year" }, [{ value: "300.00" }]),
    clause("x", "funds", {
      funds: {
        award: "award",
        split: [
          { payer: "nation", amount: { parameter: "rate" }, perUnit: true },
          { payer: "county", rest: true },
        ],
      },
    }),
  ),
  {
    code: "wrong-unit",
    situation: "An amendment in another currency",
    broken: {
      "cn/hubei/pack.json": { currency: { code: "CNY", decimals: 2 } },
      "cn/hubei/wuhan/pack.json": { currency: { code: "USD", decimals: 2 } },
    },
    files: {
      [SCHEME]: scheme([AWARD]),
      [CITY]: amendment([requires(leaf("registered", "equal", true))]),
      "cn/hubei/wuhan/pack.json": cityManifest({ code: "USD", decimals: 2 }),
    },
  },
  {
    code: "wrong-unit",
    situation: "An amendment that counts the coins otherwise",
    broken: {
      "cn/hubei/pack.json": { currency: { code: "CNY", decimals: 2 } },
      "cn/hubei/wuhan/pack.json": { currency: { code: "CNY", decimals: 0 } },
    },
    files: {
      [SCHEME]: scheme([AWARD]),
      [CITY]: amendment([requires(leaf("registered", "equal", true))]),
      "cn/hubei/wuhan/pack.json": cityManifest({ code: "CNY", decimals: 0 }),
    },
  },
];

/** One mistake that used to have followers. */
const ALONE: readonly AuthorError[] = [
  inAward("unknown-name", "A misspelt fact where a date is needed", months({ last: { fact: "claimdOn" } })),
  inClauses(
    "unknown-name",
    "A misspelt fact among the parts of a sum",
    defines("money", { add: [income, { fact: "incom" }] }),
  ),
  inClauses(
    "unknown-name",
    "A match of a misspelt fact",
    defines("money", { match: { fact: "knd" }, cases: { a: "1" } }),
  ),
];

export const ERRORS_IN_MEANING: readonly AuthorError[] = [...NAMES, ...LIMITS, ...VALUES, ...BESIDE_TYPES, ...ALONE];
