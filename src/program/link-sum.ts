import type { Formula } from "../formula/index.js";
import type { ExpressionJson } from "../pack/index.js";
import { combineUnits, isBelowZero, type Type, typesMeet, typeText, unitOf } from "../value/index.js";
import type { ClauseLinker } from "./linker.js";
import type { Selector } from "./program.js";

/**
 * Links the fixed sum that a payer carries: money; where it is for each unit, also money for one unit of the award, such
 * as CNY/month for an award by the month.
 */
export function linkSum(
  json: ExpressionJson,
  award: Selector,
  perUnit: boolean,
  linker: ClauseLinker,
  at: readonly (string | number)[],
): Formula {
  const money: Type = { kind: "number", unit: unitOf(linker.names.currency) };
  const rate = perUnit ? rateOf(award, linker) : null;
  const formula = linker.formula(json, at, money);
  if (!typesMeet(money, formula.type) && (rate === null || !typesMeet(rate, formula.type))) {
    linker.report(formula.type.kind === "number" ? "wrong-unit" : "type-mismatch", at, {
      expected: rate === null ? typeText(money) : `${typeText(money)} or ${typeText(rate)}`,
      found: typeText(formula.type),
    });
  }
  if (formula.op === "literal" && formula.value.kind === "number" && isBelowZero(formula.value)) {
    linker.report("wrong-value", at, { expected: "an amount of 0 or more", found: JSON.stringify(json) });
  }
  return formula;
}

/** Money for one unit of the awards that a clause funds, where all of them are counted by the same unit. */
function rateOf(award: Selector, { names }: ClauseLinker): Type | null {
  const funded = names.awards.filter(({ slot, tags }) =>
    "slot" in award ? slot === award.slot : tags.includes(award.tagged),
  );
  const [unit, ...others] = new Set(funded.map((one) => one.unit));
  if (unit == null || others.length > 0) return null;
  return { kind: "number", unit: combineUnits(unitOf(names.currency), unitOf(unit), -1) };
}
