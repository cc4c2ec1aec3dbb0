import type { PlainDate } from "../../../calendar/index.js";
import type { LawView } from "../../shared/law-view.js";
import type { Moment } from "../../shared/reader.js";

/**
 * The days in one place, for one subject, on which neither the law nor a dated fact changes. What is computed on one of
 * them, and does not read which it is, is kept here for all of them.
 */
export class CompiledMoment implements Moment {
  /** By the index of the code that computed it. */
  readonly values: unknown[] = [];
  /** Of list items other than the subject, and of days: by the index of the code, then by item and day. */
  readonly byKey = new Map<string, unknown>();
  readonly kept: unknown[] = [];
  readonly view: LawView;
  readonly #daily = new Map<PlainDate, unknown[]>();

  constructor(view: LawView) {
    this.view = view;
  }

  /** What is computed of one of its days, and reads which it is, by the index of the code. */
  ofDay(day: PlainDate): unknown[] {
    let values = this.#daily.get(day);
    if (values === undefined) {
      values = [];
      this.#daily.set(day, values);
    }
    return values;
  }
}
