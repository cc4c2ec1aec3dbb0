import type { Result } from "../base/result.js";
import type { Determination } from "../determination/index.js";
import type { Issue } from "../issue/index.js";
import { type Household, type LawTypes, type Program, readHousehold } from "../program/index.js";
import { documentOf, type JsonValue, readJson } from "../reading/index.js";
import { assessCompiled } from "./compile/full/assess-compiled.js";
import type { AssessInput } from "./contract.js";

/** A household as a caller has it: JSON text, or the value it says, in the types of the law where they are known. */
export type HouseholdInput<Types extends LawTypes = LawTypes> =
  | string
  | (unknown extends Types["household"] ? JsonValue : Types["household"]);

/**
 * Assesses a household: what it is entitled to on a day, how much, in which payments, who pays, and why.
 *
 * @param program the law, from `loadLaw`
 * @param household JSON text or a plain value, in the vocabulary of the law; what is absent is unknown. Where the types
 *   of the law are known, a value that is not checked by the compiler goes through {@link parseHousehold}
 * @param input the day, and optionally a purpose, other readings, a horizon
 * @returns the determination, or every issue of the household or the options
 */
export function assess<Types extends LawTypes = LawTypes>(
  program: Program<Types>,
  household: HouseholdInput<NoInfer<Types>>,
  input: AssessInput<NoInfer<Types>>,
): Result<Determination<Types>, Issue> {
  const read = parseHousehold(program, household);
  return read.ok ? assessCompiled(program, read.value, input) : read;
}

/**
 * Reads a household from text or from a value, under the limits of reading: 1 MiB, 64 levels, 10,000 items.
 *
 * @param program the law whose vocabulary the household is written in
 * @param household JSON text or a plain value; what is absent is unknown
 * @param file what messages call it; `household` unless given
 * @returns the household for `interpret`, or every issue: `not-json`, `unknown-fact`, `impossible-date`, `unknown-place` …
 */
export function parseHousehold(program: Program, household: unknown, file = "household"): Result<Household, Issue> {
  const document = typeof household === "string" ? readJson(household, file) : documentOf(household, file);
  return document.ok ? readHousehold(program, document.value) : document;
}
