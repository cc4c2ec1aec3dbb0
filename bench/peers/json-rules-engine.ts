import { Engine, type EngineResult, type RuleProperties } from "json-rules-engine";
import { type Answer, AWARDS, type BenchHousehold, granted, ON, outcomeOf, REFUSED } from "../household.js";
import type { Peer } from "./peer.js";

/*
 * One engine, built once. What must be computed is computed before the run and handed over as facts, and the conditions
 * that all rules share stand in each: dynamic facts and a named condition, which read better, were slower. Amounts come
 * back in the event's parameters, where the engine itself puts in the facts. Overlapping runs of one engine lose results,
 * so that households are run one after another.
 */

const ENTITLED = [
  { fact: "residentSince", operator: "onOrBefore", value: "2025-06-30" },
  {
    any: [
      { fact: "incomeInFen", operator: "lessThanInclusive", value: { fact: "limit" } },
      { fact: "carer", operator: "equal", value: true },
    ],
  },
  { fact: "savingsInFen", operator: "lessThanInclusive", value: 5_000_000 },
];

const RULES: readonly RuleProperties[] = [
  {
    name: "living-supplement",
    conditions: {
      all: [...ENTITLED, { fact: "incomeInFen", operator: "lessThan", value: { fact: "limit" } }],
    },
    event: { type: "living-supplement", params: { fen: { fact: "livingSupplement" } } },
  },
  {
    name: "young-child-grant",
    conditions: {
      all: [...ENTITLED, { fact: "youngChildren", operator: "greaterThanInclusive", value: 1 }],
    },
    event: { type: "young-child-grant", params: { fen: { fact: "youngChildGrant" } } },
  },
  {
    name: "rent-help",
    conditions: {
      all: [...ENTITLED, { fact: "tenure", operator: "in", value: ["tenant", "social-tenant"] }],
    },
    event: { type: "rent-help", params: { fen: { fact: "rentHelp" } } },
  },
  {
    name: "age-supplement",
    conditions: {
      all: [...ENTITLED, { fact: "age", operator: "greaterThanInclusive", value: 60 }],
    },
    event: { type: "age-supplement", params: { fen: { fact: "ageSupplement" } } },
  },
];

const LIMITS: readonly number[] = [120_000, 195_000, 250_000, 298_000];
const RENT_RATES = { owner: 0, tenant: 35, "social-tenant": 15 } as const;

function buildEngine(): Engine {
  // Without this, one fact that is missing makes the whole run throw.
  const engine = new Engine([...RULES], { allowUndefinedFacts: true, replaceFactsInEventParams: true });
  engine.addOperator<string, string>("onOrBefore", (day, last) => typeof day === "string" && day <= last);
  return engine;
}

/** What the rules name, and the sums that they grant; undefined where something that it is computed from is missing. */
function factsOf(household: BenchHousehold): Record<string, unknown> {
  const { residentSince, carer, tenure, rent, income, savings, persons, applicantBornOn, children } = household;
  const incomeInFen = income === undefined ? undefined : fenOf(income);
  const limit = persons === undefined ? undefined : (LIMITS[persons - 1] ?? 298_000 + (persons - 4) * 42_000);
  const age = applicantBornOn === undefined ? undefined : ageOn(ON, applicantBornOn);
  const youngChildren = children?.filter(({ bornOn }) => bornOn !== undefined && ageOn(ON, bornOn) < 6).length;
  return {
    residentSince,
    carer,
    tenure,
    incomeInFen,
    limit,
    age,
    youngChildren,
    savingsInFen: savings === undefined ? undefined : fenOf(savings),
    livingSupplement:
      limit === undefined || incomeInFen === undefined
        ? undefined
        : Math.min(80_000, percentOf(35, limit - incomeInFen)),
    youngChildGrant: youngChildren === undefined ? undefined : 12_000 * youngChildren,
    rentHelp: tenure === undefined || rent === undefined ? undefined : percentOf(RENT_RATES[tenure], fenOf(rent)),
    ageSupplement: age === undefined ? undefined : age >= 80 ? 15_000 : age >= 70 ? 10_000 : 6_000,
  };
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
  use: "One engine built once, four rules, amounts in the event parameters; households one after another, since overlapping runs of one engine lose results. What must be computed is computed by the embedder's own functions before the run, here in whole fen, and the shared conditions stand in each rule: the fastest of the ways tried.",
  unknown:
    "Nothing: a fact that is missing throws, or, with `allowUndefinedFacts` as here, makes every comparison false.",
  excused: { complete: [], lacking: ["refused", "certain"] },
  async decide(households) {
    const results: EngineResult[] = [];
    for (const household of households) results.push(await engine.run(factsOf(household)));
    return results;
  },
  answer,
};
