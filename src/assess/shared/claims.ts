import type { PlainDate } from "../../calendar/index.js";
import type { InstalmentState } from "../../determination/index.js";
import type { Member } from "../../program/index.js";
import { type Cause, causesOf, compareDateValues, joinCauses, NEVER, type Value } from "../../value/index.js";
import type { World } from "./world.js";

/** The window in which an instalment must be claimed, as read; a value that is no date is open. */
export interface Window {
  readonly from: Value;
  readonly until: Value;
}

/** Whether an instalment was claimed in its window by the day of assessment. */
export interface Claimed {
  readonly is: true | false | "unknown";
  /** The day of the earliest claim. */
  readonly on: PlainDate | null;
  /** Why it is open whether there was a claim; where there was one, why there may have been an earlier one. */
  readonly because: readonly Cause[];
}

/** Looks for a claim on the scheme for a subject within a window, not later than the day of assessment. */
export function claimedWithin(world: World, subject: string | null, window: Window): Claimed {
  // No claim can have been made by the day of assessment in a window that opens after it.
  const { from } = window;
  if (from.kind === "date" && compareDateValues(from.date, world.options.on) > 0)
    return { is: false, on: null, because: [] };
  const claims = world.household.lists.get("claims");
  if (claims === undefined) return { is: "unknown", on: null, because: [{ name: "claims", by: "household" }] };
  let earliest: PlainDate | null = null;
  const doubts: Claimed[] = [];
  for (const claim of claims) {
    const match = matches(world, claim, subject, window);
    if (match.is === "unknown") doubts.push(match);
    if (match.is === true && match.on !== null && (earliest === null || match.on < earliest)) earliest = match.on;
  }
  const before = earliest;
  // A doubtful claim matters still where it may be the earlier one.
  const open = doubts.filter(({ on }) => before === null || on === null || on < before);
  const because = joinCauses(...open.map((doubt) => doubt.because));
  if (earliest !== null) return { is: true, on: earliest, because };
  return because.length > 0 ? { is: "unknown", on: null, because } : { is: false, on: null, because: [] };
}

function matches(world: World, claim: Member, subject: string | null, window: Window): Claimed {
  const no: Claimed = { is: false, on: null, because: [] };
  const text = (name: string) => {
    const value = claim.facts.get(name)?.at(-1)?.value;
    return value?.kind === "text" ? value.value : null;
  };
  const scheme = text("scheme");
  if (scheme !== null && scheme !== world.scheme.id) return no;
  const whom = text("subject");
  if (whom !== null && subject !== null && whom !== subject) return no;
  const day = claim.facts.get("on")?.at(-1)?.value;
  const because: Cause[] = [];
  const missing = (name: string) => because.push({ name: `claims[${claim.id}].${name}`, by: "household" });
  if (scheme === null) missing("scheme");
  if (whom === null && subject !== null) missing("subject");
  if (day?.kind !== "date" || day.date === NEVER) missing("on");
  else {
    if (compareDateValues(day.date, world.options.on) > 0) return no;
    const inside = within(day.date, window);
    if (inside === false) return no;
    if (inside === null) because.push(...causesOf(window.from), ...causesOf(window.until));
  }
  const on = day?.kind === "date" && day.date !== NEVER ? day.date : null;
  return because.length > 0 ? { is: "unknown", on, because } : { is: true, on, because: [] };
}

function within(day: PlainDate, { from, until }: Window): boolean | null {
  if (from.kind === "date" && compareDateValues(day, from.date) < 0) return false;
  if (until.kind === "date" && compareDateValues(day, until.date) > 0) return false;
  return from.kind === "date" && until.kind === "date" ? true : null;
}

/** The states an instalment can be in on the day of assessment, in the order in which they follow each other. */
export function statesOf(
  on: PlainDate,
  due: Value,
  window: Window | null,
  claimed: Claimed,
): readonly InstalmentState[] {
  const states = new Set<InstalmentState>();
  if (window === null) {
    for (const state of compared(on, due, "future", "due")) states.add(state);
  } else {
    if (claimed.is !== false) for (const state of compared(on, due, "claimed", "due")) states.add(state);
    if (claimed.is !== true) for (const state of unclaimed(on, window)) states.add(state);
  }
  return ORDER.filter((state) => states.has(state));
}

const ORDER: readonly InstalmentState[] = ["future", "claimable", "claimed", "due", "forfeited"];

function compared(
  on: PlainDate,
  due: Value,
  before: InstalmentState,
  after: InstalmentState,
): readonly InstalmentState[] {
  if (due.kind !== "date") return [before, after];
  return [compareDateValues(due.date, on) > 0 ? before : after];
}

function unclaimed(on: PlainDate, { from, until }: Window): readonly InstalmentState[] {
  const states: InstalmentState[] = [];
  const started = from.kind === "date" ? compareDateValues(from.date, on) <= 0 : null;
  const ended = until.kind === "date" ? compareDateValues(until.date, on) < 0 : null;
  if (started !== true) states.push("future");
  if (started !== false && ended !== true) states.push("claimable");
  if (ended !== false && started !== false) states.push("forfeited");
  return states;
}
