import * as library from "../src/index.js";
import { type Determination, type Issue, orThrow, type Program, type Result } from "../src/index.js";
import { type Answer, AWARDS, type AwardAnswer, ON, REFUSED } from "./household.js";

/*
 * The only file that knows how almoner is called. Until the package exports `compile`, everything below is interpreted,
 * and the figures say nothing.
 */

/** What `decide` returns, as far as the benchmark reads it. */
export interface Row {
  /** 0 not in force, 1 ineligible, 2 undetermined, 3 eligible. */
  readonly outcome: number;
  readonly schemes: readonly {
    readonly subjects: readonly {
      /** Three numbers an award: 0 no unit, 1 refused, 2 open, 3 granted; the least and the most in fen. */
      readonly awards: readonly number[];
    }[];
  }[];
}

/** A household that was read once, for deciding it again. */
export type Prepared = object;

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

interface CompiledDay {
  decide(household: object): Result<Row, Issue>;
  assess(household: object): Result<Determination, Issue>;
}

interface CompiledLaw {
  on(input: { readonly on: string }): Result<CompiledDay, Issue>;
  prepare(household: object): Result<Prepared, Issue>;
  awards(scheme: number): readonly string[];
  missing(row: Row): readonly string[];
}

type Compile = (program: Program, options: { readonly codegen: "allowed" | "never" }) => CompiledLaw;

const { compile } = library as { readonly compile?: Compile };

/** Whether the package has its compiled evaluator. */
export const isCompiled = compile !== undefined;

/** Compiles a program for the day of the benchmark. */
export function almonerFor(program: Program): Almoner {
  if (compile === undefined) return interpreted(program);
  const law = compile(program, { codegen: "allowed" });
  const generated = orThrow(law.on({ on: ON }));
  const closures = orThrow(compile(program, { codegen: "never" }).on({ on: ON }));
  return {
    decideGenerated: (household) => unwrapped(generated.decide(household)),
    decideClosures: (household) => unwrapped(closures.decide(household)),
    prepare: (household) => unwrapped(law.prepare(household)),
    decidePrepared: (prepared) => unwrapped(generated.decide(prepared)),
    assess: (household) => unwrapped(generated.assess(household)),
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

/** Stands in while there is no compiled evaluator. */
function interpreted(program: Program): Almoner {
  const assess = (household: object) =>
    orThrow(library.assess(program, JSON.stringify(household), { on: ON })) as Determination;
  const decide = (household: object): Row => rowOf(assess(household));
  return {
    decideGenerated: decide,
    decideClosures: decide,
    prepare: (household) => household,
    decidePrepared: decide,
    assess,
    answer: (row) => answerOfRow(row, AWARDS, (row as Row & { missing: string[] }).missing),
  };
}

function rowOf(determination: Determination): Row & { readonly missing: readonly string[] } {
  const fen = (text: string | null) => (text === null ? Number.POSITIVE_INFINITY : Math.round(Number(text) * 100));
  const schemes = determination.schemes.map(({ subjects }) => ({
    subjects: subjects.map(({ awards }) => ({
      awards: awards.flatMap(({ now }) => {
        if (now === null) return [0, 0, 0];
        const { right, amount } = now;
        const code = right.is === true ? 3 : right.is === false ? 1 : 2;
        if (amount.kind === "exact") return [code, fen(amount.money.amount), fen(amount.money.amount)];
        return amount.kind === "between" ? [code, fen(amount.atLeast ?? "0"), fen(amount.atMost)] : [code, 0, 0];
      }),
    })),
  }));
  return {
    outcome: OUTCOMES.indexOf(determination.outcome as "eligible"),
    schemes,
    missing: determination.missing.map(({ name }) => name),
  };
}
