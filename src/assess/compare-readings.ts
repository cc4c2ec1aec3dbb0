import { ok, type Result, refused } from "../base/result.js";
import { evaluateCondition } from "../condition/index.js";
import type { ComparedClause, ReadingsComparison, SchemeResult } from "../determination/index.js";
import type { Issue } from "../issue/index.js";
import type { Household, LinkedClauseOf, LinkedScheme, Program } from "../program/index.js";
import { type HouseholdInput, parseHousehold } from "./assess.js";
import { type AssessInput, admit, conclude, readOptions } from "./contract.js";
import { differencesOf } from "./readings-differ.js";
import { Budget } from "./shared/budget.js";
import { labelsOf } from "./shared/labels.js";
import { issueOfLimit } from "./shared/limits.js";
import { assessScheme } from "./shared/scheme.js";
import { World } from "./shared/world.js";

/**
 * Tells which awards of a household rest on the reading of an ambiguous clause, and what they are under each. A clause
 * is compared where the assessment read it: its scheme is assessed once under every other reading, all else as given.
 * What is told of a reading is what `assess` answers when it is asked for that reading.
 *
 * @param input the day, and optionally a purpose, readings to compare the others with, a horizon
 */
export function compareReadings(
  program: Program,
  household: HouseholdInput,
  input: AssessInput,
): Result<ReadingsComparison, Issue> {
  const read = parseHousehold(program, household);
  return read.ok ? interpretReadings(program, read.value, input) : read;
}

/** The readings compared for a household that has been read. */
export function interpretReadings(
  program: Program,
  household: Household,
  input: AssessInput,
): Result<ReadingsComparison, Issue> {
  const options = readOptions(program, input);
  if (!options.ok) return options;
  const { schemes, withheld } = admit(program, options.value);
  const worldOf = (scheme: LinkedScheme, readings: AssessInput["readings"], budget: Budget) =>
    new World(
      program,
      scheme,
      household,
      { ...options.value, readings: { ...options.value.readings, ...readings } },
      budget,
    );
  const budget = new Budget();
  try {
    const compared = schemes.map((scheme) => {
      const world = worldOf(scheme, {}, budget);
      const result = judged(world);
      const under = (address: string, reading: string) => judged(worldOf(scheme, { [address]: reading }, new Budget()));
      return { result, clauses: ambiguousIn(world).map((clause) => compareClause(clause, world, result, under)) };
    });
    const { jurisdiction, on, official, receipt } = conclude(
      program,
      options.value,
      compared.map(({ result }) => result),
      withheld,
    );
    const clauses = compared.flatMap((one) => one.clauses);
    const all = [...compared.map(({ result }) => result), ...clauses.flatMap(({ others }) => others)];
    return ok({
      format: "almoner/readings@1",
      jurisdiction,
      on,
      official,
      clauses: clauses.map(({ clause }) => clause),
      withheld,
      labels: labelsOf(program, all),
      receipt,
    });
  } catch (error) {
    return refused([issueOfLimit(error)]);
  }
}

type Sets = LinkedClauseOf<"sets">;

function judged(world: World): SchemeResult {
  return assessScheme(world, () => evaluateCondition);
}

/** The ambiguous clauses that an assessment read, in the order of the law. */
function ambiguousIn({ scheme, readingsTaken }: World): readonly Sets[] {
  return [...scheme.slots.values()].flatMap(({ candidates }) =>
    candidates.filter((clause): clause is Extract<typeof clause, Sets> => readingsTaken.has(clause.address)),
  );
}

function compareClause(
  clause: Sets,
  { scheme, readingsTaken }: World,
  result: SchemeResult,
  under: (address: string, reading: string) => SchemeResult,
): { readonly clause: ComparedClause; readonly others: readonly SchemeResult[] } {
  const [taken = null, ...more] = readingsTaken.get(clause.address) ?? [];
  const single = more.length === 0 ? taken : null;
  const others = Object.keys(clause.readings ?? {})
    .filter((reading) => reading !== single)
    .map((reading) => ({ reading, result: under(clause.address, reading) }));
  const { address, jurisdiction, text, note, cite, readings } = clause;
  return {
    clause: {
      scheme: scheme.id,
      title: scheme.title,
      clause: address,
      jurisdiction,
      text,
      note,
      cite,
      readings: readings ?? {},
      taken: single,
      differences: differencesOf([{ reading: single, result }, ...others]),
    },
    others: others.map((one) => one.result),
  };
}
