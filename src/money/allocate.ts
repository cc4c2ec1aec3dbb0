import { Defect } from "../base/unreachable.js";
import { minorUnit } from "./money.js";
import { compare, equals, isNegative } from "./order.js";
import type { Quantity } from "./quantity.js";
import { add, divide, multiply, ONE, subtract, ZERO } from "./quantity.js";
import { floor, isInteger, toInteger } from "./whole-number.js";

/**
 * Splits a total into payable parts that sum to it exactly; parts are in the order of `fractions`.
 *
 * Rounding each part by itself can make or lose a minor unit, and then the payers' books disagree with the
 * payee's. So every part is first rounded down, and what is left over is given out whole:
 * to `remainderTo` where the law names who bears it; otherwise one minor unit each to the parts that lost
 * most by rounding down, so that each part is within one minor unit of its exact share. A tie goes to the earlier index,
 * so that the order of the payers in the pack decides, and not chance.
 *
 * Throws a Defect unless the total is a multiple of the minor unit and not negative, every fraction is 0 or
 * more, they sum to exactly 1, and `remainderTo` is one of their indexes.
 */
export function allocate(
  total: Quantity,
  fractions: readonly Quantity[],
  decimals: number,
  remainderTo?: number,
): Quantity[] {
  const unit = minorUnit(decimals);
  const units = divide(total, unit);
  checkSplit(units, fractions, remainderTo);

  const exactParts = fractions.map((fraction) => multiply(units, fraction));
  const flooredParts = exactParts.map(floor);
  const leftOver = subtract(units, sum(flooredParts));
  const parts =
    remainderTo === undefined
      ? giveToLargestRemainders(exactParts, flooredParts, toInteger(leftOver))
      : flooredParts.map((part, index) => (index === remainderTo ? add(part, leftOver) : part));
  return parts.map((part) => multiply(part, unit));
}

function giveToLargestRemainders(
  exactParts: readonly Quantity[],
  flooredParts: readonly Quantity[],
  leftOver: number,
): Quantity[] {
  // Array sorting is stable, which is what sends a tie to the earlier index.
  const byRemainder = exactParts
    .map((part, index) => ({ index, remainder: subtract(part, floor(part)) }))
    .sort((a, b) => compare(b.remainder, a.remainder));
  const receivers = new Set(byRemainder.slice(0, leftOver).map(({ index }) => index));
  return flooredParts.map((part, index) => (receivers.has(index) ? add(part, ONE) : part));
}

function checkSplit(units: Quantity, fractions: readonly Quantity[], remainderTo: number | undefined): void {
  if (isNegative(units)) throw new Defect("a negative total cannot be split");
  if (!isInteger(units)) throw new Defect("a total to split must be a multiple of the minor unit");
  if (fractions.some(isNegative)) throw new Defect("a share cannot be negative");
  if (!equals(sum(fractions), ONE)) throw new Defect("shares must sum to exactly 1");
  if (remainderTo !== undefined && fractions[remainderTo] === undefined) {
    throw new Defect(`no share has the index ${remainderTo}`);
  }
}

function sum(quantities: readonly Quantity[]): Quantity {
  return quantities.reduce(add, ZERO);
}
