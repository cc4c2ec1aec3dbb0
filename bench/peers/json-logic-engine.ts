import { Decimal } from "decimal.js";
import { LogicEngine } from "json-logic-engine";
import { type Answer, type AwardAnswer, type BenchHousehold, granted, ON, outcomeOf, REFUSED } from "../household.js";
import type { Peer } from "./peer.js";

/*
 * The policy as one JSON logic, compiled once by `build`. JSON Logic computes with binary floating point and has no dates,
 * and so gets methods of its own for exact decimals (decimal.js) and for ages; the `missing` operator asks first whether
 * anything is missing, as its documentation shows.
 */

const Exact = Decimal.clone({ precision: 40, rounding: Decimal.ROUND_HALF_UP });

type Amount = string | number | Decimal;

const METHODS = {
  "exact.atMost": ([a, b]: [Amount, Amount]) => new Exact(a).lte(b),
  "exact.below": ([a, b]: [Amount, Amount]) => new Exact(a).lt(b),
  "exact.minus": ([a, b]: [Amount, Amount]) => new Exact(a).minus(b),
  "exact.times": ([a, b]: [Amount, Amount]) => new Exact(a).times(b),
  "exact.least": (amounts: readonly Amount[]) => Exact.min(...amounts),
  /** A share of a sum, halves of a fen upwards. */
  "exact.share": ([share, of]: [Amount, Amount]) => new Exact(of).times(share).toDecimalPlaces(2),
  onOrBefore: ([day, last]: [string, string]) => day <= last,
  /** Years completed on a day; born on 29 February, they are complete on 1 March of a common year. */
  age: ([bornOn, on]: [string, string]) =>
    Number(on.slice(0, 4)) - Number(bornOn.slice(0, 4)) - (on.slice(5) < bornOn.slice(5) ? 1 : 0),
};

const FACTS = [
  "applicantBornOn",
  "carer",
  "children",
  "income",
  "persons",
  "rent",
  "residentSince",
  "savings",
  "tenure",
] as const;

const fact = (name: (typeof FACTS)[number]) => ({ var: name });

/** What later parts refer to: worked out once. */
const DERIVED = {
  eachKey: {
    income: fact("income"),
    carer: fact("carer"),
    tenure: fact("tenure"),
    rent: fact("rent"),
    settled: {
      and: [{ onOrBefore: [fact("residentSince"), "2025-06-30"] }, { "exact.atMost": [fact("savings"), "50000.00"] }],
    },
    limit: {
      if: [
        { "===": [fact("persons"), 1] },
        1200,
        { "===": [fact("persons"), 2] },
        1950,
        { "===": [fact("persons"), 3] },
        2500,
        { "+": [2980, { "*": [420, { "-": [fact("persons"), 4] }] }] },
      ],
    },
    age: { age: [fact("applicantBornOn"), ON] },
    young: {
      reduce: [
        fact("children"),
        { "+": [{ var: "accumulator" }, { if: [{ "<": [{ age: [{ var: "current.bornOn" }, ON] }, 6] }, 1, 0] }] },
        0,
      ],
    },
  },
};

const ENTITLED = {
  and: [
    { var: "settled" },
    { or: [{ "exact.atMost": [{ var: "income" }, { var: "limit" }] }, { "===": [{ var: "carer" }, true] }] },
  ],
};

const AWARDED = {
  eachKey: {
    living: {
      if: [
        { "exact.below": [{ var: "income" }, { var: "limit" }] },
        {
          "exact.least": [800, { "exact.share": ["0.35", { "exact.minus": [{ var: "limit" }, { var: "income" }] }] }],
        },
        null,
      ],
    },
    child: { if: [{ ">=": [{ var: "young" }, 1] }, { "exact.times": [120, { var: "young" }] }, null] },
    help: {
      if: [
        { "===": [{ var: "tenure" }, "owner"] },
        null,
        { "exact.share": [{ if: [{ "===": [{ var: "tenure" }, "tenant"] }, "0.35", "0.15"] }, { var: "rent" }] },
      ],
    },
    age: {
      if: [
        { ">=": [{ var: "age" }, 80] },
        150,
        { ">=": [{ var: "age" }, 70] },
        100,
        { ">=": [{ var: "age" }, 60] },
        60,
        null,
      ],
    },
  },
};

const REFUSAL = { eachKey: { living: null, child: null, help: null, age: null } };

const POLICY = {
  if: [
    { missing: [...FACTS] },
    { eachKey: { missing: { missing: [...FACTS] } } },
    { some: [fact("children"), { missing: ["bornOn"] }] },
    { eachKey: { missing: ["children.bornOn"] } },
    { pipe: [DERIVED, { if: [ENTITLED, AWARDED, REFUSAL] }] },
  ],
};

type Native =
  | { readonly missing: readonly string[] }
  | { readonly [award in "living" | "child" | "help" | "age"]: Amount | null };

function buildPolicy(): (household: BenchHousehold) => Native {
  const engine = new LogicEngine();
  for (const [name, method] of Object.entries(METHODS)) {
    engine.addMethod(name, method as (args: unknown) => unknown, { deterministic: true });
  }
  return engine.build(POLICY) as (household: BenchHousehold) => Native;
}

function answer(native: Native): Answer {
  if ("missing" in native) {
    // It says that something is missing before it looks at anything else, and so nothing about the awards.
    const open: AwardAnswer = { right: "unknown", atLeast: 0, atMost: null };
    return { outcome: "undetermined", awards: [open, open, open, open], missing: [...native.missing].sort() };
  }
  const awards = [native.living, native.child, native.help, native.age].map((amount) =>
    amount === null ? REFUSED : granted(new Exact(amount).times(100).toNumber()),
  );
  return { outcome: outcomeOf(awards), awards, missing: [] };
}

const decide = buildPolicy();

export const jsonLogicEngine: Peer<Native> = {
  id: "json-logic-engine",
  name: "json-logic-engine, compiled, decimal.js",
  use: "One logic, compiled once by `build`; methods of our own for exact decimals (decimal.js) and for ages, since JSON Logic computes in binary floating point and has no dates.",
  unknown:
    "`missing` lists the facts that are absent before anything is decided, whether or not they matter; nothing is said of the awards.",
  excused: { complete: [], lacking: ["open"] },
  decide: (households) => households.map((household) => decide(household)),
  answer,
};
