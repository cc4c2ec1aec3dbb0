import { earlier, later, type PlainDate } from "../../calendar/index.js";
import type { LinkedClauseOf } from "../../program/index.js";
import { type Cause, causesOf, compareDateValues, joinCauses, NEVER, type Value } from "../../value/index.js";
import { gridOf } from "./grid.js";
import type { Reader } from "./reader.js";
import type { Segment } from "./segments.js";

type Awards = LinkedClauseOf<"awards">;

/** More units than any benefit has: a household date far off would otherwise cost unbounded time. */
export const MOST_UNITS = 20_000;

const NONE: readonly Cause[] = Object.freeze([]);

/** Thrown when an award would have more units than {@link MOST_UNITS}; turned into an issue at the border. */
export class TooManyUnits extends Error {
  override readonly name = "TooManyUnits";
}

/** The units of a period that one segment has, or why they cannot be listed. */
export interface Listed {
  readonly units: readonly ListedUnit[];
  readonly open: readonly Cause[];
  readonly continues: boolean;
  readonly bounds: { readonly first: Value; readonly last: Value } | null;
}

export interface ListedUnit {
  readonly first: PlainDate;
  readonly last: PlainDate;
  /** The day from which the unit counts: its first, or the day within it on which the award begins. */
  readonly begins: PlainDate;
  readonly testedOn: PlainDate;
}

/** The units whose test day lies in a segment, with the period's bounds as that segment's law and facts give them. */
export function unitsIn(segment: Segment, clause: Awards, reader: Reader, horizon: PlainDate): Listed {
  const { period } = clause;
  if (period.kind === "once") {
    const on = reader.valueOf(period.on).value;
    const bounds = { first: on, last: on };
    if (on.kind !== "date") return { units: [], open: causesOf(on), continues: false, bounds };
    if (on.date === NEVER || on.date < segment.first || on.date > segment.last)
      return { units: [], open: NONE, continues: false, bounds };
    const day = on.date;
    return { units: [{ first: day, last: day, begins: day, testedOn: day }], open: NONE, continues: false, bounds };
  }
  const first = reader.valueOf(period.first).value;
  const last = reader.valueOf(period.last).value;
  const anchor = period.anchor === null ? null : reader.valueOf(period.anchor).value;
  const bounds = { first, last };
  // A bound that is known and lies outside the segment leaves nothing open in it, whatever the other is.
  const before = first.kind === "date" && (first.date === NEVER || first.date > segment.last);
  const after = last.kind === "date" && last.date !== NEVER && last.date < segment.first;
  if (before || after) return { units: [], open: NONE, continues: false, bounds };
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
    return { units: [], open: NONE, continues: false, bounds };
  const end = last.date === NEVER ? horizon : last.date;
  const continues = last.date === NEVER && segment.last > horizon;
  const units: Listed["units"][number][] = [];
  const grid = gridOf(period, anchor?.date ?? null, reader.world.evaluator.calendar);
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
    units.push({ first: unit.first, last: unit.last, begins: later(unit.first, first.date), testedOn });
    if (units.length > MOST_UNITS) throw new TooManyUnits(clause.id);
  }
  return { units, open: NONE, continues, bounds };
}
