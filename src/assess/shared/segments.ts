import { addDays, FIRST_DAY, LAST_DAY, type PlainDate } from "../../calendar/index.js";
import type { Household } from "../../program/index.js";
import type { World } from "./world.js";

/** A run of days on which neither the law nor any dated fact of the household changes. */
export interface Segment {
  readonly first: PlainDate;
  readonly last: PlainDate;
}

/** All days cut into segments: within one, a formula that does not read the test day has one value. */
export function segmentsOf(world: World): readonly Segment[] {
  const starts = [...new Set([FIRST_DAY, ...world.scheme.changes, ...historyDays(world.household)])].sort();
  return starts.map((first, index) => {
    const next = starts[index + 1];
    return { first, last: next === undefined ? LAST_DAY : (addDays(next, -1) ?? LAST_DAY) };
  });
}

function historyDays(household: Household): readonly PlainDate[] {
  const histories = [
    ...household.facts.values(),
    ...[...household.lists.values()].flatMap((members) => members.flatMap((member) => [...member.facts.values()])),
  ];
  return histories.flatMap((history) => history.flatMap((entry) => entry.from ?? []));
}
