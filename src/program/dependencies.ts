import type { LinkedClause } from "./program.js";
import { type Mention, mentionsOfCondition, mentionsOfFormula } from "./traverse.js";

/** What a clause's own formulas and conditions mention. */
export function* mentionsOfClause(clause: LinkedClause): Generator<Mention> {
  if (clause.when !== null) yield* mentionsOfCondition(clause.when);
  switch (clause.effect) {
    case "defines":
      if (clause.asOf !== null) yield* mentionsOfFormula(clause.asOf);
      if (clause.value !== null) yield* mentionsOfFormula(clause.value);
      if (clause.that !== null) yield* mentionsOfCondition(clause.that);
      return;
    case "requires":
      yield* mentionsOfCondition(clause.that);
      return;
    case "awards":
      yield* mentionsOfFormula(clause.form);
      if (typeof clause.amount !== "string") yield* mentionsOfFormula(clause.amount);
      if (clause.loan !== null) {
        yield* mentionsOfFormula(clause.loan.interest);
        if (typeof clause.loan.repaidBy !== "string") yield* mentionsOfFormula(clause.loan.repaidBy);
      }
      if (clause.period.kind === "once") yield* mentionsOfFormula(clause.period.on);
      else {
        if (clause.period.anchor !== null) yield* mentionsOfFormula(clause.period.anchor);
        yield* mentionsOfFormula(clause.period.first);
        yield* mentionsOfFormula(clause.period.last);
      }
      return;
    case "ends":
      yield* mentionsOfFormula(clause.last);
      return;
    case "pays":
      yield* mentionsOfFormula(clause.due);
      if (clause.claim !== null) {
        yield* mentionsOfFormula(clause.claim.from);
        yield* mentionsOfFormula(clause.claim.until);
      }
      return;
    case "limits":
      yield* mentionsOfFormula(clause.to);
      return;
    case "funds":
      for (const portion of portionsOf(clause.split ?? [])) {
        if ("percent" in portion) yield* mentionsOfFormula(portion.percent);
        if ("amount" in portion) yield* mentionsOfFormula(portion.amount);
      }
      return;
    default:
  }
}

type Shares = NonNullable<Extract<LinkedClause, { effect: "funds" }>["split"]>;

function portionsOf(shares: Shares): readonly Shares[number]["portion"][] {
  return shares.flatMap(({ portion, bearer }) => [...("payer" in bearer ? [] : portionsOf(bearer.split)), portion]);
}
