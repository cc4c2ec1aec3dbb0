import type { NonEmpty } from "../base/non-empty.js";
import type { PlainDate } from "../calendar/index.js";
import type { Shown, Step } from "../formula/index.js";
import type { Evidence, Words } from "../pack/index.js";
import type { Cited, LawTypes, PackIdentity } from "../program/index.js";
import type { Cause } from "../value/index.js";
import type { Amount } from "./amount.js";
import type { Funding } from "./funding.js";

/** The answer to the question of right. The amount and the shares are separate answers. */
export type Outcome = "eligible" | "ineligible" | "undetermined" | "not-in-force";

/** Whether the household has a right: strong Kleene truth with its causes. */
export type Right =
  | { readonly is: true }
  | { readonly is: false; readonly refusedBy: readonly string[] }
  | { readonly is: "unknown"; readonly because: readonly Cause[] };

/**
 * Where a payment stands on the day of assessment: not yet to be claimed or due; in its claim window, unclaimed; claimed in
 * time; due for payment without a claim; or lost because no claim was made in time.
 */
export type InstalmentState = "future" | "claimable" | "claimed" | "due" | "forfeited";

/** A run of equal units within an instalment, with the steps that made the amount of each. */
export interface Line {
  readonly first: PlainDate;
  readonly last: PlainDate;
  readonly units: number;
  readonly each: Amount;
  readonly right: Right["is"];
  readonly steps: Step | null;
}

/** What a limit takes of a payment, or of the unit that contains the day of assessment. */
export interface Reduction {
  /** The clause that limits, by address; it may be one of another scheme. */
  readonly clause: string;
  readonly text: Words;
  readonly cite: readonly Cited[];
  /** The period in which awards are counted together; null is the whole life. */
  readonly period: { readonly first: PlainDate; readonly last: PlainDate } | null;
  /** What was counted together in that period, each as it was before. `subject` is a member's id; null is the household. */
  readonly counted: readonly {
    readonly scheme: string;
    readonly award: string;
    readonly subject: string | null;
    readonly amount: Amount;
  }[];
  /** What they come to at most, and how that was worked out. */
  readonly to: Amount;
  readonly steps: Step | null;
  /** What the payment would come to without the limit, as far as it lies in the period, and what it comes to. */
  readonly before: Amount;
  readonly after: Amount;
}

/** One payment of an award. */
export interface Instalment {
  readonly index: number;
  readonly first: PlainDate;
  readonly last: PlainDate;
  /** The day it falls due: null when it is not known or rests on an event that has not happened. */
  readonly due: PlainDate | null;
  readonly state: InstalmentState | "undetermined";
  /** The states it may have, when it is undetermined. */
  readonly possible: readonly InstalmentState[];
  /** The claim window, where one is set. */
  readonly claim: {
    readonly from: PlainDate | null;
    readonly until: PlainDate | null;
    readonly claimedOn: PlainDate | null;
  } | null;
  readonly amount: Amount;
  readonly funding: readonly Funding[];
  /** How it is made up, before any limit. */
  readonly lines: readonly Line[];
  /** What limits take of it, each of what those before it left. */
  readonly reductions: readonly Reduction[];
  /** Whether some unit is tested after the day of assessment, on facts assumed to continue. */
  readonly projected: boolean;
  /** Why its state, its due day or its claim is open. */
  readonly because: readonly Cause[];
}

/** The unit of an award that contains the day of assessment. */
export interface CurrentUnit {
  readonly first: PlainDate;
  readonly last: PlainDate;
  readonly testedOn: PlainDate;
  readonly projected: boolean;
  readonly right: Right;
  readonly amount: Amount;
  /** How its amount is worked out, before any limit. */
  readonly steps: Step | null;
  readonly reductions: readonly Reduction[];
}

/** Which reading was taken of a clause whose text leaves it open. */
export interface TakenReading {
  readonly clause: string;
  readonly text: Words;
  /** Its name; null where it is open, or not the same on all days that count. */
  readonly reading: string | null;
  /** Every reading that the text allows, by name. */
  readonly readings: Readonly<Record<string, Words>>;
}

/** One award of a scheme for one subject. */
export interface AwardResult<Types extends LawTypes = LawTypes> {
  /** The slot: the id by which every version of the award is known. */
  readonly award: Types["award"];
  /** The clause that grants it, by address. */
  readonly clause: string;
  /** How it is given; where that is somebody's choice, what may be chosen and who chooses. */
  readonly form: string | { readonly oneOf: readonly string[]; readonly because: readonly Cause[] };
  /** The terms of a loan: percent a year, and the day by which it is repaid. */
  readonly loan: { readonly interest: Shown; readonly repaidBy: Shown } | null;
  readonly tags: readonly string[];
  readonly text: Words;
  readonly now: CurrentUnit | null;
  /** The sum of all units if no limit reduced it; null where none does. */
  readonly unlimited: Amount | null;
  /** The sum of all units begun on or before the day of assessment. */
  readonly accrued: Amount;
  /** The sum of all units, up to the horizon when the award has no known end. */
  readonly total: Amount;
  readonly instalments: readonly Instalment[];
  /** True when units go on past the horizon. */
  readonly continues: boolean;
  /** Facts that would fix the first or last day; then no unit can be listed. */
  readonly open: readonly Cause[];
  /** The readings of ambiguous clauses that it was worked out on; `compareReadings` tells which make a difference. */
  readonly rests: readonly TakenReading[];
}

