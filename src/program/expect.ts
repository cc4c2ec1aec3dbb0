import type { Formula } from "../formula/index.js";
import { nearest } from "../issue/index.js";
import type { ExpressionJson } from "../pack/index.js";
import { PERCENT, type Type, typesMeet, typeText } from "../value/index.js";
import type { ClauseLinker } from "./linker.js";
import type { Selector } from "./program.js";

/** The slot of an award named by a clause; reports a name that is no award. */
export function awardSlot(id: string, linker: ClauseLinker, at: readonly (string | number)[]): string {
  const slot = linker.names.slotOf.get(id);
  if (slot !== undefined && linker.names.effectOf.get(slot) === "awards") return slot;
  const awards = [...linker.names.effectOf].filter(([, effect]) => effect === "awards").map(([name]) => name);
  linker.report("unknown-name", at, { name: id, nearest: nearest(id, awards), kind: "award" });
  return id;
}

/** Links what names an award: by its id, or every award with a tag. */
export function linkSelector(
  json: string | { readonly tagged: string },
  linker: ClauseLinker,
  at: readonly (string | number)[],
): Selector {
  return typeof json === "string" ? { slot: awardSlot(json, linker, at) } : { tagged: json.tagged };
}

/** Links a formula that must be a date. */
export function expectDate(json: ExpressionJson, linker: ClauseLinker, at: readonly (string | number)[]): Formula {
  return expectType(json, { kind: "date" }, linker, at);
}

/** Links a formula that must have a type; reports where it has not. */
export function expectType(
  json: ExpressionJson,
  type: Type,
  linker: ClauseLinker,
  at: readonly (string | number)[],
): Formula {
  const formula = linker.formula(json, at, type);
  const beyond =
    type.kind === "choice" && formula.type.kind === "choice"
      ? formula.type.options.filter((option) => !type.options.includes(option))
      : [];
  if (beyond.length > 0 && type.kind === "choice") {
    linker.report("unknown-choice", at, { allowed: type.options, found: beyond.join(", ") });
  } else if (!typesMeet(type, formula.type)) {
    const numbers = type.kind === "number" && formula.type.kind === "number";
    linker.report(numbers ? "wrong-unit" : "type-mismatch", at, {
      expected: typeText(type),
      found: typeText(formula.type),
    });
  }
  return formula;
}

export const PERCENT_TYPE: Type = { kind: "number", unit: PERCENT };
