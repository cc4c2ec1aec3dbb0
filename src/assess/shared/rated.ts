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
import type { LawView } from "./law-view.js";
import type { Limited } from "./limiting/apply.js";
import { areSteady, type Judge, passAll, verdictsOf } from "./right.js";
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
  if (before.truth.is === false || (before === NOT_ENDED && now === NOT_ENDED)) return before;
  return { truth: allOf([before.truth, now.truth]), clause: now.clause };
}

/** Decides the right to a unit and works out its amount. */
export function rate(world: World, unit: Unit, judge: Judge, before: Ending): RatedUnit {
  const { clause, reader } = unit;
  const grounds =
    reader.moment !== null && isSteady(reader.view, clause)
      ? reader.moment.keep("grounds", clause, () => groundsOf(unit, judge))
      : groundsOf(unit, judge);
  const ending = latched(before, endingOf(unit, judge));
  const { amount, steps } = grounds;
  // Its share of payments, lines and payers is work too.
  if (steps !== null) world.spend(60 + writtenSize(steps));
  // An award that has not ended leaves everything to the clauses.
  const { truth, right } = ending.truth.is === true ? grounds : ended(grounds, ending);
  return { unit, truth, right, amount, steps, limited: null, ending };
}

/** What the clauses say of a unit, apart from how long the award goes on. */
interface Grounds {
  readonly truth: Truth;
  readonly right: Right;
  readonly refusedBy: readonly string[];
  readonly amount: NumberValue | null;
  readonly steps: Step | null;
}

function groundsOf({ clause, reader }: Unit, judge: Judge): Grounds {
  const verdicts = verdictsOf(reader, judge);
  const guard = clause.when === null ? TRUE : judge(clause.when, reader);
  const truth = allOf([passAll(verdicts), guard]);
  const refusedBy = [
    ...verdicts
      .filter(({ passes }) => passes.is === false)
      .map(({ clause: test, exceptedBy }) => exceptedBy ?? test.address),
    ...(guard.is === false ? [clause.address] : []),
  ];
  const right: Right = truth.is === false ? { is: false, refusedBy } : truth;
  const traced = typeof clause.amount === "string" ? null : reader.valueOf(clause.amount);
  return { truth, right, refusedBy, amount: traced && asNumber(traced.value), steps: traced?.step ?? null };
}

/** The same of an award that has ended, or may have. */
function ended(grounds: Grounds, ending: Ending): { readonly truth: Truth; readonly right: Right } {
  const truth = allOf([grounds.truth, ending.truth]);
  const refusedBy = [
    ...grounds.refusedBy,
    ...(ending.truth.is === false && ending.clause !== null ? [ending.clause] : []),
  ];
  return { truth, right: truth.is === false ? { is: false, refusedBy } : truth };
}

/** Whether all units of an award on days of one moment have the same right and amount, its end apart. */
function isSteady(view: LawView, clause: Unit["clause"]): boolean {
  return view.keep("steady", clause, () => {
    const read = [clause.when, typeof clause.amount === "string" ? null : clause.amount];
    return areSteady(view) && read.every((one) => one === null || !view.law.isMoving(one));
  });
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
function endingOf(unit: Unit, judge: Judge): Ending {
  const ends = unit.reader.view.ofEffect("ends");
  if (ends.length === 0) return NOT_ENDED;
  let truth: Truth = TRUE;
  for (const clause of ends) {
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
