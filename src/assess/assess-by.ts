import { ok, type Result, refused } from "../base/result.js";
import type { Determination, SchemeResult } from "../determination/index.js";
import type { Issue } from "../issue/index.js";
import type { Household, LawTypes, LinkedScheme, Program } from "../program/index.js";
import { type AssessInput, admit, conclude, readOptions } from "./contract.js";
import { Budget } from "./shared/budget.js";
import { issueOfLimit } from "./shared/limits.js";
import type { Judge } from "./shared/right.js";
import { assessSchemes } from "./shared/scheme.js";
import { type AssessOptions, World } from "./shared/world.js";

const judge: Judge = (condition, reader) => reader.truthOf(condition);

/** The determination of a household that has been read, by one of the synchronous evaluators: they differ in nothing else. */
export function assessBy<Types extends LawTypes>(
  evaluator: World["evaluator"],
  program: Program<Types>,
  household: Household,
  input: AssessInput<NoInfer<Types>>,
): Result<Determination<Types>, Issue> {
  const options = readOptions(program, input);
  if (!options.ok) return options;
  const { schemes, withheld } = admit(program, options.value);
  const results = resultsBy(evaluator, program, schemes, household, options.value);
  return results.ok ? ok(conclude(program, options.value, results.value, withheld)) : results;
}

/** What some schemes of a program come to; those that a limit binds together must be among them together. */
export function resultsBy(
  evaluator: World["evaluator"],
  program: Program,
  schemes: readonly LinkedScheme[],
  household: Household,
  options: AssessOptions,
): Result<readonly SchemeResult[], Issue> {
  const budget = new Budget();
  try {
    const worlds = schemes.map((scheme) => new World(program, scheme, household, options, budget, evaluator));
    return ok(assessSchemes(worlds, () => judge));
  } catch (error) {
    return refused([issueOfLimit(error)]);
  }
}
