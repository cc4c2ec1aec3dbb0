import type { PlainDate } from "../../calendar/index.js";
import type { Item } from "../../condition/index.js";
import type { LinkedClauseOf } from "../../program/index.js";
import { type Cause, joinCauses } from "../../value/index.js";
import { type Asked, governedIn, Stands } from "./governed.js";
import { type Listed, type ListedUnit, MOST_UNITS, TooManyUnits } from "./listed.js";
import { Reaches } from "./reach.js";
import type { Around, Reader } from "./reader.js";
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

/** The same before any unit is read. */
export interface ListedAward extends Omit<AwardUnits, "units"> {
  readonly units: readonly Found[];
}

interface Found extends ListedUnit {
  readonly clause: Awards;
  readonly place: string;
  /** What a formula may read of it, with where it stands among the units; null before it is read. */
  around: Extract<Around, { unit: unknown }> | null;
}

/** Lists the units of every award slot of a scheme for one subject. */
export function unitsOf(world: World, subject: Item | null): readonly AwardUnits[] {
  const segments = segmentsOf(world, subject);
  world.spend(segments.length);
  const stands = new Stands(world, subject);
  const reaches = new Reaches(world);
  const { law } = world;
  const awards = law.slots.map((slot) => {
    const asked = { world, subject, slot, horizon: reaches.of(slot), stands };
    const listed = keptAward(asked, law.granting(slot, segments));
    return listed === null ? null : unitsIn(listed, world, subject);
  });
  return awards.includes(null) ? awards.filter((award) => award !== null) : (awards as readonly AwardUnits[]);
}

function unitsIn(
  { slot, clause, units, continues, open, laws, bounds }: ListedAward,
  world: World,
  subject: Item | null,
) {
  const read = units.map((found, index) => numbered(found, index, world, subject));
  return { slot, clause, units: read, continues, open, laws, bounds };
}

/** Where the law alone says from when to when an award is given, its units are the same for all who live in one place. */
function keptAward(asked: Omit<Asked, "segment">, segments: readonly Segment[]): ListedAward | null {
  const { world, slot, horizon, stands } = asked;
  const first = segments[0];
  if (first === undefined || world.law.granting(slot, world.law.segments) !== segments || !world.law.listsAlone(slot))
    return listAward(asked, segments);
  const place = stands.place(first);
  if ("because" in place || stands.reader(first, place.code).moment === null) return listAward(asked, segments);
  const { on } = world.options;
  const kept = world.law.listed(place.code);
  const known = kept.get(slot);
  if (known !== undefined && known.on === on && known.horizon === horizon) return known.award;
  const award = listAward(asked, segments);
  kept.set(slot, { on, horizon, award });
  return award;
}

function listAward(asked: Omit<Asked, "segment">, segments: readonly Segment[]): ListedAward | null {
  const { slot } = asked;
  const found = new FoundUnits(slot);
  let open: readonly Cause[] = [];
  let continues = false;
  let clause: Awards | null = null;
  let bounds: Listed["bounds"] = null;
  let laws: AwardUnits["laws"] = [];
  for (const segment of segments) {
    const governed = governedIn({ ...asked, segment });
    if (governed.open.length > 0) open = joinCauses(open, governed.open);
    laws = laws.length === 0 ? governed.laws : [...laws, ...governed.laws];
    if (governed.clause !== null) clause = governed.clause;
    if (governed.bounds !== null) bounds = governed.bounds;
    if (governed.continues !== null) continues = governed.continues;
    for (const { unit, held, place } of governed.units) found.add(unit, held, place);
  }
  if (clause === null) return null;
  const most = clause.period.kind === "every" ? clause.period.most : null;
  return {
    slot,
    clause,
    units: open.length > 0 ? [] : found.inOrder(most),
    continues: continues && most === null,
    open,
    laws,
    bounds,
  };
}

function numbered(found: Found, index: number, world: World, subject: Item | null): Unit {
  const { first, last, begins, testedOn, clause, place } = found;
  found.around ??= { unit: { index, first, last } };
  const reader = world.reader(testedOn, place, subject, found.around);
  return { first, last, begins, testedOn, clause, index, reader };
}

/** The units of one award as segment after segment lists them: of several that begin on one day, one is kept. */
class FoundUnits {
  readonly #slot: string;
  readonly #found: Found[] = [];
  /** Where each stands, by its first day; null as long as they come in order. */
  #at: Map<PlainDate, number> | null = null;
  #isInOrder = true;
  #latest = "";

  constructor(slot: string) {
    this.#slot = slot;
  }

  add({ first, last, begins, testedOn }: ListedUnit, clause: Awards, place: string): void {
    const one: Found = { first, last, begins, testedOn, clause, place, around: null };
    if (first > this.#latest) {
      this.#latest = first;
      this.#append(one);
      return;
    }
    this.#at ??= new Map(this.#found.map((before, at) => [before.first, at]));
    const at = this.#at.get(first);
    const before = at === undefined ? undefined : this.#found[at];
    if (at === undefined || before === undefined) {
      this.#isInOrder = false;
      this.#append(one);
    } else if (clause.period.kind === "every" && clause.period.test === "last-day" && testedOn > before.testedOn)
      this.#found[at] = one;
  }

  /** @param most how many there are at most; null where the law does not say */
  inOrder(most: number | null): readonly Found[] {
    const sorted = this.#isInOrder ? this.#found : this.#found.sort((a, b) => (a.first < b.first ? -1 : 1));
    return most === null ? sorted : sorted.slice(0, most);
  }

  #append(one: Found): void {
    this.#at?.set(one.first, this.#found.length);
    this.#found.push(one);
    if (this.#found.length > MOST_UNITS) throw new TooManyUnits(this.#slot);
  }
}
