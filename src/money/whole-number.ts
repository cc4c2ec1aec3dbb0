import { Defect } from "../base/unreachable.js";
import { exact, floorOfQuotient } from "./integer.js";
import { floorNative } from "./native.js";
import { Fraction, fraction, type Quantity } from "./quantity.js";
import { fractionText } from "./text.js";

/** Whether a quantity has no fractional part. */
export function isInteger(quantity: Quantity): boolean {
  if (quantity instanceof Fraction) return quantity.denominator.eq(1);
  // Both kinds of integer: a native denominator may be either.
  return quantity.d === 1 || quantity.d === 1n;
}

/** The greatest integer not above a quantity, as a quantity. */
export function floor(quantity: Quantity): Quantity {
  if (!(quantity instanceof Fraction)) return floorNative(quantity);
  return fraction(floorOfQuotient(quantity.numerator, quantity.denominator), exact(1));
}

/** Whether an integer is small enough to count with. */
export function isSafe(quantity: Quantity): boolean {
  return Number.isSafeInteger(numeratorOf(quantity));
}

/** The integer a quantity is. Throws a Defect unless it is a safe integer. */
export function toInteger(quantity: Quantity): number {
  const integer = numeratorOf(quantity);
  if (isInteger(quantity) && Number.isSafeInteger(integer)) return integer;
  throw new Defect(`not a safe integer: ${fractionText(quantity)}`);
}

/** The greatest integer not above a quantity: -1.5 gives -2. Throws a Defect unless it is a safe integer. */
export function floorToInteger(quantity: Quantity): number {
  return toInteger(floor(quantity));
}

function numeratorOf(quantity: Quantity): number {
  return quantity instanceof Fraction ? quantity.numerator.toNumber() : Number(quantity.n);
}
