import { addDays, isPlainDate } from "../calendar/index.js";
import type { ClauseJson } from "../pack/index.js";

export type SetsJson = Extract<ClauseJson, { effect: "sets" }>;

/** Days from the first to the one before `until`; a null end is open. */
export interface Days {
  readonly from: string | null;
  readonly until: string | null;
}

/** The days on which a clause is in force with one of its dated values. */
export interface Stretch extends Days {
  readonly value: SetsJson["values"][number];
  readonly index: number;
}

/** The days on which a clause is in force. */
export function daysOf({ inForce }: SetsJson): Days {
  return { from: inForce?.from ?? null, until: inForce?.to === undefined ? null : dayAfter(inForce.to) };
}

/** The dated values of a clause, each with its days; a value without days of its own in force is left out. */
export function stretchesOf(clause: SetsJson): readonly Stretch[] {
  const inForce = daysOf(clause);
  return clause.values.flatMap((value, index) => {
    const next = clause.values[index + 1]?.from;
    const from = later(value.from ?? null, inForce.from);
    const until = next !== undefined && (inForce.until === null || next < inForce.until) ? next : inForce.until;
    return from !== null && until !== null && from >= until ? [] : [{ value, index, from, until }];
  });
}

/** Whether some day belongs to both. */
export function meet(a: Days, b: Days): boolean {
  return startsBefore(a, b.until) && startsBefore(b, a.until);
}

/** Whether every one of the days lies in one of the stretches, which are in order. */
export function isCovered(days: Days, stretches: readonly Days[]): boolean {
  let from = days.from;
  for (const stretch of stretches) {
    if (stretch.from !== null && (from === null || stretch.from > from)) continue;
    if (stretch.until === null) return true;
    from = later(from, stretch.until);
  }
  return from !== null && days.until !== null && from >= days.until;
}

function startsBefore({ from }: Days, until: string | null): boolean {
  return from === null || until === null || from < until;
}

function later(a: string | null, b: string | null): string | null {
  return a === null || (b !== null && b > a) ? b : a;
}

/** The day after a day; a day that does not exist, which is reported elsewhere, stands for itself. */
export function dayAfter(day: string): string | null {
  return isPlainDate(day) ? addDays(day, 1) : day;
}
