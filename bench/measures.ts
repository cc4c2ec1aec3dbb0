import type { EngineResult } from "json-rules-engine";
import type { Law } from "../src/index.js";
import { type Almoner, almonerFor, type Prepared } from "./almoner.js";
import type { BenchHousehold } from "./household.js";
import { drawPlainFacts, lawOfClauses } from "./many-clauses.js";
import { decideByHand } from "./peers/by-hand.js";
import { byHandDecimal, ON_NUMBER } from "./peers/by-hand-peers.js";
import { jsonLogicEngine } from "./peers/json-logic-engine.js";
import { jsonRulesEngine } from "./peers/json-rules-engine.js";
import type { Peer } from "./peers/peer.js";
import { publicodes } from "./peers/publicodes.js";
import { zenEngine } from "./peers/zen-engine.js";
import { readDetermination, readEngineResult } from "./read.js";
import type { Measured } from "./report.js";
import { compare, type Effort, type Paired, type Side, sink } from "./timing.js";

/** A comparison that is asked for: how many times as fast the first side is as the second. */
interface Task {
  readonly id: string;
  readonly what: string;
  readonly ratioTo: string;
  readonly bound: number | null;
  readonly run: (effort: Effort) => Promise<Paired>;
}

/** Measures everything, telling the progress. */
export async function measureAll(
  law: Law,
  households: readonly BenchHousehold[],
  effort: Effort,
  tell: (text: string) => void,
): Promise<readonly Measured[]> {
  const measured: Measured[] = [];
  for (const { id, what, ratioTo, bound, run } of tasksOf(almonerFor(law.program), households)) {
    tell(id);
    const { first, ratio, quartiles } = await run(effort);
    const holds = bound === null ? null : ratio >= bound;
    const value = 1e9 / first;
    measured.push({
      id,
      what,
      value,
      unit: "households/s",
      ratioTo,
      ratio,
      bound,
      holds,
      bounds: "at least",
      quartiles,
    });
  }
  for (const count of [100, 1000]) {
    tell(`cost-per-clause-${count}`);
    measured.push(await costPerClause(count, effort));
  }
  return measured;
}

