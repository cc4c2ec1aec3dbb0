/** A fraction of whole numbers in lowest terms, its denominator above zero: what sums, parts and rates are worked out in. */
export interface Fraction {
  readonly n: bigint;
  readonly d: bigint;
}

function gcd(a: bigint, b: bigint): bigint {
  return b === 0n ? a : gcd(b, a % b);
}

export function fraction(n: bigint, d = 1n): Fraction {
  if (d === 0n) throw new Error(`${n} is divided by zero`);
  const common = gcd(n < 0n ? -n : n, d < 0n ? -d : d) || 1n;
  const sign = d < 0n ? -1n : 1n;
  return { n: (sign * n) / common, d: (sign * d) / common };
}

export const add = (a: Fraction, b: Fraction): Fraction => fraction(a.n * b.d + b.n * a.d, a.d * b.d);
export const subtract = (a: Fraction, b: Fraction): Fraction => fraction(a.n * b.d - b.n * a.d, a.d * b.d);
export const multiply = (a: Fraction, b: Fraction): Fraction => fraction(a.n * b.n, a.d * b.d);
export const divide = (a: Fraction, b: Fraction): Fraction => fraction(a.n * b.d, a.d * b.n);
export const isLess = (a: Fraction, b: Fraction): boolean => a.n * b.d < b.n * a.d;
export const isEqual = (a: Fraction, b: Fraction): boolean => a.n === b.n && a.d === b.d;

/** The whole number nearest to a fraction, a half going up. Negative ones do not occur in the table and are refused. */
export function halfUp({ n, d }: Fraction): bigint {
  if (n < 0n) throw new Error(`${n}/${d} is negative`);
  return (2n * n + d) / (2n * d);
}
