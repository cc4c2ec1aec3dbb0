import { contains, earlier, FIRST_DAY, LAST_DAY, later, NUMBERED, type PlainDate } from "../../calendar/index.js";
import type { Condition } from "../../condition/index.js";
import type { Formula } from "../../formula/index.js";
import {
  type LinkedClause,
  type LinkedClauseOf,
  type LinkedScheme,
  type Mention,
  mentionsOfClause,
  mentionsOfCondition,
  mentionsOfFormula,
  type Program,
} from "../../program/index.js";
import { LawView } from "./law-view.js";
import { type Segment, segmentsFrom } from "./segments.js";
import { firstNotBefore } from "./sorted.js";
import type { ListedAward } from "./units.js";

/** Where the law of a scheme is one and the same: all places that lie in the same of the places whose packs it is of. */
export interface Locality {
  /** Of the places of the law those in which such a place lies, or which it is. */
  readonly around: readonly string[];
  /** The law by the number of changes up to the day. */
  readonly views: (LawView | undefined)[];
}

/** The units of an award whose period the law alone says, with what they were asked for. */
export interface KeptAward {
  readonly on: PlainDate;
  readonly horizon: PlainDate;
  readonly award: ListedAward | null;
}

function readsOnlyAssessedOn(formula: Formula): boolean {
  for (const mention of mentionsOfFormula(formula)) {
    if (mention.kind !== "reference" || mention.reference.kind !== "builtin") return false;
    if (mention.reference.path !== "assessedOn") return false;
  }
  return true;
}

/** Places of which it is kept where they lie. */
const MOST_PLACES = 1000;

/** What a scheme's law is on each of its days in each place, whatever the household: found once, and kept. */
export class SchemeLaw {
  readonly scheme: LinkedScheme;
  /** The scheme's own jurisdiction, then every place whose packs amend it: elsewhere the law is that of one of these. */
  readonly places: readonly string[];
  /** The facts that its clauses read, by their names in the dictionary. */
  readonly facts: ReadonlySet<string>;
  /** The days cut where the law changes. */
  readonly segments: readonly Segment[];
  /** Whether some clause leaves open how it is to be read. */
  readonly isAmbiguous: boolean;
  /** The slots of the clauses that grant. */
  readonly slots: readonly string[];
  /** The clauses that grant, by their slots. */
  readonly awards: ReadonlyMap<string, readonly LinkedClauseOf<"awards">[]>;
  readonly #isWithin: Program["places"]["isWithin"];
  /** The first day on which some version of some award is in force; null where none ever is. */
  readonly #begins: PlainDate | null;
  /** The last such day. */
  readonly #ends: PlainDate;
  readonly #listed = new Map<string, Map<string, KeptAward>>();
  readonly #listsAlone = new Map<string, boolean>();
  readonly #granting = new Map<string, readonly Segment[]>();
  readonly #localities = new Map<string, Locality>();
  readonly #byPlace = new Map<string, Locality>();
  readonly #moving = new Map<Condition | Formula, boolean>();
  readonly #movingDefinitions = new Map<string, boolean>();
  #count = 0;

  constructor(scheme: LinkedScheme, places: Program["places"]) {
    const slots = [...scheme.slots.values()];
    const clauses = slots.flatMap(({ candidates }) => candidates);
    this.scheme = scheme;
    this.places = [...new Set([scheme.jurisdiction, ...clauses.map(({ jurisdiction }) => jurisdiction)])];
    this.facts = new Set(scheme.facts);
    this.segments = segmentsFrom(scheme.changes);
    this.isAmbiguous = clauses.some((clause) => clause.effect === "sets" && clause.readings !== null);
    this.awards = new Map(
      slots.flatMap(({ id, candidates }) => {
        const awards = candidates.filter((clause) => clause.effect === "awards");
        return awards.length === 0 ? [] : [[id, awards] as const];
      }),
    );
    this.slots = [...this.awards.keys()];
    const terms = [...this.awards.values()].flat().map(({ inForce }) => inForce);
    this.#begins = terms.length === 0 ? null : terms.map(({ from }) => from ?? FIRST_DAY).reduce(earlier);
    this.#ends = terms.map(({ to }) => to ?? LAST_DAY).reduce(later, FIRST_DAY);
    this.#isWithin = (place, area) => places.isWithin(place, area);
  }

  /** How many indices there are as yet. */
  get size(): number {
    return this.#count;
  }

  /** An index of what a moment keeps that nothing else uses. */
  index(): number {
    this.#count += 1;
    return this.#count - 1;
  }

  /** The law on a day in a place. */
  on(day: PlainDate, { around, views }: Locality): LawView {
    // Between two days on which the law changes, the same clauses hold.
    const { changes } = this.scheme;
    const found = firstNotBefore(changes, day);
    const stretch = changes[found] === day ? found + 1 : found;
    const known = views[stretch];
    if (known !== undefined) return known;
    const held = new Map<string, LinkedClause>();
    for (const { id, candidates } of this.scheme.slots.values()) {
      const holder = candidates.find((clause) => contains(clause.inForce, day) && around.includes(clause.jurisdiction));
      if (holder !== undefined && holder.effect !== "repeals") held.set(id, holder);
    }
    const view = new LawView(this, held, around);
    views[stretch] = view;
    return view;
  }

