import { amendment, clause, monthlyAward } from "../support/law.js";
import { type AuthorError, inAmendment, inAward, inClauses, inHead, type Json } from "./author-error.js";
import { bySize, CITY, DISTRICT, defines, income, kind, leaf, requires, rooms, sets, table } from "./clauses.js";

/** Names that nothing has, or that two things have. */
const NAMES: readonly AuthorError[] = [
  inClauses("unknown-name", "A fact misspelt", requires(leaf("registred", "equal", true))),
  inClauses(
    "unknown-name",
    "A fact of a child outside any list",
    requires(leaf("child.bornOn", "equal", "2000-01-01")),
  ),
  inClauses(
    "unknown-name",
    "A parameter misspelt",
    sets("rate", "money", [{ value: "1.00" }]),
    defines("money", { parameter: "raet" }),
  ),
  inClauses(
    "unknown-name",
    "A parameter read like a fact",
    sets("rate", "money", [{ value: "1.00" }]),
    defines("money", { fact: "rate" }),
  ),
  inClauses("unknown-name", "A list that is none", defines("integer", { over: "kids", as: "child", take: "count" })),
  inClauses("unknown-name", "A list compared like a fact", requires(leaf("children", "equal", 2))),
  inClauses(
    "unknown-name",
    "A fact asked like a list",
    requires(leaf("income", "some", { as: "child", when: { all: [leaf("registered", "equal", true)] } })),
  ),
  inClauses(
    "unknown-name",
    "An item left out that is not in reach",
    defines("integer", { over: "children", as: "child", besides: "sibling", take: "count" }),
  ),
  inClauses(
    "unknown-name",
    "A payment of an award misspelt",
    clause("x", "pays", { pays: { award: "awrad", in: "one", due: "2005-12-31" } }),
  ),
  inHead("unknown-name", "A scheme for each item of a list that is none", { for: { each: "kids", as: "child" } }),
  inAmendment("unknown-name", "An amendment of a scheme misspelt", [], {
    [CITY]: amendment([requires(leaf("registered", "equal", true))], { amends: "test/sheme" }),
  }),
  inClauses(
    "unknown-clause",
    "An exception to a clause that is not there",
    clause("x", "waives", { exceptTo: "residence" }),
  ),
  inClauses("unknown-clause", "A replacement of a clause that is not there", {
    ...requires(leaf("registered", "equal", true)),
    replaces: "awards",
  }),
  inClauses(
    "duplicate-clause",
    "One id twice",
    requires(leaf("registered", "equal", true)),
    requires(leaf("kind", "equal", "rural")),
  ),
  inClauses("name-taken", "A definition with the name of a fact", defines("money", "1.00", "income")),
  inClauses("undeclared-document", "A citation of a document misspelt", {
    ...requires(leaf("registered", "equal", true)),
    cite: { document: "atc" },
  }),
  inClauses("undeclared-document", "The second of two citations", {
    ...requires(leaf("registered", "equal", true)),
    cite: [{ document: "act" }, { document: "notice-2006" }],
  }),
  inClauses(
    "unknown-jurisdiction",
    "A comparison with a place nobody knows",
    requires(leaf("place", "within", ["999999"])),
  ),
  inClauses(
    "unknown-jurisdiction",
    "A table with a place nobody knows",
    sets("x", "percent", table("place", [["999999", "20"]])),
  ),
  inClauses(
    "cycle",
    "Definitions that rest on each other",
    defines("money", { fact: "b" }, "a"),
    defines("money", { fact: "a" }, "b"),
  ),
  inClauses(
    "cycle",
    "Clauses that replace each other",
    { ...requires(leaf("registered", "equal", true)), id: "a", replaces: "b" },
    { ...requires(leaf("registered", "equal", true)), id: "b", replaces: "a" },
  ),
];

