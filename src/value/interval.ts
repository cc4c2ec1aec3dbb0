import {
  add,
  compare,
  divide,
  equals,
  isNegative,
  isZero,
  multiply,
  type Quantity,
  subtract,
  ZERO,
} from "../money/index.js";
import { type Cause, joinAllCauses } from "./cause.js";
import { between, exact, type NumberValue } from "./value.js";

/** An end of an interval as a point of the extended line. */
type End = Quantity | "-inf" | "+inf";

function causes(values: readonly NumberValue[]): readonly Cause[] {
  const open: (readonly Cause[])[] = [];
  for (const { because } of values) if (because.length > 0) open.push(because);
  return joinAllCauses(open);
}

/** The sum of numbers, end by end. */
export function addNumbers(values: readonly NumberValue[]): NumberValue {
  let low: Quantity | null = ZERO;
  let high: Quantity | null = ZERO;
  for (const value of values) {
    // As long as the sum is a point, and so is what is added to it, its ends are one.
    const isPoint: boolean = low === high && value.low === value.high;
    low = low === null || value.low === null ? null : add(low, value.low);
    high = isPoint ? low : high === null || value.high === null ? null : add(high, value.high);
  }
  return between(low, high, causes(values));
}

/** The number with its sign turned. */
export function negateNumber(value: NumberValue): NumberValue {
  return between(
    value.high === null ? null : subtract(ZERO, value.high),
    value.low === null ? null : subtract(ZERO, value.low),
    value.because,
  );
}

/** The product of two numbers: the extremes of the products of their ends. */
export function multiplyNumbers(a: NumberValue, b: NumberValue): NumberValue {
  if (a.low !== null && a.low === a.high && b.low !== null && b.low === b.high) return exact(multiply(a.low, b.low));
  const products: End[] = [];
  for (const x of ends(a)) for (const y of ends(b)) products.push(multiplyEnds(x, y));
  return between(quantityEnd(extreme(products, -1)), quantityEnd(extreme(products, 1)), causes([a, b]));
}

/** The quotient by an exact divisor other than zero. */
export function divideNumber(a: NumberValue, divisor: Quantity): NumberValue {
  const quotient = (end: Quantity | null) => (end === null ? null : divide(end, divisor));
  if (a.low !== null && a.low === a.high) return exact(divide(a.low, divisor));
  return isNegative(divisor)
    ? between(quotient(a.high), quotient(a.low), a.because)
    : between(quotient(a.low), quotient(a.high), a.because);
}

/** The least of several numbers, end by end. */
export function leastNumber(values: readonly NumberValue[]): NumberValue {
  return pick(values, -1);
}

/** The greatest of several numbers, end by end. */
export function greatestNumber(values: readonly NumberValue[]): NumberValue {
  return pick(values, 1);
}

/** Applies a function that never reverses order, such as a rounding, to both ends. */
export function mapMonotone(value: NumberValue, apply: (quantity: Quantity) => Quantity): NumberValue {
  return between(
    value.low === null ? null : apply(value.low),
    value.high === null ? null : apply(value.high),
    value.because,
  );
}

function pick(values: readonly NumberValue[], sign: -1 | 1): NumberValue {
  const low = extreme(
    values.map((value) => value.low ?? "-inf"),
    sign,
  );
  const high = extreme(
    values.map((value) => value.high ?? "+inf"),
    sign,
  );
  // A number that surely lies beyond the outer end of the extreme can never be the extreme: it is idle.
  const deciding = values.filter(({ low: least, high: most }) =>
    sign === -1 ? compareEnds(high, least ?? "-inf") !== sign : compareEnds(low, most ?? "+inf") !== sign,
  );
  return between(quantityEnd(low), quantityEnd(high), causes(deciding));
}

function ends(value: NumberValue): readonly [End, End] {
  return [value.low ?? "-inf", value.high ?? "+inf"];
}

function quantityEnd(end: End): Quantity | null {
  return end === "-inf" || end === "+inf" ? null : end;
}

function signOf(end: End): -1 | 0 | 1 {
  if (end === "-inf") return -1;
  if (end === "+inf") return 1;
  if (isZero(end)) return 0;
  return isNegative(end) ? -1 : 1;
}

function multiplyEnds(x: End, y: End): End {
  if (x !== "-inf" && x !== "+inf" && y !== "-inf" && y !== "+inf") return multiply(x, y);
  // Nothing times an open end is nothing: the open end stands for finite amounts without bound.
  const sign = signOf(x) * signOf(y);
  if (sign === 0) return ZERO;
  return sign < 0 ? "-inf" : "+inf";
}

function extreme(candidates: readonly End[], sign: -1 | 1): End {
  return candidates.reduce((best, candidate) => (compareEnds(candidate, best) === sign ? candidate : best));
}

function compareEnds(a: End, b: End): -1 | 0 | 1 {
  if (a === b) return 0;
  if (a === "-inf" || b === "+inf") return -1;
  if (a === "+inf" || b === "-inf") return 1;
  return compare(a, b);
}

/** Whether two numbers have the same ends, whatever keeps them open. */
export function sameEnds(a: NumberValue, b: NumberValue): boolean {
  const same = (x: Quantity | null, y: Quantity | null) => (x === null || y === null ? x === y : equals(x, y));
  return same(a.low, b.low) && same(a.high, b.high);
}

/** Whether a number is certainly below zero. */
export function isBelowZero({ high }: NumberValue): boolean {
  return high !== null && compare(high, ZERO) < 0;
}