/**
 * What a clause came to. `states` is a clause that gives a value and decides nothing; `not-applicable` one whose `when`
 * does not hold or whose place an exception took; `not-asked` one that a live assessment did not need.
 */
export type FindingState = "satisfied" | "refuses" | "undecided" | "not-applicable" | "states" | "not-asked";

/** One comparison within a clause: what was named, what it was compared with, what was seen. */
export interface Observation {
  readonly fact: string;
  readonly operator: string;
  readonly expected: readonly Shown[];
  readonly seen: Shown;
  /** Whether it holds; of a private record not even that is told. */
  readonly holds: boolean | "unknown" | "not-asked" | "private";
}

/** What one clause came to, with its law. */
export interface Finding {
  readonly clause: string;
  readonly effect: string;
  readonly jurisdiction: string;
  readonly text: Words;
  readonly note: Words | null;
  readonly cite: readonly Cited[];
  readonly state: FindingState;
  /** The exception that took the clause's place, if one did. */
  readonly exceptedBy: string | null;
  readonly observations: readonly Observation[];
  /** The value a sets or defines clause gave. */
  readonly value: Shown | null;
  readonly because: readonly Cause[];
}

/** A quantity that a definition asks to be shown. */
export interface ShownQuantity {
  readonly definition: string;
  readonly value: Shown;
  readonly steps: Step | null;
}

/** A fact that would settle something, and how many undecided clauses it occurs in. */
export interface MissingFact {
  readonly name: string;
  readonly by: string;
  readonly clauses: number;
}

/** Whom an answer is for: the household as a whole, or the member with this id in a list such as `children`. */
export type SubjectId =
  | { readonly kind: "household" }
  | { readonly kind: "member"; readonly list: string; readonly id: string };

interface SubjectBase<Types extends LawTypes> {
  readonly subject: SubjectId;
  /** The place whose law governed on the day the clauses were read. */
  readonly place: string | null;
  /** The test day on which the findings were read. */
  readonly testedOn: PlainDate;
  readonly findings: readonly Finding[];
  readonly quantities: readonly ShownQuantity[];
  readonly awards: readonly AwardResult<Types>[];
  /** What is missing for any part of the answer: right, amount or shares. */
  readonly missing: readonly MissingFact[];
}

/** The answer for one subject of a scheme. */
export type SubjectResult<Types extends LawTypes = LawTypes> = SubjectBase<Types> &
  (
    | { readonly outcome: "eligible"; readonly entitled: NonEmpty<string> }
    | { readonly outcome: "ineligible"; readonly refusedBy: NonEmpty<string> }
    | { readonly outcome: "undetermined"; readonly undecided: NonEmpty<MissingFact> }
    | { readonly outcome: "not-in-force" }
  );

interface SchemeBase<Types extends LawTypes> {
  readonly scheme: Types["scheme"];
  readonly title: Words;
  readonly jurisdiction: string;
  readonly evidence: Evidence["status"];
  readonly closed: { readonly from: PlainDate; readonly reason: Words } | null;
  /** The last day on which its law grants anything anywhere, where that is past: what is listed may still be owed since. */
  readonly ended: PlainDate | null;
  readonly notes: readonly { readonly jurisdiction: string; readonly text: Words }[];
}

/**
 * The answer of one scheme, for each subject. Its outcome is the best of its subjects': eligible, then undetermined,
 * then ineligible. Without the list of subjects it is undetermined, and `missing` names the list.
 */
export interface SchemeResult<Types extends LawTypes = LawTypes> extends SchemeBase<Types> {
  readonly outcome: Outcome;
  readonly subjects: readonly SubjectResult<Types>[];
  readonly missing: readonly MissingFact[];
}

/** A closed scheme that was not assessed, and why. */
export interface Withheld<Types extends LawTypes = LawTypes> {
  readonly scheme: Types["scheme"];
  readonly title: Words;
  readonly closedFrom: PlainDate;
  readonly reason: Words;
  readonly why: "purpose-not-given" | "day-outside-its-life";
}

/**
 * What people call the things that a determination names by their codes: places by code; facts by their name in the
 * dictionary (`children.bornOn` for `children[c1].bornOn`) and by the paths that clauses use (`child.bornOn`).
 */
export interface Labels {
  readonly places: Readonly<Record<string, Words>>;
  readonly facts: Readonly<Record<string, Words>>;
  /** Payers that are no level of government. */
  readonly payers: Readonly<Record<string, Words>>;
}

/** What is needed to reproduce an answer. */
export interface Receipt {
  readonly engine: string;
  readonly packs: readonly Omit<PackIdentity, "title">[];
  readonly jurisdiction: string;
  readonly on: PlainDate;
  readonly purpose: "arrears" | "audit" | null;
  readonly readings: Readonly<Record<string, string>>;
}

/** The whole result of assessing one household. */
export interface Determination<Types extends LawTypes = LawTypes> {
  readonly format: "almoner/determination@1";
  readonly jurisdiction: string;
  readonly on: PlainDate;
  /** False while any scheme in the answer is not verified: then the first line of every rendering says so. */
  readonly official: boolean;
  readonly outcome: Outcome;
  readonly schemes: readonly SchemeResult<Types>[];
  readonly withheld: readonly Withheld<Types>[];
  readonly missing: readonly MissingFact[];
  readonly labels: Labels;
  readonly receipt: Receipt;
}
