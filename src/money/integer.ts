import { Decimal } from "decimal.js";

/** More digits than any law's sums need. Beyond them a number is refused, for it could only be rounded. */
export const MOST_DIGITS = 400;

/** Thrown when an exact number would have more than {@link MOST_DIGITS} digits: a chain of products, or of divisors. */
export class TooManyDigits extends Error {
  override readonly name = "TooManyDigits";
}

/** The constructor of every number in this room; a clone, so that an embedder's own settings of `Decimal` never matter. */
const Exact = Decimal.clone({
  defaults: true,
  precision: MOST_DIGITS,
  modulo: Decimal.ROUND_DOWN,
  toExpPos: 9e15,
  toExpNeg: -9e15,
});

/** An exact number of at most {@link MOST_DIGITS} digits. Throws a Defect on what decimal.js cannot read. */
export function exact(text: string | number): Decimal {
  return new Exact(text);
}

/** Ten to a whole power, positive or negative. */
export function powerOfTen(power: number): Decimal {
  return new Exact(`1e${power}`);
}

/** The same integer, known not to have been rounded. Throws {@link TooManyDigits} when it has too many digits. */
export function unrounded(integer: Decimal): Decimal {
  // decimal.js rounds a longer result silently, but keeps its magnitude.
  if (integer.isFinite() && integer.e < MOST_DIGITS) return integer;
  throw new TooManyDigits(`more than ${MOST_DIGITS} digits`);
}

/** The greatest common divisor of two integers that are not both 0; positive. */
export function greatestCommonDivisor(a: Decimal, b: Decimal): Decimal {
  // Native integers: a common divisor takes hundreds of steps, and decimal.js would make each of them a new object.
  let [larger, smaller] = [BigInt(a.abs().toFixed()), BigInt(b.abs().toFixed())];
  while (smaller !== 0n) [larger, smaller] = [smaller, larger % smaller];
  return new Exact(larger.toString());
}

/** The greatest integer not above numerator / denominator, for a positive denominator. */
export function floorOfQuotient(numerator: Decimal, denominator: Decimal): Decimal {
  const towardZero = numerator.divToInt(denominator);
  return towardZero.times(denominator).gt(numerator) ? towardZero.minus(1) : towardZero;
}
