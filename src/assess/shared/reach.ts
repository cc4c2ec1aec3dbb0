import type { CalendarUnit, PlainDate } from "../../calendar/index.js";
import type { LinkedScheme, Program } from "../../program/index.js";
import { unitsLater } from "./grid.js";
import { MOST_UNITS } from "./listed.js";
import type { World } from "./world.js";

/**
 * The day up to which units of an award without a known end are listed: past the horizon as far as a payment that
 * begins before it may go on, so that no payment is shown with half of its units.
 */
export function reachOf(world: World, slot: string): PlainDate {
  const { horizon } = world.options;
  const { calendar } = world.evaluator;
  let reach = horizon;
  for (const { unit, further } of stretchesOf(world, slot)) {
    const end = unitsLater(horizon, unit, further, calendar);
    if (end > reach) reach = end;
  }
  return reach;
}

/** So many calendar units further than the one that contains the horizon. */
interface Stretch {
  readonly unit: CalendarUnit;
  readonly further: number;
}

const STRETCHES = new WeakMap<Program, Map<string, readonly Stretch[]>>();

function stretchesOf({ program, scheme }: World, slot: string): readonly Stretch[] {
  const kept = STRETCHES.get(program) ?? new Map<string, readonly Stretch[]>();
  STRETCHES.set(program, kept);
  const key = `${scheme.id} ${slot}`;
  const stretches = kept.get(key) ?? findStretches(program, scheme, slot);
  kept.set(key, stretches);
  return stretches;
}

function findStretches(program: Program, scheme: LinkedScheme, slot: string): readonly Stretch[] {
  const candidates = [...scheme.slots.values()].flatMap((one) => one.candidates);
  const units = candidates.flatMap((clause) =>
    clause.effect === "awards" && clause.slot === slot && clause.period.kind === "every" ? [clause.period.unit] : [],
  );
  const paid = candidates.flatMap((clause): readonly Stretch[] => {
    if (clause.effect !== "pays" || clause.award !== slot || typeof clause.in === "string") return [];
    if ("calendar" in clause.in) return [{ unit: clause.in.calendar, further: 0 }];
    const further = Math.min(clause.in.blocks, MOST_UNITS);
    return units.map((unit) => ({ unit, further }));
  });
  // A limit counts whole periods, so none of them is cut either.
  const counted = program.limits.flatMap(({ scheme: id, slot: limit }) => {
    const own = program.schemes.find((one) => one.id === id);
    const clauses = own?.slots.get(limit)?.candidates ?? [];
    return clauses.flatMap((clause): readonly Stretch[] =>
      clause.effect === "limits" && clause.over !== "lifetime" ? [{ unit: clause.over, further: 0 }] : [],
    );
  });
  return [...new Map([...paid, ...counted].map((one) => [`${one.unit} ${one.further}`, one])).values()];
}
