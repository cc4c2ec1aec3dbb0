import type { Period } from "../../../calendar/index.js";
import type { Item } from "../../../condition/index.js";
import { ZERO } from "../../../money/index.js";
import { type LinkedClause, type LinkedClauseOf, type LinkedScheme, limitsAward } from "../../../program/index.js";
import { addNumbers, between, type Cause, causesOfTruth, joinCauses, type NumberValue } from "../../../value/index.js";
import type { RatedAward } from "../awards.js";
import type { Group } from "../groups.js";
import type { RatedUnit } from "../rated.js";
import type { Reader } from "../reader.js";
import type { World } from "../world.js";

export type Limits = LinkedClauseOf<"limits">;

/** The awards of one subject of one scheme, each with its units. */
export interface RatedSubject {
  readonly world: World;
  readonly item: Item | null;
  readonly awards: readonly RatedAward[];
}

/** One unit that a limit counts, with the payment it belongs to. */
export interface Part {
  readonly unit: RatedUnit;
  readonly payment: Group | null;
}

/** An award as far as a limit counts it in one period. */
export interface CountedAward {
  readonly scheme: LinkedScheme;
  readonly item: Item | null;
  readonly clause: LinkedClauseOf<"awards">;
  readonly parts: readonly Part[];
  /** Why its units cannot be listed at all. */
  readonly open: readonly Cause[];
  /** Why more of them may come after those that are listed. */
  readonly endless: readonly Cause[];
}

/** What one limit counts together: one clause, one subject or household, one period. */
export interface Count {
  readonly limit: Limits;
  /** Of the limit's own scheme, on the test day of the first unit and in its place. */
  readonly reader: Reader;
  readonly period: Period | null;
  readonly awards: readonly CountedAward[];
  /** Why it is open whether the limit speaks of some unit at all. */
  readonly because: readonly Cause[];
}

/** A limit that holds for an award, with where it was read first. */
export interface HeldLimit {
  readonly clause: Limits & LinkedClause;
  readonly reader: Reader;
}

/** The limits that hold for each award, by address. */
export type HeldLimits = Map<RatedAward, Map<string, HeldLimit>>;

function noteHeld(held: HeldLimits, award: RatedAward, one: HeldLimit): void {
  const own = held.get(award) ?? new Map<string, HeldLimit>();
  held.set(award, own);
  if (!own.has(one.clause.address)) own.set(one.clause.address, one);
}

interface Growing {
  readonly limit: Limits;
  readonly period: Period | null;
  readonly item: Item | null;
  first: RatedUnit;
  reader: Reader;
  because: readonly Cause[];
  readonly awards: Map<RatedAward, { readonly of: RatedSubject; readonly parts: Part[] }>;
}

/**
 * What a limit counts together, over all subjects of all schemes. Each unit is counted by the clause of its own day and
 * place.
 *
 * @param unlisted the worlds whose list of subjects is not given
 * @param held takes up which limits hold for which award, whether or not their guards let them speak
 */
export function countsOf(
  world: World,
  slot: string,
  subjects: readonly RatedSubject[],
  unlisted: readonly World[],
  held: HeldLimits,
): readonly Count[] {
  const counts = new Map<string, Growing>();
  const { periodContaining } = world.evaluator.calendar;
  for (const subject of subjects) {
    for (const award of subject.awards) {
      const paymentOf = new Map(award.groups.flatMap((group) => group.rated.map((one) => [one, group] as const)));
      for (const unit of award.reached) {
        if (unit.truth.is === false) continue;
        const { day, place } = unit.unit.reader;
        const limit = world.held(slot, day, place);
        if (limit?.effect !== "limits") continue;
        if (!limitsAward(limit, world.scheme, unit.unit.clause, subject.world.scheme)) continue;
        const item = limit.per === "household" ? null : subject.item;
        const reader = world.reader(day, place, item);
        noteHeld(held, award, { clause: limit, reader });
        const guard = limit.when === null ? null : reader.truthOf(limit.when);
        if (guard?.is === false) continue;
        const period = limit.over === "lifetime" ? null : periodContaining(limit.over, unit.unit.first);
        const key = [limit.address, item?.id ?? "", period?.first ?? ""].join(" ");
        const count: Growing = counts.get(key) ?? {
          limit,
          period,
          item,
          first: unit,
          reader,
          because: [],
          awards: new Map(),
        };
        counts.set(key, count);
        if (unit.unit.testedOn < count.first.unit.testedOn) {
          count.first = unit;
          count.reader = reader;
        }
        count.because = joinCauses(count.because, guard === null ? [] : causesOfTruth(guard));
        const counted = count.awards.get(award) ?? { of: subject, parts: [] };
        counted.parts.push({ unit, payment: paymentOf.get(unit) ?? null });
        count.awards.set(award, counted);
        world.spend(20);
      }
    }
  }
  return [...counts.values()].map((count) => finished(count, world, subjects, unlisted));
}

function finished(count: Growing, world: World, subjects: readonly RatedSubject[], unlisted: readonly World[]): Count {
  const { limit, period, item, reader, because } = count;
  const awards = subjects.flatMap((of): readonly CountedAward[] => {
    if (limit.per === "subject" && (of.item?.id ?? null) !== (item?.id ?? null)) return [];
    const { scheme } = of.world;
    return of.awards.flatMap((award): readonly CountedAward[] => {
      const parts = count.awards.get(award)?.parts ?? [];
      const { clause } = parts[0]?.unit.unit ?? award.units;
      const { open } = award.units;
      const endless: readonly Cause[] =
        award.units.continues && isBeyond(period, world)
          ? [{ name: `${clause.address}: no known end`, by: "law" }]
          : [];
      const mayHold = open.length + endless.length > 0 && limitsAward(limit, world.scheme, clause, scheme);
      if (parts.length === 0 && !mayHold) return [];
      return [{ scheme, item: of.item, clause, parts, open, endless }];
    });
  });
  const unknown = limit.per === "household" ? unlisted.flatMap((of) => awardsOfUnknown(limit, world, of)) : [];
  return { limit, reader, period, awards: [...awards, ...unknown], because };
}

/** Whether units of an award without a known end may lie in the period that are not listed: see the reach of units. */
function isBeyond(period: Period | null, world: World): boolean {
  return period === null || period.first > world.options.horizon;
}

/** The awards of a scheme whose list of subjects is not given: anything may be counted of them. */
function awardsOfUnknown(limit: Limits, world: World, { scheme }: World): readonly CountedAward[] {
  const { subject } = scheme;
  const open: readonly Cause[] = [{ name: subject.kind === "each" ? subject.list : scheme.id, by: "household" }];
  return [...scheme.slots.values()].flatMap(({ candidates }): readonly CountedAward[] => {
    const clause = candidates.find((one) => one.effect === "awards" && limitsAward(limit, world.scheme, one, scheme));
    return clause?.effect === "awards" ? [{ scheme, item: null, clause, parts: [], open, endless: [] }] : [];
  });
}

/** What an award comes to in the period, as far as it is known. */
export function sumOfAward(
  { parts, open, endless, clause }: CountedAward,
  contributionOf: (unit: RatedUnit) => NumberValue | null,
): NumberValue {
  const unstated: readonly Cause[] = [{ name: clause.address, by: "law" }];
  return addNumbers([
    ...parts.map(({ unit }) => contributionOf(unit) ?? between(ZERO, null, unstated)),
    ...[open, endless].flatMap((because) => (because.length === 0 ? [] : [between(ZERO, null, because)])),
  ]);
}
