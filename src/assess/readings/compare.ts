import { ok, type Result, refused } from "../../base/result.js";
import type { ClauseUnderReadings, ReadingsComparison, SchemeResult } from "../../determination/index.js";
import type { Issue } from "../../issue/index.js";
import type { Household, LinkedClauseOf, LinkedScheme, Program } from "../../program/index.js";
import { type HouseholdInput, parseHousehold } from "../assess.js";
import { type AssessInput, admit, conclude, readOptions } from "../contract.js";
import { Budget } from "../shared/budget.js";
import { labelsOf } from "../shared/labels.js";
import { boundTogether } from "../shared/limiting/together.js";
import { issueOfLimit } from "../shared/limits.js";
import { assessSchemes } from "../shared/scheme.js";
import { World } from "../shared/world.js";
import { differencesOf } from "./differ.js";

/**
 * Tells which awards of a household rest on the reading of an ambiguous clause, and what they are under each. A clause
 * is compared where the assessment read it: its scheme, with those that a limit binds to it, is assessed once under every
 * other reading, all else as given.
 * What is told of a reading is what `assess` answers when it is asked for that reading.
 *
 * @param program the law, from `loadLaw`
 * @param household JSON text or a plain value, in the vocabulary of the law; what is absent is unknown
 * @param input the day, and optionally a purpose, readings to compare the others with, a horizon
 * @returns every clause that was read and can be read otherwise, with what rests on it; or every issue of the household or
 *   the options: `impossible-date`, `unknown-option`, `unknown-fact` …
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
  const worldsOf = (group: readonly LinkedScheme[], readings: Readonly<Record<string, string>>, budget: Budget) => {
    const asked = { ...options.value, readings: { ...options.value.readings, ...readings } };
    return group.map((scheme) => new World(program, scheme, household, asked, budget));
  };
  const budget = new Budget();
  try {
    const compared = boundTogether(program, schemes).flatMap((group) => {
      const worlds = worldsOf(group, {}, budget);
      const results = judged(worlds);
      const under: UnderReading = (address, reading) => judged(worldsOf(group, { [address]: reading }, new Budget()));
      return worlds.map((world, index) => ({
        scheme: world.scheme,
        result: results[index],
        clauses: ambiguousIn(world).map((clause) => compareClause(clause, world, results, under)),
      }));
    });
    const inOrder = schemes.flatMap((scheme) => compared.filter((one) => one.scheme === scheme));
    const results = inOrder.flatMap(({ result }) => result ?? []);
    const clauses = inOrder.flatMap((one) => one.clauses);
    const { jurisdiction, on, official, receipt } = conclude(program, options.value, results, withheld);
    return ok({
      format: "almoner/readings@1",
      jurisdiction,
      on,
      official,
      clauses: clauses.map(({ clause }) => clause),
      withheld,
      labels: labelsOf(program, [...results, ...clauses.flatMap(({ others }) => others)]),
      receipt,
    });
  } catch (error) {
    return refused([issueOfLimit(error)]);
  }
}

type UnderReading = (address: string, reading: string) => readonly SchemeResult[];

type Sets = LinkedClauseOf<"sets">;

function judged(worlds: readonly World[]): readonly SchemeResult[] {
  return assessSchemes(worlds, () => (condition, reader) => reader.truthOf(condition));
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
  results: readonly SchemeResult[],
  under: UnderReading,
): { readonly clause: ClauseUnderReadings; readonly others: readonly SchemeResult[] } {
  const [taken = null, ...more] = readingsTaken.get(clause.address) ?? [];
  const single = more.length === 0 ? taken : null;
  const others = Object.keys(clause.readings ?? {})
    .filter((reading) => reading !== single)
    .map((reading) => ({ reading, results: under(clause.address, reading) }));
  const all = [{ reading: single, results }, ...others];
  const of = (index: number) =>
    all.flatMap((one) => {
      const result = one.results[index];
      return result === undefined ? [] : [{ reading: one.reading, result }];
    });
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
      differences: results.flatMap((_, index) => differencesOf(of(index))),
    },
    others: others.flatMap((one) => one.results),
  };
}
