import { earlier, later, type Share } from "./funding-trees.js";

/** Above zero, below a fraction of bigints: nothing here is shared with the code under test. */
interface Ratio {
  readonly n: bigint;
  readonly d: bigint;
}

interface Loose {
  readonly payer: string;
  readonly part: Ratio;
}

const minus = (a: Ratio, b: Ratio): Ratio => ({ n: a.n * b.d - b.n * a.d, d: a.d * b.d });
const plus = (a: Ratio, b: Ratio): Ratio => ({ n: a.n * b.d + b.n * a.d, d: a.d * b.d });
const isLess = (a: Ratio, b: Ratio): boolean => a.n * b.d < b.n * a.d;

/**
 * What each payer carries of a payment, in fen: every share is taken in turn out of a purse, which gives what it has.
 * A fixed sum of whole fen is rounded by itself, everything else together.
 */
export function sharesInFen(
  tree: readonly Share[],
  fen: bigint,
  units: bigint,
  remainderTo: string | null,
): ReadonlyMap<string, bigint> {
  const settled = new Map<string, bigint>();
  const give = (payer: string, sum: bigint) => settled.set(payer, (settled.get(payer) ?? 0n) + sum);
  let named = 0;

  const settle = (loose: readonly Loose[]) => {
    for (const [payer, sum] of byLargestRemainder(loose, remainderTo)) give(payer, sum);
  };
  const level = (shares: readonly Share[], whole: Ratio): readonly Loose[] => {
    let purse = whole;
    const takes = shares.map(({ portion }): Ratio | null => {
      if (portion.kind === "rest") return null;
      const asked: Ratio =
        portion.kind === "percent"
          ? { n: whole.n * portion.figure.decided, d: whole.d * 10_000n }
          : { n: portion.figure.decided * (portion.perUnit ? units : 1n), d: portion.third ? 3n : 1n };
      const taken = isLess(purse, asked) ? purse : asked;
      purse = minus(purse, taken);
      return taken;
    });
    const loose = shares.flatMap((share, index): readonly Loose[] => {
      const part = takes[index] ?? purse;
      const inner = share.split === null ? [{ payer: `payer-${named++}`, part }] : level(share.split, part);
      if (share.portion.kind !== "amount" || part.n % part.d !== 0n) return inner;
      settle(inner);
      return [];
    });
    return takes.includes(null) ? loose : [...loose, { payer: "unassigned", part: purse }];
  };

  settle(level(tree, { n: fen, d: 1n }));
  return settled;
}

/** Gives out what is left over one fen at a time, to whoever is furthest below the exact part; or all of it to one. */
function byLargestRemainder(loose: readonly Loose[], remainderTo: string | null): ReadonlyMap<string, bigint> {
  const exact = new Map<string, Ratio>();
  const nobody = loose.filter(({ payer }) => payer === "unassigned");
  for (const { payer, part } of [...loose.filter((one) => !nobody.includes(one)), ...nobody]) {
    exact.set(payer, plus(exact.get(payer) ?? { n: 0n, d: 1n }, part));
  }
  const floors = new Map([...exact].map(([payer, { n, d }]) => [payer, n / d]));
  const total = [...exact.values()].reduce(plus, { n: 0n, d: 1n });
  let left = total.n / total.d - [...floors.values()].reduce((sum, part) => sum + part, 0n);
  const lost = [...exact].map(([payer, { n, d }]) => ({ payer, part: { n: n % d, d } }));
  while (left > 0n) {
    const furthest = lost.reduce((most, one) => (isLess(most.part, one.part) ? one : most));
    const payer = remainderTo !== null && exact.has(remainderTo) ? remainderTo : furthest.payer;
    floors.set(payer, (floors.get(payer) ?? 0n) + 1n);
    lost.splice(lost.indexOf(furthest), 1, { ...furthest, part: { n: -1n, d: 1n } });
    left -= 1n;
  }
  return floors;
}

/** The part of each leaf of a tree of percentages, as numerator over ten thousand to the power of its depth. */
export function productsOf(shares: readonly Share[], above: Ratio = { n: 1n, d: 1n }): readonly Ratio[] {
  const percents = shares.map(({ portion }) => (portion.kind === "percent" ? portion.figure.decided : 0n));
  const rest = 10_000n - percents.reduce((sum, one) => sum + one, 0n);
  const leaves = shares.flatMap(({ portion, split }, index): readonly Ratio[] => {
    const own = portion.kind === "rest" ? rest : (percents[index] ?? 0n);
    const part = { n: above.n * own, d: above.d * 10_000n };
    return split === null ? [part] : productsOf(split, part);
  });
  return leaves;
}

/** Whether two ratios are one number. */
export function isSame(a: Ratio, b: Ratio): boolean {
  return a.n * b.d === b.n * a.d;
}

/** What lies between two bounds, at a thousandth of the way: 0 is the lower, 1000 the upper. */
export function between(low: bigint, high: bigint, thousandth: bigint): bigint {
  return later(low, earlier(high, low + ((high - low) * thousandth) / 1000n));
}
