import type { PlainDate } from "../../calendar/index.js";
import type { Right } from "../../determination/index.js";
import { evaluateFormula, type Step } from "../../formula/index.js";
import { ZERO } from "../../money/index.js";
import {
  allOf,
  asNumber,
  causesOf,
  exact,
  FALSE,
  hull,
  NEVER,
  type NumberValue,
  TRUE,
  type Truth,
  unknownTruth,
} from "../../value/index.js";
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
}

/** Decides the right to a unit and works out its amount. */
export function rate(world: World, unit: Unit, judge: Judge): RatedUnit {
  const verdicts = verdictsOf(world, unit.reader, judge);
  const guard = unit.clause.when === null ? TRUE : judge(unit.clause.when, unit.reader);
  const ending = endingOf(world, unit, judge);
  const truth = allOf([passAll(verdicts), guard, ending.truth]);
  const refusedBy = [
    ...verdicts
      .filter(({ passes }) => passes.is === false)
      .map(({ clause, exceptedBy }) => exceptedBy ?? clause.address),
    ...(guard.is === false ? [unit.clause.address] : []),
    ...(ending.truth.is === false && ending.clause !== null ? [ending.clause] : []),
  ];
  const right: Right = truth.is === false ? { is: false, refusedBy } : truth;
  if (typeof unit.clause.amount === "string") return { unit, truth, right, amount: null, steps: null };
  const traced = evaluateFormula(unit.clause.amount, unit.reader);
  return { unit, truth, right, amount: asNumber(traced.value), steps: traced.step };
}

/** What the unit adds to a sum: its amount, nothing when refused, and anything between the two when the right is open. */
export function contribution(rated: RatedUnit): NumberValue | null {
  if (rated.truth.is === false) return exact(ZERO);
  if (rated.amount === null || rated.truth.is === true) return rated.amount;
  return asNumber(hull([exact(ZERO), rated.amount], rated.truth.because));
}

/** Whether the award has not ended before the unit begins. */
function endingOf(world: World, unit: Unit, judge: Judge): { readonly truth: Truth; readonly clause: string | null } {
  let truth: Truth = TRUE;
  for (const clause of world.ofEffect("ends", unit.reader.day, unit.reader.place)) {
    if (clause.award !== null && clause.award !== unit.clause.slot) continue;
    const guard = clause.when === null ? TRUE : judge(clause.when, unit.reader);
    if (guard.is === false) continue;
    const last = evaluateFormula(clause.last, unit.reader).value;
    if (last.kind === "date" && (last.date === NEVER || unit.first <= (last.date as PlainDate))) continue;
    if (last.kind === "date" && guard.is === true) return { truth: FALSE, clause: clause.address };
    truth = unknownTruth([...causesOf(last), ...(guard.is === "unknown" ? guard.because : [])]);
  }
  return { truth, clause: null };
}
