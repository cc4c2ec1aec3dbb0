import type { InstalmentState } from "../../determination/index.js";
import { ZERO } from "../../money/index.js";
import { asNumber, causesOf, compareDateValues, exact, hull, joinCauses, type NumberValue } from "../../value/index.js";
import { type Claimed, claimedWithin, statesOf, type Window } from "./claims.js";
import type { RatedUnit } from "./rated.js";
import type { World } from "./world.js";

/** What a claim, in time or late, leaves of an instalment. */
export interface Kept {
  readonly claimed: Claimed;
  readonly rated: readonly RatedUnit[];
  readonly states: readonly InstalmentState[];
  /** Set where it is open which units are kept. */
  readonly narrowed: ((sum: NumberValue | null) => NumberValue | null) | null;
}

/**
 * Where a late claim loses only the units that ended before it. Until a claim is made, the units that a claim on the
 * day of assessment would still reach are kept.
 */
export function keptFromClaim(
  world: World,
  subject: string | null,
  rated: readonly RatedUnit[],
  window: Window,
  due: Parameters<typeof statesOf>[1],
): Kept {
  const { on } = world.options;
  const open: Window = { from: window.from, until: { kind: "date", date: "never" } };
  const claimed = claimedWithin(world, subject, open);
  const inTime = (day: string) =>
    window.until.kind === "date" && compareDateValues(day as typeof on, window.until.date) <= 0;
  const states = statesOf(on, due, open, claimed);
  const day = claimed.is === true ? claimed.on : claimed.is === false ? on : null;
  // A claim in time keeps everything, whether or not there was an earlier one.
  if (day !== null && inTime(day)) return { claimed, rated, states, narrowed: null };
  const because = joinCauses(claimed.because, causesOf(window.until));
  if (day === null || because.length > 0) {
    const maybe = (sum: NumberValue | null) => (sum === null ? null : asNumber(hull([exact(ZERO), sum], because)));
    const late = !inTime(on);
    return { claimed, rated, states: late ? withForfeited(states) : states, narrowed: late ? maybe : null };
  }
  const kept = rated.filter(({ unit }) => unit.last >= day);
  return kept.length > 0
    ? { claimed, rated: kept, states, narrowed: null }
    : { claimed, rated, states: ["forfeited"], narrowed: null };
}

function withForfeited(states: readonly InstalmentState[]): readonly InstalmentState[] {
  return states.includes("forfeited") ? states : [...states, "forfeited"];
}
