import type { Known } from "./expression.js";
import { NOT_HERE } from "./leave.js";
import type { Carried } from "./unknown.js";

/** One member of a list: its facts in the slots of its list; undefined is unknown. */
export interface FrameMember {
  readonly id: string;
  readonly index: number;
  readonly facts: readonly (Known | undefined)[];
}

/**
 * The facts of a household that a program reads, as whole numbers and texts in the slots of its layout; undefined is
 * unknown. It holds everything that an answer rests on, and is all that a row keeps of a household.
 */
export interface Frame {
  readonly facts: readonly (Known | undefined)[];
  readonly lists: readonly (readonly FrameMember[] | undefined)[];
  /** Whether everything that is read is known. */
  readonly isComplete: boolean;
}

/** So many members are gone through for one household here; beyond them the exact evaluator counts its work. */
export const MOST_MEMBERS = 1_000_000;

/** Where an expression is evaluated: one household, one subject, one day. One is made for each law and used again. */
export class Standpoint {
  facts: Frame["facts"] = [];
  lists: Frame["lists"] = [];
  isComplete = false;
  /** What is missing of that which the law in hand reads, as bits. */
  missing = 0;
  /** Whether something unknown was carried along. */
  isOpen = false;
  /** The members in reach, by depth. */
  readonly members: (FrameMember | undefined)[] = [undefined, undefined, undefined, undefined];
  today = 0;
  on = 0;
  first = 0;
  last = 0;
  /** Definitions of the household or the subject, read more than once, by index. */
  memo: Known[] = [];
  /** The same where something is unknown; forgotten for every unit. */
  readonly carried: (Carried | undefined)[] = [];
  /** How many more members may be gone through: lists within lists take longer than anyone waits. */
  left = MOST_MEMBERS;

  /** Forgets what was carried; the array keeps its room. */
  forget(): void {
    for (let index = 0; index < this.carried.length; index += 1) this.carried[index] = undefined;
  }

  /** Counts the members of a list before they are gone through. */
  spend(members: number): void {
    this.left -= members;
    if (this.left < 0) throw NOT_HERE;
  }
}
