import type { Funding, Share } from "../../determination/index.js";
import { ONE, ZERO } from "../../money/index.js";
import type { LinkedClauseOf } from "../../program/index.js";
import {
  addNumbers,
  between,
  type Cause,
  exact,
  greatestNumber,
  isBelowZero,
  type NumberValue,
} from "../../value/index.js";
import { amountOf } from "./amounts.js";
import { type Leaf, leavesOf, type ToSplit } from "./funding-leaves.js";
import { rounded } from "./funding-rounding.js";
import { holdsSum, isFaulty, type ReadShare } from "./funding-tree.js";
import { matchingOf } from "./matching.js";
import type { RatedUnit } from "./rated.js";
import type { World } from "./world.js";

/** Units under one rule, read alike: one clause, one place, one set of shares. */
export interface Governed {
  readonly clause: LinkedClauseOf<"funds"> | null;
  readonly because: readonly Cause[];
  readonly shares: readonly ReadShare[];
  readonly place: string;
  readonly rated: RatedUnit[];
}

/** What a part must know of the payment that it is a part of. */
export interface Payment {
  /** How many parts have a unit to which there may be a right. */
  readonly live: number;
  /** Set where it is open which of its units are kept. */
  readonly narrowed: ((sum: NumberValue | null) => NumberValue | null) | null;
}

/** Who pays one part of a payment. */
export function fund(world: World, part: Governed, amount: NumberValue | null, payment: Payment): Funding {
  const { clause, because, shares } = part;
  if (because.length > 0) return { kind: "open", because };
  if (clause === null) return { kind: "unassigned" };
  const open = (fault: string): Funding => ({ kind: "open", because: [{ name: fault, by: "law" }] });
  if (isFaulty(shares)) return open(`${clause.address}: shares that do not make up a whole`);
  if (payment.live > 1 && holdsSum(shares, "for-payment"))
    return open(`${clause.address}: a fixed sum of a payment whose parts are funded differently`);
  if (amount !== null && isBelowZero(amount)) return open("an amount below zero");
  const { decimals } = world.scheme.currency;
  const whole = amount === null ? null : greatestNumber([amount, exact(ZERO)]);
  const toSplit = (sum: NumberValue): ToSplit => ({ whole: sum, units: unitsIn(part, payment.narrowed), decimals });
  const matching = matchingOf(clause, shares, toSplit, whole);
  if (clause.unstated !== null) return { kind: "unstated", clause: clause.address, payers: clause.unstated, matching };
  const leaves =
    whole === null
      ? leavesOf(shares, toSplit(between(ZERO, null, [])))
      : rounded(leavesOf(shares, toSplit(whole)), whole, decimals, clause.remainderTo);
  return {
    kind: "shares",
    clause: clause.address,
    shares: leaves.map((leaf) => shareOf(world, part, leaf, whole)),
    matching,
  };
}

function shareOf(
  { program, scheme }: World,
  { place }: Governed,
  { payer, part }: Leaf,
  whole: NumberValue | null,
): Share {
  return {
    payer,
    place: program.places.atLevel(place, payer),
    amount: amountOf(whole === null ? null : part, scheme.currency),
  };
}

/** How many units of a part are paid: open where the right to some, or which of them a claim keeps, is open. */
function unitsIn({ rated }: Governed, narrowed: Payment["narrowed"]): NumberValue {
  const units = addNumbers(
    rated.map(({ truth }) =>
      truth.is === "unknown" ? between(ZERO, ONE, truth.because) : exact(truth.is ? ONE : ZERO),
    ),
  );
  return (narrowed === null ? null : narrowed(units)) ?? units;
}
