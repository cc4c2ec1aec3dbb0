import { clause, manifest, monthlyAward } from "../support/law.js";
import {
  type AuthorError,
  factsWith,
  inAward,
  inClauses,
  inFile,
  inHead,
  type Json,
  manifestWith,
} from "./author-error.js";
import { defines, income, leaf, requires, sets, table } from "./clauses.js";

const registered = leaf("registered", "equal", true);
const group = { all: [registered] };
const rate = (unit: string) => sets("rate", { type: "money", unit }, [{ value: "10.00" }]);
const ofRate = monthlyAward({ parameter: "rate" });
const split = (...shares: readonly Json[]): Json => clause("x", "funds", { funds: { award: "award", split: shares } });
const without = (key: string, json: Json): Json =>
  Object.fromEntries(Object.entries(json).filter(([name]) => name !== key));

/** Keys misspelt, or written for one another. */
const KEYS: readonly AuthorError[] = [
  inClauses("unknown-key", "A key that a waiver needs, misspelt", requires(registered), {
    ...clause("w", "waives", { exeptTo: "x" }),
  }),
  inClauses("unknown-key", "A test where a waiver has a guard", requires(registered), {
    ...clause("w", "waives", { exceptTo: "x", that: group }),
  }),
  inClauses("unknown-key", "A test where a ground of refusal belongs", clause("x", "excludes", { that: group })),
  inClauses("unknown-key", "The effect misspelt", { ...without("effect", requires(registered)), efect: "requires" }),
  inClauses(
    "unknown-key",
    "A part of a comparison misspelt",
    requires({ fact: "registered", operater: "equal", value: true }),
  ),
  inClauses(
    "unknown-key",
    "A span of time misspelt",
    defines("date", { date: "2005-01-01", plus: { month: 1 }, monthEnd: "clamp" }),
  ),
  inClauses("unknown-name", "A group of conditions misspelt", clause("x", "requires", { that: { al: [registered] } })),
  inClauses("unknown-name", "A group of conditions misspelt within another", requires({ an: [registered] })),
  inClauses(
    "unknown-name",
    "An operation misspelt, with a key of its own",
    defines("money", { percnt: "10", of: income }),
  ),
];

/** Units and payers. */
const NAMES: readonly AuthorError[] = [
  inAward("unknown-name", "A unit of money misspelt, and an award of it", ofRate, rate("CNY/mont")),
  inAward("wrong-unit", "Money in another currency, and an award of it", ofRate, rate("RMB/month")),
  inFile(
    "unknown-name",
    "The unit of a fact misspelt",
    "cn/facts.json",
    factsWith({ rent: { type: "money", unit: "CNY/mont", label: { en: "rent" } } }),
    { rent: { type: "money", unit: "CNY/mont" } },
  ),
  inClauses(
    "unknown-name",
    "A payer misspelt, who also takes the remainder",
    clause("x", "funds", {
      funds: { award: "award", split: [{ payer: "twon", percent: "100" }], remainderTo: "town" },
    }),
  ),
  inClauses(
    "unknown-name",
    "A payer that nobody declares",
    clause("x", "funds", { funds: { award: "award", unstated: ["city", "employer"] } }),
  ),
  inFile(
    "name-taken",
    "A payer with the name of a level",
    "cn/hubei/pack.json",
    manifestWith({ payers: { city: { en: "the mayor" } } }),
    { payers: { city: { en: "the mayor" } } },
  ),
  {
    ...inFile(
      "name-taken",
      "A payer of two packs, called differently",
      "cn/hubei/pack.json",
      manifestWith({ payers: { employer: { en: "the employer" } } }),
      {
        "cn/hubei/pack.json": { payers: { employer: { en: "the employer" } } },
        "cn/hubei/wuhan/pack.json": { payers: { employer: { en: "the boss" } } },
      },
    ),
    files: {
      "cn/hubei/pack.json": manifestWith({ payers: { employer: { en: "the employer" } } }),
      "cn/hubei/wuhan/pack.json": {
        ...manifest("cn/hubei/wuhan", "420100"),
        payers: { employer: { en: "the boss" } },
      },
    },
  },
];

/** Parts of the wrong number or beyond what can be. */
const PARTS: readonly AuthorError[] = [
  inClauses("wrong-value", "A date of two parts", defines("date", { dateOf: [2005, 12] })),
  inClauses("wrong-value", "A month and a day that cannot be", defines("date", { dateOf: [2005, 13, 31] })),
  inClauses("wrong-value", "A division of one", defines("money", { divide: [income] })),
  inClauses("wrong-value", "A row of three", sets("x", "money", table("exact", [[1, "291.00", "535.00"]]))),
  inClauses("wrong-value", "A band without its percentage", sets("x", "scale", [{ scale: [["0"]] }])),
  inClauses("wrong-value", "A share above the whole", split({ payer: "city", percent: "110" })),
  inClauses(
    "wrong-value",
    "A share below nothing, among shares above the whole",
    split({ payer: "nation", percent: "-10" }, { payer: "city", percent: "60" }, { payer: "county", percent: "60" }),
  ),
  inClauses("wrong-value", "A share that is a rest as well", split({ payer: "city", percent: "50", rest: true })),
  inClauses(
    "wrong-value",
    "A share of one payer and of several",
    split({ payer: "city", percent: "50", split: [{ payer: "county", rest: true }] }),
  ),
  inClauses("missing-key", "A payer without a share", split({ payer: "city" })),
];

/** Dates, money and texts in another form. */
const FORMS: readonly AuthorError[] = [
  inClauses("wrong-value", "A date with slashes", { ...requires(registered), inForce: { from: "2025/11/01" } }),
  inClauses("type-mismatch", "A date with points in a formula", clause("x", "ends", { ends: { last: "2025.11.1" } })),
  inClauses("wrong-type", "A date as a number", sets("x", "money", [{ from: 20251101, value: "1.00" }])),
  inClauses("money-not-text", "A sum of money without quotes", sets("x", "money", [{ value: 50.5 }])),
  inClauses("wrong-type", "A whole number with a point", {
    ...monthlyAward("10.00", {
      every: { unit: "month", test: "first-day", first: "2005-01-01", last: "2005-12-31", most: 1.5 },
    }),
    id: "x",
  }),
  inClauses("wrong-type", "A text in no language", { ...requires(registered), text: "must be registered" }),
  inClauses("wrong-type", "A day where two belong", { ...requires(registered), inForce: "2005-01-01" }),
  inClauses("wrong-type", "An exception to several clauses", clause("x", "waives", { exceptTo: ["award"] })),
  inClauses("wrong-value", "A document where a citation belongs", { ...requires(registered), cite: "act" }),
  inHead("wrong-value", "A scheme closed from a date with slashes", {
    closed: { from: "2005/06/30", reason: { en: "it ended" } },
  }),
];

/** Errors of which each has one message and no follower. */
export const ERRORS_ONCE: readonly AuthorError[] = [...KEYS, ...NAMES, ...PARTS, ...FORMS];
