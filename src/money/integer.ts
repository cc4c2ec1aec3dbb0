import { Decimal } from "decimal.js";
import { Defect } from "../base/unreachable.js";

const DIGITS = 2000;

/** The constructor of every number in this room; a clone, so that an embedder's own settings of `Decimal` never matter. */
const Exact = Decimal.clone({
  defaults: true,
  precision: DIGITS,
  modulo: Decimal.ROUND_DOWN,
  toExpPos: 9e15,
  toExpNeg: -9e15,
});

/** An exact number of at most 2000 digits. Throws a Defect on what decimal.js cannot read. */
export function exact(text: string | number): Decimal {
  return new Exact(text);
}

/** Ten to a whole power, positive or negative. */
export function powerOfTen(power: number): Decimal {
  return new Exact(`1e${power}`);
}

/** The same integer, known not to have been rounded. Throws a Defect when it has more than 2000 digits. */
export function unrounded(integer: Decimal): Decimal {
  // decimal.js rounds a longer result silently, but keeps its magnitude.
  if (integer.isFinite() && integer.e < DIGITS) return integer;
  throw new Defect(`an exact integer outgrew ${DIGITS} digits`);
}

/** The greatest common divisor of two integers that are not both 0; positive. */
export function greatestCommonDivisor(a: Decimal, b: Decimal): Decimal {
  let [larger, smaller] = [a.abs(), b.abs()];
  while (!smaller.isZero()) [larger, smaller] = [smaller, larger.mod(smaller)];
  return larger;
}

/** The greatest integer not above numerator / denominator, for a positive denominator. */
export function floorOfQuotient(numerator: Decimal, denominator: Decimal): Decimal {
  const towardZero = numerator.divToInt(denominator);
  return towardZero.times(denominator).gt(numerator) ? towardZero.minus(1) : towardZero;
}
