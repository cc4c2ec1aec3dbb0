import type { Period } from "../../../calendar/index.js";
import type { Step } from "../../../formula/index.js";
import { compare, ZERO } from "../../../money/index.js";
import type { LinkedClause } from "../../../program/index.js";
import {
  addNumbers,
  asNumber,
  between,
  type Cause,
  exact,
  greatestNumber,
  joinAllCauses,
  joinCauses,
  leastNumber,
  type NumberValue,
  sameEnds,
} from "../../../value/index.js";
import type { RatedAward } from "../awards.js";
import { contribution, type RatedUnit } from "../rated.js";
import type { World } from "../world.js";
import {
  type Count,
  countsOf,
  type HeldLimit,
  type HeldLimits,
  type Part,
  type RatedSubject,
  sumOfAward,
} from "./counts.js";
import { giveWay, type Summed } from "./give-way.js";
import { evenly, inOrder, inProportion, leftOf } from "./spread.js";

/** One limit as it was applied in one period. */
export interface Applied {
  readonly clause: LinkedClause;
  readonly period: Period | null;
  readonly counted: readonly Summed[];
  readonly to: NumberValue;
  readonly step: Step;
}

/** What a limit left of a unit. */
export interface Reduced {
  readonly by: Applied;
  readonly before: NumberValue;
  readonly after: NumberValue;
}

/** A unit that limits speak of: what they leave of it, and each with what it did, in their order. */
export interface Limited {
  readonly amount: NumberValue;
  readonly reductions: readonly Reduced[];
}

type Left = Map<RatedUnit, Limited>;

/**
 * Applies the limits of a program, in their order, to the awards of all subjects of some of its schemes. They are
 * counted over all units, those to come included, before anything is known of payments, claims or shares.
 *
 * @param unlisted those of the worlds whose list of subjects is not given
 */
export function applyLimits(
  worlds: readonly World[],
  subjects: readonly RatedSubject[],
  unlisted: readonly World[],
): readonly RatedSubject[] {
  if ((worlds[0]?.program.limits ?? []).length === 0) return subjects;
  const left: Left = new Map();
  const held: HeldLimits = new Map();
  for (const { scheme, slot } of worlds[0]?.program.limits ?? []) {
    const world = worlds.find((one) => one.scheme.id === scheme);
    if (world === undefined) continue;
    for (const count of countsOf(world, slot, subjects, unlisted, held)) apply(count, world, left);
  }
  if (held.size === 0) return subjects;
  return subjects.map((subject) => ({
    ...subject,
    awards: subject.awards.map((award) => replaced(award, left, [...(held.get(award)?.values() ?? [])])),
  }));
}

function replaced(award: RatedAward, left: Left, limits: readonly HeldLimit[]): RatedAward {
  const units = new Map(award.reached.map((one) => [one, { ...one, limited: left.get(one) ?? null }] as const));
  const of = (list: readonly RatedUnit[]) => list.map((one) => units.get(one) ?? one);
  return {
    ...award,
    limits,
    reached: of(award.reached),
    groups: award.groups.map((group) => ({ ...group, rated: of(group.rated) })),
  };
}

function apply(count: Count, world: World, left: Left): void {
  const contributionOf = (unit: RatedUnit) => left.get(unit)?.amount ?? contribution(unit);
  const counted = count.awards.map((award): Summed => ({ award, sum: sumOfAward(award, contributionOf) }));
  const sums = counted.map(({ sum }) => sum);
  const total = addNumbers(sums);
  const traced = count.reader.of({ limit: { total, highest: greatestNumber(sums) } }).valueOf(count.limit.to);
  const to = asNumber(traced.value);
  if (isAtMost(total, to)) return;
  const by: Applied = {
    clause: count.limit as LinkedClause,
    period: count.period,
    counted,
    to,
    step: traced.step,
  };
  const kept = keptOf(count, world, counted, to, contributionOf);
  // A unit whose right is open may come to nothing, limit or no limit: that it may be reduced does not show in its sum.
  const changed = [...kept].some(
    ([unit, after]) => unit.truth.is === "unknown" || !isSame(contributionOf(unit), after),
  );
  if (!changed) return;
  for (const [unit, after] of kept) {
    const before = contributionOf(unit);
    if (before === null) continue;
    left.set(unit, { amount: after, reductions: [...(left.get(unit)?.reductions ?? []), { by, before, after }] });
  }
}

