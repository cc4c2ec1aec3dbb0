import type { Matching } from "../../determination/index.js";
import { isNegative, ONE } from "../../money/index.js";
import type { LinkedClauseOf } from "../../program/index.js";
import { addNumbers, exact, isBelowZero, type NumberValue, negateNumber } from "../../value/index.js";
import { leavesOf, type ToSplit } from "./funding-leaves.js";
import { holdsSum, type ReadShare } from "./funding-tree.js";

/**
 * Checks whether one payer's share is no less than another's, as the clause wants it, before either is rounded: a fen
 * that rounding moves is no breach. Where all shares are fractions, so they are of a payment whose amount is open.
 */
export function matchingOf(
  { matching }: LinkedClauseOf<"funds">,
  shares: readonly ReadShare[],
  toSplit: (whole: NumberValue) => ToSplit,
  amount: NumberValue | null,
): Matching | null {
  if (matching === null) return null;
  const whole = holdsSum(shares) ? amount : exact(ONE);
  if (whole === null || shares.length === 0) return { ...matching, state: "unchecked", because: [] };
  const leaves = leavesOf(shares, toSplit(whole));
  const carriedBy = (name: string) => addNumbers(leaves.flatMap(({ payer, part }) => (payer === name ? part : [])));
  const difference = addNumbers([carriedBy(matching.payer), negateNumber(carriedBy(matching.atLeast))]);
  if (isBelowZero(difference)) return { ...matching, state: "breached", because: [] };
  const isMet = difference.low !== null && !isNegative(difference.low);
  return isMet
    ? { ...matching, state: "met", because: [] }
    : { ...matching, state: "unchecked", because: difference.because };
}
