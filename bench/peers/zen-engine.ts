import { ZenDecisionContent, ZenEngine } from "@gorules/zen-engine";
import { type Answer, type BenchHousehold, granted, ON, outcomeOf, REFUSED } from "../household.js";
import type { Peer } from "./peer.js";

/*
 * One decision of one expression node, compiled once. The node runs as a loop over a list of households, a hundred in one
 * call, which was the fastest of the ways tried: one call a household, all calls at once, lists of 10, 100 and 1,000,
 * each with and without compiling first. ZEN computes with decimals, and rounds halves away from zero.
 */

const YEAR = Number(ON.slice(0, 4));

/** The last birthday of those who have completed so many years; ZEN's own difference of dates takes 29 February for past. */
function bornBy(years: number): string {
  return `d("${YEAR - years}${ON.slice(4)}")`;
}

/** Each may use those above it. Where a fact is missing, a comparison would throw and stop the whole list. */
const EXPRESSIONS: readonly (readonly [key: string, value: string])[] = [
  ["income", "number(income)"],
  ["limit", "persons <= 4 ? [1200, 1950, 2500, 2980][persons - 1] : 2980 + 420 * (persons - 4)"],
  [
    "entitled",
    'not d(residentSince).isAfter(d("2025-06-30")) and number(savings) <= 50000 and ($.income <= $.limit or carer)',
  ],
  ["young", `count(children, d(#.bornOn).isAfter(${bornBy(6)}))`],
  ["living", "$.entitled and $.income < $.limit ? min([800, round(35 / 100 * ($.limit - $.income), 2)]) : null"],
  ["child", "$.entitled and $.young >= 1 ? 120 * $.young : null"],
  ["help", "$.entitled and tenure != 'owner' ? round((tenure == 'tenant' ? 35 : 15) / 100 * number(rent), 2) : null"],
  [
    "age",
    `not $.entitled or d(applicantBornOn).isAfter(${bornBy(60)}) ? null : d(applicantBornOn).isAfter(${bornBy(70)}) ? 60 : d(applicantBornOn).isAfter(${bornBy(80)}) ? 100 : 150`,
  ],
];

const COMPLETE = [
  ...["applicantBornOn", "residentSince", "persons", "income", "savings", "tenure", "rent", "carer", "children"].map(
    (fact) => `${fact} != null`,
  ),
  "all(children, #.bornOn != null)",
].join(" and ");

function decisionModel(): object {
  const position = { x: 0, y: 0 };
  const nodes = [
    { id: "request", type: "inputNode", name: "Request", position },
    {
      id: "policy",
      type: "expressionNode",
      name: "Policy",
      position,
      content: {
        inputField: "households",
        outputPath: "results",
        executionMode: "loop",
        passThrough: false,
        expressions: [
          { id: "complete", key: "complete", value: COMPLETE },
          ...EXPRESSIONS.map(([key, value]) => ({ id: key, key, value: `$.complete ? (${value}) : null` })),
        ],
      },
    },
    { id: "response", type: "outputNode", name: "Response", position },
  ];
  const edges = [
    { id: "in", type: "edge", sourceId: "request", targetId: "policy" },
    { id: "out", type: "edge", sourceId: "policy", targetId: "response" },
  ];
  return { nodes, edges };
}

/** What the engine returns for one household: sums in yuan. */
interface Native {
  readonly complete: boolean;
  readonly living: number | null;
  readonly child: number | null;
  readonly help: number | null;
  readonly age: number | null;
}

const BATCH = 100;

const decision = new ZenEngine().createDecision(new ZenDecisionContent(Buffer.from(JSON.stringify(decisionModel()))));

async function decide(households: readonly BenchHousehold[]): Promise<readonly Native[]> {
  const results: Native[] = [];
  for (let from = 0; from < households.length; from += BATCH) {
    const response = await decision.evaluate({ households: households.slice(from, from + BATCH) });
    for (const result of response.result.results) results.push(result);
  }
  return results;
}

function answer({ complete, living, child, help, age }: Native): Answer | null {
  if (!complete) return null;
  const awards = [living, child, help, age].map((yuan) => (yuan === null ? REFUSED : granted(Math.round(yuan * 100))));
  return { outcome: outcomeOf(awards), awards, missing: [] };
}

export const zenEngine: Peer<Native> = {
  id: "zen-engine",
  name: "@gorules/zen-engine",
  use: "One expression node, compiled first (`ZenDecisionContent`), looping over lists of 100 households a call: the fastest of the ways tried. No trace.",
  unknown:
    "Nothing: a comparison with what is missing throws and stops the whole list, so that the model asks first whether all facts are there, and gives no answer otherwise.",
  excused: { complete: [], lacking: ["none"] },
  decide,
  answer,
};
