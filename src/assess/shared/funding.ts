import type { Funding } from "../../determination/index.js";
import {
  add,
  allocate,
  divide,
  isAtMinorUnit,
  isNegative,
  isZero,
  minorUnit,
  type Quantity,
  subtract,
  ZERO,
} from "../../money/index.js";
import type { LinkedClauseOf } from "../../program/index.js";
import {
  addNumbers,
  between,
  type Cause,
  causesOf,
  exact,
  exactQuantity,
  greatestNumber,
  isBelowZero,
  type NumberValue,
} from "../../value/index.js";
import { type Currency, sumOf } from "./amounts.js";
import { fund, type Governed } from "./funding-part.js";
import { keyOf, readShares } from "./funding-tree.js";
import { type Governing, governingClause } from "./governing.js";
import { contribution, type RatedUnit } from "./rated.js";
import type { World } from "./world.js";

/** An instalment as funding sees it. */
export interface ToFund {
  readonly rated: readonly RatedUnit[];
  /** Its amount after its own rounding; null when the law states none. */
  readonly total: NumberValue | null;
  /** What it is rounded to; null when it is not. */
  readonly step: Quantity | null;
  /** Set where it is open which of its units are kept. */
  readonly narrowed: ((sum: NumberValue | null) => NumberValue | null) | null;
}

/**
 * Splits an instalment among its payers. Every unit is read on its own day and in its own place; units whose rule and
 * shares differ are split apart, each part once, at the leaves of its tree.
 */
export function fundingOf(world: World, { rated, total, step, narrowed }: ToFund): readonly Funding[] {
  const parts = new Map<string, Governed>();
  for (const one of rated) {
    const { clause, because } = governing(one);
    const { reader } = one.unit;
    const shares = clause?.split == null ? [] : readShares(clause.split, reader);
    const key = [clause?.address ?? "", JSON.stringify(because), reader.place, keyOf(shares)].join(" | ");
    const part = parts.get(key) ?? { clause, because, shares, place: reader.place, rated: [] };
    part.rated.push(one);
    parts.set(key, part);
  }
  const governed = [...parts.values()];
  const added = governed.map((part) => sumOf(part.rated.map(contribution)));
  const sums = narrowed === null ? added : added.map(narrowed);
  const totals = partTotals(sums, total, step, world.scheme.currency);
  const live = governed.filter((part) => part.rated.some(({ truth }) => truth.is !== false)).length;
  return governed.map((part, index) => fund(world, part, totals[index] ?? null, { live, narrowed }));
}

/** The clause that funds a unit, as read on its test day. */
function governing({ unit }: RatedUnit): Governing<LinkedClauseOf<"funds">> {
  const { view } = unit.reader;
  const clauses = view.keep("funds", unit.clause, () =>
    view
      .ofEffect("funds")
      .filter(({ award }) =>
        "slot" in award ? award.slot === unit.clause.slot : unit.clause.tags.includes(award.tagged),
      ),
  );
  return governingClause(clauses, unit, "fund");
}

/** The amount of each part; a rounded whole that was made of several parts is shared out by their exact sums. */
function partTotals(
  sums: readonly (NumberValue | null)[],
  total: NumberValue | null,
  step: Quantity | null,
  currency: Currency,
): readonly (NumberValue | null)[] {
  if (sums.length === 1) return [total];
  const whole = total === null ? null : exactQuantity(total);
  const known = sums.flatMap((sum) => (sum === null ? [] : (exactQuantity(sum) ?? [])));
  const all = known.reduce(add, ZERO);
  const payable =
    whole !== null && isAtMinorUnit(whole, currency.decimals) && !isNegative(whole) && !known.some(isNegative);
  if (!payable || known.length < sums.length || isZero(all)) {
    const because = total === null ? [] : causesOf(total);
    if (step === null || because.length === 0) return sums;
    return sums.map((one) => loosened(one, step, currency.decimals, because));
  }
  const fractions = known.map((one) => divide(one, all));
  return allocate(whole, fractions, currency.decimals).map(exact);
}

/** What the rounding of an open whole may yet add to a part of it, or take away: a step of it, and a minor unit. */
function loosened(
  part: NumberValue | null,
  step: Quantity,
  decimals: number,
  because: readonly Cause[],
): NumberValue | null {
  if (part === null) return null;
  const slack = add(step, minorUnit(decimals));
  const loose = addNumbers([part, between(subtract(ZERO, slack), slack, because)]);
  return isBelowZero(part) ? loose : greatestNumber([loose, exact(ZERO)]);
}
