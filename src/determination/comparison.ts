import type { PlainDate } from "../calendar/index.js";
import type { Words } from "../pack/index.js";
import type { Amount } from "./amount.js";
import type { AwardResult, Labels, MissingFact, Outcome, Receipt, SubjectId, Withheld } from "./determination.js";

/** One award of a place that gives the family something, or may. */
export interface ComparedAward {
  readonly subject: SubjectId;
  readonly award: string;
  readonly text: Words;
  readonly form: AwardResult["form"];
  /** As in a determination: what the law grants by the day of assessment, and in all or up to the horizon. */
  readonly accrued: Amount;
  readonly total: Amount;
  /** What is paid of it: each payment as it is rounded, without those forfeited for want of a claim in time. */
  readonly received: Amount;
  /** What is certainly forfeited; null when nothing is. */
  readonly forfeited: Amount | null;
  /** The first and the last day on which a payment not forfeited falls due, of those whose day is known. */
  readonly due: { readonly first: PlainDate; readonly last: PlainDate } | null;
  /** True when it goes on past the horizon. */
  readonly continues: boolean;
}

/** One scheme that was assessed in a place. */
export interface ComparedScheme {
  readonly scheme: string;
  readonly title: Words;
  readonly outcome: Outcome;
  readonly awards: readonly ComparedAward[];
}

/** What the family would have in one place. */
export interface ComparedPlace {
  readonly place: string;
  readonly outcome: Outcome;
  /** What is received in cash, a sum for each currency; no other form of award is in it. */
  readonly cash: readonly Amount[];
  readonly schemes: readonly ComparedScheme[];
  /** What keeps a right, an amount or a payment open; who pays is no part of the question. */
  readonly missing: readonly MissingFact[];
  /** Whether something is open that no fact of the household can settle, but only whoever must still decide it. */
  readonly restsOnOpenDecision: boolean;
  /** The decisions stated for the household that the law of this place reads. */
  readonly decided: readonly string[];
  /** The closed schemes that were not assessed here. */
  readonly withheld: readonly string[];
}

/** One household moved to several places in turn. The places keep the order of the register, whatever they give. */
export interface PlacesComparison {
  readonly format: "almoner/comparison@1";
  readonly on: PlainDate;
  /** The day up to which awards without a known end are counted; all others are counted whole. */
  readonly horizon: PlainDate;
  readonly official: boolean;
  /** The facts that were set to each place, as if they had always been so; every other fact stays as stated. */
  readonly moved: readonly string[];
  readonly places: readonly ComparedPlace[];
  readonly withheld: readonly Withheld[];
  readonly labels: Labels;
  readonly receipt: Omit<Receipt, "jurisdiction">;
}
