import { isAtMinorUnit, isZero, ZERO } from "../../money/index.js";
import {
  addNumbers,
  exact,
  exactQuantity,
  greatestNumber,
  leastNumber,
  multiplyNumbers,
  type NumberValue,
  negateNumber,
} from "../../value/index.js";
import { leftOfWhole, type Portion, type ReadShare } from "./funding-tree.js";

/** What one payer carries, before it is rounded. */
export interface Leaf {
  readonly payer: string;
  readonly part: NumberValue;
  /** The sum that it is rounded within: the payment, or a fixed sum that is itself split. */
  readonly pool: string;
}

/** The name of what nobody carries. */
export const UNASSIGNED = "unassigned";

/** What a tree of shares splits: so much, for so many units, in a currency of so many decimals. */
export interface ToSplit {
  /** Never below zero. */
  readonly whole: NumberValue;
  readonly units: NumberValue;
  readonly decimals: number;
}

/** The leaves of a tree, each with its part of the whole; what is left over where no rest is named is unassigned. */
export function leavesOf(shares: readonly ReadShare[], toSplit: ToSplit, pool = ""): readonly Leaf[] {
  const { parts, left } = partsOf(shares, toSplit);
  const leaves = shares.flatMap(({ portion, bearer }, index): readonly Leaf[] => {
    const part = parts[index] ?? left;
    const own = isFixed(portion, part, toSplit.decimals) ? `${pool}/${index}` : pool;
    return "payer" in bearer
      ? [{ payer: bearer.payer, part, pool: own }]
      : leavesOf(bearer.split, { ...toSplit, whole: part }, own);
  });
  const unassigned = exactQuantity(left);
  const complete = parts.includes(null) || (unassigned !== null && isZero(unassigned));
  return complete ? leaves : [...leaves, { payer: UNASSIGNED, part: left, pool }];
}

/** A sum that can be paid as it stands: what is rounded around it leaves it alone. */
function isFixed(portion: Portion, part: NumberValue, decimals: number): boolean {
  const quantity = exactQuantity(part);
  return portion !== "rest" && "sum" in portion && quantity !== null && isAtMinorUnit(quantity, decimals);
}

/**
 * What each share takes, and what all of them leave; null is the rest. In the order written: a fraction of the whole, or
 * a sum, but never more than what those before it have left.
 */
function partsOf(
  shares: readonly ReadShare[],
  { whole, units }: ToSplit,
): { readonly parts: readonly (NumberValue | null)[]; readonly left: NumberValue } {
  const fractions: NumberValue[] = [];
  const sums: NumberValue[] = [];
  // Fractions are taken off the whole together: the whole less an open part of it would know nothing of their relation.
  const left = () => {
    const part = multiplyNumbers(whole, leftOfWhole(fractions));
    return sums.length === 0 ? part : greatestNumber([addNumbers([part, ...sums.map(negateNumber)]), exact(ZERO)]);
  };
  const parts = shares.map(({ portion }) => {
    if (portion === "rest") return null;
    if ("fraction" in portion) {
      const asked = multiplyNumbers(whole, portion.fraction);
      // Fractions alone make up no more than the whole.
      const part = sums.length === 0 ? asked : leastNumber([asked, left()]);
      fractions.push(portion.fraction);
      return part;
    }
    const asked = portion.perUnit ? multiplyNumbers(portion.sum, units) : portion.sum;
    const part = leastNumber([asked, left()]);
    sums.push(asked);
    return part;
  });
  return { parts, left: left() };
}
