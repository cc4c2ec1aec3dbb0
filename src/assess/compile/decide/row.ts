import type { Household } from "../../../program/index.js";
import type { Frame } from "./frame.js";
import type { CauseCode } from "./unknown.js";

/** The outcome of a scheme or a subject as a number; a larger one is the better. */
export const OUTCOME = { "not-in-force": 0, ineligible: 1, undetermined: 2, eligible: 3 } as const;
/** One of {@link OUTCOME}. */
export type OutcomeCode = (typeof OUTCOME)[keyof typeof OUTCOME];

/** The right to the unit of an award that contains the day: there is none, it is refused, open or granted. */
export const RIGHT = { none: 0, refused: 1, open: 2, granted: 3 } as const;

/** The ways of {@link DecisionRow.path}. */
export const PATH = { integers: 0, unknowns: 1, exact: 2 } as const;
/** One of {@link PATH}. */
export type PathCode = (typeof PATH)[keyof typeof PATH];

/** What is decided for one subject of a scheme. */
export interface SubjectRow {
  /** Its index in the list of subjects; -1 is the household. */
  readonly subject: number;
  readonly outcome: OutcomeCode;
  /**
   * Three numbers for each award of the scheme, in the order of its law: the right on the day ({@link RIGHT}), and the
   * least and the most that the unit containing the day comes to, in minor units (an amount in another unit likewise). A
   * refused award comes to 0; one whose sum the law does not state has NaN; what nothing bounds is infinite.
   */
  readonly awards: readonly number[];
  /** The clauses that refuse, as bits: clause n of the scheme is bit n % 30 of word n / 30. */
  readonly refused: readonly number[];
  /** What keeps the outcome, the rights or the amounts of the day open, as codes. */
  readonly missing: readonly CauseCode[];
}

/** What is decided for one scheme. */
export interface SchemeRow {
  /** Its index in the program. */
  readonly scheme: number;
  readonly outcome: OutcomeCode;
  readonly subjects: readonly SubjectRow[];
  /** What is missing where the subjects themselves are not known. */
  readonly missing: readonly CauseCode[];
}

/**
 * The compact answer of `decide`: the right and the amounts of one day, in numbers. It keeps the facts that it rests on, so
 * that the full determination can be made from it later, without the household.
 */
export interface DecisionRow {
  readonly outcome: OutcomeCode;
  /** The schemes that may answer, in the order of the program; a closed one is left out. */
  readonly schemes: readonly SchemeRow[];
  /** By which arithmetic it was decided: 0 whole numbers, 1 whole numbers with unknowns, 2 exact fractions. */
  readonly path: PathCode;
  /** The facts that it rests on: for `assess` and `missing`, and for nobody else to read. */
  readonly facts: object;
}

/** The facts that a row rests on: in numbers, or, where numbers cannot say them, as they were read. */
export type RowFacts = Frame | { readonly frame: null; readonly household: Household };

/** What stands behind the facts of a row of our making. */
export function factsOf({ facts }: DecisionRow): RowFacts {
  return facts as RowFacts;
}
