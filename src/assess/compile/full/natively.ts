import { native, type Quantity } from "../../../money/index.js";
import type { LinkedTable } from "../../../program/index.js";
import type { Cause, NumberValue, Value } from "../../../value/index.js";

/** No causes: shared by everything that is known. */
export const NONE: readonly Cause[] = Object.freeze([]);

/** An exact number, its two ends being one and the same object. */
export function exactly(quantity: Quantity): NumberValue {
  return { kind: "number", low: quantity, high: quantity, because: NONE };
}

/** The quantity of a number whose ends are one object; null for anything else, which may still be exact. */
export function point(value: Value): Quantity | null {
  return value.kind === "number" && value.low === value.high ? value.low : null;
}

/** A value with its numbers as fractions of native integers: what is computed from it stays native. */
export function natively(value: Value): Value {
  if (value.kind !== "number") return value;
  const { low, high, because } = value;
  if (low !== null && low === high) {
    const own = native(low);
    return own === low && because.length === 0 ? value : exactly(own);
  }
  return {
    kind: "number",
    low: low === null ? null : native(low),
    high: high === null ? null : native(high),
    because,
  };
}

/** A table with its keys and cells as native values. */
export function nativeTable(table: LinkedTable): LinkedTable {
  return {
    match: table.match,
    rows: table.rows.map(({ key, cell }) => ({
      key: natively(key),
      cell: "rows" in cell ? nativeTable(cell) : natively(cell),
    })),
    beyond: table.beyond === null ? null : native(table.beyond),
    otherwise: table.otherwise === null ? null : natively(table.otherwise),
  };
}
