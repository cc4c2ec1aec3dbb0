import {
  add,
  allocate,
  compare,
  divide,
  floor,
  isAtMinorUnit,
  isZero,
  least,
  minorUnit,
  multiply,
  ONE,
  type Quantity,
  quantityOf,
  subtract,
  ZERO,
} from "../../../money/index.js";
import {
  addNumbers,
  asNumber,
  between,
  exact,
  exactQuantity,
  greatestNumber,
  leastNumber,
  multiplyNumbers,
  type NumberValue,
  negateNumber,
} from "../../../value/index.js";

/** What a difference leaves, never less than nothing. */
export function leftOf(whole: NumberValue, taken: readonly NumberValue[]): NumberValue {
  return greatestNumber([addNumbers([whole, ...taken.map(negateNumber)]), exact(ZERO)]);
}

/** What each of several sums keeps of what is left for them when they are paid in order until it is used up. */
export function inOrder(sums: readonly NumberValue[], left: NumberValue): readonly NumberValue[] {
  let before: NumberValue = exact(ZERO);
  return sums.map((sum) => {
    const kept = leastNumber([sum, leftOf(left, [before])]);
    before = addNumbers([before, sum]);
    return kept;
  });
}

/**
 * What each of several payments keeps of what is left for them when it is spread as evenly as their own sums allow: none
 * comes to more than its own sum, and what that leaves goes to the others alike. Payable sums come out payable: what
 * does not divide into whole minor units goes to the earlier payments.
 */
export function evenly(sums: readonly NumberValue[], left: NumberValue, decimals: number): readonly NumberValue[] {
  if (sums.length === 0) return [];
  const [known, whole] = [sums.map(exactQuantity), exactQuantity(left)];
  if (whole !== null && known.every((sum) => sum !== null)) return level(known, whole, decimals).map(exact);
  // In any case each keeps its own sum or an equal part of what is left, whichever is less.
  const unit = minorUnit(decimals);
  const part = multiplyNumbers(left, exact(divide(ONE, quantityOf(sums.length))));
  const floored = (low: Quantity | null) => (low === null ? null : multiply(floor(divide(low, unit)), unit));
  return sums.map((sum) => {
    const fewest = leastNumber([sum, part]);
    const most = leastNumber([sum, left]);
    return between(floored(fewest.low), most.high, addNumbers([sum, left]).because);
  });
}

/** Fills payments alike up to one level, those below it in full. */
function level(sums: readonly Quantity[], whole: Quantity, decimals: number): readonly Quantity[] {
  const ascending = [...sums].sort(compare);
  let [left, count] = [whole, sums.length];
  for (const sum of ascending) {
    if (compare(multiply(sum, quantityOf(count)), left) > 0) break;
    left = subtract(left, sum);
    count -= 1;
  }
  if (count === 0) return sums;
  const height = divide(left, quantityOf(count));
  const isFull = (sum: Quantity) => compare(sum, height) <= 0;
  const filled = sums.map((sum) => least(sum, height));
  const open = sums.flatMap((sum, index) => (isFull(sum) ? [] : [index]));
  const payable = isAtMinorUnit(left, decimals) && open.every((index) => isAtMinorUnit(sums[index] ?? ZERO, decimals));
  if (!payable || open.length === 0) return filled;
  const parts = allocate(
    open.map((index) => filled[index] ?? ZERO).reduce(add, ZERO),
    open.map(() => divide(ONE, quantityOf(open.length))),
    decimals,
  );
  return filled.map((sum, index) => parts[open.indexOf(index)] ?? sum);
}

/** What each unit of a payment keeps, in proportion to its own amount, of what the payment keeps. */
export function inProportion(
  units: readonly NumberValue[],
  whole: NumberValue,
  kept: NumberValue,
): readonly NumberValue[] {
  const [only, second] = units;
  if (only !== undefined && second === undefined) return [kept];
  const [total, left] = [exactQuantity(whole), exactQuantity(kept)];
  const known = units.map(exactQuantity);
  if (total !== null && left !== null && known.every((unit) => unit !== null)) {
    if (isZero(total)) return units;
    return known.map((unit) => exact(multiply(unit, divide(left, total))));
  }
  return units.map((unit) => {
    const atMost = leastNumber([unit, kept]);
    const fraction =
      whole.high === null || isZero(whole.high) || unit.low === null || kept.low === null
        ? ZERO
        : divide(multiply(unit.low, kept.low), whole.high);
    return asNumber(between(fraction, atMost.high, addNumbers([unit, kept]).because));
  });
}
