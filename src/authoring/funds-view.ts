import type { LinkedClauseOf, LinkedShare } from "../program/index.js";
import { type FigureView, viewFigure } from "./figure-view.js";

/** A part of a payment and who carries it; a part may be split again. */
export interface ShareView {
  readonly portion:
    | { readonly percent: FigureView }
    | { readonly amount: FigureView; readonly perUnit: boolean }
    | { readonly rest: true };
  readonly bearer: { readonly payer: string } | { readonly split: readonly ShareView[] };
}

/** Who pays, as a clause says it. */
export interface FundsView {
  /** Null where the text names payers without their parts, or only a duty between them. */
  readonly split: readonly ShareView[] | null;
  /** Payers whose parts the text does not state. */
  readonly unstated: readonly string[] | null;
  /** The payer whose part must be no less than that of another. */
  readonly matching: { readonly payer: string; readonly atLeast: string } | null;
}

/** Who pays by a clause; sums with the decimals of their currency. */
export function viewFunds(clause: LinkedClauseOf<"funds">, scheme: string, decimals: number): FundsView {
  const { split, unstated, matching } = clause;
  return { split: split?.map((share) => viewShare(share, scheme, decimals)) ?? null, unstated, matching };
}

function viewShare({ portion, bearer }: LinkedShare, scheme: string, decimals: number): ShareView {
  return {
    portion:
      "percent" in portion
        ? { percent: viewFigure(portion.percent, scheme) }
        : "amount" in portion
          ? { amount: viewFigure(portion.amount, scheme, decimals), perUnit: portion.perUnit }
          : portion,
    bearer: "payer" in bearer ? bearer : { split: bearer.split.map((share) => viewShare(share, scheme, decimals)) },
  };
}

/** The payers that a clause names, in its order. */
export function payersIn({ split, unstated, matching }: FundsView): readonly string[] {
  const bearers = (shares: readonly ShareView[]): readonly string[] =>
    shares.flatMap(({ bearer }) => ("payer" in bearer ? [bearer.payer] : bearers(bearer.split)));
  return [
    ...bearers(split ?? []),
    ...(unstated ?? []),
    ...(matching === null ? [] : [matching.payer, matching.atLeast]),
  ];
}