function tasksOf(almoner: Almoner, households: readonly BenchHousehold[]): readonly Task[] {
  const byHand: Side<BenchHousehold> = {
    items: households,
    run: (items) => {
      let sum = 0;
      for (const household of items) {
        const row = decideByHand(household, ON_NUMBER);
        sum += row.outcome;
        sink.last = row;
      }
      return sum;
    },
  };
  const generated: Side<BenchHousehold> = {
    items: households,
    run: (items) => {
      let sum = 0;
      for (const household of items) {
        const row = almoner.decideGenerated(household);
        sum += row.outcome;
        sink.last = row;
      }
      return sum;
    },
  };
  const closures: Side<BenchHousehold> = {
    items: households,
    run: (items) => {
      let sum = 0;
      for (const household of items) {
        const row = almoner.decideClosures(household);
        sum += row.outcome;
        sink.last = row;
      }
      return sum;
    },
  };
  const prepared: Side<Prepared> = {
    items: households.map((household) => almoner.prepare(household)),
    run: (items) => {
      let sum = 0;
      for (const household of items) {
        const row = almoner.decidePrepared(household);
        sum += row.outcome;
        sink.last = row;
      }
      return sum;
    },
  };
  const read: Side<BenchHousehold> = {
    items: households,
    run: (items) => {
      for (const household of items) sink.last = almoner.prepare(household);
      return items.length;
    },
  };
  const assessed: Side<BenchHousehold> = {
    items: households,
    run: (items) => {
      let sum = 0;
      for (const household of items) {
        const determination = almoner.assess(household);
        sum += determination.schemes.length;
        sink.last = determination;
      }
      return sum;
    },
  };
  const explained: Side<BenchHousehold> = {
    items: households,
    run: (items) => {
      let sum = 0;
      for (const household of items) sum += readDetermination(almoner.assess(household));
      return sum;
    },
  };
  const parsed: Side<string> = {
    items: households.map((household) => JSON.stringify(household)),
    run: (lines) => {
      let sum = 0;
      for (const line of lines) sum += (JSON.parse(line) as BenchHousehold).home.length;
      return sum;
    },
  };
  const rules = sideOf(households, jsonRulesEngine);
  const zen = sideOf(households, zenEngine);
  const task = (
    id: string,
    what: string,
    ratioTo: string,
    bound: number | null,
    run: (effort: Effort) => Promise<Paired>,
  ): Task => ({ id, what, ratioTo, bound, run });
  const hand = "by-hand";
  return [
    task("decide-generated", "`decide`, generated source", hand, 0.7, (effort) => compare(generated, byHand, effort)),
    task("decide-closures", "`decide`, closures only", hand, 0.18, (effort) => compare(closures, byHand, effort)),
    task("decide-prepared", "`decide`, of a prepared household", "decide-generated", 1.6, (effort) =>
      compare(prepared, generated, effort),
    ),
    task("prepare", "`prepare`: a household read and checked, nothing decided", hand, null, (effort) =>
      compare(read, byHand, effort),
    ),
    task("assess", "`assess`, every explanation read", "json-rules-engine", 25, (effort) =>
      compare(explained, sideOf(households, jsonRulesEngine, readResults), effort),
    ),
    task("assess-unread", "`assess`, nothing of it read", "json-rules-engine", null, (effort) =>
      compare(assessed, rules, effort),
    ),
    task("decide-to-json-rules-engine", "`decide`, generated source", "json-rules-engine", 150, (effort) =>
      compare(generated, rules, effort),
    ),
    task("decide-to-zen-engine", "`decide`, generated source", "zen-engine", 100, (effort) =>
      compare(generated, zen, effort),
    ),
    task("json-parse", "`JSON.parse` of a household, nothing decided", "decide-generated", null, (effort) =>
      compare(parsed, generated, effort),
    ),
    ...[byHandDecimal, jsonLogicEngine, zenEngine, jsonRulesEngine, publicodes].map((peer) =>
      task(peer.id, peer.name, hand, null, (effort) => compare(sideOf(households, peer as Peer), byHand, effort)),
    ),
  ];
}

function readResults(results: readonly EngineResult[]): number {
  return results.reduce((sum, result) => sum + readEngineResult(result), 0);
}

/** An engine as a side; its own results are counted, or read. */
function sideOf<Native>(
  households: readonly BenchHousehold[],
  peer: Peer<Native>,
  read: (results: readonly Native[]) => number = (results) => results.length,
): Side<BenchHousehold> {
  return { items: households, run: async (items) => read(await peer.decide(items)) };
}

/** What a clause costs in a law of so many, against a law of ten. */
async function costPerClause(count: number, effort: Effort): Promise<Measured> {
  const items = drawPlainFacts(500, 7);
  const side = (clauses: number): Side<object> => {
    const almoner = almonerFor(lawOfClauses(clauses).program);
    return {
      items,
      run: (households) => {
        let sum = 0;
        for (const household of households) {
          const row = almoner.decideGenerated(household);
          sum += row.outcome;
          sink.last = row;
        }
        return sum;
      },
    };
  };
  const { first, ratio, quartiles } = await compare(side(count), side(10), effort);
  // Twice as fast a law of ten is half the cost: the cost of a clause goes the other way round.
  const cost = (speed: number) => 10 / count / speed;
  const bound = count === 1000 ? 1.5 : null;
  return {
    id: `cost-per-clause-${count}`,
    what: `a clause in a law of ${count.toLocaleString("en")} clauses`,
    value: first / count,
    unit: "ns/clause",
    ratioTo: "cost-per-clause-10",
    ratio: cost(ratio),
    bound,
    holds: bound === null ? null : cost(ratio) <= bound,
    bounds: "at most",
    quartiles: [cost(quartiles[1]), cost(quartiles[0])],
  };
}
