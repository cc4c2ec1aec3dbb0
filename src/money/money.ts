import { Defect } from "../base/unreachable.js";
import { powerOfTen } from "./integer.js";
import { POWERS_OF_TEN, placed, placedInteger, Small } from "./native.js";
import { isZero } from "./order.js";
import { divide, Fraction, ONE, type Quantity, quantityOf, ZERO } from "./quantity.js";
import { fractionText } from "./text.js";
import { isInteger } from "./whole-number.js";

/** An amount of a currency as plain data: `amount` always has the currency's number of decimals ("1234.50"). */
export interface Money {
  readonly currency: string;
  readonly amount: string;
}

/** The smallest payable amount of a currency: 0.01 for 2 decimals. Throws a Defect unless decimals is 0 to 15. */
export function minorUnit(decimals: number): Quantity {
  const known = MINOR_UNITS[decimals];
  if (known !== undefined) return known;
  const unit = divide(ONE, quantityOf(10 ** decimals));
  MINOR_UNITS[decimals] = unit;
  return unit;
}

const MINOR_UNITS: Quantity[] = [];

/** Whether a quantity can be paid exactly in a currency of so many decimals. */
export function isAtMinorUnit(quantity: Quantity, decimals: number): boolean {
  // A small fraction in lowest terms, whose denominator divides the minor units of one.
  const power = POWERS_OF_TEN[decimals];
  if (quantity instanceof Small && power !== undefined) return power % quantity.d === 0;
  if (quantity === ZERO || isInteger(quantity)) return true;
  return isInteger(divide(quantity, minorUnit(decimals)));
}

/** A quantity as money. Throws a Defect when it is not a multiple of the minor unit: rounding is the pack's choice. */
export function moneyOf(currency: string, quantity: Quantity, decimals: number): Money {
  if (isZero(quantity)) return { currency, amount: placed("0", decimals) };
  if (quantity instanceof Small) {
    const power = POWERS_OF_TEN[decimals] ?? 10 ** decimals;
    const minor = (power / quantity.d) * quantity.n;
    if (power % quantity.d === 0 && Number.isSafeInteger(minor))
      return { currency, amount: placedInteger(minor, decimals) };
  }
  const minorUnits = divide(quantity, minorUnit(decimals));
  if (!isInteger(minorUnits)) {
    throw new Defect(`${fractionText(quantity)} ${currency} is not payable with ${decimals} decimals`);
  }
  if (!(minorUnits instanceof Fraction)) return { currency, amount: placed(String(minorUnits.n), decimals) };
  return { currency, amount: minorUnits.numerator.times(powerOfTen(-decimals)).toFixed(decimals) };
}
