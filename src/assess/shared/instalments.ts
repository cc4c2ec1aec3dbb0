import type { PlainDate } from "../../calendar/index.js";
import type { Instalment, InstalmentState, Line } from "../../determination/index.js";
import { roundTo } from "../../money/index.js";
import {
  causesOf,
  dateValue,
  joinCauses,
  mapMonotone,
  NEVER,
  type NumberValue,
  unknownValue,
  type Value,
} from "../../value/index.js";
import { type AmountWriter, isMoney, measureOf, sumOf } from "./amounts.js";
import { type Claimed, claimedWithin, statesOf, type Window } from "./claims.js";
import { readDateOf } from "./edges.js";
import { fundingOf } from "./funding.js";
import type { Group } from "./groups.js";
import { type Kept, keptFromClaim } from "./late-claims.js";
import { contribution, type RatedUnit } from "./rated.js";
import { reductionsOf } from "./reductions.js";
import type { World } from "./world.js";

/** An instalment with what the outcome needs of it. */
export interface WorkedInstalment {
  readonly instalment: Instalment;
  readonly rated: readonly RatedUnit[];
  /** Those of its units that have begun by the day of assessment. */
  readonly accrued: readonly RatedUnit[];
  readonly states: readonly InstalmentState[];
  readonly pays: string | null;
}

/** Works out one payment of an award: its amount, its state on the day of assessment, and who pays it. */
export function workOut(world: World, subject: string | null, group: Group, amounts: AmountWriter): WorkedInstalment {
  const { on } = world.options;
  const due = dueOf(group);
  const window = windowOf(group);
  const { claimed, rated, states, narrowed } = keptOf(world, subject, group, due, window);
  const added = sumOf(rated.map(contribution));
  const sum = narrowed === null ? added : narrowed(added);
  const total = sum === null || group.pays?.round == null ? sum : rounded(sum, group.pays.round);
  const state = states[0];
  const settled = states.length === 1 && state !== undefined;
  const windowCauses = window === null ? NONE : joinCauses(causesOf(window.from), causesOf(window.until));
  const measure = measureOf(group.clause, world.scheme.currency);
  const instalment: Instalment = {
    index: group.index,
    first: group.first,
    last: group.last,
    due: dayOf(due),
    state: settled ? state : "undetermined",
    possible: settled ? NONE : states,
    claim:
      window === null
        ? null
        : {
            from: dayOf(window.from),
            until: dayOf(window.until),
            claimedOn: claimed.because.length > 0 ? null : claimed.on,
          },
    amount: amounts.write(total, group.clause),
    funding: isMoney(measure)
      ? fundingOf(world, { rated, total, step: group.pays?.round?.to ?? null, narrowed })
      : NONE,
    lines: linesOf(rated, group.clause, amounts),
    reductions: reductionsOf(world, rated),
    projected: rated.some(({ unit }) => unit.testedOn > on),
    because: joinCauses(group.because, causesOf(due), windowCauses, claimed.because),
  };
  return {
    instalment,
    rated,
    accrued: rated.every(({ unit }) => unit.begins <= on) ? rated : rated.filter(({ unit }) => unit.begins <= on),
    states,
    pays: group.pays?.address ?? null,
  };
}

const NONE: readonly never[] = Object.freeze([]);

const NEEDS_NO_CLAIM: Claimed = Object.freeze({ is: true, on: null, because: NONE });

const ALL_STATES: readonly InstalmentState[] = ["future", "claimable", "claimed", "due", "forfeited"];

/** What the claim, or the want of one, leaves of the payment. */
function keptOf(world: World, subject: string | null, group: Group, due: Value, window: Window | null): Kept {
  const { rated, pays } = group;
  // Where it is not known which clause pays, neither is whether there is a window, nor when it closes.
  if (group.because.length > 0)
    return { claimed: { is: "unknown", on: null, because: group.because }, rated, states: ALL_STATES, narrowed: null };
  if (window !== null && pays?.claim?.missed === "from-claim") return keptFromClaim(world, subject, rated, window, due);
  const claimed = window === null ? NEEDS_NO_CLAIM : claimedWithin(world, subject, window);
  return { claimed, rated, states: statesOf(world.options.on, due, window, claimed), narrowed: null };
}

type Rounding = NonNullable<NonNullable<Group["pays"]>["round"]>;

function rounded(sum: NumberValue, round: Rounding): NumberValue {
  return mapMonotone(sum, (quantity) => roundTo(quantity, round.to, round.mode));
}

/** Without a clause on payment, each unit is paid on its first day. */
function dueOf(group: Group): Value {
  if (group.because.length > 0) return unknownValue(group.because);
  return group.pays === null ? dateValue(group.first) : readDateOf(group, group.pays.due);
}

function windowOf(group: Group): Window | null {
  if (group.pays === null || group.pays.claim === null) return null;
  return { from: readDateOf(group, group.pays.claim.from), until: readDateOf(group, group.pays.claim.until) };
}

function dayOf(value: Value): PlainDate | null {
  return value.kind === "date" && value.date !== NEVER ? value.date : null;
}

/** Runs of units with the same amount, the same right and the same steps. */
function linesOf(rated: readonly RatedUnit[], clause: Group["clause"], amounts: AmountWriter): readonly Line[] {
  const sole = rated[0];
  if (sole !== undefined && rated.length === 1) return [lineOf({ first: sole, last: sole, units: 1 }, clause, amounts)];
  const runs: Run[] = [];
  for (const one of rated) {
    const run = runs.at(-1);
    if (run !== undefined && isAlike(run.first, one, clause, amounts)) {
      run.last = one;
      run.units += 1;
    } else runs.push({ first: one, last: one, units: 1 });
  }
  return runs.map((run) => lineOf(run, clause, amounts));
}

interface Run {
  readonly first: RatedUnit;
  last: RatedUnit;
  units: number;
}

function lineOf({ first, last, units }: Run, clause: Group["clause"], amounts: AmountWriter): Line {
  return {
    first: first.unit.first,
    last: last.unit.last,
    units,
    each: amounts.write(first.amount, clause),
    right: first.truth.is,
    steps: first.steps,
  };
}

/** Whether two units show the same amount, right and steps. */
function isAlike(a: RatedUnit, b: RatedUnit, clause: Group["clause"], amounts: AmountWriter): boolean {
  if (a.truth.is !== b.truth.is) return false;
  if (a.steps === b.steps && a.amount === b.amount) return true;
  const shown = ({ amount, steps }: RatedUnit) => JSON.stringify([amounts.write(amount, clause), steps]);
  return shown(a) === shown(b);
}
