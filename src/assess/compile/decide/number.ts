import { fractionText, type Quantity } from "../../../money/index.js";
import type { Expression, Known } from "./expression.js";
import { Unsupported } from "./unsupported.js";

/** A lowered formula: its scale and the most it can come to are null for what is no number. */
export interface Lowered {
  readonly expression: Expression;
  /** How many units of the whole number make one: 100 for yuan in fen. */
  readonly scale: number;
  /** The largest magnitude the whole number can have. */
  readonly bound: number;
}

/** Larger scales would leave no room for the number itself. */
const MOST_SCALE = 1e9;

const MOST = Number.MAX_SAFE_INTEGER;

/** A value that is no number. */
export function plain(expression: Expression): Lowered {
  return { expression, scale: 1, bound: 0 };
}

/** A whole number in a scale. */
export function numberOf(value: number, scale: number): Lowered {
  return { expression: { kind: "known", value }, scale, bound: Math.abs(value) };
}

/** The number a quantity is, as numerator in the scale of its denominator. */
export function scaled(quantity: Quantity): { readonly value: number; readonly scale: number } {
  const [numerator = "0", denominator = "1"] = fractionText(quantity).split("/");
  const [value, scale] = [Number(numerator), Number(denominator)];
  if (!Number.isSafeInteger(value) || scale > MOST_SCALE) throw new Unsupported("a figure of so many digits");
  return { value, scale };
}

/** The same number, worked out otherwise where it may leave the safe integers. */
export function guarded(expression: Expression, scale: number, bound: number): Lowered {
  if (scale > MOST_SCALE) throw new Unsupported("a number of so many decimals");
  if (bound <= MOST) return { expression, scale, bound };
  return { expression: { kind: "guarded", of: expression }, scale, bound: MOST };
}

/** The same number in a scale that its own divides. */
export function inScale(number: Lowered, scale: number): Lowered {
  if (number.scale === scale) return number;
  return times(number, scale / number.scale, scale);
}

/** A number whose whole number is so many times larger. */
export function times({ expression, bound }: Lowered, by: number, scale: number): Lowered {
  if (expression.kind === "known" && typeof expression.value === "number") {
    const value = expression.value * by;
    if (!Number.isSafeInteger(value)) throw new Unsupported("a figure of so many digits");
    return numberOf(value, scale);
  }
  // An open number has no product that could leave the safe integers; its ends are those of the law.
  if (expression.kind === "open") {
    const { low, high } = expression;
    const ends = by < 0 ? { low: high * by, high: low * by } : { low: low * by, high: high * by };
    return { expression: { ...expression, ...ends }, scale, bound };
  }
  const factor: Known = by;
  const product: Expression = { kind: "product", a: expression, b: { kind: "known", value: factor } };
  return guarded(product, scale, bound * Math.abs(by));
}

/** Numbers in their common scale. */
export function inCommonScale(numbers: readonly Lowered[]): readonly Lowered[] {
  const scale = numbers.reduce((common, one) => leastCommonMultiple(common, one.scale), 1);
  return numbers.map((one) => inScale(one, scale));
}

export function leastCommonMultiple(a: number, b: number): number {
  const multiple = (a / greatestCommonDivisor(a, b)) * b;
  if (multiple > MOST_SCALE) throw new Unsupported("numbers of so different decimals");
  return multiple;
}

export function greatestCommonDivisor(a: number, b: number): number {
  let [larger, smaller] = [Math.abs(a), Math.abs(b)];
  while (smaller !== 0) [larger, smaller] = [smaller, larger % smaller];
  return larger;
}
