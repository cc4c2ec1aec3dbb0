import type { FactJson, TypeName } from "../pack/index.js";
import { NO_UNIT, PERCENT, type Type, unitOf } from "../value/index.js";

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
      return { kind: "number", unit: declared.unit === undefined ? NO_UNIT : unitOf(declared.unit) };
    case "money":
      return { kind: "number", unit: unitOf(declared.unit ?? currency) };
    case "percent":
      return { kind: "number", unit: PERCENT };
    case "choice":
      return { kind: "choice", options: declared.options ?? [] };
    default:
      return { kind: declared.type };
  }
}

/** The static type of a fact. */
export function factType(fact: FactJson, currency: string): Type {
  const options = fact.options === undefined ? undefined : Object.keys(fact.options);
  return typeOf({ type: fact.type, unit: fact.unit, options }, currency);
}
