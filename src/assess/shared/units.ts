import type { PlainDate } from "../../calendar/index.js";
import type { Item } from "../../condition/index.js";
import type { LinkedClauseOf } from "../../program/index.js";
import { type Cause, joinCauses } from "../../value/index.js";
import { governedIn } from "./governed.js";
import { type Listed, type ListedUnit, MOST_UNITS, TooManyUnits } from "./listed.js";
import { reachOf } from "./reach.js";
import type { Reader } from "./reader.js";
import { type Segment, segmentsOf } from "./segments.js";
import type { World } from "./world.js";

type Awards = LinkedClauseOf<"awards">;

/** One unit of an award: the days it covers, and the day and place on which everything about it is read. */
export interface Unit extends ListedUnit {
  readonly clause: Awards;
  readonly index: number;
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
  readonly bounds: Listed["bounds"];
}

interface Found extends ListedUnit {
  readonly clause: Awards;
  readonly place: string;
}

/** Lists the units of every award slot of a scheme for one subject. */
export function unitsOf(world: World, subject: Item | null): readonly AwardUnits[] {
  const segments = segmentsOf(world, subject);
  world.spend(segments.length);
  return [...world.law.awards.keys()].flatMap((slot) => awardUnits(world, subject, slot, segments) ?? []);
}

function awardUnits(world: World, subject: Item | null, slot: string, segments: readonly Segment[]): AwardUnits | null {
  const found = new Map<PlainDate, Found>();
  let isInOrder = true;
  let lastFirst = "";
  let open: readonly Cause[] = [];
  let continues = false;
  let clause: Awards | null = null;
  let bounds: Listed["bounds"] = null;
  const laws: AwardUnits["laws"][number][] = [];
  const horizon = reachOf(world, slot);
  for (const segment of segments) {
    if (!world.law.mayGrant(slot, segment.first)) continue;
    const governed = governedIn({ world, subject, slot, segment, horizon });
    open = joinCauses(open, governed.open);
    laws.push(...governed.laws);
    if (governed.clause !== null) clause = governed.clause;
    if (governed.bounds !== null) bounds = governed.bounds;
    if (governed.continues !== null) continues = governed.continues;
    for (const { unit, held, place } of governed.units) {
      const before = found.get(unit.first);
      const keep =
        before === undefined ||
        (held.period.kind === "every" && held.period.test === "last-day" && unit.testedOn > before.testedOn);
      if (!keep) continue;
      const { first, last, begins, testedOn } = unit;
      isInOrder &&= first > lastFirst;
      lastFirst = first;
      found.set(first, { first, last, begins, testedOn, clause: held, place });
      if (found.size > MOST_UNITS) throw new TooManyUnits(slot);
    }
  }
  if (clause === null) return null;
  const listed = [...found.values()];
  const sorted = isInOrder ? listed : listed.sort((a, b) => (a.first < b.first ? -1 : 1));
  const most = clause.period.kind === "every" ? clause.period.most : null;
  const units = (most === null ? sorted : sorted.slice(0, most)).map(
    ({ first, last, begins, testedOn, clause, place }, index): Unit => {
      const reader = world.reader(testedOn, place, subject, { unit: { index, first, last } });
      return { first, last, begins, testedOn, clause, index, reader };
    },
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
