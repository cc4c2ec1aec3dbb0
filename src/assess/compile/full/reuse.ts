import { equals } from "../../../money/index.js";
import type { Value } from "../../../value/index.js";
import type { Define, Defined } from "./definitions.js";
import type { Frame, Held } from "./frame.js";
import { point } from "./natively.js";

/** A definition that reads the day, as it was read while something was computed. */
export interface Read {
  readonly define: Define;
  readonly item: Held | null;
  readonly value: Value;
  /** What it came to with its steps; null where only its value mattered, as in a condition. */
  readonly defined: Defined | null;
}

/** What is read while something is computed that may change from day to day. */
export class Tracker {
  readonly reads: Read[] = [];
  /** Whether the day itself was read, or the unit or payment: then the result is of them alone. */
  isOfTheDay = false;
}

/** What was found once, for one frame: nothing is noted of it, as most often nothing is asked for another day. */
class Once {
  readonly frame: Frame;
  readonly found: unknown;

  constructor(frame: Frame, found: unknown) {
    this.frame = frame;
    this.found = found;
  }
}

interface Reusable<Found> {
  readonly reads: readonly Read[];
  readonly found: Found;
}

/** How many results of one thing are kept for other days: an age and a rate change seldom, and do not come back. */
const MOST_KEPT = 4;

/**
 * Computes something that rests on the day through definitions only, or finds it among what it came to on other days: it is
 * the same where all that was then read, read again in the same order, comes to the same. An age is read anew
 * each month; what follows from it is worked out once a year.
 *
 * @param index of the values of the frame's moment, for nothing else
 */
export function reuse<Found>(frame: Frame, index: number, compute: (frame: Frame) => Found): Found {
  const { moment, sight } = frame;
  const kept = moment.values[index] as Once | Reusable<Found>[] | undefined;
  const outer = sight.tracker;
  if (kept === undefined) {
    sight.tracker = null;
    const found = compute(frame);
    sight.tracker = outer;
    moment.values[index] = new Once(frame, found);
    return found;
  }
  if (kept instanceof Once && kept.frame === frame) return kept.found as Found;
  const known = kept instanceof Once ? undefined : kept;
  if (known !== undefined) for (const one of known) if (holds(frame, one.reads)) return one.found;
  const tracker = new Tracker();
  sight.tracker = tracker;
  const found = compute(frame);
  sight.tracker = outer;
  if (tracker.isOfTheDay) return found;
  const one = { reads: tracker.reads, found };
  moment.values[index] = known === undefined ? [one] : [one, ...known.slice(0, MOST_KEPT - 1)];
  return found;
}

function holds(frame: Frame, reads: readonly Read[]): boolean {
  for (const { define, item, value, defined } of reads) {
    const now = define.run(frame, item);
    if (defined === null ? !isSame(now.value, value) : now !== defined) return false;
  }
  return true;
}

/** Whether two values are known to be the same; what is open is the same only as itself. */
function isSame(a: Value, b: Value): boolean {
  if (a === b) return true;
  switch (a.kind) {
    case "number": {
      const [x, y] = [point(a), point(b)];
      return x !== null && y !== null && equals(x, y);
    }
    case "date":
      return b.kind === "date" && a.date === b.date;
    case "boolean":
      return b.kind === "boolean" && a.value === b.value;
    case "text":
      return b.kind === "text" && a.value === b.value;
    case "unknown":
      return false;
  }
}
