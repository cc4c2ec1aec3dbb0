import {
  compile,
  type DecisionRow,
  type Determination,
  type Issue,
  type JsonValue,
  orThrow,
  type Prepared,
  type Program,
  type Result,
} from "../src/index.js";
import { type Answer, AWARDS, type AwardAnswer, ON, REFUSED } from "./household.js";

/* The only file that knows how almoner is called. */

export type Row = DecisionRow;
export type { Prepared };

/** almoner, under one program on one day, in every way that is measured. */
export interface Almoner {
  /** Decides a household by generated source. */
  decideGenerated(household: object): Row;
  /** Decides a household by closures, as under a content security policy without `unsafe-eval`. */
  decideClosures(household: object): Row;
  prepare(household: object): Prepared;
  decidePrepared(prepared: Prepared): Row;
  /** The whole determination. */
  assess(household: object): Determination;
  /** Brings a row of the benchmark's policy into the common form. */
  answer(row: Row): Answer;
}

/** Compiles a program for the day of the benchmark. */
export function almonerFor(program: Program): Almoner {
  const law = compile(program, { codegen: "allowed" });
  const generated = orThrow(law.on({ on: ON }));
  const closures = orThrow(compile(program, { codegen: "never" }).on({ on: ON }));
  return {
    decideGenerated: (household) => unwrapped(generated.decide(household as JsonValue)),
    decideClosures: (household) => unwrapped(closures.decide(household as JsonValue)),
    prepare: (household) => unwrapped(law.prepare(household as JsonValue)),
    decidePrepared: (prepared) => unwrapped(generated.decide(prepared)),
    assess: (household) => unwrapped(generated.assess(household as JsonValue)),
    answer: (row) => answerOfRow(row, law.awards(0).map(idOf), law.missing(row)),
  };
}

/** A result's value, without the words of its issues: the benchmark's households have none. */
function unwrapped<T>(result: Result<T, Issue>): T {
  return result.ok ? result.value : orThrow(result);
}

/** An award's id, of its id or its address. */
function idOf(award: string): string {
  return award.slice(award.indexOf("#") + 1);
}

const OUTCOMES = [null, "ineligible", "undetermined", "eligible"] as const;

function answerOfRow(row: Row, order: readonly string[], missing: readonly string[]): Answer {
  const outcome = OUTCOMES[row.outcome] ?? null;
  const numbers = row.schemes[0]?.subjects[0]?.awards ?? [];
  if (outcome === null) throw new Error("the policy is not in force");
  const awards = AWARDS.map((name): AwardAnswer => {
    const at = order.indexOf(name) * 3;
    const [right = 0, least = 0, most = 0] = numbers.slice(at, at + 3);
    if (right === 0) throw new Error(`${name} has no unit on the day of assessment`);
    if (right === 1) return REFUSED;
    return { right: right === 3 ? true : "unknown", atLeast: least, atMost: Number.isFinite(most) ? most : null };
  });
  return { outcome, awards, missing: [...missing].sort() };
}
