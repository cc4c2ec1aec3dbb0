import type { NonEmpty } from "./non-empty.js";

/** The outcome of an operation that can be refused: a value, or every reason it was refused. */
export type Result<Value, Reason> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly issues: NonEmpty<Reason> };

/** An accepted result. */
export function ok<Value>(value: Value): { readonly ok: true; readonly value: Value } {
  return { ok: true, value };
}

/** A refused result with all its reasons. */
export function refused<Reason>(issues: NonEmpty<Reason>): { readonly ok: false; readonly issues: NonEmpty<Reason> } {
  return { ok: false, issues };
}
