import { compare } from "../../../money/index.js";
import { selectsAward } from "../../../program/index.js";
import { exactQuantity, type NumberValue } from "../../../value/index.js";
import type { World } from "../world.js";
import type { Count, CountedAward } from "./counts.js";

/** An award with what it comes to before the limit. */
export interface Summed {
  readonly award: CountedAward;
  readonly sum: NumberValue;
}

/** Awards that give way together; those of an earlier tier give way before those of a later one. */
export interface Order {
  readonly tiers: readonly (readonly Summed[])[];
  /** Awards that are counted and never reduced. */
  readonly kept: readonly Summed[];
}

/** Which awards give way to a limit, in which order; null where open sums leave the order open. */
export function giveWay({ limit: { reduce } }: Count, world: World, awards: readonly Summed[]): Order | null {
  if (reduce === "smaller") return bySize(awards);
  if (reduce === "lower-level") return { tiers: byLevel(world, awards), kept: [] };
  const left = new Set(awards);
  const tiers = reduce.map((selector) => {
    const chosen = [...left].filter(({ award }) => selectsAward(selector, world.scheme, award.clause, award.scheme));
    for (const one of chosen) left.delete(one);
    return chosen;
  });
  return { tiers, kept: [...left] };
}

/** The smallest sum gives way first; of two alike, the one of the lower place, and then the later one in the law. */
function bySize(awards: readonly Summed[]): Order | null {
  const known = awards.flatMap(({ award, sum }, index) => {
    const quantity = exactQuantity(sum);
    return quantity === null ? [] : [{ award, sum, quantity, index }];
  });
  // With one award there is no order to find.
  if (known.length < awards.length) return awards.length === 1 ? { tiers: [awards], kept: [] } : null;
  const sorted = known.sort((a, b) => compare(a.quantity, b.quantity) || b.index - a.index);
  return { tiers: sorted.map(({ award, sum }) => [{ award, sum }]), kept: [] };
}

/** Awards by the place whose law grants them, the lowest first. */
function byLevel(world: World, awards: readonly Summed[]): readonly (readonly Summed[])[] {
  const levels = new Map<number, Summed[]>();
  for (const one of awards) {
    const height = world.program.places.chain(one.award.clause.jurisdiction)?.length ?? 0;
    const tier = levels.get(height) ?? [];
    tier.push(one);
    levels.set(height, tier);
  }
  return [...levels].sort(([a], [b]) => b - a).map(([, tier]) => tier);
}
