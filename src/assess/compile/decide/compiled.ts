import type { Result } from "../../../base/result.js";
import type { Determination } from "../../../determination/index.js";
import type { Issue } from "../../../issue/index.js";
import type { LawTypes, Program } from "../../../program/index.js";
import type { HouseholdInput } from "../../assess.js";
import type { AssessInput } from "../../contract.js";
import type { DecisionRow } from "./row.js";

/** How a law is compiled. */
export interface CompileOptions {
  /**
   * Whether functions may be made from generated source, which is faster and which a strict content-security policy
   * forbids. It is never tried out: unless `"allowed"` is given, everything is done by closures.
   */
  readonly codegen?: "allowed" | "never" | undefined;
}

/** A household read once, to be decided on many days, under many readings, or with some facts changed. */
export interface Prepared {
  /**
   * The same household with some facts or lists changed; `undefined` makes one unknown.
   *
   * @param changes facts and lists by name, as a household says them
   * @returns the household, or every issue of it
   */
  with(changes: { readonly [fact: string]: unknown }): Result<Prepared, Issue>;
}

/** A law made fast, for many households. Everything of it is made when it is first needed, and kept. */
export interface CompiledLaw<Types extends LawTypes = LawTypes> {
  readonly program: Program<Types>;
  /**
   * The law on one day.
   *
   * @param input the day, and optionally a purpose, other readings, a horizon: checked here, once
   * @returns what decides households on that day, or every issue of the options
   */
  on(input: AssessInput<NoInfer<Types>>): Result<CompiledDay<Types>, Issue>;
  /**
   * Reads a household once.
   *
   * @param household a plain object, in the vocabulary of the law; it may be changed afterwards
   * @returns the household, or every issue of it
   */
  prepare(household: HouseholdInput<NoInfer<Types>>): Result<Prepared, Issue>;
  /** The ids of the awards of a scheme, in the order in which a row has them. */
  awards(scheme: number): readonly string[];
  /** The addresses of the clauses of a scheme, in the order of the bits of a row. */
  clauses(scheme: number): readonly string[];
  /** The names of what a row says is missing, each once. */
  missing(row: DecisionRow): readonly string[];
  /**
   * What of each scheme is left to exact fractions, and why: a limit, a claim, a division of facts. A row says by its
   * `path` how it was decided; this says what the law itself rules out.
   *
   * @returns one entry for each scheme of which something is
   */
  leftToExact(): readonly { readonly scheme: string; readonly why: readonly string[] }[];
}

/** A compiled law on one day: what decides and assesses households. */
export interface CompiledDay<Types extends LawTypes = LawTypes> {
  /**
   * Decides a household: the rights and the amounts of the day, in numbers.
   *
   * @param household a plain object in the vocabulary of the law, or one that was prepared; what is absent is unknown
   * @returns the row, or every issue of the household
   */
  decide(household: HouseholdInput<NoInfer<Types>> | Prepared): Result<DecisionRow, Issue>;
  /**
   * The full determination, as `interpret` makes it, with every explanation.
   *
   * @param household a plain object, JSON text, a household that was prepared, or a row that was decided
   * @returns the determination, or every issue of the household
   */
  assess(household: HouseholdInput<NoInfer<Types>> | Prepared | DecisionRow): Result<Determination<Types>, Issue>;
}
