import type { Reduction } from "../../determination/index.js";
import { type NumberValue, sameEnds } from "../../value/index.js";
import { amountOf, sumOf } from "./amounts.js";
import type { Applied, Reduced } from "./limiting/apply.js";
import type { RatedUnit } from "./rated.js";
import type { World } from "./world.js";

const NONE: readonly Reduction[] = Object.freeze([]);

/** Whether a limit takes something of a unit, or may. */
export function isReduced({ limited }: RatedUnit): boolean {
  return limited?.reductions.some(({ before, after }) => !sameEnds(before, after)) ?? false;
}

/** What each limit took of some units together, in the order in which the limits were applied. */
export function reductionsOf(world: World, units: readonly RatedUnit[]): readonly Reduction[] {
  if (units.every(({ limited }) => limited === null)) return NONE;
  const taken = new Map<Applied, Reduced[]>();
  for (const reduced of units.flatMap(({ limited }) => limited?.reductions ?? [])) {
    const own = taken.get(reduced.by) ?? [];
    own.push(reduced);
    taken.set(reduced.by, own);
  }
  const { currency } = world.scheme;
  return [...taken].flatMap(([by, own]): readonly Reduction[] => {
    if (own.every(({ before, after }) => sameEnds(before, after))) return [];
    const sum = (parts: readonly NumberValue[]) => amountOf(sumOf(parts), currency);
    const { clause, period, counted, to, step } = by;
    return [
      {
        clause: clause.address,
        text: clause.text,
        cite: clause.cite,
        period,
        counted: counted.map(({ award, sum: of }) => ({
          scheme: award.scheme.id,
          award: award.clause.slot,
          subject: award.item?.id ?? null,
          amount: amountOf(of, currency),
        })),
        to: amountOf(to, currency),
        steps: step,
        before: sum(own.map(({ before }) => before)),
        after: sum(own.map(({ after }) => after)),
      },
    ];
  });
}
