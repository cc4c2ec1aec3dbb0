/** Who could settle what is not known: the household by a fact, or whoever the law leaves a decision to. */
export type Decider = "household" | "law" | (string & {});

/** One reason for which an answer is open. */
export interface Cause {
  /**
   * A fact (`children[c1].bornOn`), a clause (`cn/hubei/only-child-allowance#monthly-rate`), or a clause with the key for
   * which its table has no row (`cn/subsidy#by-size[7]`).
   */
  readonly name: string;
  readonly by: Decider;
}

/** Joins a few lists of causes; {@link joinAllCauses} takes any number. */
export function joinCauses(...lists: readonly (readonly Cause[])[]): readonly Cause[] {
  return joinAllCauses(lists);
}

const NONE: readonly Cause[] = Object.freeze([]);

/** Joins lists of causes, each cause once, in order of first mention. */
export function joinAllCauses(lists: readonly (readonly Cause[])[]): readonly Cause[] {
  // Mostly nothing is open, or one thing.
  let only: readonly Cause[] = NONE;
  let several = false;
  for (const list of lists) {
    if (list.length === 0 || list === only) continue;
    several = only.length > 0;
    if (several) break;
    only = list;
  }
  if (!several) return only;
  let count = 0;
  for (const list of lists) count += list.length;
  return count > FEW ? joinMany(lists) : joinFew(lists);
}

function joinFew(lists: readonly (readonly Cause[])[]): readonly Cause[] {
  const joined: Cause[] = [];
  for (const list of lists)
    for (const cause of list) if (!joined.some((one) => isSameCause(one, cause))) joined.push(cause);
  return joined;
}

function joinMany(lists: readonly (readonly Cause[])[]): readonly Cause[] {
  const seen = new Map<string, Cause>();
  for (const list of lists) {
    for (const cause of list) {
      const key = `${cause.by} ${cause.name}`;
      if (!seen.has(key)) seen.set(key, cause);
    }
  }
  return [...seen.values()];
}

/** Whether two causes name the same, and who could settle it. */
export function isSameCause(a: Cause, b: Cause): boolean {
  return a === b || (a.name === b.name && a.by === b.by);
}

/** So many are gone through one by one; of more, what was seen is kept by name. */
const FEW = 16;
