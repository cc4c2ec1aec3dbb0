import { NUMBERED, type PlainDate } from "../../../calendar/index.js";
import type { Item } from "../../../condition/index.js";
import type { Around, Evaluator } from "../../shared/reader.js";
import { type Segment, segmentsOf } from "../../shared/segments.js";
import type { World } from "../../shared/world.js";
import { codeOf, type SchemeCode } from "./code.js";
import { Frame, type Held, type Reach } from "./frame.js";
import { CompiledMoment } from "./moment.js";
import type { Tracker } from "./reuse.js";

/** The lists of a household as compiled code goes through them. */
class Lists {
  readonly #world: World;
  /** The list that was asked for last. */
  #last: string | null = null;
  #lastItems: readonly Held[] | null = null;
  #lists: Map<string, readonly Held[] | null> | null = null;
  #count = 0;

  constructor(world: World) {
    this.#world = world;
  }

  /** Null where the list is not given. */
  of(list: string): readonly Held[] | null {
    if (this.#last === list) return this.#lastItems;
    if (this.#last !== null) {
      this.#lists ??= new Map<string, readonly Held[] | null>();
      this.#lists.set(this.#last, this.#lastItems);
    }
    const known = this.#lists?.get(list);
    const items = known === undefined ? this.#itemsOf(list) : known;
    this.#last = list;
    this.#lastItems = items;
    return items;
  }

  #itemsOf(list: string): readonly Held[] | null {
    const members = this.#world.household.lists.get(list);
    if (members === undefined) return null;
    const first = this.#count;
    this.#count += members.length;
    return members.map((member, index): Held => ({ list, id: member.id, index, member, serial: first + index }));
  }
}

/** One scheme seen for one subject: the days cut where anything changes, and what was found of each stretch of them. */
export class Sight {
  readonly world: World;
  readonly code: SchemeCode;
  readonly lists: Lists;
  readonly subject: Held | null;
  /** The index of the subject; -1 for the household. */
  readonly index: number;
  /** The subject under its name. */
  readonly own: Reach | null;
  /** What is being computed now that may change from day to day. */
  tracker: Tracker | null = null;
  readonly #segments: readonly Segment[];
  /** The moments of the place that was asked for last: most often the next is the same. */
  #lastPlace: string | null = null;
  #lastMoments: (CompiledMoment | undefined)[] = [];
  #moments: Map<string, (CompiledMoment | undefined)[]> | null = null;

  constructor(world: World, lists: Lists, subject: Item | null) {
    this.world = world;
    this.code = codeOf(world);
    this.lists = lists;
    this.index = subject === null ? -1 : subject.index;
    const named = world.scheme.subject;
    this.subject = subject === null ? null : (lists.of(subject.list)?.[subject.index] ?? null);
    this.own =
      named.kind === "each" && this.subject !== null ? { alias: named.as, item: this.subject, outer: null } : null;
    this.#segments = segmentsOf(world, subject);
  }

  /** Whether an item is the subject. */
  isSubject(item: Held): boolean {
    const { subject } = this;
    return subject !== null && item.index === subject.index && item.list === subject.list;
  }

  frame(day: PlainDate, place: string, around: Around | null): Frame {
    return new Frame(this, day, place, this.momentOf(day, place), this.own, around);
  }

  /** The moment of a day in a place: of its stretch between changes of the law and of dated facts. */
  momentOf(day: PlainDate, place: string): CompiledMoment {
    const moments = this.#momentsOf(place);
    const index = this.#segmentOf(day);
    let moment = moments[index];
    if (moment === undefined) {
      moment = new CompiledMoment(this.world.lawOn(day, place), this.code);
      moments[index] = moment;
    }
    return moment;
  }

  #momentsOf(place: string): (CompiledMoment | undefined)[] {
    if (this.#lastPlace === place) return this.#lastMoments;
    if (this.#lastPlace !== null) {
      this.#moments ??= new Map<string, (CompiledMoment | undefined)[]>();
      this.#moments.set(this.#lastPlace, this.#lastMoments);
    }
    const moments = this.#moments?.get(place) ?? [];
    this.#lastPlace = place;
    this.#lastMoments = moments;
    return moments;
  }

  #segmentOf(day: PlainDate): number {
    let [low, high] = [0, this.#segments.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >>> 1;
      const found = this.#segments[middle];
      if (found !== undefined && found.first <= day) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}

/** Evaluates by compiled code, for one household. */
export class CompiledEvaluator implements Evaluator {
  readonly calendar = NUMBERED;
  /** Whom the last reader was of: most often the next is of the same. */
  #last: Sight | null = null;
  #ofWorlds: Map<World, Seen> | null = null;
  #lastSeen: Seen | null = null;

  reader(world: World, day: PlainDate, place: string, subject: Item | null, around: Around | null): Frame {
    return this.#sightOf(world, subject).frame(day, place, around);
  }

  #sightOf(world: World, subject: Item | null): Sight {
    const index = subject === null ? -1 : subject.index;
    const last = this.#last;
    if (last !== null && last.world === world && last.index === index) return last;
    const seen = this.#seenOf(world);
    const sight = seen.sights[index + 1] ?? new Sight(world, seen.lists, subject);
    seen.sights[index + 1] = sight;
    this.#last = sight;
    return sight;
  }

  #seenOf(world: World): Seen {
    const last = this.#lastSeen;
    if (last !== null && last.world === world) return last;
    if (last !== null) {
      this.#ofWorlds ??= new Map<World, Seen>();
      this.#ofWorlds.set(last.world, last);
    }
    const seen = this.#ofWorlds?.get(world) ?? { world, lists: new Lists(world), sights: [] };
    this.#lastSeen = seen;
    return seen;
  }
}

/** A scheme as it is seen for the household, and for each of its subjects after that. */
interface Seen {
  readonly world: World;
  readonly lists: Lists;
  readonly sights: (Sight | undefined)[];
}
