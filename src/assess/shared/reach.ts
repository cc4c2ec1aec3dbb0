import type { CalendarUnit, PlainDate } from "../../calendar/index.js";
import type { LinkedScheme, Program } from "../../program/index.js";
import { unitsLater } from "./grid.js";
import { MOST_UNITS } from "./listed.js";
import type { World } from "./world.js";

/**
 * By the slots of a scheme's awards, the day up to which units of an award without a known end are listed: past the horizon as far as a payment that
 * begins before it may go on, so that no payment is shown with half of its units.
 */
export class Reaches {
  readonly #world: World;
  readonly #stretches: ReadonlyMap<string, readonly Stretch[]>;

  constructor(world: World) {
    this.#world = world;
    this.#stretches = stretchesOf(world);
  }

  of(slot: string): PlainDate {
    return reachOf(this.#world, this.#stretches.get(slot) ?? []);
  }
}

function reachOf({ options, evaluator }: World, stretches: readonly Stretch[]): PlainDate {
  const { horizon } = options;
  const { calendar } = evaluator;
  let reach = horizon;
  for (const { unit, further } of stretches) {
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

const STRETCHES = new WeakMap<Program, Map<LinkedScheme, ReadonlyMap<string, readonly Stretch[]>>>();

/** By the slots of a scheme's awards. */
function stretchesOf({ program, scheme, law }: World): ReadonlyMap<string, readonly Stretch[]> {
  const known = STRETCHES.get(program)?.get(scheme);
  if (known !== undefined) return known;
  const slots = [...law.awards.keys()];
  const stretches = new Map(slots.map((slot) => [slot, findStretches(program, scheme, slot)]));
  const kept = STRETCHES.get(program) ?? new Map<LinkedScheme, ReadonlyMap<string, readonly Stretch[]>>();
  STRETCHES.set(program, kept.set(scheme, stretches));
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
