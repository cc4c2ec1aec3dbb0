import type { Result } from "../../base/result.js";
import type { Determination } from "../../determination/index.js";
import type { Issue } from "../../issue/index.js";
import type { Household, LawTypes, Program } from "../../program/index.js";
import { assessBy } from "../assess-by.js";
import type { AssessInput } from "../contract.js";
import { PLAIN } from "../shared/plain-reader.js";

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
  return assessBy(PLAIN, program, household, input);
}
