import type { CalendarUnit } from "../calendar/index.js";
import type { Formula, Shown } from "../formula/index.js";
import type { LinkedClauseOf } from "../program/index.js";
import { figure } from "./values-view.js";

/** A figure of a clause: written in it, that of a parameter (by address), or worked out from others. */
export type FigureView = { readonly value: Shown } | { readonly parameter: string } | { readonly workedOut: true };

/** What a clause says of its award: its form, and its amount in so far as one is named. */
export interface AwardView {
  readonly form: FigureView;
  /** `unstated`: the text has no amount; `none`: nothing is counted. */
  readonly amount: FigureView | "unstated" | "none";
  /** What the amount is counted in; null is the currency of the scheme. */
  readonly unit: string | null;
  readonly every: CalendarUnit | "once";
}

/** A formula as far as it is one figure; `decimals` are those of money. */
export function viewFigure(formula: Formula, scheme: string, decimals = 0): FigureView {
  if (formula.op === "literal") return { value: figure(formula.value, decimals) };
  if (formula.op === "parameter") return { parameter: `${scheme}#${formula.slot}` };
  return { workedOut: true };
}

export function viewAward(clause: LinkedClauseOf<"awards">, scheme: string, decimals: number): AwardView {
  const { form, amount, unit, period } = clause;
  return {
    form: viewFigure(form, scheme),
    amount: typeof amount === "string" ? amount : viewFigure(amount, scheme, unit === null ? decimals : 0),
    unit,
    every: period.kind === "once" ? "once" : period.unit,
  };
}
