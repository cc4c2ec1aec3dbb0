import type { FactJson, TypeName } from "../pack/index.js";
import { misspeltTime, NO_UNIT, PERCENT, type Type, type Unit, unitOf } from "../value/index.js";

/** The static type a name of the pack language stands for; money without a unit is in the pack's currency. */
export function typeOf(
  declared: {
    readonly type: TypeName | "scale";
    readonly unit?: string | undefined;
    readonly options?: readonly string[] | undefined;
  },
  currency: string,
): Type {
  switch (declared.type) {
    case "integer":
    case "decimal":
      return { kind: "number", unit: declared.unit === undefined ? NO_UNIT : declaredUnit(declared.unit) };
    case "money": {
      const unit = declared.unit ?? currency;
      return { kind: "number", unit: isIn(unit, currency) ? declaredUnit(unit) : null };
    }
    case "percent":
      return { kind: "number", unit: PERCENT };
    case "choice":
      return { kind: "choice", options: declared.options ?? [] };
    default:
      return { kind: declared.type };
  }
}

/** A unit that is reported where it is declared meets every unit, so that nothing more is said of it. */
function declaredUnit(unit: string): Unit | null {
  return misspeltTime(unit) === null ? unitOf(unit) : null;
}

/** Whether a unit of money is in a currency. */
export function isIn(unit: string, currency: string): boolean {
  return unit.split("/")[0] === currency;
}

/** The static type of a fact. */
export function factType(fact: FactJson, currency: string): Type {
  // A fact may be in another currency than the scheme that reads it: where the two meet, that is said.
  if (fact.type === "money" && fact.unit !== undefined) return { kind: "number", unit: unitOf(fact.unit) };
  const options = fact.options === undefined ? undefined : Object.keys(fact.options);
  return typeOf({ type: fact.type, unit: fact.unit, options }, currency);
}