  /** Where a place lies, as far as it matters to this law. */
  localityOf(place: string): Locality {
    const known = this.#byPlace.get(place);
    if (known !== undefined) return known;
    const around = this.places.filter((area) => this.#isWithin(place, area));
    const key = around.join(" ");
    const locality = this.#localities.get(key) ?? { around, views: [] };
    this.#localities.set(key, locality);
    // Of places there are too many to keep all of them.
    if (this.#byPlace.size < MOST_PLACES) this.#byPlace.set(place, locality);
    return locality;
  }

  /** The segments, between changes of the law and of facts, on whose days a slot may grant something in some place. */
  granting(slot: string, segments: readonly Segment[]): readonly Segment[] {
    if (segments !== this.segments) return segments.filter(({ first }) => this.#mayGrant(slot, first));
    const known = this.#granting.get(slot) ?? segments.filter(({ first }) => this.#mayGrant(slot, first));
    this.#granting.set(slot, known);
    return known;
  }

  /**
   * Whether a slot's periods, and the place where they are asked for, read nothing of a household but facts that say where
   * it lives: then its units are those of the law.
   */
  listsAlone(slot: string): boolean {
    const known = this.#listsAlone.get(slot);
    if (known !== undefined) return known;
    const { place, placeReadsToday } = this.scheme;
    const isPlain = place.op === "literal" || (place.op === "fact" && place.reference.kind === "fact");
    const alone =
      isPlain &&
      !placeReadsToday &&
      (this.awards.get(slot) ?? []).every(({ period }) =>
        (period.kind === "once" ? [period.on] : [period.first, period.last, period.anchor]).every(
          (formula) => formula === null || readsOnlyAssessedOn(formula),
        ),
      );
    this.#listsAlone.set(slot, alone);
    return alone;
  }

  /** The units of the awards of which {@link listsAlone} holds, in a place, as they were listed last: by slot. */
  listed(place: string): Map<string, KeptAward> {
    const known = this.#listed.get(place);
    if (known !== undefined) return known;
    if (this.#listed.size >= MOST_PLACES) this.#listed.clear();
    const listed = new Map<string, KeptAward>();
    this.#listed.set(place, listed);
    return listed;
  }

  #mayGrant(slot: string, day: PlainDate): boolean {
    return this.awards.get(slot)?.some(({ inForce }) => contains(inForce, day)) ?? false;
  }

  /**
   * Whether any version of any award may speak on a day, whatever the household, its place included: one that has begun,
   * or that begins within a year, as the unit of a year that contains the day may be tested after it. Where none may, no
   * missing fact keeps the answer open.
   */
  mayReach(on: PlainDate): boolean {
    if (this.#begins === null) return false;
    return this.#begins <= (NUMBERED.addMonths(on, 12, "clamp") ?? LAST_DAY);
  }

  /** The last day on which some award is in force in some place, where that lies before a day. */
  endedBefore(day: PlainDate): PlainDate | null {
    return this.#begins !== null && this.#ends < day ? this.#ends : null;
  }

  /**
   * Whether a condition or a formula may come to something else between two days on which neither the law nor a dated
   * fact changes: where it reads the test day, the unit or the payment, itself or through definitions.
   */
  isMoving(of: Condition | Formula): boolean {
    const known = this.#moving.get(of);
    if (known !== undefined) return known;
    const moving = this.#mentionMoving("kind" in of ? mentionsOfCondition(of) : mentionsOfFormula(of));
    this.#moving.set(of, moving);
    return moving;
  }

  #mentionMoving(mentions: Iterable<Mention>): boolean {
    for (const mention of mentions) {
      if (mention.kind !== "reference") continue;
      const { reference } = mention;
      if (reference.kind === "builtin" && reference.path !== "assessedOn") return true;
      if (reference.kind === "definition" && this.isMovingDefinition(reference.slot)) return true;
    }
    return false;
  }

  /** The same of a definition, under whichever clause holds its slot. */
  isMovingDefinition(slot: string): boolean {
    const known = this.#movingDefinitions.get(slot);
    if (known !== undefined) return known;
    this.#movingDefinitions.set(slot, false);
    const candidates = this.scheme.slots.get(slot)?.candidates ?? [];
    const moving = candidates.some((clause) => this.#mentionMoving(mentionsOfClause(clause)));
    this.#movingDefinitions.set(slot, moving);
    return moving;
  }

  /** The clauses that may hold a slot on some day in a place. */
  candidates(slot: string, around: readonly string[]): readonly LinkedClause[] {
    const candidates = this.scheme.slots.get(slot)?.candidates ?? [];
    return candidates.filter(({ jurisdiction }) => around.includes(jurisdiction));
  }
}

const LAWS = new WeakMap<Program["places"], WeakMap<LinkedScheme, SchemeLaw>>();

/** The law of a scheme of a program. */
export function lawOf({ places }: Program, scheme: LinkedScheme): SchemeLaw {
  const laws = LAWS.get(places) ?? new WeakMap<LinkedScheme, SchemeLaw>();
  LAWS.set(places, laws);
  const known = laws.get(scheme) ?? new SchemeLaw(scheme, places);
  laws.set(scheme, known);
  return known;
}
