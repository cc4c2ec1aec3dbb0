import type { Excused } from "../agreement.js";
import type { Answer, BenchHousehold } from "../household.js";

/** One engine with the policy written in it, as somebody who knows the engine would write it. */
export interface Peer<Native = unknown> {
  readonly id: string;
  /** How the page calls it. */
  readonly name: string;
  /** How it was used: which of its means, in what form the household is handed over, how results come back. */
  readonly use: string;
  /** What it can say of a fact that is missing. */
  readonly unknown: string;
  /** In which ways its answers may differ, and why that is so is said above. */
  readonly excused: Excused;
  /** Decides every household, in order, and returns what the engine itself returns. This alone is timed. */
  readonly decide: (households: readonly BenchHousehold[]) => readonly Native[] | Promise<readonly Native[]>;
  /** Brings one of these results into the common form; null where the engine refused to answer. */
  readonly answer: (native: Native) => Answer | null;
}
