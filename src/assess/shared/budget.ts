import type { Step } from "../../formula/index.js";

/**
 * How much work one assessment may take. A unit of it is a name that is read, a formula or comparison that is evaluated,
 * a cause that is carried along, a step that is shown. Fifty years of months for a household of twenty, with hundreds of
 * claims, stay far below; lists within lists, each as long as a file may hold, would run for hours.
 */
export const MOST_WORK = 10_000_000;

/** Thrown when an assessment would take more than {@link MOST_WORK}; turned into an issue at the border. */
export class TooMuchWork extends Error {
  override readonly name = "TooMuchWork";
}

/** What is left of the work that one assessment may take. */
export class Budget {
  #left: number;

  constructor(work = MOST_WORK) {
    this.#left = work;
  }

  /** Counts work before, or as, it is done. Throws {@link TooMuchWork} where there is no more to spend. */
  spend(work: number): void {
    this.#left -= work;
    if (this.#left < 0) throw new TooMuchWork("an assessment that would take too long");
  }
}

const SIZES = new WeakMap<Step, number>();

/** Steps up to which a size is counted anew each time: to keep what is small costs more than to count it. */
const MOST_COUNTED = 200;

/** How many steps a step is when it is written out: what several steps rest on is written once for each of them. */
export function writtenSize(step: Step): number {
  const left = countedDown(step, MOST_COUNTED);
  return left >= 0 ? MOST_COUNTED - left : keptSize(step);
}

/** What is left of a number when a step and its parts are taken from it; below 0 as soon as there are more. */
function countedDown(step: Step, from: number): number {
  let left = from - 1;
  const { parts } = step;
  if (parts === undefined) return left;
  for (let index = 0; index < parts.length && left >= 0; index += 1) {
    const part = parts[index];
    if (part !== undefined) left = countedDown(part, left);
  }
  return left;
}

function keptSize(step: Step): number {
  const known = SIZES.get(step);
  if (known !== undefined) return known;
  const size = (step.parts ?? []).reduce((sum, part) => sum + keptSize(part), 1);
  SIZES.set(step, size);
  return size;
}
