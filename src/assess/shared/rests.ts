import type { TakenReading } from "../../determination/index.js";
import { type LinkedClause, type LinkedClauseOf, type Mention, mentionsOfClause } from "../../program/index.js";
import type { LawView } from "./law-view.js";
import type { HeldLimit } from "./limiting/counts.js";
import { readingTaken } from "./parameters.js";
import type { AwardUnits, Unit } from "./units.js";
import type { World } from "./world.js";

type Sets = LinkedClauseOf<"sets">;

const NONE: readonly TakenReading[] = Object.freeze([]);

/** Days of one law in one place: the clauses in force, and one of the days. */
type LawOfDays = Pick<Unit["reader"], "day" | "place">;

/**
 * The readings an award was worked out on: of the ambiguous clauses that its period reads under any law it was listed
 * by, that its right, amounts, payments and shares read on the days of its units, and that the limits that hold for it read. Which branch a formula took does
 * not matter here: whether another reading makes a difference, comparing the readings tells.
 */
export function readingsOf(world: World, units: AwardUnits, limits: readonly HeldLimit[]): readonly TakenReading[] {
  if (!world.law.isAmbiguous && limits.every(({ reader }) => !reader.world.law.isAmbiguous)) return NONE;
  return takenReadings(world, units, limits);
}

function takenReadings(
  world: World,
  { slot, clause, units, laws }: AwardUnits,
  limits: readonly HeldLimit[],
): readonly TakenReading[] {
  const found = new Map<Sets, Set<string | null>>();
  const note = (of: World, { day, place }: LawOfDays, kind: string, key: unknown, concern: Concern) => {
    const view = of.lawOn(day, place);
    for (const sets of view.keep(kind, key, () => [...ambiguousBehind(of, view, view.inForce.filter(concern))])) {
      const taken = found.get(sets) ?? new Set();
      found.set(sets, taken.add(readingTaken(of, sets, day)));
    }
  };
  const isOwn: Concern = (one) => one.effect === "awards" && one.slot === slot;
  for (const law of laws) note(world, law, "ambiguous in the period", slot, isOwn);
  const tested = new Map(units.map(({ reader }) => [reader.view, reader]));
  for (const reader of tested.values())
    note(world, reader, "ambiguous", clause, (one) => concerns(one, slot, clause.tags));
  for (const { reader, clause: limit } of limits)
    note(reader.world, reader, "ambiguous in the limit", limit, (one) => one === limit);
  return [...found].map(([sets, [reading = null, ...more]]) => ({
    clause: sets.address,
    text: sets.text,
    reading: more.length === 0 ? reading : null,
    readings: sets.readings ?? {},
  }));
}

type Concern = (clause: LinkedClause) => boolean;

/** Whether a clause has a say in an award, other than by being read. */
function concerns(clause: LinkedClause, award: string, tags: readonly string[]): boolean {
  switch (clause.effect) {
    case "requires":
    case "excludes":
    case "waives":
      return true;
    case "awards":
      return clause.slot === award;
    case "ends":
      return clause.award === null || clause.award === award;
    case "pays":
      return clause.award === award;
    case "funds":
      return "slot" in clause.award ? clause.award.slot === award : tags.includes(clause.award.tagged);
    default:
      return false;
  }
}

/** The clauses with readings that some clauses read, themselves or through definitions. */
function ambiguousBehind(world: World, view: LawView, roots: readonly LinkedClause[]): ReadonlySet<Sets> {
  const ambiguous = new Set<Sets>();
  const seen = new Set<LinkedClause>();
  const visit = (clause: LinkedClause, onAnyDay: boolean) => {
    if (seen.has(clause)) return;
    seen.add(clause);
    world.spend(1);
    if (clause.effect === "sets" && clause.readings !== null) ambiguous.add(clause);
    // A definition that looks at another day reads the law of that day.
    const elsewhere = onAnyDay || (clause.effect === "defines" && clause.asOf !== null);
    for (const mention of mentionsOfClause(clause)) {
      const slot = slotOf(mention);
      if (slot !== null) for (const next of holders(view, slot, elsewhere)) visit(next, elsewhere);
    }
  };
  for (const root of roots) visit(root, false);
  return ambiguous;
}

function slotOf(mention: Mention): string | null {
  if (mention.kind === "parameter") return mention.slot;
  if (mention.kind === "list") return null;
  const { reference } = mention;
  return reference.kind === "parameter" || reference.kind === "definition" ? reference.slot : null;
}

function holders(view: LawView, slot: string, onAnyDay: boolean): readonly LinkedClause[] {
  return onAnyDay ? view.law.candidates(slot, view.around) : [view.held(slot)].filter((one) => one !== null);
}
