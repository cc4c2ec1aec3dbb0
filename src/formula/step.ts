import { decimalText, fractionText, type Quantity } from "../money/index.js";
import { type Cause, NEVER, type Value } from "../value/index.js";
import type { OperationName } from "./formula.js";

/**
 * A value as the determination shows it: text for exact numbers, dates, choices and places (`null` is an event that
 * has not happened), an interval with its causes, or nothing at all for a private record.
 */
export type Shown =
  | string
  | boolean
  | null
  | { readonly atLeast: string | null; readonly atMost: string | null; readonly because: readonly Cause[] }
  | { readonly unknown: readonly Cause[] }
  | { readonly private: true };

/** One step of a calculation, with the steps it was made from. */
export interface Step {
  readonly operation: OperationName;
  /** The fact, definition or parameter that was read. */
  readonly name?: string;
  readonly value: Shown;
  readonly parts?: readonly Step[];
  readonly rounding?: { readonly before: Shown; readonly to: string; readonly mode: string };
}

/** A value together with the step that made it. */
export interface Traced {
  readonly value: Value;
  readonly step: Step;
}

export const PRIVATE: Shown = Object.freeze({ private: true });

/** Shows a value; exact fractions that no decimal can say are shown as `n/d`. */
export function show(value: Value): Shown {
  switch (value.kind) {
    case "number":
      if (value.low !== null && value.because.length === 0) return quantityText(value.low);
      return {
        atLeast: value.low === null ? null : quantityText(value.low),
        atMost: value.high === null ? null : quantityText(value.high),
        because: value.because,
      };
    case "date":
      return value.date === NEVER ? null : value.date;
    case "boolean":
      return value.value;
    case "text":
      return value.value;
    case "unknown":
      return { unknown: value.because };
  }
}

export function quantityText(quantity: Quantity): string {
  return decimalText(quantity) ?? fractionText(quantity);
}

/** Whether a step rests on a private record. */
export function isPrivateStep({ value }: Step): boolean {
  return typeof value === "object" && value !== null && "private" in value;
}

/**
 * The step of an operation over the steps it was made from. A step over a private one, or one whose branch a private
 * record chose, is private itself: its other parts would give the record away.
 */
export function stepFrom(
  operation: OperationName,
  value: Value,
  parts: readonly Step[],
  more: Pick<Step, "name" | "rounding"> = {},
  hidden = false,
): Traced {
  if (hidden || parts.some(isPrivateStep)) return { value, step: { operation, value: PRIVATE } };
  return { value, step: { operation, ...more, value: show(value), parts } };
}

/** The step of an operation over parts. */
export function stepOf(operation: OperationName, value: Value, parts: readonly Traced[]): Traced {
  return stepFrom(
    operation,
    value,
    parts.map((part) => part.step),
  );
}
