import { Defect } from "../base/unreachable.js";
import { powerOfTen } from "./integer.js";
import type { Quantity } from "./quantity.js";
import { divide, ONE, quantityOf } from "./quantity.js";
import { fractionText } from "./text.js";
import { isInteger } from "./whole-number.js";

/** An amount of a currency as plain data: `amount` always has the currency's number of decimals ("1234.50"). */
export interface Money {
  readonly currency: string;
  readonly amount: string;
}

/** The smallest payable amount of a currency: 0.01 for 2 decimals. Throws a Defect unless decimals is 0 to 15. */
export function minorUnit(decimals: number): Quantity {
  return divide(ONE, quantityOf(10 ** decimals));
}

/** Whether a quantity can be paid exactly in a currency of so many decimals. */
export function isAtMinorUnit(quantity: Quantity, decimals: number): boolean {
  return isInteger(divide(quantity, minorUnit(decimals)));
}

/** A quantity as money. Throws a Defect when it is not a multiple of the minor unit: rounding is the pack's choice. */
export function moneyOf(currency: string, quantity: Quantity, decimals: number): Money {
  const minorUnits = divide(quantity, minorUnit(decimals));
  if (!isInteger(minorUnits)) {
    throw new Defect(`${fractionText(quantity)} ${currency} is not payable with ${decimals} decimals`);
  }
  return { currency, amount: minorUnits.numerator.times(powerOfTen(-decimals)).toFixed(decimals) };
}
