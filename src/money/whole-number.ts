import { Defect } from "../base/unreachable.js";
import { exact, floorOfQuotient } from "./integer.js";
import type { Quantity } from "./quantity.js";
import { fraction } from "./quantity.js";
import { fractionText } from "./text.js";

/** Whether a quantity has no fractional part. */
export function isInteger(quantity: Quantity): boolean {
  return quantity.denominator.eq(1);
}

/** The greatest integer not above a quantity, as a quantity. */
export function floor(quantity: Quantity): Quantity {
  return fraction(floorOfQuotient(quantity.numerator, quantity.denominator), exact(1));
}

/** Whether an integer is small enough to count with. */
export function isSafe(quantity: Quantity): boolean {
  return Number.isSafeInteger(quantity.numerator.toNumber());
}

/** The integer a quantity is. Throws a Defect unless it is a safe integer. */
export function toInteger(quantity: Quantity): number {
  const integer = quantity.numerator.toNumber();
  if (isInteger(quantity) && Number.isSafeInteger(integer)) return integer;
  throw new Defect(`not a safe integer: ${fractionText(quantity)}`);
}

/** The greatest integer not above a quantity: -1.5 gives -2. Throws a Defect unless it is a safe integer. */
export function floorToInteger(quantity: Quantity): number {
  return toInteger(floor(quantity));
}
