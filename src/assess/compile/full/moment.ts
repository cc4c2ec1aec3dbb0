import type { PlainDate } from "../../../calendar/index.js";
import type { LawView } from "../../shared/law-view.js";
import type { Moment } from "../../shared/reader.js";
import type { Held } from "./frame.js";

/** What was computed, by the index of the code that computed it: of the household or the subject, and of list items. */
export class Computed {
  readonly values: unknown[];
  #ofItems: Map<Held, unknown[]> | null = null;

  /** @param size how many indices there are, as far as is known */
  constructor(size: number) {
    this.values = new Array<unknown>(size);
  }

  /** What was computed of a list item other than the subject. */
  ofItem(item: Held): unknown[] {
    this.#ofItems ??= new Map<Held, unknown[]>();
    const known = this.#ofItems.get(item);
    if (known !== undefined) return known;
    const values: unknown[] = [];
    this.#ofItems.set(item, values);
    return values;
  }
}

/**
 * The days in one place, for one subject, on which neither the law nor a dated fact changes. What is computed on one of
 * them, and does not read which it is, is kept here for all of them.
 */
export class CompiledMoment extends Computed implements Moment {
  readonly kept: unknown[];
  readonly view: LawView;
  readonly #size: number;
  #lastDay: PlainDate | null = null;
  #lastOfDay: Computed | null = null;
  #daily: Map<PlainDate, Computed> | null = null;

  constructor(view: LawView, size: number) {
    super(size);
    this.kept = new Array<unknown>(view.law.size);
    this.view = view;
    this.#size = size;
  }

  /** What is computed of one of its days, and reads which it is. */
  ofDay(day: PlainDate): Computed {
    if (this.#lastDay === day && this.#lastOfDay !== null) return this.#lastOfDay;
    const computed = this.#ofDay(day);
    this.#lastDay = day;
    this.#lastOfDay = computed;
    return computed;
  }

  #ofDay(day: PlainDate): Computed {
    this.#daily ??= new Map<PlainDate, Computed>();
    const known = this.#daily.get(day);
    if (known !== undefined) return known;
    const computed = new Computed(this.#size);
    this.#daily.set(day, computed);
    return computed;
  }
}
