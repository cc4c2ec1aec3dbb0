import type { PlainDate } from "../../calendar/index.js";
import type { Right } from "../../determination/index.js";
import type { Step } from "../../formula/index.js";
import { ZERO } from "../../money/index.js";
import {
  allOf,
  asNumber,
  causesOf,
  causesOfTruth,
  exact,
  FALSE,
  hull,
  joinCauses,
  NEVER,
  type NumberValue,
  TRUE,
  type Truth,
  unknownTruth,
} from "../../value/index.js";
import { writtenSize } from "./budget.js";
import type { Limited } from "./limiting/apply.js";
import { type Judge, passAll, verdictsOf } from "./right.js";
import type { Unit } from "./units.js";
import type { World } from "./world.js";

/** A unit with its right and its amount. */
export interface RatedUnit {
  readonly unit: Unit;
  readonly truth: Truth;
  readonly right: Right;
  /** The sum if the right holds; null when the law states none. */
  readonly amount: NumberValue | null;
  readonly steps: Step | null;
  /** What limits leave of it; null where none speaks of it, or none is applied yet. */
  readonly limited: Limited | null;
  /** Whether the award had not ended before the unit, which the units after it inherit. */
  readonly ending: Ending;
}

/** Whether an award has not ended yet, and by which clause it has. */
export interface Ending {
  readonly truth: Truth;
  readonly clause: string | null;
}

export const NOT_ENDED: Ending = { truth: TRUE, clause: null };

/** What has ended stays ended, whatever later units say; what may have ended may be over for all of them. */
function latched(before: Ending, now: Ending): Ending {
  if (before.truth.is === false) return before;
  return { truth: allOf([before.truth, now.truth]), clause: now.clause };
}

/** Decides the right to a unit and works out its amount. */
export function rate(world: World, unit: Unit, judge: Judge, before: Ending): RatedUnit {
  const verdicts = verdictsOf(world, unit.reader, judge);
  const guard = unit.clause.when === null ? TRUE : judge(unit.clause.when, unit.reader);
  const ending = latched(before, endingOf(world, unit, judge));
  const truth = allOf([passAll(verdicts), guard, ending.truth]);
  const refusedBy = [
    ...verdicts
      .filter(({ passes }) => passes.is === false)
      .map(({ clause, exceptedBy }) => exceptedBy ?? clause.address),
    ...(guard.is === false ? [unit.clause.address] : []),
    ...(ending.truth.is === false && ending.clause !== null ? [ending.clause] : []),
  ];
  const right: Right = truth.is === false ? { is: false, refusedBy } : truth;
  if (typeof unit.clause.amount === "string")
    return { unit, truth, right, amount: null, steps: null, limited: null, ending };
  const traced = unit.reader.valueOf(unit.clause.amount);
  // Its share of payments, lines and payers is work too.
  world.spend(60 + writtenSize(traced.step));
  return { unit, truth, right, amount: asNumber(traced.value), steps: traced.step, limited: null, ending };
}

/**
 * What the unit adds to a sum: what limits leave of it, or else its amount, nothing when refused, and anything between
 * the two when the right is open.
 */
export function contribution(rated: RatedUnit): NumberValue | null {
  if (rated.limited !== null) return rated.limited.amount;
  if (rated.truth.is === false) return exact(ZERO);
  if (rated.amount === null || rated.truth.is === true) return rated.amount;
  return asNumber(hull([exact(ZERO), rated.amount], rated.truth.because));
}

/** Whether the award has not ended before the unit begins. */
function endingOf(world: World, unit: Unit, judge: Judge): Ending {
  let truth: Truth = TRUE;
  for (const clause of world.ofEffect("ends", unit.reader.day, unit.reader.place)) {
    if (clause.award !== null && clause.award !== unit.clause.slot) continue;
    const guard = clause.when === null ? TRUE : judge(clause.when, unit.reader);
    if (guard.is === false) continue;
    const last = unit.reader.valueOf(clause.last).value;
    if (last.kind === "date" && (last.date === NEVER || unit.first <= (last.date as PlainDate))) continue;
    if (last.kind === "date" && guard.is === true) return { truth: FALSE, clause: clause.address };
    truth = allOf([truth, unknownTruth(joinCauses(causesOf(last), causesOfTruth(guard)))]);
  }
  return { truth, clause: null };
}