/** Values that cannot stand where they stand. */
const VALUES: readonly AuthorError[] = [
  inClauses(
    "wrong-value",
    "A condition over a list without its inner condition",
    requires(leaf("children", "some", true)),
  ),
  inClauses("wrong-value", "Several values where one is compared", requires(leaf("kind", "equal", ["rural", "urban"]))),
  inClauses(
    "wrong-value",
    "A formula on the right of a comparison",
    requires(leaf("income", "lessThan", { multiply: [{ fact: "rooms" }, "100.00"] })),
  ),
  inClauses(
    "wrong-type",
    "A formula on the left of a comparison",
    clause("x", "requires", {
      that: { all: [{ fact: { add: [{ fact: "income" }, "1.00"] }, operator: "lessThan", value: "9.00" }] },
    }),
  ),
  inClauses(
    "wrong-value",
    "A payment by the quarter, without saying of which kind",
    clause("x", "pays", { pays: { award: "award", in: "quarter", due: "2005-12-31" } }),
  ),
  inClauses(
    "wrong-value",
    "An inner condition where a value is compared",
    requires(leaf("registered", "equal", { as: "child", when: { all: [leaf("registered", "equal", true)] } })),
  ),
  inClauses(
    "wrong-value",
    "A comparison with a parameter that is a table",
    bySize,
    requires(leaf("income", "lessThan", { parameter: "by-size" })),
  ),
  inClauses("wrong-value", "A table read without its key", bySize, defines("money", { parameter: "by-size" })),
  inClauses(
    "wrong-value",
    "A parameter without a table read with a key",
    sets("rate", "money", [{ value: "1.00" }]),
    defines("money", { parameter: "rate", by: [rooms] }),
  ),
  inClauses(
    "wrong-value",
    "Bands out of order",
    sets(
      "x",
      "percent",
      table("from", [
        ["150.00", "60"],
        ["0", "80"],
      ]),
    ),
  ),
  inClauses(
    "wrong-value",
    "Dated values out of order",
    sets("x", "money", [
      { from: "2006-01-01", value: "2.00" },
      { from: "2005-01-01", value: "1.00" },
    ]),
  ),
  inClauses(
    "wrong-value",
    "A second value without its day",
    sets("x", "money", [{ value: "2.00" }, { value: "1.00" }]),
  ),
  inClauses(
    "wrong-value",
    "Thresholds of a scale out of order",
    sets("x", "scale", [
      {
        scale: [
          ["100.00", "10"],
          ["0", "5"],
        ],
      },
    ]),
  ),
  inClauses("wrong-value", "A rate below nothing", sets("x", "scale", [{ scale: [["0", "-5"]] }])),
  inClauses("wrong-value", "A clause that ends before it begins", {
    ...requires(leaf("registered", "equal", true)),
    inForce: { from: "2006-01-01", to: "2005-12-31" },
  }),
  inClauses("wrong-value", "An exception to an award", clause("x", "waives", { exceptTo: "award" })),
  inClauses("wrong-value", "A definition of a list that does not say so", defines("integer", 1, "children.order")),
  inClauses("wrong-value", "A definition under the name of another list", {
    ...defines("integer", 1, "claims.order"),
    of: "children",
    as: "child",
  }),
  inClauses("wrong-value", "The remainder to someone who pays nothing", {
    ...clause("x", "funds", {
      funds: { award: "award", split: [{ payer: "city", rest: true }], remainderTo: "county" },
    }),
  }),
  inClauses("wrong-value", "The remainder to the payer of a fixed sum", {
    ...clause("x", "funds", {
      funds: {
        award: "award",
        split: [
          { payer: "city", amount: "6.00" },
          { payer: "county", rest: true },
        ],
        remainderTo: "city",
      },
    }),
  }),
  inClauses("wrong-value", "A duty to match a payer whom the clause does not name", {
    ...clause("x", "funds", {
      funds: {
        award: "award",
        unstated: ["city", "district"],
        matching: { payer: "district", atLeast: { payer: "province" } },
      },
    }),
  }),
  inClauses("wrong-value", "The rest given twice", {
    ...clause("x", "funds", {
      funds: {
        award: "award",
        split: [
          { payer: "city", rest: true },
          { payer: "county", rest: true },
        ],
      },
    }),
  }),
  inClauses(
    "wrong-value",
    "A count of something",
    defines("integer", { over: "children", as: "child", take: "count", of: { fact: "child.weight" } }),
  ),
  inClauses(
    "wrong-value",
    "A sum of nothing in particular",
    defines("decimal", { over: "children", as: "child", take: "sum" }),
  ),
  inClauses("wrong-value", "A division by zero", defines("money", { divide: [income, 0] })),
  inClauses("wrong-value", "A rounding to nothing", defines("money", { round: income, to: "0", mode: "up" })),
  inClauses(
    "missing-key",
    "A date some months later without a rule for the end of the month",
    defines("date", { date: "2005-01-31", plus: { months: 1 } }),
  ),
  inClauses(
    "missing-key",
    "The greatest of no children",
    defines("decimal", { over: "children", as: "child", take: "greatest", of: { fact: "child.weight" } }),
  ),
  inClauses("missing-key", "A choice without its options", sets("x", "choice", [{ open: { by: "city" } }])),
  inAward("missing-key", "A loan without its terms", monthlyAward("10.00", { form: "loan" })),
  inAward(
    "missing-key",
    "Months counted from a day, without a rule for the end of the month",
    monthlyAward("10.00", {
      every: { unit: "month", anchor: "2005-01-31", test: "first-day", first: "2005-01-31", last: "2005-12-31" },
    }),
  ),
  inClauses("impossible-date", "A clause in force from a day that does not exist", {
    ...requires(leaf("registered", "equal", true)),
    inForce: { from: "2005-02-29" },
  }),
  inClauses(
    "impossible-date",
    "A value from a day that does not exist",
    sets("x", "money", [{ from: "2005-13-01", value: "1.00" }]),
  ),
  inHead("impossible-date", "A scheme closed on a day that does not exist", {
    closed: { from: "2005-06-31", reason: { en: "it ended" } },
  }),
  inClauses(
    "unknown-choice",
    "A case for a value the choice cannot take",
    defines("money", { match: kind, cases: { rural: "2.00", urban: "1.00", rurall: "0.00" } }),
  ),
  inClauses(
    "unknown-choice",
    "An open decision among values the choice cannot take",
    sets("x", { type: "choice", options: ["rural", "urban"] }, [{ open: { by: "city", oneOf: ["urben"] } }]),
  ),
  inClauses(
    "match-incomplete",
    "A value of the choice forgotten",
    defines("money", { match: kind, cases: { rural: "2.00" } }),
  ),
  inClauses(
    "not-allowed-here",
    "A table of places that goes on beyond its last",
    sets("x", "percent", table("place", [["420100", "20"]], { beyond: "5" })),
  ),
  inClauses("not-allowed-here", "The number of the month in a requirement", requires(leaf("unit.index", "equal", 1))),
  inAward(
    "not-allowed-here",
    "An award that begins on the test day",
    monthlyAward("10.00", {
      every: { unit: "month", test: "first-day", first: { fact: "today" }, last: "2005-12-31" },
    }),
  ),
  inAward(
    "not-allowed-here",
    "An award that begins on a day that rests on the test day",
    monthlyAward("10.00", {
      every: { unit: "month", test: "first-day", first: { fact: "begin" }, last: "2005-12-31" },
    }),
    defines("date", { startOf: "year", of: { fact: "today" } }, "begin"),
  ),
  inAward(
    "not-allowed-here",
    "Terms of a loan for something given",
    monthlyAward("10.00", { loan: { interest: "0", repaidBy: "unstated" } }),
  ),
];

