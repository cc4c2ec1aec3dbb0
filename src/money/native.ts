import { Defect } from "../base/unreachable.js";
import { MOST_DIGITS, TooManyDigits } from "./integer.js";

/*
 * The second arithmetic of this room: fractions of JavaScript's own integers. Where an evaluator hands them in, everything
 * it computes stays in them, and decimal.js is never reached; what decimal.js computes for another evaluator can then be
 * checked against it.
 */

/** A fraction of safe integers, in lowest terms, the denominator above 0. Every fraction that fits is one. */
export class Small {
  readonly n: number;
  readonly d: number;
  /** Its decimal text once it was written, null where it has none: a number is shown again and again. */
  text: string | null | undefined = undefined;

  constructor(n: number, d: number) {
    this.n = n;
    this.d = d;
  }
}

/** A fraction, in lowest terms, of which one part at least is no safe integer. */
export class Big {
  readonly n: bigint;
  readonly d: bigint;

  constructor(n: bigint, d: bigint) {
    this.n = n;
    this.d = d;
  }
}

export type Native = Small | Big;

const NOTHING = new Small(0, 1);
const LIMIT = 10n ** BigInt(MOST_DIGITS);
const isSafe = Number.isSafeInteger;

/** An integer, known to have no more digits than any evaluator takes. */
export function unlimited(integer: bigint): bigint {
  if (integer < LIMIT && integer > -LIMIT) return integer;
  throw new TooManyDigits(`more than ${MOST_DIGITS} digits`);
}

/** The fraction of two safe integers, the denominator above 0. */
export function small(n: number, d: number): Small {
  if (n === 0) return NOTHING;
  if (d === 1) return new Small(n, 1);
  const common = commonDivisor(n < 0 ? -n : n, d);
  return common === 1 ? new Small(n, d) : new Small(n / common, d / common);
}

const MOST_OF_32_BITS = 0x7fff_ffff;

/** Of two positive integers. */
function commonDivisor(n: number, d: number): number {
  if (d > MOST_OF_32_BITS) {
    let [a, b] = [n, d];
    while (b !== 0) [a, b] = [b, a % b];
    return a;
  }
  // One remainder brings both within 32 bits, where remainders are those of the processor.
  let a = d | 0;
  let b = (n % d) | 0;
  while (b !== 0) {
    const rest = (a % b) | 0;
    a = b;
    b = rest;
  }
  return a;
}

/** Whole numbers that are counted, each made and written once. */
const COUNTS = Array.from({ length: 256 }, (_, count) => small(count, 1));

/** A safe integer. */
export function nativeInteger(integer: number): Native {
  const known = integer >= 0 ? COUNTS[integer] : undefined;
  return known ?? small(integer, 1);
}

/** So many percent of a number. */
export function percentNative(rate: Native, of: Native): Native {
  if (rate instanceof Small && of instanceof Small) {
    const [above, below] = [rate.n * of.n, rate.d * of.d * 100];
    if (isSafe(above) && isSafe(below)) return small(above, below);
  }
  return divideNative(multiplyNative(rate, of), HUNDRED);
}

const HUNDRED = small(100, 1);

/** The fraction of two safe integers, the denominator above 0, as a quantity. */
export function nativeFraction(n: number, d: number): Native {
  return small(n, d);
}

/** The fraction of two integers of any size. */
export function big(n: bigint, d: bigint): Native {
  unlimited(n);
  unlimited(d);
  if (d === 0n) throw new Defect("division by zero");
  if (n === 0n) return NOTHING;
  let [a, b] = [n < 0n ? -n : n, d < 0n ? -d : d];
  while (b !== 0n) [a, b] = [b, a % b];
  const common = d < 0n ? -a : a;
  const [above, below] = [n / common, d / common];
  const [x, y] = [Number(above), Number(below)];
  return isSafe(x) && isSafe(y) ? new Small(x, y) : new Big(above, below);
}

export function numeratorOf(a: Native): bigint {
  return a instanceof Small ? BigInt(a.n) : a.n;
}

export function denominatorOf(a: Native): bigint {
  return a instanceof Small ? BigInt(a.d) : a.d;
}

export function addNative(a: Native, b: Native): Native {
  if (a instanceof Small && b instanceof Small) {
    if (a.d === b.d) {
      const sum = a.n + b.n;
      if (isSafe(sum)) return small(sum, a.d);
    }
    const [left, right, below] = [a.n * b.d, b.n * a.d, a.d * b.d];
    const sum = left + right;
    if (isSafe(left) && isSafe(right) && isSafe(sum) && isSafe(below)) return small(sum, below);
  }
  const [m, n] = [denominatorOf(a), denominatorOf(b)];
  return big(unlimited(numeratorOf(a) * n) + unlimited(numeratorOf(b) * m), m * n);
}

