import { ok, type Result, refused } from "../../base/result.js";
import type { Determination } from "../../determination/index.js";
import type { Issue } from "../../issue/index.js";
import type { Household, LawTypes, Program } from "../../program/index.js";
import { type AssessInput, admit, conclude, readOptions } from "../contract.js";
import { Budget } from "../shared/budget.js";
import { issueOfLimit } from "../shared/limits.js";
import type { Judge } from "../shared/right.js";
import { assessSchemes } from "../shared/scheme.js";
import { World } from "../shared/world.js";

/** Plain Kleene evaluation of the condition as it stands. */
const judge: Judge = (condition, reader) => reader.truthOf(condition);

/**
 * Assesses a household under a program, plainly and in full: every clause is read, nothing is cut short. This is the
 * reference; every other evaluator must agree with it.
 *
 * @param program the law, from `loadLaw` or `link`
 * @param household from `parseHousehold` or `readHousehold`, under the same program
 * @param input the day, and optionally a purpose, other readings, a horizon
 * @returns the determination, or every issue of the options
 */
export function interpret<Types extends LawTypes = LawTypes>(
  program: Program<Types>,
  household: Household,
  input: AssessInput<NoInfer<Types>>,
): Result<Determination<Types>, Issue> {
  const options = readOptions(program, input);
  if (!options.ok) return options;
  const { schemes, withheld } = admit(program, options.value);
  const budget = new Budget();
  try {
    const worlds = schemes.map((scheme) => new World(program, scheme, household, options.value, budget));
    const results = assessSchemes(worlds, () => judge);
    return ok(conclude(program, options.value, results, withheld));
  } catch (error) {
    return refused([issueOfLimit(error)]);
  }
}
