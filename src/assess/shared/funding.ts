import type { Funding } from "../../determination/index.js";
import { quantityText } from "../../formula/index.js";
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
import type { LinkedClauseOf, LinkedShare } from "../../program/index.js";
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
import { frozen } from "./frozen.js";
import { fund, type Governed } from "./funding-part.js";
import { keyOf, type ReadShare, readShares } from "./funding-tree.js";
import { type Governing, governingClause } from "./governing.js";
import { splitsAlone } from "./law-alone.js";
import type { LawView } from "./law-view.js";
import { contribution, type RatedUnit } from "./rated.js";
import type { Reader } from "./reader.js";
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
  if (isUnassigned(rated)) return UNASSIGNED;
  const governed = governedParts(rated);
  const [part] = governed;
  const kept = part !== undefined && governed.length === 1 && narrowed === null ? fundingsOf(part) : null;
  const sum = kept === null || total === null ? null : exactQuantity(total);
  if (part === undefined || kept === null || sum === null) return fundParts(world, governed, { total, step, narrowed });
  const key = `${part.place} ${quantityText(sum)}`;
  const known = kept.get(key);
  if (known !== undefined) return known;
  const found = frozen(fundParts(world, governed, { total, step, narrowed }));
  if (kept.size >= MOST_KEPT) kept.clear();
  kept.set(key, found);
  return found;
}

/** Of a payment of which the law says nowhere who funds it. */
export const UNASSIGNED: readonly Funding[] = frozen([{ kind: "unassigned" }]);

/** Whether the law says of a payment of one unit by nothing who funds it. */
function isUnassigned(rated: readonly RatedUnit[]): boolean {
  const only = rated[0];
  if (only === undefined || rated.length > 1) return false;
  const { clause, reader } = only.unit;
  return reader.view.award(clause).funds.length === 0;
}

/** How many fundings are kept of one clause: rates are few, sums of several units some more. */
const MOST_KEPT = 500;

/**
 * The fundings of whole sums that are known, by place and sum, where the law alone says how they are split: they are the
 * same for every household. Null where that is not so, or where the evaluator keeps nothing.
 */
function fundingsOf({ clause, rated, because }: Governed): Map<string, readonly Funding[]> | null {
  const reader = rated[0]?.unit.reader;
  if (reader === undefined || reader.moment === null || clause === null || because.length > 0) return null;
  const { view, day } = reader;
  return view.keep("fundings", clause, () =>
    clause.split !== null && splitsAlone(clause.split, view, day) ? new Map<string, readonly Funding[]>() : null,
  );
}

function fundParts(
  world: World,
  governed: readonly Governed[],
  { total, step, narrowed }: Omit<ToFund, "rated">,
): readonly Funding[] {
  const added = governed.map((part) => sumOf(part.rated.map(contribution)));
  const sums = narrowed === null ? added : added.map(narrowed);
  const totals = partTotals(sums, total, step, world.scheme.currency);
  const live = governed.filter((part) => part.rated.some(({ truth }) => truth.is !== false)).length;
  return governed.map((part, index) => fund(world, part, totals[index] ?? null, { live, narrowed }));
}

/** Units under one rule, read alike. */
function governedParts(rated: readonly RatedUnit[]): readonly Governed[] {
  const parts: Governed[] = [];
  for (const one of rated) {
    const { clause, because } = governing(one);
    const { place } = one.unit.reader;
    const shares = clause === null ? NO_SHARES : sharesOf(clause, one.unit.reader);
    const rule = { clause, because, shares, place };
    const part = parts.find((candidate) => isAlike(candidate, rule));
    if (part === undefined) parts.push({ ...rule, rated: [one] });
    else part.rated.push(one);
  }
  return parts;
}

type Rule = Omit<Governed, "rated">;

function isAlike(a: Rule, b: Rule): boolean {
  if (a.clause !== b.clause || a.place !== b.place) return false;
  if (a.shares === b.shares && a.because === b.because) return true;
  return keyOf(a.shares) === keyOf(b.shares) && JSON.stringify(a.because) === JSON.stringify(b.because);
}

const NO_SHARES: readonly ReadShare[] = [];

/** The shares of a clause as a unit reads them: once for all days of a moment, unless they read which it is. */
function sharesOf(clause: LinkedClauseOf<"funds">, reader: Reader): readonly ReadShare[] {
  const { split } = clause;
  if (split === null) return NO_SHARES;
  const { moment, view } = reader;
  const isSteady = moment !== null && view.keep("steady shares", clause, () => areSteady(split, view));
  if (!isSteady) return readShares(split, reader);
  const index = view.keep("shares", clause, () => view.law.index());
  const known = moment.kept[index] as readonly ReadShare[] | undefined;
  if (known !== undefined) return known;
  const shares = readShares(split, reader);
  moment.kept[index] = shares;
  return shares;
}

function areSteady(shares: readonly LinkedShare[], view: LawView): boolean {
  return shares.every(({ portion, bearer }) => {
    const formula = "percent" in portion ? portion.percent : "amount" in portion ? portion.amount : null;
    return (formula === null || !view.law.isMoving(formula)) && ("payer" in bearer || areSteady(bearer.split, view));
  });
}

/** The clause that funds a unit, as read on its test day. */
function governing({ unit }: RatedUnit): Governing<LinkedClauseOf<"funds">> {
  return governingClause(unit.reader.view.award(unit.clause).funds, unit, "fund");
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
