import { type Calendar, DATED, FIRST_DAY, LAST_DAY, type PlainDate } from "../../calendar/index.js";
import type { Item } from "../../condition/index.js";
import { type History, StandingFacts } from "../../program/index.js";
import type { World } from "./world.js";

/** A run of days on which neither the law nor any dated fact that the scheme reads changes. */
export interface Segment {
  readonly first: PlainDate;
  readonly last: PlainDate;
}

/** The days on which a dated fact changes, read from a household once. */
export interface HistoryDays {
  /** Of the household, and of every list of which the scheme may read any item. */
  readonly common: ReadonlySet<PlainDate>;
  /** Of the subjects, where each is read for itself alone: by its index. */
  readonly own: readonly ReadonlySet<PlainDate>[];
}

/**
 * All days cut into segments: within one, a formula that does not read the test day has one value.
 *
 * @param subject whose segments they are; null is every subject at once
 */
export function segmentsOf(world: World, subject: Item | null): readonly Segment[] {
  world.historyDays ??= historyDays(world);
  const { common, own } = world.historyDays;
  const subjects = subject === null ? own : own.slice(subject.index, subject.index + 1);
  return common.size === 0 && subjects.every(({ size }) => size === 0)
    ? world.law.segments
    : segmentsFrom(
        [...world.scheme.changes, ...common, ...subjects.flatMap((days) => [...days])],
        world.evaluator.calendar,
      );
}

/** All days cut on some days. */
export function segmentsFrom(days: readonly PlainDate[], { addDays }: Calendar = DATED): readonly Segment[] {
  const starts = [...new Set([FIRST_DAY, ...days])].sort();
  return starts.map((first, index) => {
    const next = starts[index + 1];
    return { first, last: next === undefined ? LAST_DAY : (addDays(next, -1) ?? LAST_DAY) };
  });
}

function historyDays(world: World): HistoryDays {
  const { household, scheme } = world;
  const { facts: read } = world.law;
  const alone = scheme.subject.kind === "each" && scheme.subjectsAlone ? scheme.subject.list : null;
  if (!hasDates(household)) return UNDATED;
  const common = new Set<PlainDate>();
  const own: Set<PlainDate>[] = [];
  collect(household.facts, (name) => read.has(name), common);
  for (const [list, members] of household.lists) {
    for (const { facts } of members) {
      const days = list === alone ? new Set<PlainDate>() : common;
      collect(facts, (name) => read.has(`${list}.${name}`), days);
      if (list === alone) own.push(days);
    }
  }
  return { common, own };
}

function collect(facts: World["household"]["facts"], isRead: (name: string) => boolean, into: Set<PlainDate>): void {
  for (const [name, history] of facts) {
    // Most facts are undated, and their name is then of no interest.
    if (!isDated(history) || !isRead(name)) continue;
    for (const { from } of history) if (from !== null) into.add(from);
  }
}

const UNDATED: HistoryDays = { common: new Set(), own: [] };

/** Whether any fact changes over time: mostly none does. */
function hasDates({ facts, lists }: World["household"]): boolean {
  // Then those of its members do as well: they were read together.
  if (facts instanceof StandingFacts) return false;
  for (const history of facts.values()) if (isDated(history)) return true;
  for (const members of lists.values())
    for (const member of members) for (const history of member.facts.values()) if (isDated(history)) return true;
  return false;
}

function isDated(history: History): boolean {
  for (const { from } of history) if (from !== null) return true;
  return false;
}
