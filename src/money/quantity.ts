import type { Decimal } from "decimal.js";
import { Defect } from "../base/unreachable.js";
import { exact, greatestCommonDivisor, powerOfTen, unrounded } from "./integer.js";
import { addNative, big, divideNative, multiplyNative, type Native, negateNative } from "./native.js";

/** A fraction of Decimals: integers in lowest terms, denominator above 0, frozen. */
export class Fraction {
  readonly numerator: Decimal;
  readonly denominator: Decimal;
  #native: Native | null = null;

  constructor(numerator: Decimal, denominator: Decimal) {
    this.numerator = numerator;
    this.denominator = denominator;
    Object.freeze(this);
  }

  get native(): Native {
    this.#native ??= big(BigInt(this.numerator.toFixed()), BigInt(this.denominator.toFixed()));
    return this.#native;
  }
}

/**
 * An exact rational number, opaque outside this room. A fraction, because no number of decimal places holds a third. It
 * is of Decimals, as every number is that {@link quantityOf} reads, or native: what meets a native number is native too.
 */
export type Quantity = Fraction | Native;

const DECIMAL_TEXT = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/;
const MOST_DIGITS_WRITTEN = 30;

/** Whether a text is a plain decimal number ("-12.50") of at most 30 digits in all: no sign `+`, exponent, prefix or space. */
export function isDecimalText(text: string): boolean {
  return DECIMAL_TEXT.test(text) && text.replace(/[-.]/g, "").length <= MOST_DIGITS_WRITTEN;
}

/** The quantity that a plain decimal text or a safe integer writes. Throws a Defect on anything else: callers gate input. */
export function quantityOf(value: string | number): Quantity {
  if (typeof value === "number") {
    if (!Number.isSafeInteger(value)) throw new Defect(`not a safe integer: ${value}`);
    return fraction(exact(value), UNIT);
  }
  if (!DECIMAL_TEXT.test(value)) throw new Defect(`not a plain decimal number: ${JSON.stringify(value)}`);
  const decimals = value.split(".")[1]?.length ?? 0;
  return fraction(exact(value.replace(".", "")), powerOfTen(decimals));
}

/** The same number as a fraction of native integers. */
export function native(quantity: Quantity): Native {
  return quantity instanceof Fraction ? quantity.native : quantity;
}

/** a + b */
export function add(a: Quantity, b: Quantity): Quantity {
  // Every sum begins with it, and what is refused adds it.
  if (a === ZERO) return b;
  if (b === ZERO) return a;
  if (!(a instanceof Fraction && b instanceof Fraction)) return addNative(native(a), native(b));
  const left = a.numerator.times(b.denominator);
  const right = b.numerator.times(a.denominator);
  return fraction(unrounded(left).plus(unrounded(right)), a.denominator.times(b.denominator));
}

/** a - b */
export function subtract(a: Quantity, b: Quantity): Quantity {
  return add(a, negate(b));
}

/** -a */
export function negate(a: Quantity): Quantity {
  return a instanceof Fraction ? fraction(a.numerator.neg(), a.denominator) : negateNative(a);
}

/** a × b */
export function multiply(a: Quantity, b: Quantity): Quantity {
  if (!(a instanceof Fraction && b instanceof Fraction)) return multiplyNative(native(a), native(b));
  return fraction(a.numerator.times(b.numerator), a.denominator.times(b.denominator));
}

/** a ÷ b. Throws a Defect when b is 0: callers guard. */
export function divide(a: Quantity, b: Quantity): Quantity {
  if (!(a instanceof Fraction && b instanceof Fraction)) return divideNative(native(a), native(b));
  return fraction(a.numerator.times(b.denominator), a.denominator.times(b.numerator));
}

/** The quantity of two integers, in lowest terms. Throws a Defect on a denominator of 0. */
export function fraction(numerator: Decimal, denominator: Decimal): Fraction {
  unrounded(numerator);
  unrounded(denominator);
  if (denominator.isZero()) throw new Defect("division by zero");
  // decimal.js has a negative zero, which would print as "-0".
  if (numerator.isZero()) return NOTHING;
  if (denominator.eq(1)) return new Fraction(numerator, denominator);
  const common = greatestCommonDivisor(numerator, denominator).times(denominator.isNegative() ? -1 : 1);
  return new Fraction(numerator.divToInt(common), denominator.divToInt(common));
}

const UNIT = exact(1);

const NOTHING = new Fraction(exact(0), UNIT);

export const ZERO: Quantity = NOTHING;
export const ONE: Quantity = new Fraction(UNIT, UNIT);