/** Types and units that do not fit. */
const TYPES: readonly AuthorError[] = [
  inClauses("type-mismatch", "A sum with a comma", defines("money", "12,50")),
  inClauses("type-mismatch", "A day that does not exist", clause("x", "ends", { ends: { last: "2005-02-30" } })),
  inClauses("type-mismatch", "A date that is a text", clause("x", "ends", { ends: { last: "the end of June" } })),
  inClauses(
    "type-mismatch",
    "A comparison with a value the choice cannot take",
    requires(leaf("kind", "equal", "rurl")),
  ),
  inClauses("type-mismatch", "Yes compared with a text", requires(leaf("registered", "equal", "true"))),
  inClauses("type-mismatch", "A choice ordered", requires(leaf("kind", "lessThan", "rural"))),
  inClauses("type-mismatch", "Something within a place that is no place", requires(leaf("kind", "within", ["420100"]))),
  inClauses("type-mismatch", "A date compared with money", requires(leaf("claimedOn", "equal", income))),
  inClauses("type-mismatch", "Money that has not happened", requires(leaf("income", "equal", null))),
  inClauses("type-mismatch", "A choice that has not happened", requires(leaf("kind", "equal", null))),
  inClauses("type-mismatch", "Money plus a choice", defines("money", { add: [income, kind] })),
  inClauses("type-mismatch", "A choice multiplied", defines("money", { multiply: [kind, 2] })),
  inClauses("type-mismatch", "The sum of texts", defines("money", { add: ["many", "more"] })),
  inClauses("type-mismatch", "The year of money", defines("integer", { yearOf: income })),
  inClauses(
    "type-mismatch",
    "The least of choices",
    defines({ type: "choice", options: ["rural", "urban"] }, { least: [kind, kind] }),
  ),
  inClauses(
    "type-mismatch",
    "The greatest of a yes and a no",
    defines("decimal", { over: "children", as: "child", take: "greatest", of: true, otherwise: "0" }),
  ),
  inClauses(
    "type-mismatch",
    "The sum of dates",
    defines("decimal", { over: "children", as: "child", take: "sum", of: { fact: "child.bornOn" } }),
  ),
  inClauses("type-mismatch", "A match of a number", defines("money", { match: rooms, cases: { one: "1.00" } })),
  inClauses(
    "type-mismatch",
    "A table read with another kind of key",
    bySize,
    defines("money", { parameter: "by-size", by: [kind] }),
  ),
  inClauses(
    "type-mismatch",
    "A scale that is none",
    sets("rate", "percent", [{ value: "10" }]),
    defines("money", { scale: "rate", of: income }),
  ),
  inClauses(
    "type-mismatch",
    "A scale used like a figure",
    sets("rates", "scale", [{ scale: [["0", "10"]] }]),
    defines("percent", { parameter: "rates" }),
  ),
  inClauses("type-mismatch", "A scale of one figure", sets("x", "scale", [{ value: "10" }])),
  inClauses("type-mismatch", "Rates under a type that is no scale", sets("x", "percent", [{ scale: [["0", "10"]] }])),
  inClauses("type-mismatch", "A parameter whose value is of another type", sets("x", "money", [{ value: "ten yuan" }])),
  inClauses(
    "type-mismatch",
    "A reading that is not among the readings",
    sets("x", { type: "choice", readings: { before: { en: "before" }, after: { en: "after" } } }, [{ value: "befor" }]),
  ),
  inClauses("type-mismatch", "A cell of a table of another type", sets("x", "money", table("exact", [[1, "ten"]]))),
  inClauses(
    "type-mismatch",
    "A cell of dates of another form",
    sets("x", "date", table("exact", [["rural", "2005/01/01"]])),
  ),
  inClauses(
    "type-mismatch",
    "A key of a table of another kind",
    sets(
      "x",
      "money",
      table("from", [
        ["0", "1.00"],
        ["many", "2.00"],
      ]),
    ),
  ),
  inClauses("type-mismatch", "A definition of another type than its formula", defines("date", income)),
  inClauses(
    "type-mismatch",
    "A quantity defined by a condition",
    clause("x", "defines", { type: "money", that: { all: [leaf("registered", "equal", true)] } }),
  ),
  inAward("type-mismatch", "An award of a date", monthlyAward({ fact: "claimedOn" })),
  inAward(
    "type-mismatch",
    "A form of an award that is none",
    monthlyAward("10.00", { form: { parameter: "form" } }),
    sets("form", { type: "choice", options: ["cash", "vouchers"] }, [{ value: "cash" }]),
  ),
  inHead("type-mismatch", "A scheme whose place is a number", { place: rooms }),
  inAmendment(
    "type-mismatch",
    "A value replaced by one of another type",
    [sets("rate", "money", [{ value: "1.00" }], { amendable: true })],
    {
      [CITY]: amendment([sets("city-rate", "date", [{ value: "2005-01-01" }], { replaces: "rate" })]),
    },
  ),
  inAmendment(
    "not-allowed-here",
    "A definition of the household replaced by one of each child",
    [clause("need", "defines", { type: "money", value: "1.00", amendable: true })],
    {
      [CITY]: amendment([
        clause("children.need", "defines", {
          type: "money",
          of: "children",
          as: "child",
          value: "2.00",
          replaces: "need",
        }),
      ]),
    },
  ),
  inClauses(
    "not-allowed-here",
    "An exception that sets a value",
    requires(leaf("registered", "equal", true)),
    sets("rate", "money", [{ value: "1.00" }], { exceptTo: "x" }),
  ),
  inClauses("wrong-unit", "Money plus a number of rooms", defines("money", { add: [income, rooms] })),
  inClauses("wrong-unit", "Money compared with a number of rooms", requires(leaf("income", "lessThan", rooms))),
  inClauses("wrong-unit", "A percentage that is money", defines("money", { percent: income, of: income })),
  inClauses("wrong-unit", "A sum of money said by the month", defines("money", { per: "month", of: income })),
  inClauses("wrong-unit", "A written number said by the month", defines("money", { per: "month", of: "12.00" })),
  inClauses("wrong-unit", "Money as a number of days", defines("date", { date: "2005-01-01", plus: { days: income } })),
  inClauses(
    "wrong-unit",
    "A number of days as years",
    defines({ type: "integer", unit: "years" }, { whole: "days", from: "2005-01-01", to: { fact: "today" } }),
  ),
  inClauses("wrong-unit", "Money times money", defines("money", { multiply: [income, income] })),
  inAward(
    "wrong-unit",
    "A yearly sum awarded by the month",
    monthlyAward({ parameter: "yearly" }),
    sets("yearly", { type: "money", unit: "CNY/year" }, [{ value: "120.00" }]),
  ),
  inAmendment(
    "wrong-unit",
    "A value replaced by one in another unit",
    [sets("rate", "money", [{ value: "1.00" }], { amendable: true })],
    {
      [CITY]: amendment([
        sets("city-rate", { type: "money", unit: "CNY/year" }, [{ value: "12.00" }], { replaces: "rate" }),
      ]),
    },
  ),
];

