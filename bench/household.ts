/** A household as the benchmark's policy knows it: dates `YYYY-MM-DD`, money in quotes, and what is absent is unknown. */
export interface BenchHousehold {
  readonly home: string;
  readonly applicantBornOn?: string;
  readonly residentSince?: string;
  readonly persons?: number;
  readonly income?: string;
  readonly savings?: string;
  readonly tenure?: "owner" | "tenant" | "social-tenant";
  readonly rent?: string;
  readonly carer?: boolean;
  readonly children?: readonly { readonly id: string; readonly bornOn?: string }[];
}

/** The day on which every household is assessed: 28 February of a common year, a day before a leap-day birthday. */
export const ON = "2026-02-28";

/** The awards of the policy, in its order. */
export const AWARDS = ["living-supplement", "young-child-grant", "rent-help", "age-supplement"] as const;

/** What one award comes to, in fen; `atMost` is null where nothing bounds it. A refused award comes to 0. */
export interface AwardAnswer {
  readonly right: boolean | "unknown";
  readonly atLeast: number;
  readonly atMost: number | null;
}

/** The form into which every engine's answer is brought, so that answers can be compared. */
export interface Answer {
  readonly outcome: "eligible" | "ineligible" | "undetermined";
  /** In the order of {@link AWARDS}. */
  readonly awards: readonly AwardAnswer[];
  /** The facts that are missing, in alphabetical order; null from an engine that cannot say. */
  readonly missing: readonly string[] | null;
}

/** A refused award. */
export const REFUSED: AwardAnswer = { right: false, atLeast: 0, atMost: 0 };

/** A granted award of a known sum. */
export function granted(fen: number): AwardAnswer {
  return { right: true, atLeast: fen, atMost: fen };
}

/** The outcome that follows from the rights. */
export function outcomeOf(awards: readonly AwardAnswer[]): Answer["outcome"] {
  if (awards.some(({ right }) => right === true)) return "eligible";
  return awards.some(({ right }) => right === "unknown") ? "undetermined" : "ineligible";
}
