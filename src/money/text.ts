import type { Decimal } from "decimal.js";
import { powerOfTen, unrounded } from "./integer.js";
import { decimalTextOfNative } from "./native.js";
import { Fraction, type Quantity } from "./quantity.js";

/** What has been written once: one fact is shown with every step that reads it. */
const TEXTS = new WeakMap<Fraction, string | null>();

/** The exact decimal text of a quantity, without trailing zeros ("12.5"); null when it has no end, as 1/3. */
export function decimalText(quantity: Quantity): string | null {
  if (!(quantity instanceof Fraction)) return decimalTextOfNative(quantity);
  const known = TEXTS.get(quantity);
  if (known !== undefined) return known;
  const text = write(quantity);
  TEXTS.set(quantity, text);
  return text;
}

function write(quantity: Fraction): string | null {
  const twos = factorOut(quantity.denominator, 2);
  const fives = factorOut(twos.rest, 5);
  if (!fives.rest.eq(1)) return null;
  const places = Math.max(twos.times, fives.times);
  const scaled = unrounded(quantity.numerator.times(powerOfTen(places))).divToInt(quantity.denominator);
  return scaled.times(powerOfTen(-places)).toFixed();
}

/** A quantity as "numerator/denominator" in lowest terms; the denominator is always written. */
export function fractionText(quantity: Quantity): string {
  if (!(quantity instanceof Fraction)) return `${quantity.n}/${quantity.d}`;
  return `${quantity.numerator.toFixed()}/${quantity.denominator.toFixed()}`;
}

function factorOut(integer: Decimal, prime: number): { readonly times: number; readonly rest: Decimal } {
  let times = 0;
  let rest = integer;
  while (rest.mod(prime).isZero()) {
    rest = rest.divToInt(prime);
    times += 1;
  }
  return { times, rest };
}
