import { earlier, endOf, later, type PlainDate } from "../../calendar/index.js";
import type { Item } from "../../condition/index.js";
import { evaluateFormula } from "../../formula/index.js";
import { quantityOf } from "../../money/index.js";
import type { LinkedClauseOf } from "../../program/index.js";
import {
  type Cause,
  causesOf,
  compareDateValues,
  dateValue,
  exact,
  joinCauses,
  NEVER,
  type Value,
} from "../../value/index.js";
import { gridOf, unitsLater } from "./grid.js";
import { Reader, type Standing } from "./reader.js";
import { type Segment, segmentsOf } from "./segments.js";
import type { World } from "./world.js";

type Awards = LinkedClauseOf<"awards">;

/** One unit of an award: the days it covers, and the day and place on which everything about it is read. */
export interface Unit {
  readonly clause: Awards;
  readonly index: number;
  readonly first: PlainDate;
  readonly last: PlainDate;
  /** The day from which the unit counts: its first, or the day within it on which the award begins. */
  readonly begins: PlainDate;
  readonly testedOn: PlainDate;
  readonly reader: Reader;
}

/** The units of one award, or the causes for which they cannot be listed. */
export interface AwardUnits {
  readonly slot: string;
  /** The clause that granted the latest unit, or would grant one. */
  readonly clause: Awards;
  readonly units: readonly Unit[];
  readonly continues: boolean;
  readonly open: readonly Cause[];
  /** A day and a place of every law by which its period was read. */
  readonly laws: readonly { readonly day: PlainDate; readonly place: string }[];
  /** The period's bounds as last read, for the explanation. */
  readonly bounds: { readonly first: Value; readonly last: Value } | null;
}

/** More units than any benefit has: a household date far off would otherwise cost unbounded time. */
export const MOST_UNITS = 20_000;

/** Thrown when an award would have more units than {@link MOST_UNITS}; turned into an issue at the border. */
export class TooManyUnits extends Error {
  override readonly name = "TooManyUnits";
}

/** The place whose law governs on a day, or the causes for which it is not known. */
export function placeOn(
  world: World,
  day: PlainDate,
  standing: Standing,
): { readonly code: string } | { readonly because: readonly Cause[] } {
  const { value } = evaluateFormula(world.scheme.place, new Reader(world, day, world.scheme.jurisdiction, standing));
  return value.kind === "text" ? { code: value.value } : { because: causesOf(value) };
}

function ownItem({ scheme: { subject } }: World, { items }: Standing): Item | null {
  return subject.kind === "each" ? (items.get(subject.as) ?? null) : null;
}

/** Lists the units of every award slot of a scheme for one subject. */
export function unitsOf(world: World, standing: Standing): readonly AwardUnits[] {
  const segments = segmentsOf(world, ownItem(world, standing));
  return [...world.scheme.slots.values()]
    .filter((slot) => slot.candidates.some((clause) => clause.effect === "awards"))
    .flatMap((slot) => awardUnits(world, standing, slot.id, segments) ?? []);
}

function awardUnits(world: World, standing: Standing, slot: string, segments: readonly Segment[]): AwardUnits | null {
  const found = new Map<PlainDate, Omit<Unit, "index">>();
  let open: readonly Cause[] = [];
  let continues = false;
  let clause: Awards | null = null;
  let bounds: AwardUnits["bounds"] = null;
  const laws: AwardUnits["laws"][number][] = [];
  const horizon = reachOf(world, slot);
  for (const segment of segments) {
    const place = placeOn(world, segment.first, standing);
    if ("because" in place) {
      const own = world.held(slot, segment.first, world.scheme.jurisdiction);
      if (own?.effect === "awards") clause = own;
      // Wherever the place may lie, the law there may differ, the dates of the award included.
      for (const code of world.placesOfLaw()) {
        const candidate = world.held(slot, segment.first, code);
        if (candidate?.effect !== "awards") continue;
        laws.push({ day: segment.first, place: code });
        const reader = new Reader(world, segment.first, code, standing);
        const possible = unitsIn(segment, candidate, reader, horizon);
        // Days before a history begins are unknown; they matter only where a unit may be tested on one of them.
        if (possible.open.length > 0 || possible.units.length > 0)
          open = joinCauses(open, place.because, possible.open);
      }
      continue;
    }
    const held = world.held(slot, segment.first, place.code);
    if (held?.effect !== "awards") continue;
    clause = held;
    laws.push({ day: segment.first, place: place.code });
    const listed = unitsIn(segment, held, new Reader(world, segment.first, place.code, standing), horizon);
    bounds = listed.bounds;
    open = joinCauses(open, listed.open);
    continues = listed.continues;
    for (const unit of listed.units) {
      const before = found.get(unit.first);
      const keep =
        before === undefined ||
        (held.period.kind === "every" && held.period.test === "last-day" && unit.testedOn > before.testedOn);
      if (!keep) continue;
      found.set(unit.first, { ...unit, clause: held, reader: new Reader(world, unit.testedOn, place.code, standing) });
      if (found.size > MOST_UNITS) throw new TooManyUnits(slot);
    }
  }
  if (clause === null) return null;
  const sorted = [...found.values()].sort((a, b) => (a.first < b.first ? -1 : 1));
  const most = clause.period.kind === "every" ? clause.period.most : null;
  const units = (most === null ? sorted : sorted.slice(0, most)).map(
    (unit, index): Unit => ({
      ...unit,
      index,
      reader: unit.reader.withBuiltIns({
        "unit.index": exact(quantityOf(index)),
        "unit.first": dateValue(unit.first),
        "unit.last": dateValue(unit.last),
      }),
    }),
  );
  return {
    slot,
    clause,
    units: open.length > 0 ? [] : units,
    continues: continues && most === null,
    open,
    laws,
    bounds,
  };
}

