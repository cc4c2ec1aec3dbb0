import { Defect } from "../../../base/unreachable.js";
import type { PlainDate } from "../../../calendar/index.js";
import type { Condition, Item } from "../../../condition/index.js";
import type { Observation } from "../../../determination/index.js";
import type { Formula, Traced } from "../../../formula/index.js";
import type { LinkedClauseOf, Member } from "../../../program/index.js";
import type { Truth } from "../../../value/index.js";
import type { LawView } from "../../shared/law-view.js";
import type { Around, Reader } from "../../shared/reader.js";
import type { World } from "../../shared/world.js";
import type { CompiledMoment } from "./moment.js";
import type { Sight } from "./sight.js";

/** A list item with what is known of it. */
export interface Held extends Item {
  readonly member: Member;
  /** Its number among the items of all lists of the household. */
  readonly serial: number;
}

/** The list items in reach, the innermost first. */
export interface Reach {
  readonly alias: string;
  readonly item: Held;
  readonly outer: Reach | null;
}

/** Where compiled code stands: one subject, one day, one place's law, and the list items in reach. */
export class Frame implements Reader {
  readonly sight: Sight;
  readonly day: PlainDate;
  readonly place: string;
  readonly moment: CompiledMoment;
  readonly reach: Reach | null;
  readonly around: Around | null;
  #daily: unknown[] | null = null;

  constructor(
    sight: Sight,
    day: PlainDate,
    place: string,
    moment: CompiledMoment,
    reach: Reach | null,
    around: Around | null,
  ) {
    this.sight = sight;
    this.day = day;
    this.place = place;
    this.moment = moment;
    this.reach = reach;
    this.around = around;
  }

  get view(): LawView {
    return this.moment.view;
  }

  get world(): World {
    return this.sight.world;
  }

  /** What is computed on the day, and reads which it is. */
  get daily(): unknown[] {
    this.#daily ??= this.moment.ofDay(this.day);
    return this.#daily;
  }

  /** The frame with a list item in reach under a name. */
  with(alias: string, item: Held): Frame {
    const reach = { alias, item, outer: this.reach };
    return new Frame(this.sight, this.day, this.place, this.moment, reach, this.around);
  }

  of(around: Around): Frame {
    return new Frame(this.sight, this.day, this.place, this.moment, this.reach, around);
  }

  /** What a definition sees: the subject and the item that it is of, and nothing of who reads it. */
  inner(alias: string | null, item: Held | null): Frame {
    const { own } = this.sight;
    const reach = alias === null || item === null ? own : { alias, item, outer: own };
    return new Frame(this.sight, this.day, this.place, this.moment, reach, null);
  }

  /** The same frame on another day. */
  on(day: PlainDate): Frame {
    return new Frame(this.sight, day, this.place, this.sight.momentOf(day, this.place), this.reach, this.around);
  }

  find(alias: string): Held | null {
    for (let at = this.reach; at !== null; at = at.outer) if (at.alias === alias) return at.item;
    return null;
  }

  item(alias: string): Held {
    const item = this.find(alias);
    if (item === null) throw new Defect(`no list item in reach under the name ${alias}`);
    return item;
  }

  hasItem(alias: string): boolean {
    return this.find(alias) !== null;
  }

  spend(work: number): void {
    this.sight.world.spend(work);
  }

  valueOf(formula: Formula): Traced {
    return this.sight.code.formula(formula).run(this);
  }

  truthOf(condition: Condition): Truth {
    return this.sight.code.condition(condition).run(this);
  }

  observe(condition: Condition): readonly Observation[] {
    return this.sight.code.observations(condition)(this);
  }

  defined(clause: LinkedClauseOf<"defines">): Traced {
    return this.sight.code.defined(clause)(this);
  }

  parameter(slot: string): Traced {
    return this.sight.code.parameter(slot)(this, []);
  }
}
