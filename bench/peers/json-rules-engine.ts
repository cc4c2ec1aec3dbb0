import { type Almanac, Engine, type EngineResult, type RuleProperties } from "json-rules-engine";
import { type Answer, AWARDS, type BenchHousehold, granted, ON, outcomeOf, REFUSED } from "../household.js";
import type { Peer } from "./peer.js";

/*
 * One engine, built once. Conditions are rules with a shared named condition; what must be computed is a dynamic fact, as
 * the library's documentation teaches; amounts come back in the event's parameters, where the engine itself puts in the
 * facts. Overlapping runs of one engine lose results, so that households are run one after another.
 */

const NEED = {
  any: [
    { fact: "incomeInFen", operator: "lessThanInclusive", value: { fact: "limit" } },
    { fact: "carer", operator: "equal", value: true },
  ],
};

const ENTITLED = {
  all: [
    { fact: "residentSince", operator: "onOrBefore", value: "2025-06-30" },
    NEED,
    { fact: "savingsInFen", operator: "lessThanInclusive", value: 5_000_000 },
  ],
};

const RULES: readonly RuleProperties[] = [
  {
    name: "living-supplement",
    conditions: {
      all: [{ condition: "entitled" }, { fact: "incomeInFen", operator: "lessThan", value: { fact: "limit" } }],
    },
    event: { type: "living-supplement", params: { fen: { fact: "livingSupplement" } } },
  },
  {
    name: "young-child-grant",
    conditions: {
      all: [{ condition: "entitled" }, { fact: "youngChildren", operator: "greaterThanInclusive", value: 1 }],
    },
    event: { type: "young-child-grant", params: { fen: { fact: "youngChildGrant" } } },
  },
  {
    name: "rent-help",
    conditions: {
      all: [{ condition: "entitled" }, { fact: "tenure", operator: "in", value: ["tenant", "social-tenant"] }],
    },
    event: { type: "rent-help", params: { fen: { fact: "rentHelp" } } },
  },
  {
    name: "age-supplement",
    conditions: {
      all: [{ condition: "entitled" }, { fact: "age", operator: "greaterThanInclusive", value: 60 }],
    },
    event: { type: "age-supplement", params: { fen: { fact: "ageSupplement" } } },
  },
];

const LIMITS: readonly number[] = [120_000, 195_000, 250_000, 298_000];
const RENT_RATES: Readonly<Record<string, number>> = { owner: 0, tenant: 35, "social-tenant": 15 };

function buildEngine(): Engine {
  // Without this, one fact that is missing makes the whole run throw.
  const engine = new Engine([...RULES], { allowUndefinedFacts: true, replaceFactsInEventParams: true });
  engine.setCondition("entitled", ENTITLED);
  engine.addOperator<string, string>("onOrBefore", (day, last) => typeof day === "string" && day <= last);
  addFact(engine, "incomeInFen", ["income"], (income: string) => fenOf(income));
  addFact(engine, "savingsInFen", ["savings"], (savings: string) => fenOf(savings));
  addFact(engine, "limit", ["persons"], (persons: number) => LIMITS[persons - 1] ?? 298_000 + (persons - 4) * 42_000);
  addFact(engine, "age", ["applicantBornOn"], (bornOn: string) => ageOn(ON, bornOn));
  addFact(
    engine,
    "youngChildren",
    ["children"],
    (children: NonNullable<BenchHousehold["children"]>) =>
      children.filter(({ bornOn }) => bornOn !== undefined && ageOn(ON, bornOn) < 6).length,
  );
  addFact(engine, "livingSupplement", ["limit", "incomeInFen"], (limit: number, income: number) =>
    Math.min(80_000, percentOf(35, limit - income)),
  );
  addFact(engine, "youngChildGrant", ["youngChildren"], (count: number) => 12_000 * count);
  addFact(engine, "rentHelp", ["tenure", "rent"], (tenure: string, rent: string) =>
    percentOf(RENT_RATES[tenure] ?? 0, fenOf(rent)),
  );
  addFact(engine, "ageSupplement", ["age"], (age: number) => (age >= 80 ? 15_000 : age >= 70 ? 10_000 : 6_000));
  return engine;
}

/** A fact computed from others; undefined where one of them is. */
function addFact<Values extends readonly never[]>(
  engine: Engine,
  id: string,
  from: readonly string[],
  compute: (...values: Values) => number,
): void {
  engine.addFact(id, async (_params: Record<string, unknown>, almanac: Almanac) => {
    const values = await Promise.all(from.map((name) => almanac.factValue(name)));
    return values.includes(undefined) ? undefined : compute(...(values as unknown as Values));
  });
}

function fenOf(yuan: string): number {
  return Math.round(Number(yuan) * 100);
}

function percentOf(percent: number, fen: number): number {
  return Math.floor((percent * fen + 50) / 100);
}

/** Years completed on a day; born on 29 February, they are complete on 1 March of a common year. */
function ageOn(on: string, bornOn: string): number {
  return Number(on.slice(0, 4)) - Number(bornOn.slice(0, 4)) - (on.slice(5) < bornOn.slice(5) ? 1 : 0);
}

function answer({ events }: EngineResult): Answer {
  const awards = AWARDS.map((name) => {
    const event = events.find(({ type }) => type === name);
    if (event === undefined) return REFUSED;
    const fen: unknown = event.params?.fen;
    // The rent may be missing where the right is not: then there is an award without a sum.
    return typeof fen === "number" ? granted(fen) : { right: true, atLeast: 0, atMost: null };
  });
  return { outcome: outcomeOf(awards), awards, missing: null };
}

const engine = buildEngine();

export const jsonRulesEngine: Peer<EngineResult> = {
  id: "json-rules-engine",
  name: "json-rules-engine",
  use: "One engine built once, four rules with a shared named condition, dynamic facts for what is computed, amounts in the event parameters; households one after another, since overlapping runs of one engine lose results. Amounts are worked out by the embedder's own functions, here in whole fen.",
  unknown:
    "Nothing: a fact that is missing throws, or, with `allowUndefinedFacts` as here, makes every comparison false.",
  excused: { complete: [], lacking: ["refused", "certain", "open"] },
  async decide(households) {
    const results: EngineResult[] = [];
    for (const household of households) results.push(await engine.run(household));
    return results;
  },
  answer,
};
