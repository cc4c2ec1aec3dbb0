import type { PlainDate } from "../calendar/index.js";
import { compare, equals, type Quantity } from "../money/index.js";
import { type Cause, joinCauses } from "./cause.js";

/** Later than every date: an event that has not happened. */
export const NEVER = "never";
export type DateOrNever = PlainDate | typeof NEVER;

const NONE: readonly Cause[] = Object.freeze([]);

/**
 * What a formula can come to. Numbers are intervals, exact when both ends are one: a missing fact with declared
 * bounds, an open decision and a table with an unknown key all narrow an amount without fixing it. A null end is open.
 */
export type Value =
  | {
      readonly kind: "number";
      readonly low: Quantity | null;
      readonly high: Quantity | null;
      readonly because: readonly Cause[];
    }
  | { readonly kind: "date"; readonly date: DateOrNever }
  | { readonly kind: "boolean"; readonly value: boolean }
  | { readonly kind: "text"; readonly value: string }
  | { readonly kind: "unknown"; readonly because: readonly Cause[] };

export type NumberValue = Extract<Value, { kind: "number" }>;

/** An exact number. */
export function exact(quantity: Quantity): NumberValue {
  return { kind: "number", low: quantity, high: quantity, because: NONE };
}

/** A number between two bounds, for the given causes; a single point needs no cause. */
export function between(low: Quantity | null, high: Quantity | null, because: readonly Cause[]): NumberValue {
  if (low !== null && high !== null && (low === high || equals(low, high))) return exact(low);
  return { kind: "number", low, high, because };
}

export function dateValue(date: DateOrNever): Value {
  return { kind: "date", date };
}

export function textValue(value: string): Value {
  return { kind: "text", value };
}

export function booleanValue(value: boolean): Value {
  return { kind: "boolean", value };
}

export function unknownValue(because: readonly Cause[]): Value {
  return { kind: "unknown", because };
}

/** The causes that keep a value open; none when it is known exactly. */
export function causesOf(value: Value): readonly Cause[] {
  return value.kind === "number" || value.kind === "unknown" ? value.because : NONE;
}

/** The exact quantity of a number, or null when it is an interval or no number. */
export function exactQuantity(value: Value): Quantity | null {
  if (value.kind !== "number" || value.low === null || value.high === null) return null;
  return value.low === value.high || equals(value.low, value.high) ? value.low : null;
}

/** A number seen as an interval: what is unknown altogether is open at both ends. */
export function asNumber(value: Value): NumberValue {
  if (value.kind === "number") return value;
  return { kind: "number", low: null, high: null, because: causesOf(value) };
}

/** Never before any date, otherwise by the calendar. */
export function compareDateValues(a: DateOrNever, b: DateOrNever): -1 | 0 | 1 {
  if (a === b) return 0;
  if (a === NEVER) return 1;
  if (b === NEVER) return -1;
  return a < b ? -1 : 1;
}

/** Whether two known values are the same; null when either is open. */
export function sameValue(a: Value, b: Value): boolean | null {
  if (causesOf(a).length > 0 || causesOf(b).length > 0) return null;
  if (a.kind === "number" && b.kind === "number") {
    return a.low !== null && b.low !== null && equals(a.low, b.low);
  }
  if (a.kind === "date" && b.kind === "date") return a.date === b.date;
  if (a.kind === "boolean" && b.kind === "boolean") return a.value === b.value;
  if (a.kind === "text" && b.kind === "text") return a.value === b.value;
  return false;
}

/**
 * The narrowest value that covers every candidate: an interval for numbers, the common value where all agree,
 * otherwise unknown. Used where a condition or a key is open and several results remain possible.
 */
export function hull(candidates: readonly Value[], because: readonly Cause[]): Value {
  const [head, ...rest] = candidates;
  if (head === undefined) return unknownValue(because);
  const numbers = candidates.filter((candidate) => candidate.kind === "number");
  if (numbers.length === candidates.length) {
    const lows = numbers.map(({ low }) => low);
    const highs = numbers.map(({ high }) => high);
    const low = lows.reduce((a, b) => (a === null || b === null ? null : compare(b, a) < 0 ? b : a));
    const high = highs.reduce((a, b) => (a === null || b === null ? null : compare(b, a) > 0 ? b : a));
    return between(low, high, joinCauses(because, ...candidates.map(causesOf)));
  }
  if (rest.every((candidate) => sameValue(head, candidate) === true)) return head;
  return unknownValue(joinCauses(because, ...candidates.map(causesOf)));
}
