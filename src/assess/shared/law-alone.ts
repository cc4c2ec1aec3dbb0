import type { PlainDate } from "../../calendar/index.js";
import type { Formula } from "../../formula/index.js";
import type { LinkedShare } from "../../program/index.js";
import type { LawView } from "./law-view.js";

/** Whether the law alone says how a payment is split: by percentages that no fact and nobody's decision changes. */
export function splitsAlone(shares: readonly LinkedShare[], view: LawView, day: PlainDate): boolean {
  return shares.every(
    ({ portion, bearer }) =>
      ("rest" in portion || ("percent" in portion && saysAlone(portion.percent, view, day))) &&
      ("payer" in bearer || splitsAlone(bearer.split, view, day)),
  );
}

/** A literal, or a parameter with one value that day, whatever the household, and however the law is read. */
function saysAlone(formula: Formula, view: LawView, day: PlainDate): boolean {
  if (formula.op === "literal") return true;
  if (formula.op === "fact")
    return formula.reference.kind === "parameter" && isFixed(formula.reference.slot, view, day);
  return formula.op === "parameter" && formula.by.length === 0 && isFixed(formula.slot, view, day);
}

function isFixed(slot: string, view: LawView, day: PlainDate): boolean {
  const clause = view.held(slot);
  if (clause?.effect !== "sets" || clause.readings !== null) return false;
  return clause.values.findLast(({ from }) => from === null || from <= day)?.kind === "value";
}