/**
 * The day up to which units of an award without a known end are listed: past the horizon as far as a payment that
 * begins before it may go on, so that no payment is shown with half of its units.
 */
function reachOf(world: World, slot: string): PlainDate {
  const { horizon } = world.options;
  const candidates = [...world.scheme.slots.values()].flatMap(({ candidates }) => candidates);
  const units = candidates.flatMap((clause) =>
    clause.effect === "awards" && clause.slot === slot && clause.period.kind === "every" ? [clause.period.unit] : [],
  );
  const reaches = candidates.flatMap((clause) => {
    if (clause.effect !== "pays" || clause.award !== slot || typeof clause.in === "string") return [];
    if ("calendar" in clause.in) return [endOf(clause.in.calendar, horizon)];
    const { blocks } = clause.in;
    return units.map((unit) => unitsLater(horizon, unit, Math.min(blocks, MOST_UNITS)));
  });
  return reaches.reduce(later, horizon);
}

interface Listed {
  readonly units: readonly Pick<Unit, "first" | "last" | "begins" | "testedOn">[];
  readonly open: readonly Cause[];
  readonly continues: boolean;
  readonly bounds: AwardUnits["bounds"];
}

/** The units whose test day lies in a segment, with the period's bounds as that segment's law and facts give them. */
function unitsIn(segment: Segment, clause: Awards, reader: Reader, horizon: PlainDate): Listed {
  const { period } = clause;
  if (period.kind === "once") {
    const on = evaluateFormula(period.on, reader).value;
    const bounds = { first: on, last: on };
    if (on.kind !== "date") return { units: [], open: causesOf(on), continues: false, bounds };
    if (on.date === NEVER || on.date < segment.first || on.date > segment.last)
      return { units: [], open: [], continues: false, bounds };
    const day = on.date;
    return { units: [{ first: day, last: day, begins: day, testedOn: day }], open: [], continues: false, bounds };
  }
  const first = evaluateFormula(period.first, reader).value;
  const last = evaluateFormula(period.last, reader).value;
  const anchor = period.anchor === null ? null : evaluateFormula(period.anchor, reader).value;
  const bounds = { first, last };
  // A bound that is known and lies outside the segment leaves nothing open in it, whatever the other is.
  const before = first.kind === "date" && (first.date === NEVER || first.date > segment.last);
  const after = last.kind === "date" && last.date !== NEVER && last.date < segment.first;
  if (before || after) return { units: [], open: [], continues: false, bounds };
  if (first.kind !== "date" || last.kind !== "date" || (anchor !== null && anchor.kind !== "date")) {
    return {
      units: [],
      open: joinCauses(causesOf(first), causesOf(last), anchor === null ? [] : causesOf(anchor)),
      continues: false,
      bounds,
    };
  }
  // A period that ends before it begins has no unit, not even the one in which both its bounds lie.
  const isEmpty = compareDateValues(first.date, last.date) > 0;
  if (isEmpty || first.date === NEVER || anchor?.date === NEVER)
    return { units: [], open: [], continues: false, bounds };
  const end = last.date === NEVER ? horizon : last.date;
  const continues = last.date === NEVER && segment.last > horizon;
  const units: Listed["units"][number][] = [];
  const grid = gridOf(period, anchor?.date ?? null);
  const stop = earlier(end, segment.last);
  for (
    let unit = grid.containing(later(first.date, segment.first));
    unit !== null && unit.first <= stop;
    unit = grid.after(unit)
  ) {
    if (first.date > unit.last || unit.first > end) continue;
    const testedOn =
      period.test === "first-day"
        ? later(unit.first, first.date)
        : earlier(unit.last, last.date === NEVER ? unit.last : last.date);
    if (testedOn < segment.first || testedOn > segment.last) continue;
    units.push({ ...unit, begins: later(unit.first, first.date), testedOn });
    if (units.length > MOST_UNITS) throw new TooManyUnits(clause.id);
  }
  return { units, open: [], continues, bounds };
}
