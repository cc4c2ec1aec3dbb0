import { earlier, later, type PlainDate } from "../../calendar/index.js";
import type { Item } from "../../condition/index.js";
import type { LinkedClauseOf } from "../../program/index.js";
import { type Cause, causesOf, joinCauses } from "../../value/index.js";
import { type Listed, type ListedUnit, unitsIn } from "./listed.js";
import type { Reader } from "./reader.js";
import type { Segment } from "./segments.js";
import type { World } from "./world.js";

type Awards = LinkedClauseOf<"awards">;

/** One award slot in one segment, asked for one subject. */
export interface Asked {
  readonly world: World;
  readonly subject: Item | null;
  readonly slot: string;
  readonly segment: Segment;
  /** The day up to which an award without a known end is listed. */
  readonly horizon: PlainDate;
  readonly stands: Stands;
}

/** Where a subject stands in each segment, for all awards of a scheme. */
export class Stands {
  readonly #world: World;
  readonly #subject: Item | null;
  #places: Map<Segment, PlaceOn> | null = null;
  #lastSegment: Segment | null = null;
  #lastPlace: PlaceOn | null = null;
  #last: Reader | null = null;

  constructor(world: World, subject: Item | null) {
    this.#world = world;
    this.#subject = subject;
  }

  /** The place whose law governs on the first day of a segment. */
  place(segment: Segment): PlaceOn {
    if (this.#lastSegment === segment && this.#lastPlace !== null) return this.#lastPlace;
    if (this.#lastSegment !== null && this.#lastPlace !== null) {
      this.#places ??= new Map<Segment, PlaceOn>();
      this.#places.set(this.#lastSegment, this.#lastPlace);
    }
    const place = this.#places?.get(segment) ?? placeOn(this.#world, segment.first, this.#subject);
    this.#lastSegment = segment;
    this.#lastPlace = place;
    return place;
  }

  /** A reader on the first day of a segment, under the law of a place. */
  reader({ first }: Segment, place: string): Reader {
    const last = this.#last;
    if (last !== null && last.day === first && last.place === place) return last;
    const reader = this.#world.reader(first, place, this.#subject);
    this.#last = reader;
    return reader;
  }
}

/** What the law that governs in a segment grants there; a null leaves what earlier segments said. */
export interface Governed {
  readonly units: readonly { readonly unit: ListedUnit; readonly held: Awards; readonly place: string }[];
  readonly clause: Awards | null;
  readonly bounds: Listed["bounds"];
  readonly continues: boolean | null;
  readonly open: readonly Cause[];
  /** A day and a place of every law by which the period was read. */
  readonly laws: readonly { readonly day: PlainDate; readonly place: string }[];
}

const NOTHING: Governed = { units: [], clause: null, bounds: null, continues: null, open: [], laws: [] };

/** The place whose law governs on a day, or the causes for which it is not known. */
export type PlaceOn = { readonly code: string } | { readonly because: readonly Cause[] };

export function placeOn(world: World, day: PlainDate, subject: Item | null): PlaceOn {
  const { value } = world.reader(day, world.scheme.jurisdiction, subject).valueOf(world.scheme.place);
  return value.kind === "text" ? { code: value.value } : { because: causesOf(value) };
}

/** The units that a segment grants, each with the clause that grants it and the place whose law that is. */
export function governedIn(asked: Asked): Governed {
  const { world, segment, stands } = asked;
  if (world.scheme.placeReadsToday) return governedDayByDay(asked);
  const place = stands.place(segment);
  if ("because" in place) return governedAnywhere(asked, place.because);
  const law = lawAt(asked, place.code);
  if (law === null) return NOTHING;
  const { held, listed } = law;
  const units = listed.units.map((unit) => ({ unit, held, place: place.code }));
  const laws = [{ day: segment.first, place: place.code }];
  return { units, clause: held, bounds: listed.bounds, continues: listed.continues, open: listed.open, laws };
}

/** The clause that grants under the law of a place, with the units it lists. */
function lawAt({ slot, segment, horizon, stands }: Asked, code: string) {
  const reader = stands.reader(segment, code);
  const held = reader.view.held(slot);
  if (held?.effect !== "awards") return null;
  return { held, listed: unitsIn(segment, held, reader, horizon) };
}

/** Wherever an unknown place may lie, the law there may differ, the dates of the award included. */
function governedAnywhere(asked: Asked, because: readonly Cause[]): Governed {
  const { world, slot, segment } = asked;
  const own = world.held(slot, segment.first, world.scheme.jurisdiction);
  let open: readonly Cause[] = [];
  const laws: Governed["laws"][number][] = [];
  for (const code of world.law.places) {
    const possible = lawAt(asked, code)?.listed;
    if (possible !== undefined) laws.push({ day: segment.first, place: code });
    // Days before a history begins are unknown; they matter only where a unit may be tested on one of them.
    if (possible !== undefined && (possible.open.length > 0 || possible.units.length > 0))
      open = joinCauses(open, because, possible.open);
  }
  return { ...NOTHING, clause: own?.effect === "awards" ? own : null, open, laws };
}

/**
 * A place that reads the test day may change between the days on which facts change: every unit has its own. The law of
 * each place that has any is listed, and of its units those stay whose own place lies there.
 */
function governedDayByDay(asked: Asked): Governed {
  const { world, subject, segment, horizon } = asked;
  // Where its bounds are open an award has no test days: then the ends of the segment tell whose law may matter.
  const lastDay = later(segment.first, earlier(segment.last, horizon));
  const [start, end] = [placeOn(world, segment.first, subject), placeOn(world, lastDay, subject)];
  const own = world.law.places;
  /** Whether the law of a place is that of an area, the nearest above it that has law of its own in the scheme. */
  const mayLie = (place: PlaceOn, area: string) =>
    "because" in place || world.program.places.chain(place.code)?.find((code) => own.includes(code)) === area;
  let governed = NOTHING;
  for (const code of own) {
    const law = lawAt(asked, code);
    if (law === null) continue;
    const { held, listed } = law;
    const units: Governed["units"][number][] = [];
    let { open } = governed;
    if (mayLie(start, code) || mayLie(end, code)) open = joinCauses(open, listed.open);
    for (const unit of listed.units) {
      const place = placeOn(world, unit.testedOn, subject);
      if ("because" in place) open = joinCauses(open, place.because);
      else if (mayLie(place, code)) units.push({ unit, held, place: place.code });
    }
    const isLast = mayLie(end, code);
    const isFirst = governed.clause === null && (units.length > 0 || mayLie(start, code));
    governed = {
      units: [...governed.units, ...units],
      clause: isLast || isFirst ? held : governed.clause,
      bounds: isLast || isFirst ? listed.bounds : governed.bounds,
      continues: isLast ? listed.continues : governed.continues,
      open,
      laws: [...governed.laws, { day: segment.first, place: code }],
    };
  }
  return governed;
}
