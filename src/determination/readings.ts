import type { Words } from "../pack/index.js";
import type { Cited } from "../program/index.js";
import type {
  AwardResult,
  CurrentUnit,
  Determination,
  Instalment,
  Labels,
  Outcome,
  Receipt,
  SubjectId,
} from "./determination.js";

/** What an award comes to, without the steps that made it. */
export interface AwardInBrief extends Pick<AwardResult, "form" | "loan" | "accrued" | "total" | "open"> {
  /** The unit that contains the day of assessment; null where there is none, or it is refused. */
  readonly now: (Pick<CurrentUnit, "first" | "last" | "amount"> & { readonly right: true | "unknown" }) | null;
  readonly instalments: readonly Omit<Instalment, "lines" | "reductions">[];
  /** Whether its payments go on past the horizon. */
  readonly continues: boolean;
}

/** One award under each reading of a clause; null where a reading leaves nothing of it. */
export interface AwardUnderReadings {
  readonly award: string;
  readonly text: Words;
  readonly under: readonly { readonly reading: string | null; readonly result: AwardInBrief | null }[];
}

/** One subject whose outcome, or some award of whom, is not the same under every reading of a clause. */
export interface SubjectUnderReadings {
  /** The scheme whose subject it is: that of the clause, or one that a limit binds to it. */
  readonly scheme: string;
  readonly title: Words;
  readonly subject: SubjectId;
  readonly under: readonly { readonly reading: string | null; readonly outcome: Outcome }[];
  /** The awards that rest on the reading; an award that is the same under each is not among them. */
  readonly awards: readonly AwardUnderReadings[];
}

/** An ambiguous clause that the assessment read, and what rests on how it is read. */
export interface ClauseUnderReadings {
  readonly scheme: string;
  readonly title: Words;
  /** The clause by its address, under which another reading is asked for. */
  readonly clause: string;
  readonly jurisdiction: string;
  readonly text: Words;
  readonly note: Words | null;
  readonly cite: readonly Cited[];
  /** Every reading that the text allows, by name. */
  readonly readings: Readonly<Record<string, Words>>;
  /** The reading the answer rests on; null where that is open, or not the same on all days that were read. */
  readonly taken: string | null;
  /** Empty where the readings make no difference for this household. */
  readonly differences: readonly SubjectUnderReadings[];
}

/** Which parts of a determination rest on the reading of an ambiguous clause, and what they are under each reading. */
export interface ReadingsComparison {
  readonly format: "almoner/readings@1";
  readonly jurisdiction: string;
  readonly on: Determination["on"];
  readonly official: boolean;
  /** In each, what is given as the reading taken comes first, then the others; all other clauses stay as they are. */
  readonly clauses: readonly ClauseUnderReadings[];
  readonly withheld: Determination["withheld"];
  readonly labels: Labels;
  readonly receipt: Receipt;
}
