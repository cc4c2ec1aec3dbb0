import type { Outcome } from "../determination/index.js";

/** How a comparison of places is said. */
export interface ComparisonWords {
  readonly head: (day: string) => string;
  /** What it means that the household was moved: which facts were set, and that nothing else was. */
  readonly asIf: (facts: readonly string[]) => string;
  readonly counted: (horizon: string) => string;
  readonly columns: Table<"place" | "outcome" | "atLeast" | "atMost" | "besides">;
  /** Outcomes in a word or two, for a column. */
  readonly outcome: Table<Outcome>;
  /** No scheme was assessed, so that there is no sum, not even of nothing. */
  readonly noCash: string;
  readonly noPlace: string;
  readonly details: string;
  readonly place: (place: string, outcome: string) => string;
  readonly scheme: (title: string, outcome: string) => string;
  readonly award: (subject: string, award: string, form: string, received: string) => string;
  readonly accrued: (amount: string) => string;
  readonly due: (first: string, last: string) => string;
  readonly forfeited: (amount: string) => string;
  readonly openDecision: string;
  readonly decided: (decisions: readonly string[]) => string;
  readonly withheld: (schemes: number) => string;
}

type Table<Key extends string> = Readonly<Record<Key, string>>;
