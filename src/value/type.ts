import { sameUnit, type Unit, unitText } from "./unit.js";

/**
 * The static type of a fact, a parameter or a formula. A number without a unit yet (a bare literal) has `unit: null`
 * and takes the unit of what it meets.
 */
export type Type =
  | { readonly kind: "number"; readonly unit: Unit | null }
  | { readonly kind: "boolean" }
  /** Stands in for what could not be linked, so that one mistake gives one message. */
  | { readonly kind: "any" }
  | { readonly kind: "date" }
  | { readonly kind: "text" }
  | { readonly kind: "place" }
  /** A parameter of marginal rates: it has a value only together with the number it is applied to. */
  | { readonly kind: "scale" }
  | { readonly kind: "choice"; readonly options: readonly string[] };

/** The type in words an author knows. */
export function typeText(type: Type): string {
  if (type.kind === "number") return type.unit === null ? "number" : unitText(type.unit);
  if (type.kind === "choice") return `one of ${type.options.join(", ")}`;
  return type.kind;
}

/** Whether two types may meet in a comparison or stand in for each other. */
export function typesMeet(a: Type, b: Type): boolean {
  if (a.kind === "any" || b.kind === "any") return true;
  if (a.kind === "number" && b.kind === "number") return a.unit === null || b.unit === null || sameUnit(a.unit, b.unit);
  if (a.kind === "choice" && b.kind === "choice") return a.options.some((option) => b.options.includes(option));
  const textual = (type: Type) => type.kind === "text" || type.kind === "choice" || type.kind === "place";
  if (textual(a) && textual(b)) return a.kind === "text" || b.kind === "text" || a.kind === b.kind;
  return a.kind === b.kind;
}
