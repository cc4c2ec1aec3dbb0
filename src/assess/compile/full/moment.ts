import type { PlainDate } from "../../../calendar/index.js";
import type { LawView } from "../../shared/law-view.js";
import type { Moment } from "../../shared/reader.js";
import type { SchemeCode } from "./code.js";

/**
 * The days in one place, for one subject, on which neither the law nor a dated fact changes. What is computed on one of
 * them, and does not read which it is, is kept here for all of them.
 */
export class CompiledMoment implements Moment {
  /** By the index of the code that computed it. */
  readonly values: unknown[];
  readonly kept: unknown[];
  readonly view: LawView;
  readonly #code: SchemeCode;
  #lastDay: PlainDate | null = null;
  #lastOfDay: unknown[] = [];
  #daily: Map<PlainDate, unknown[]> | null = null;

  constructor(view: LawView, code: SchemeCode) {
    // As long as it will be as far as is known: a list that grows takes room for more.
    this.values = new Array<unknown>(code.size);
    this.kept = new Array<unknown>(view.law.size);
    this.view = view;
    this.#code = code;
  }

  /** What is computed of one of its days, and reads which it is, by the index of the code of a day. */
  ofDay(day: PlainDate): unknown[] {
    if (this.#lastDay === day) return this.#lastOfDay;
    // Of most moments only one day is asked for.
    if (this.#lastDay !== null) {
      this.#daily ??= new Map<PlainDate, unknown[]>();
      this.#daily.set(this.#lastDay, this.#lastOfDay);
    }
    const computed = this.#daily?.get(day) ?? new Array<unknown>(this.#code.daySize);
    this.#lastDay = day;
    this.#lastOfDay = computed;
    return computed;
  }
}