export function negateNative(a: Native): Native {
  if (a instanceof Big) return new Big(-a.n, a.d);
  return a.n === 0 ? a : new Small(-a.n, a.d);
}

export function multiplyNative(a: Native, b: Native): Native {
  if (a instanceof Small && b instanceof Small) {
    const [above, below] = [a.n * b.n, a.d * b.d];
    if (isSafe(above) && isSafe(below)) return small(above, below);
  }
  return big(numeratorOf(a) * numeratorOf(b), denominatorOf(a) * denominatorOf(b));
}

/** Throws a Defect when b is 0: callers guard. */
export function divideNative(a: Native, b: Native): Native {
  if (a instanceof Small && b instanceof Small && b.n !== 0) {
    const [above, below] = [a.n * b.d, a.d * b.n];
    if (isSafe(above) && isSafe(below)) return below < 0 ? small(-above, -below) : small(above, below);
  }
  return big(numeratorOf(a) * denominatorOf(b), denominatorOf(a) * numeratorOf(b));
}

export function compareNative(a: Native, b: Native): -1 | 0 | 1 {
  if (a instanceof Small && b instanceof Small) {
    if (a.d === b.d) return a.n < b.n ? -1 : a.n > b.n ? 1 : 0;
    const [left, right] = [a.n * b.d, b.n * a.d];
    if (isSafe(left) && isSafe(right)) return left < right ? -1 : left > right ? 1 : 0;
  }
  const [m, n] = [denominatorOf(a), denominatorOf(b)];
  const sameBelow = m === n;
  const left = sameBelow ? numeratorOf(a) : unlimited(numeratorOf(a) * n);
  const right = sameBelow ? numeratorOf(b) : unlimited(numeratorOf(b) * m);
  return left < right ? -1 : left > right ? 1 : 0;
}

/** The greatest integer not above a. */
export function floorNative(a: Native): Native {
  // By remainders, which are exact where a quotient of doubles is not.
  if (a instanceof Small) {
    const [above, rest] = [Math.abs(a.n), Math.abs(a.n) % a.d];
    const whole = (above - rest) / a.d;
    return small(a.n >= 0 ? whole : rest === 0 ? -whole : -whole - 1, 1);
  }
  const towardZero = a.n / a.d;
  return big(a.n < 0n && towardZero * a.d !== a.n ? towardZero - 1n : towardZero, 1n);
}

/** The exact decimal text, without trailing zeros; null when it has no end. */
export function decimalTextOfNative(a: Native): string | null {
  if (!(a instanceof Small)) return writtenOut(a);
  if (a.text === undefined) a.text = a.d === 1 ? String(a.n) : (shortText(a) ?? writtenOut(a));
  return a.text;
}

/** The text of a fraction of at most six decimal places; null of any other. */
function shortText({ n, d }: Small): string | null {
  for (let places = 1; places <= 6; places += 1) {
    const power = POWERS_OF_TEN[places] ?? 1;
    if (power % d === 0 && isSafe(n * power)) return placedInteger((n * power) / d, places);
  }
  return null;
}

function writtenOut(a: Native): string | null {
  let [twos, fives, rest] = [0, 0, denominatorOf(a)];
  for (; rest % 2n === 0n; rest /= 2n) twos += 1;
  for (; rest % 5n === 0n; rest /= 5n) fives += 1;
  if (rest !== 1n) return null;
  const places = Math.max(twos, fives);
  return placed(String(unlimited(numeratorOf(a) * 10n ** BigInt(places)) / denominatorOf(a)), places);
}

/** An integer with its decimal point so many places from the right: 123450 at 2 is 1234.50. */
export function placed(integer: string, places: number): string {
  if (places === 0) return integer;
  const [sign, digits] = integer.startsWith("-") ? ["-", integer.slice(1)] : ["", integer];
  const padded = digits.padStart(places + 1, "0");
  return `${sign}${padded.slice(0, -places)}.${padded.slice(-places)}`;
}

/** Ten to the power of its index, up to the most decimals that a currency has. */
export const POWERS_OF_TEN = Array.from({ length: 16 }, (_, power) => 10 ** power);
const HUNDREDTHS = Array.from({ length: 100 }, (_, part) => String(part).padStart(2, "0"));

/** The same of a safe integer, without any detour over its text. */
export function placedInteger(integer: number, places: number): string {
  const power = POWERS_OF_TEN[places];
  if (power === undefined || power === 1) return placed(String(integer), places);
  const magnitude = integer < 0 ? -integer : integer;
  const rest = magnitude % power;
  const decimals = places === 2 ? HUNDREDTHS[rest] : String(rest).padStart(places, "0");
  const whole = (magnitude - rest) / power;
  return integer < 0 ? `-${whole}.${decimals}` : `${whole}.${decimals}`;
}
