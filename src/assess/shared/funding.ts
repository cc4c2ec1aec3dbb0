import type { Funding, Share } from "../../determination/index.js";
import {
  add,
  allocate,
  divide,
  isAtMinorUnit,
  isNegative,
  isZero,
  minorUnit,
  multiply,
  type Quantity,
  quantityOf,
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
  multiplyNumbers,
  type NumberValue,
} from "../../value/index.js";
import { amountOf, type Currency, sumOf } from "./amounts.js";
import { type Leaf, leavesKey, leavesOf } from "./funding-tree.js";
import { type Governing, governingClause } from "./governing.js";
import { contribution, type RatedUnit } from "./rated.js";
import type { World } from "./world.js";

type Funds = LinkedClauseOf<"funds">;

/** Units under one rule, read alike: one clause, one place, one set of shares. */
interface Governed {
  readonly clause: Funds | null;
  readonly because: readonly Cause[];
  readonly leaves: readonly Leaf[];
  readonly place: string;
  readonly rated: RatedUnit[];
}

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
    const { clause, because } = governing(world, one);
    const { reader } = one.unit;
    const leaves = clause?.split == null ? [] : leavesOf(clause.split, reader);
    const key = [clause?.address ?? "", JSON.stringify(because), reader.place, leavesKey(leaves)].join(" | ");
    const part = parts.get(key) ?? { clause, because, leaves, place: reader.place, rated: [] };
    part.rated.push(one);
    parts.set(key, part);
  }
  const governed = [...parts.values()];
  const added = governed.map((part) => sumOf(part.rated.map(contribution)));
  const sums = narrowed === null ? added : added.map(narrowed);
  const totals = partTotals(sums, total, step, world.scheme.currency);
  return governed.map((part, index) => fund(world, part, totals[index] ?? null));
}

/** The clause that funds a unit, as read on its test day. */
function governing(world: World, { unit }: RatedUnit): Governing<Funds> {
  const { day, place } = unit.reader;
  const clauses = world
    .ofEffect("funds", day, place)
    .filter(({ award }) =>
      "slot" in award ? award.slot === unit.clause.slot : unit.clause.tags.includes(award.tagged),
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

function fund(world: World, part: Governed, amount: NumberValue | null): Funding {
  const { clause, because, leaves } = part;
  if (because.length > 0) return { kind: "open", because };
  if (clause === null) return { kind: "unassigned" };
  if (clause.unstated !== null) return { kind: "unstated", clause: clause.address, payers: clause.unstated };
  if (leaves.some(({ fraction }) => isBelowZero(fraction))) {
    return { kind: "open", because: [{ name: `${clause.address}: shares that do not make up a whole`, by: "law" }] };
  }
  if (amount !== null && isBelowZero(amount))
    return { kind: "open", because: [{ name: "an amount below zero", by: "law" }] };
  return { kind: "shares", clause: clause.address, shares: allot(world, part, clause, amount) };
}

function allot(world: World, { leaves, place }: Governed, clause: Funds, amount: NumberValue | null): readonly Share[] {
  const { currency } = world.scheme;
  const payerPlace = (payer: string) => world.program.places.atLevel(place, payer);
  const total = amount === null ? null : exactQuantity(amount);
  const remainder = leaves.findIndex(({ payer }) => payer === clause.remainderTo);
  const fractions = leaves.map(({ fraction }) => exactQuantity(fraction));
  const known = fractions.flatMap((fraction) => (fraction === null ? [] : [fraction]));
  if (total !== null && known.length === leaves.length && amountOf(exact(total), currency).kind === "exact") {
    const parts = allocate(total, known, currency.decimals, remainder < 0 ? undefined : remainder);
    return leaves.map(({ payer }, index) => ({
      payer,
      place: payerPlace(payer),
      amount: amountOf(exact(parts[index] ?? ZERO), currency),
    }));
  }
  return leaves.map(({ payer, fraction }, index) => {
    const share = amount === null ? null : multiplyNumbers(amount, fraction);
    const most =
      index === remainder && share !== null ? withRemainder(share, leaves.length - 1, currency.decimals) : share;
    return { payer, place: payerPlace(payer), amount: amountOf(most, currency) };
  });
}

/** Who bears the remainder may in the end pay up to one minor unit more for each of the others. */
function withRemainder(share: NumberValue, others: number, decimals: number): NumberValue {
  const most = multiply(minorUnit(decimals), quantityOf(others));
  return share.because.length === 0 ? share : addNumbers([share, between(ZERO, most, share.because)]);
}
