import type { Result } from "../../../base/result.js";
import type { Determination } from "../../../determination/index.js";
import type { Issue } from "../../../issue/index.js";
import type { Household, LawTypes, Program } from "../../../program/index.js";
import { assessBy } from "../../assess-by.js";
import type { AssessInput } from "../../contract.js";
import { CompiledEvaluator } from "./sight.js";

/**
 * Assesses a household under a program by compiled code: the determination that `interpret` gives, in a small part of its
 * time. Conditions and formulas become functions when a program is first asked, and what holds on many days is worked
 * out on one of them; numbers are fractions of native integers, and days are counted by integers.
 *
 * @param program the law, from `loadLaw` or `link`; asking the same program again is what pays
 * @param household from `parseHousehold` or `readHousehold`, under the same program
 * @param input the day, and optionally a purpose, other readings, a horizon
 * @returns the determination, or every issue of the options. A household that `interpret` refuses with `too-much-work` is
 *   answered where this takes less work than that; what is counted is bounded by the same limit
 */
export function assessCompiled<Types extends LawTypes = LawTypes>(
  program: Program<Types>,
  household: Household,
  input: AssessInput<NoInfer<Types>>,
): Result<Determination<Types>, Issue> {
  return assessBy(new CompiledEvaluator(), program, household, input);
}
