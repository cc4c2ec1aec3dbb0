import type { Quantity } from "./quantity.js";
import { subtract } from "./quantity.js";

/** -1 when a is below b, 0 when they are equal, 1 when a is above b. */
export function compare(a: Quantity, b: Quantity): -1 | 0 | 1 {
  const difference = subtract(a, b);
  if (isZero(difference)) return 0;
  return isNegative(difference) ? -1 : 1;
}

/** Whether two quantities are the same number. */
export function equals(a: Quantity, b: Quantity): boolean {
  return compare(a, b) === 0;
}

/** Whether a quantity is 0. */
export function isZero(quantity: Quantity): boolean {
  return quantity.numerator.isZero();
}

/** Whether a quantity is below 0. */
export function isNegative(quantity: Quantity): boolean {
  return quantity.numerator.lt(0);
}

/** The smallest of one or more quantities. */
export function least(first: Quantity, ...rest: readonly Quantity[]): Quantity {
  return rest.reduce((smallest, next) => (compare(next, smallest) < 0 ? next : smallest), first);
}

/** The largest of one or more quantities. */
export function greatest(first: Quantity, ...rest: readonly Quantity[]): Quantity {
  return rest.reduce((largest, next) => (compare(next, largest) > 0 ? next : largest), first);
}
