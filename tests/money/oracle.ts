import fc from "fast-check";
import { divide, type Quantity, quantityOf } from "../../src/money/index.js";

/** The seed of every property in this folder; fast-check prints it, with the shrunk example, on failure. */
export const PINNED = { seed: 20261125, numRuns: 500 };

/** A fraction of bigints: arithmetic that shares nothing with the code under test. */
export interface BigFraction {
  readonly n: bigint;
  readonly d: bigint;
}

/** Fractions with either sign, zero, and denominators that do and do not end in decimals. */
export const bigFractions: fc.Arbitrary<BigFraction> = fc.record({
  n: fc.bigInt({ min: -(10n ** 14n), max: 10n ** 14n }),
  d: fc.oneof(fc.constantFrom(1n, 2n, 3n, 7n, 10n, 12n, 100n, 1000n), fc.bigInt({ min: 1n, max: 10n ** 9n })),
});

export function toQuantity({ n, d }: BigFraction): Quantity {
  return divide(quantityOf(n.toString()), quantityOf(d.toString()));
}

/** "n/d" in lowest terms with a positive denominator. */
export function textOf(n: bigint, d: bigint): string {
  const common = gcd(n, d) * (d < 0n ? -1n : 1n);
  return `${n / common}/${d / common}`;
}

export function floorDivide(n: bigint, d: bigint): bigint {
  return n / d - (n % d !== 0n && n < 0n !== d < 0n ? 1n : 0n);
}

function gcd(a: bigint, b: bigint): bigint {
  return b === 0n ? (a < 0n ? -a : a) : gcd(b, a % b);
}