const rate = (values: unknown, more: Json = {}) => sets("rate", "money", values, more);
const lower = (id: string, values: unknown, more: Json = {}) => ({
  ...sets(id, "money", values),
  replaces: "rate",
  ...more,
});
const pays = (id: string) => clause(id, "pays", { pays: { award: "award", in: "one", due: "2005-12-31" } });

/** Clauses that do not go together. */
const TOGETHER: readonly AuthorError[] = [
  inAward("rounding-needed", "A third of a sum, rounded by nothing", monthlyAward({ divide: ["100.00", 3] })),
  inClauses("shares-exceed", "Shares above the whole", {
    ...clause("x", "funds", {
      funds: {
        award: "award",
        split: [
          { payer: "city", percent: "60" },
          { payer: "county", percent: "50" },
        ],
      },
    }),
  }),
  inClauses("slot-conflict", "Two clauses that pay one award", pays("paid-yearly"), pays("paid-at-once")),
  inAmendment(
    "slot-conflict",
    "A city and a district that replace one clause",
    [rate([{ value: "10.00" }], { amendable: true })],
    {
      [CITY]: amendment([lower("city-rate", [{ value: "11.00" }])]),
      [DISTRICT]: amendment([lower("district-rate", [{ value: "12.00" }])]),
    },
  ),
  inAmendment("not-amendable", "A city that replaces what is closed to it", [rate([{ value: "10.00" }])], {
    [CITY]: amendment([lower("city-rate", [{ value: "11.00" }])]),
  }),
  inAmendment("not-amendable", "A district that decides what is left to the city", [rate([{ open: { by: "city" } }])], {
    [DISTRICT]: amendment([lower("district-rate", [{ value: "12.00" }])]),
  }),
  {
    ...inAmendment("not-amendable", "A nation that amends a province's scheme from above", [], {
      "cn/scheme.json": amendment([requires(leaf("registered", "equal", true))]),
    }),
  },
  inAmendment(
    "reserved-award",
    "A district with an award of its own where the province reserves the tag",
    [clause("no-local-aid", "reserves", { reserves: { tagged: "aid", binds: "county" } })],
    {
      [DISTRICT]: amendment([{ ...monthlyAward("5.00", { tags: ["aid"] }), id: "district-aid" }]),
    },
  ),
  inClauses("not-allowed-here", "A reservation for some households only", {
    ...clause("no-local-aid", "reserves", { reserves: { tagged: "aid" } }),
    when: { all: [leaf("registered", "equal", true)] },
  }),
  inAmendment(
    "outside-bounds",
    "A value below what the province allows",
    [rate([{ open: { by: "locality", atLeast: "10.00", atMost: "20.00" } }])],
    {
      [CITY]: amendment([lower("city-rate", [{ value: "9.99" }])]),
    },
  ),
  inAmendment(
    "outside-bounds",
    "A choice the province does not leave open",
    [
      sets("rate", { type: "choice", options: ["cash", "kind", "none"] }, [
        { open: { by: "locality", oneOf: ["cash", "kind"] } },
      ]),
    ],
    {
      [CITY]: amendment([
        {
          ...sets("city-rate", { type: "choice", options: ["cash", "kind", "none"] }, [{ value: "none" }]),
          replaces: "rate",
        },
      ]),
    },
  ),
  inAmendment("wrong-value", "A value replaced by a requirement", [rate([{ value: "10.00" }], { amendable: true })], {
    [CITY]: amendment([{ ...requires(leaf("registered", "equal", true)), replaces: "rate" }]),
  }),
];

export const ERRORS_IN_CLAUSES: readonly AuthorError[] = [...NAMES, ...VALUES, ...TYPES, ...TOGETHER];
