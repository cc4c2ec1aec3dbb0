import {
  add,
  allocate,
  divide,
  isAtMinorUnit,
  isZero,
  minorUnit,
  multiply,
  type Quantity,
  quantityOf,
  roundTo,
  ZERO,
} from "../../money/index.js";
import {
  addNumbers,
  between,
  type Cause,
  exact,
  exactQuantity,
  joinAllCauses,
  type NumberValue,
} from "../../value/index.js";
import { type Leaf, UNASSIGNED } from "./funding-leaves.js";

/**
 * The parts of a whole at the minor unit, so that they sum to it: by the largest remainder, or with the remainder to a
 * named payer. Where something is open, all that the rounding may yet make of each part. What nobody carries is one part.
 */
export function rounded(
  leaves: readonly Leaf[],
  whole: NumberValue,
  decimals: number,
  remainderTo: string | null,
): readonly Leaf[] {
  const total = exactQuantity(whole);
  const settled =
    total !== null && isAtMinorUnit(total, decimals) && leaves.every(({ part }) => exactQuantity(part) !== null);
  if (settled) return joinUnassigned(allocated(joinUnassigned(leaves, ownPool), decimals, remainderTo), onePool);
  const because = joinAllCauses([whole.because, ...leaves.map(({ part }) => part.because)]);
  // Nothing is open: a whole finer than the minor unit is shown as it is, before the payment rounds it.
  if (because.length === 0) return joinUnassigned(leaves, onePool);
  const loose = leaves.map((leaf): Leaf => {
    const others = leaf.payer === remainderTo ? leaves.length - 1 : 0;
    return { ...leaf, part: loosened(leaf.part, others, decimals, because) };
  });
  return joinUnassigned(loose, onePool);
}

/** Rounds each pool within itself: it is payable as it stands, and so is what it leaves of the pool around it. */
function allocated(leaves: readonly Leaf[], decimals: number, remainderTo: string | null): readonly Leaf[] {
  const parts = new Map<Leaf, Quantity>();
  for (const pool of new Set(leaves.map((leaf) => leaf.pool))) {
    const own = leaves.filter((leaf) => leaf.pool === pool);
    const exactParts = own.map(({ part }) => exactQuantity(part) ?? ZERO);
    const total = exactParts.reduce(add, ZERO);
    if (isZero(total)) continue;
    const fractions = exactParts.map((part) => divide(part, total));
    const remainder = own.findIndex(({ payer }) => payer === remainderTo);
    const shares = allocate(total, fractions, decimals, remainder < 0 ? undefined : remainder);
    own.forEach((leaf, index) => {
      parts.set(leaf, shares[index] ?? ZERO);
    });
  }
  return leaves.map((leaf) => ({ ...leaf, part: exact(parts.get(leaf) ?? ZERO) }));
}

/** Who bears the remainder may in the end pay up to one minor unit more for each of the others. */
function loosened(part: NumberValue, others: number, decimals: number, because: readonly Cause[]): NumberValue {
  const unit = minorUnit(decimals);
  const causes = part.because.length > 0 ? part.because : because;
  const most = part.high === null ? null : add(part.high, multiply(unit, quantityOf(others)));
  return between(
    part.low === null ? null : roundTo(part.low, unit, "down"),
    most === null ? null : roundTo(most, unit, "up"),
    causes,
  );
}

const ownPool = ({ pool }: Leaf) => pool;
const onePool = () => "";

/** What nobody carries at several levels of a tree is one sum within each pool, the last. */
function joinUnassigned(leaves: readonly Leaf[], poolOf: (leaf: Leaf) => string): readonly Leaf[] {
  const loose = leaves.filter(({ payer }) => payer === UNASSIGNED);
  if (loose.length === 0) return leaves;
  const joined = [...new Set(loose.map(poolOf))].map((pool): Leaf => {
    const parts = loose.flatMap((leaf) => (poolOf(leaf) === pool ? leaf.part : []));
    return { payer: UNASSIGNED, part: addNumbers(parts), pool };
  });
  return [...leaves.filter(({ payer }) => payer !== UNASSIGNED), ...joined];
}
