import { NOT_HERE } from "./leave.js";

/**
 * What would settle something: the slot of a fact or list as a number, or `by` and name of anything else as a text, such as
 * a figure that the law leaves open.
 */
export type CauseCode = number | string;

/** A value that is not known, and no number. */
export class Open {
  readonly because: readonly CauseCode[];

  constructor(because: readonly CauseCode[]) {
    this.because = because;
  }
}

/** A number that is only known to lie between two ends; an infinite one is open. */
export class Range {
  readonly low: number;
  readonly high: number;
  readonly because: readonly CauseCode[];

  constructor(low: number, high: number, because: readonly CauseCode[]) {
    this.low = low;
    this.high = high;
    this.because = because;
  }
}

/** A value that may be unknown. Numbers and days are numbers; a number that is not exact is a {@link Range}. */
export type Carried = number | string | boolean | Range | Open;

/** Yes, no, or what keeps it open. */
export type Carry = boolean | Open;

const NONE: readonly CauseCode[] = [];

export function causesOf(value: Carried): readonly CauseCode[] {
  return typeof value === "object" ? value.because : NONE;
}

/** Causes joined, each once. */
export function joined(a: readonly CauseCode[], b: readonly CauseCode[]): readonly CauseCode[] {
  if (a.length === 0 || a === b) return b;
  let all: CauseCode[] | null = null;
  for (let index = 0; index < b.length; index += 1) {
    const code = b[index];
    if (code === undefined || a.includes(code)) continue;
    all ??= a.slice();
    all.push(code);
  }
  return all ?? a;
}

/** A number between two ends; a single point needs no cause. */
export function between(low: number, high: number, because: readonly CauseCode[]): number | Range {
  if (isTooLarge(low) || isTooLarge(high)) throw NOT_HERE;
  return low === high ? low : new Range(low, high, because);
}

function isTooLarge(end: number): boolean {
  return (end > MOST && end !== Number.POSITIVE_INFINITY) || (end < -MOST && end !== Number.NEGATIVE_INFINITY);
}

const MOST = Number.MAX_SAFE_INTEGER;

export function lowOf(value: Carried): number {
  if (typeof value === "number") return value;
  return value instanceof Range ? value.low : Number.NEGATIVE_INFINITY;
}

export function highOf(value: Carried): number {
  if (typeof value === "number") return value;
  return value instanceof Range ? value.high : Number.POSITIVE_INFINITY;
}

export function sum(values: readonly Carried[]): number | Range {
  const exact = exactSum(values);
  if (exact !== null) return exact;
  let low = 0;
  let high = 0;
  let because = NONE;
  for (const value of values) {
    low += lowOf(value);
    high += highOf(value);
    because = joined(because, causesOf(value));
  }
  return between(low, high, because);
}

/** The sum where every part is exact, and it is a safe integer; null elsewhere. */
function exactSum(values: readonly Carried[]): number | null {
  let total = 0;
  for (const value of values) {
    if (typeof value !== "number") return null;
    total += value;
  }
  return Number.isSafeInteger(total) ? total : null;
}

/** The same of two. */
export function plus(a: Carried, b: Carried): number | Range {
  if (typeof a === "number" && typeof b === "number") return between(a + b, a + b, NONE);
  return between(lowOf(a) + lowOf(b), highOf(a) + highOf(b), joined(causesOf(a), causesOf(b)));
}

/** What is left of one without the other. */
export function minus(a: Carried, b: Carried): number | Range {
  if (typeof a === "number" && typeof b === "number") return between(a - b, a - b, NONE);
  return between(lowOf(a) - highOf(b), highOf(a) - lowOf(b), joined(causesOf(a), causesOf(b)));
}

export function negated(value: Carried): number | Range {
  if (typeof value === "number") return 0 - value;
  return between(0 - highOf(value), 0 - lowOf(value), causesOf(value));
}

/** The product: the extremes of the products of the ends. Nothing times an open end is nothing. */
export function product(a: Carried, b: Carried): number | Range {
  if (typeof a === "number" && typeof b === "number") return between(a * b, a * b, NONE);
  const low = lowOf(a);
  const high = highOf(a);
  // Most factors are figures of the law.
  if (typeof b === "number" && b !== 0) {
    return b > 0 ? between(low * b, high * b, causesOf(a)) : between(high * b, low * b, causesOf(a));
  }
  const [least, most] = [lowOf(b), highOf(b)];
  const [first, second] = [multiplied(low, least), multiplied(low, most)];
  const [third, fourth] = [multiplied(high, least), multiplied(high, most)];
  return between(
    Math.min(first, second, third, fourth),
    Math.max(first, second, third, fourth),
    joined(causesOf(a), causesOf(b)),
  );
}

function multiplied(x: number, y: number): number {
  return x === 0 || y === 0 ? 0 : x * y;
}

/** The least or greatest of several numbers; one that surely lies beyond the others' reach is idle, causes and all. */
export function extreme(values: readonly Carried[], sign: -1 | 1): number | Range {
  let low = sign * Number.NEGATIVE_INFINITY;
  let high = low;
  for (const value of values) {
    const least = lowOf(value);
    const most = highOf(value);
    if (sign < 0 ? least < low : least > low) low = least;
    if (sign < 0 ? most < high : most > high) high = most;
  }
  let because = NONE;
  for (const value of values) {
    if (typeof value === "number") continue;
    if (decides(value, low, high, sign)) because = joined(because, causesOf(value));
  }
  return between(low, high, because);
}

/** The same of two. */
export function extremeOfTwo(a: Carried, b: Carried, sign: -1 | 1): number | Range {
  const pick = sign < 0 ? Math.min : Math.max;
  const low = pick(lowOf(a), lowOf(b));
  const high = pick(highOf(a), highOf(b));
  if (low === high) return between(low, high, NONE);
  const own = decides(a, low, high, sign) ? causesOf(a) : NONE;
  return between(low, high, decides(b, low, high, sign) ? joined(own, causesOf(b)) : own);
}

/** Whether a value may be the extreme of all: one that surely lies beyond the others' reach is not. */
function decides(value: Carried, low: number, high: number, sign: -1 | 1): boolean {
  return sign < 0 ? lowOf(value) <= high : highOf(value) >= low;
}

/** The narrowest value that covers every candidate. */
export function hull(candidates: readonly Carried[], because: readonly CauseCode[]): Carried {
  const [head] = candidates;
  if (head === undefined) return new Open(because);
  let all = because;
  let low = Number.POSITIVE_INFINITY;
  let high = Number.NEGATIVE_INFINITY;
  let areNumbers = true;
  let areSame = typeof head !== "object";
  for (const one of candidates) {
    all = joined(all, causesOf(one));
    if (one !== head) areSame = false;
    if (typeof one !== "number" && !(one instanceof Range)) areNumbers = false;
    low = Math.min(low, lowOf(one));
    high = Math.max(high, highOf(one));
  }
  if (areNumbers) return between(low, high, all);
  if (areSame || candidates.length === 1) return head;
  return new Open(all);
}

export function allOf(truths: readonly Carry[]): Carry {
  let because: readonly CauseCode[] | null = null;
  for (const truth of truths) {
    if (truth === false) return false;
    if (truth !== true) because = because === null ? truth.because : joined(because, truth.because);
  }
  return because === null ? true : new Open(because);
}

export function negatedTruth(truth: Carry): Carry {
  return typeof truth === "object" ? truth : !truth;
}

export function anyOf(truths: readonly Carry[]): Carry {
  return negatedTruth(allOf(truths.map(negatedTruth)));
}
