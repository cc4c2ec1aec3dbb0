import type { PlainDate } from "../../calendar/index.js";

/** The index of the first of some days, in order, that is not before a day; their number where all are before it. */
export function firstNotBefore(days: readonly PlainDate[], day: PlainDate): number {
  let [low, high] = [0, days.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    const found = days[middle];
    if (found !== undefined && found < day) low = middle + 1;
    else high = middle;
  }
  return low;
}
