import type { PlainDate } from "../../calendar/index.js";
import type { InstalmentState } from "../../determination/index.js";
import type { Member } from "../../program/index.js";
import {
  type Cause,
  causesOf,
  compareDateValues,
  joinAllCauses,
  joinCauses,
  NEVER,
  type Value,
} from "../../value/index.js";
import { firstNotBefore } from "./sorted.js";
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

/** A claim of which it is open whether it is for this scheme, for the subject, or when it was made. */
interface Doubtful {
  /** Whom it is for; null when that is what is not known. */
  readonly subject: string | null;
  readonly on: PlainDate | null;
  readonly because: readonly Cause[];
}

/** The claims of a household on one scheme, made by the day of assessment: each is read once, not for every payment. */
interface Claims {
  readonly days: readonly PlainDate[];
  readonly daysOf: ReadonlyMap<string, readonly PlainDate[]>;
  readonly doubtful: readonly Doubtful[];
}

const CLAIMS = new WeakMap<World, Claims>();

/** Looks for a claim on the scheme for a subject within a window, not later than the day of assessment. */
export function claimedWithin(world: World, subject: string | null, window: Window): Claimed {
  const { from, until } = window;
  // No claim can have been made by the day of assessment in a window that opens after it.
  if (from.kind === "date" && compareDateValues(from.date, world.options.on) > 0) return NOT_CLAIMED;
  const claims = claimsOf(world);
  if (claims === null) return { is: "unknown", on: null, because: [{ name: "claims", by: "household" }] };
  const days = subject === null ? claims.days : (claims.daysOf.get(subject) ?? []);
  const day = earliestWithin(days, window);
  const windowIsKnown = from.kind === "date" && until.kind === "date";
  const earliest = windowIsKnown ? day : null;
  // In a window that is not known, a claim that may lie in it is doubtful too.
  const windowCauses = windowIsKnown ? [] : joinCauses(causesOf(from), causesOf(until));
  const open = day !== null && !windowIsKnown ? [windowCauses] : [];
  world.spend(claims.doubtful.length);
  for (const doubt of claims.doubtful) {
    if (subject !== null && doubt.subject !== null && doubt.subject !== subject) continue;
    if (doubt.on !== null && !mayContain(window, doubt.on)) continue;
    // It matters still where it may be the earlier one.
    if (earliest !== null && doubt.on !== null && doubt.on >= earliest) continue;
    open.push(doubt.because, doubt.on === null ? [] : windowCauses);
  }
  const because = joinAllCauses(open);
  if (earliest !== null) return { is: true, on: earliest, because };
  return because.length > 0 ? { is: "unknown", on: null, because } : NOT_CLAIMED;
}

const NOT_CLAIMED: Claimed = Object.freeze({ is: false, on: null, because: [] });

function claimsOf(world: World): Claims | null {
  const list = world.household.lists.get("claims");
  if (list === undefined) return null;
  const known = CLAIMS.get(world);
  if (known !== undefined) return known;
  const days: PlainDate[] = [];
  const daysOf = new Map<string, PlainDate[]>();
  const doubtful: Doubtful[] = [];
  for (const claim of list) {
    const scheme = textOf(claim, "scheme");
    if (scheme !== null && scheme !== world.scheme.id) continue;
    const subject = textOf(claim, "subject");
    const on = dateOf(claim);
    if (on !== null && on > world.options.on) continue;
    const needsSubject = world.scheme.subject.kind === "each";
    const missing = [
      ...(scheme === null ? ["scheme"] : []),
      ...(subject === null && needsSubject ? ["subject"] : []),
      ...(on === null ? ["on"] : []),
    ];
    if (on === null || missing.length > 0) {
      const because = missing.map((name): Cause => ({ name: `claims[${claim.id}].${name}`, by: "household" }));
      doubtful.push({ subject, on, because });
      continue;
    }
    days.push(on);
    if (subject === null) continue;
    const own = daysOf.get(subject) ?? [];
    own.push(on);
    daysOf.set(subject, own);
  }
  for (const one of [days, ...daysOf.values()]) one.sort();
  const claims = { days, daysOf, doubtful };
  CLAIMS.set(world, claims);
  return claims;
}

function textOf(claim: Member, name: string): string | null {
  const value = claim.facts.get(name)?.at(-1)?.value;
  return value?.kind === "text" ? value.value : null;
}

/** The day a claim was made; null where that is not known. */
function dateOf(claim: Member): PlainDate | null {
  const value = claim.facts.get("on")?.at(-1)?.value;
  return value?.kind === "date" && value.date !== NEVER ? value.date : null;
}

/** The earliest of some days, in order, that the known ends of a window leave in it. */
function earliestWithin(days: readonly PlainDate[], window: Window): PlainDate | null {
  const { from } = window;
  const day = days[from.kind === "date" && from.date !== NEVER ? firstNotBefore(days, from.date) : 0];
  return day !== undefined && mayContain(window, day) ? day : null;
}

function mayContain({ from, until }: Window, day: PlainDate): boolean {
  if (from.kind === "date" && compareDateValues(day, from.date) < 0) return false;
  return until.kind !== "date" || compareDateValues(day, until.date) <= 0;
}

/** The states an instalment can be in on the day of assessment, in the order in which they follow each other. */
export function statesOf(
  on: PlainDate,
  due: Value,
  window: Window | null,
  claimed: Claimed,
): readonly InstalmentState[] {
  if (window === null && due.kind === "date") return compareDateValues(due.date, on) > 0 ? FUTURE : DUE;
  const states = new Set<InstalmentState>();
  if (window === null) {
    for (const state of compared(on, due, "future", "due")) states.add(state);
  } else {
    if (claimed.is !== false) for (const state of compared(on, due, "claimed", "due")) states.add(state);
    if (claimed.is !== true) for (const state of unclaimed(on, window)) states.add(state);
  }
  return ORDER.filter((state) => states.has(state));
}

const FUTURE: readonly InstalmentState[] = Object.freeze(["future"]);
const DUE: readonly InstalmentState[] = Object.freeze(["due"]);

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
