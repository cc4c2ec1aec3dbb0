import { ok, type Result, refused } from "../base/result.js";
import type { Determination } from "../determination/index.js";
import type { Issue } from "../issue/index.js";
import type { Household, LawTypes, Program } from "../program/index.js";
import { type AssessInput, admit, conclude, readOptions } from "./contract.js";
import { Budget } from "./shared/budget.js";
import { issueOfLimit } from "./shared/limits.js";
import type { Judge } from "./shared/right.js";
import { assessSchemes } from "./shared/scheme.js";
import { World } from "./shared/world.js";

/** Judges a condition by the reader alone. */
export const judge: Judge = (condition, reader) => reader.truthOf(condition);

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
  const budget = new Budget();
  try {
    const worlds = schemes.map((scheme) => new World(program, scheme, household, options.value, budget, evaluator));
    const results = assessSchemes(worlds, () => judge);
    return ok(conclude(program, options.value, results, withheld));
  } catch (error) {
    return refused([issueOfLimit(error)]);
  }
}
