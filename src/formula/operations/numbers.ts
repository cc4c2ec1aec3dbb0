import type { ExpressionJson } from "../../pack/index.js";
import {
  NO_UNIT,
  sameUnit,
  type Type,
  typesMeet,
  typeText,
  type Unit,
  unitText,
  unknownValue,
} from "../../value/index.js";
import type { Formula } from "../formula.js";
import type { At, FormulaLinker } from "../linker.js";

/** The type of a number of any unit: what bare literals are before they meet a unit. */
export const ANY_NUMBER: Type = { kind: "number", unit: null };
export const PLAIN_NUMBER: Type = { kind: "number", unit: NO_UNIT };
/** What could not be linked: it meets every type, because its own problem has been reported. */
export const UNLINKED: Type = { kind: "any" };
export const DATE: Type = { kind: "date" };

/** The unit of a linked number, or null for a bare literal; reports anything that is no number. */
export function numberUnit(formula: Formula, linker: FormulaLinker, at: At): Unit | null {
  if (formula.type.kind === "number") return formula.type.unit;
  if (formula.type.kind === "any") return null;
  linker.report("type-mismatch", at, { expected: "number", found: typeText(formula.type) });
  return null;
}

/** The unit of a product or quotient: 25.00 times a count, or half a count, is still a bare number that meets any unit. */
export function unitOrBare(unit: Unit, bare: boolean): Unit | null {
  return bare && sameUnit(unit, NO_UNIT) ? null : unit;
}

/** The common type of parts that are added, compared or chosen among; reports the first that does not fit. */
export function commonType(
  parts: readonly { readonly formula: Formula; readonly at: At }[],
  linker: FormulaLinker,
): Type {
  let common: Type | null = null;
  for (const { formula, at } of parts) {
    if (common === null) {
      common = formula.type;
      continue;
    }
    if (!typesMeet(common, formula.type)) {
      const numbers = common.kind === "number" && formula.type.kind === "number";
      linker.report(numbers ? "wrong-unit" : "type-mismatch", at, {
        expected: typeText(common),
        found: typeText(formula.type),
      });
      continue;
    }
    common = join(common, formula.type);
  }
  return common ?? ANY_NUMBER;
}

/** The narrowest type that holds both of two types that meet. */
function join(a: Type, b: Type): Type {
  if (a.kind === "number" && b.kind === "number") return a.unit === null ? b : a;
  if (a.kind === "choice" && b.kind === "choice") {
    return { kind: "choice", options: [...new Set([...a.options, ...b.options])] };
  }
  return a.kind === "text" || a.kind === "any" ? b : a;
}

/** A branch as written, and where. */
interface Branch {
  readonly json: ExpressionJson;
  readonly at: At;
}

/** Stands where the types require a formula that cannot be missing. */
export const NOTHING: Formula = { op: "literal", type: UNLINKED, value: unknownValue([]) };

/** Links branches of one type; literals among them take the type of the others. */
export function linkBranches(
  branches: readonly Branch[],
  linker: FormulaLinker,
): { readonly formulas: readonly Formula[]; readonly type: Type } {
  const typed = branches.map(({ json, at }) => (typeof json === "object" ? linker.formula(json, at) : null));
  const expected = typed.find((formula) => formula !== null)?.type;
  const parts = branches.map(({ json, at }, index) => ({
    formula: typed[index] ?? linker.formula(json, at, expected),
    at,
  }));
  return { formulas: parts.map(({ formula }) => formula), type: commonType(parts, linker) };
}

/** Links several parts of one type, as they stand in a list. */
export function linkParts(
  jsons: readonly ExpressionJson[],
  linker: FormulaLinker,
  at: At,
): { readonly of: readonly Formula[]; readonly type: Type } {
  const { formulas, type } = linkBranches(
    jsons.map((json, index) => ({ json, at: [...at, index] })),
    linker,
  );
  return { of: formulas, type };
}

/** Links parts that must be numbers of one unit. */
export function linkNumbers(
  jsons: readonly ExpressionJson[],
  linker: FormulaLinker,
  at: At,
): ReturnType<typeof linkParts> {
  const { of, type } = linkParts(jsons, linker, at);
  if (type.kind === "number") return { of, type };
  if (type.kind === "any") return { of, type: ANY_NUMBER };
  linker.report("type-mismatch", at, { expected: "number", found: typeText(type) });
  return { of, type: ANY_NUMBER };
}

/** Links a part that must be a date. */
export function linkDate(json: ExpressionJson, linker: FormulaLinker, at: At): Formula {
  const formula = linker.formula(json, at, DATE);
  if (formula.type.kind !== "date" && formula.type.kind !== "any")
    linker.report("type-mismatch", at, { expected: "date", found: typeText(formula.type) });
  return formula;
}

/** Links a part that must be a plain number, or one counted in the given unit. */
export function linkCount(json: ExpressionJson, linker: FormulaLinker, at: At, unit: Unit): Formula {
  const formula = linker.formula(json, at, ANY_NUMBER);
  const own = numberUnit(formula, linker, at);
  if (own !== null && !sameUnit(own, NO_UNIT) && !sameUnit(own, unit)) {
    linker.report("wrong-unit", at, { expected: unitText(unit), found: unitText(own) });
  }
  return formula;
}
