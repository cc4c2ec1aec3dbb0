import type { Formula } from "../../src/formula/index.js";
import type { LinkedClause, LinkedScheme, Program } from "../../src/program/index.js";

const ASSESSED_ON: Formula = {
  op: "fact",
  type: { kind: "date" },
  reference: { kind: "builtin", path: "assessedOn", type: { kind: "date" }, sensitive: false },
};

/** How much of a law is left: `undated` gives every award on the day of assessment. */
export type Simplicity = "unlimited" | "undated";

/**
 * A law without what only the exact evaluator decides: limits, ends, ways of payment. What random laws have of everything else
 * then goes through the whole numbers of `decide`.
 */
export function simplified(program: Program, simplicity: Simplicity): Program {
  return {
    ...program,
    limits: [],
    schemes: program.schemes.map((scheme) => ({ ...scheme, slots: slotsOf(scheme, simplicity) })),
  };
}

function slotsOf({ slots }: LinkedScheme, simplicity: Simplicity): LinkedScheme["slots"] {
  const kept = [...slots.values()].map((slot) => ({
    ...slot,
    candidates: slot.candidates
      .filter(({ effect }) => effect !== "limits" && effect !== "ends" && effect !== "pays")
      .map((clause) => (simplicity === "undated" ? undated(clause) : uncounted(clause))),
  }));
  return new Map(kept.filter(({ candidates }) => candidates.length > 0).map((slot) => [slot.id, slot]));
}

function undated(clause: LinkedClause): LinkedClause {
  return clause.effect === "awards" ? { ...clause, period: { kind: "once", on: ASSESSED_ON } } : clause;
}

function uncounted(clause: LinkedClause): LinkedClause {
  if (clause.effect !== "awards" || clause.period.kind === "once") return clause;
  return { ...clause, period: { ...clause.period, most: null } };
}
