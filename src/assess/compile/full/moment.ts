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
  readonly view: LawView;
  readonly #daily = new Map<PlainDate, unknown[]>();
  readonly #kept = new Map<string, Map<unknown, unknown>>();

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

  keep<Found>(name: string, of: unknown, find: () => Found): Found {
    let kept = this.#kept.get(name);
    if (kept === undefined) {
      kept = new Map<unknown, unknown>();
      this.#kept.set(name, kept);
    }
    const known = kept.get(of);
    if (known !== undefined) return known as Found;
    const found = find();
    kept.set(of, found);
    return found;
  }
}