type ContributionOf = (unit: RatedUnit) => NumberValue | null;

/** What every unit that may be reduced keeps. */
function keptOf(
  count: Count,
  world: World,
  counted: readonly Summed[],
  to: NumberValue,
  contributionOf: ContributionOf,
): ReadonlyMap<RatedUnit, NumberValue> {
  const kept = new Map<RatedUnit, NumberValue>();
  const order = giveWay(count, world, counted);
  const because = joinCauses(count.because, order === null ? joinAllCauses(counted.map(({ sum }) => sum.because)) : []);
  if (order === null || because.length > 0) {
    const tiers = order === null ? counted : order.tiers.flat();
    const open = joinCauses(because, to.because);
    for (const { unit } of tiers.flatMap(({ award }) => award.parts)) keepPossibly(unit, open, contributionOf, kept);
    return kept;
  }
  let taken = order.kept.map(({ sum }) => sum);
  for (const tier of [...order.tiers].reverse()) {
    keepTier(count, world, tier, leftOf(to, taken), contributionOf, kept);
    taken = [...taken, ...tier.map(({ sum }) => sum)];
  }
  return kept;
}

/** Nothing, the whole, or anything between. */
function keepPossibly(
  unit: RatedUnit,
  because: readonly Cause[],
  contributionOf: ContributionOf,
  kept: Map<RatedUnit, NumberValue>,
): void {
  const whole = contributionOf(unit);
  if (whole !== null) kept.set(unit, between(ZERO, whole.high, joinCauses(whole.because, because)));
}

/** Spreads what is left for a tier over its units. */
function keepTier(
  { limit }: Count,
  world: World,
  tier: readonly Summed[],
  left: NumberValue,
  contributionOf: ContributionOf,
  kept: Map<RatedUnit, NumberValue>,
): void {
  const parts = tier
    .flatMap(({ award }) => award.parts)
    .filter(({ unit }) => contributionOf(unit) !== null)
    .sort((a, b) => (a.unit.unit.first < b.unit.unit.first ? -1 : a.unit.unit.first > b.unit.unit.first ? 1 : 0));
  const amountOf = ({ unit }: Part) => contributionOf(unit) ?? exact(ZERO);
  const open = joinAllCauses(tier.map(({ award }) => award.open));
  const endless = joinAllCauses(tier.map(({ award }) => award.endless));
  if (limit.spread === "in-order") {
    // Units that cannot be listed may come before any that can.
    const results = inOrder(parts.map(amountOf), open.length === 0 ? left : between(ZERO, left.high, open));
    parts.forEach(({ unit }, index) => {
      kept.set(unit, results[index] ?? exact(ZERO));
    });
    return;
  }
  const payments = new Map<unknown, Part[]>();
  for (const part of parts) {
    const key = part.payment ?? part.unit;
    payments.set(key, [...(payments.get(key) ?? []), part]);
  }
  const portions = [...payments.values()];
  const sums = portions.map((portion) => addNumbers(portion.map(amountOf)));
  // What is not listed may take anything of what is left, and so may payments of which it is open what they hold.
  const grouped = joinAllCauses(portions.map(([part]) => part?.payment?.because ?? []));
  const unlisted = joinCauses(open, endless, grouped);
  const results =
    unlisted.length > 0
      ? sums.map((sum) => between(ZERO, leastNumber([sum, left]).high, joinCauses(sum.because, unlisted)))
      : evenly(sums, left, world.scheme.currency.decimals);
  portions.forEach((portion, index) => {
    const [whole, rest] = [sums[index] ?? exact(ZERO), results[index] ?? exact(ZERO)];
    const amounts = inProportion(portion.map(amountOf), whole, rest);
    portion.forEach(({ unit }, at) => {
      kept.set(unit, amounts[at] ?? exact(ZERO));
    });
  });
}

/** Whether a sum certainly comes to no more than the limit. */
function isAtMost(sum: NumberValue, to: NumberValue): boolean {
  return sum.high !== null && to.low !== null && compare(sum.high, to.low) <= 0;
}

function isSame(a: NumberValue | null, b: NumberValue): boolean {
  return a !== null && sameEnds(a, b) && a.because.length === b.because.length;
}
