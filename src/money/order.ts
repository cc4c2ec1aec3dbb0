import { unrounded } from "./integer.js";
import { compareNative } from "./native.js";
import { Fraction, native, type Quantity } from "./quantity.js";

/** -1 when a is below b, 0 when they are equal, 1 when a is above b. */
export function compare(a: Quantity, b: Quantity): -1 | 0 | 1 {
  if (!(a instanceof Fraction && b instanceof Fraction)) return compareNative(native(a), native(b));
  // Denominators are above 0, so that products across keep the order; most often both are 1.
  const order = a.denominator.eq(b.denominator)
    ? a.numerator.comparedTo(b.numerator)
    : unrounded(a.numerator.times(b.denominator)).comparedTo(unrounded(b.numerator.times(a.denominator)));
  return order === 0 ? 0 : order < 0 ? -1 : 1;
}

/** Whether two quantities are the same number. */
export function equals(a: Quantity, b: Quantity): boolean {
  return compare(a, b) === 0;
}

/** Whether a quantity is 0. */
export function isZero(quantity: Quantity): boolean {
  return quantity instanceof Fraction ? quantity.numerator.isZero() : quantity.n === 0;
}

/** Whether a quantity is below 0. */
export function isNegative(quantity: Quantity): boolean {
  return quantity instanceof Fraction ? quantity.numerator.lt(0) : quantity.n < 0;
}

/** The smallest of one or more quantities. */
export function least(first: Quantity, ...rest: readonly Quantity[]): Quantity {
  return rest.reduce((smallest, next) => (compare(next, smallest) < 0 ? next : smallest), first);
}

/** The largest of one or more quantities. */
export function greatest(first: Quantity, ...rest: readonly Quantity[]): Quantity {
  return rest.reduce((largest, next) => (compare(next, largest) > 0 ? next : largest), first);
}
