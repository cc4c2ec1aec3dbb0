import type { PlainDate } from "../../calendar/index.js";
import type { Right } from "../../determination/index.js";
import type { Step } from "../../formula/index.js";
import { ZERO } from "../../money/index.js";
import {
  allOf,
  asNumber,
  bothOf,
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
import type { AwardLaw } from "./award-law.js";
import { writtenSize } from "./budget.js";
import type { Limited } from "./limiting/apply.js";
import type { Moment } from "./reader.js";
import { type Judge, passAll, type Verdict, verdictsOf } from "./right.js";
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
  const law = reader.view.award(clause);
  const grounds =
    reader.moment !== null && law.isSteady ? keptGrounds(unit, reader.moment, law, judge) : groundsOf(unit, judge);
  const ending = latched(before, endingOf(unit, law, judge));
  const { amount, steps } = grounds;
  // Its share of payments, lines and payers is work too.
  if (steps !== null) world.spend(60 + grounds.size);
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
  /** How many steps are written. */
  readonly size: number;
}

function keptGrounds(unit: Unit, moment: Moment, { grounds }: AwardLaw, judge: Judge): Grounds {
  const known = moment.kept[grounds] as Grounds | undefined;
  if (known !== undefined) return known;
  const found = groundsOf(unit, judge);
  moment.kept[grounds] = found;
  return found;
}

function groundsOf({ clause, reader }: Unit, judge: Judge): Grounds {
  const verdicts = verdictsOf(reader, judge);
  const guard = clause.when === null ? TRUE : judge(clause.when, reader);
  const truth = bothOf(passAll(verdicts), guard);
  const refusedBy = truth.is === false ? refusals(clause, verdicts, guard) : NOBODY;
  const right: Right = truth.is === false ? { is: false, refusedBy } : truth;
  if (typeof clause.amount === "string") return { truth, right, refusedBy, amount: null, steps: null, size: 0 };
  const { value, step } = reader.valueOf(clause.amount);
  return { truth, right, refusedBy, amount: asNumber(value), steps: step, size: writtenSize(step) };
}

const NOBODY: readonly string[] = Object.freeze([]);

/** The clauses that refuse. */
function refusals(clause: Unit["clause"], verdicts: readonly Verdict[], guard: Truth): readonly string[] {
  const refusedBy: string[] = [];
  for (const { clause: test, passes, exceptedBy } of verdicts)
    if (passes.is === false) refusedBy.push(exceptedBy ?? test.address);
  if (guard.is === false) refusedBy.push(clause.address);
  return refusedBy;
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

const NOTHING: NumberValue = Object.freeze(exact(ZERO));

/**
 * What the unit adds to a sum: what limits leave of it, or else its amount, nothing when refused, and anything between
 * the two when the right is open.
 */
export function contribution(rated: RatedUnit): NumberValue | null {
  if (rated.limited !== null) return rated.limited.amount;
  if (rated.truth.is === false) return NOTHING;
  if (rated.amount === null || rated.truth.is === true) return rated.amount;
  return asNumber(hull([NOTHING, rated.amount], rated.truth.because));
}

/** Whether the award has not ended before the unit begins. */
function endingOf(unit: Unit, { ends }: AwardLaw, judge: Judge): Ending {
  if (ends.length === 0) return NOT_ENDED;
  let truth: Truth = TRUE;
  for (const clause of ends) {
    const guard = clause.when === null ? TRUE : judge(clause.when, unit.reader);
    if (guard.is === false) continue;
    const last = unit.reader.valueOf(clause.last).value;
    if (last.kind === "date" && (last.date === NEVER || unit.first <= (last.date as PlainDate))) continue;
    if (last.kind === "date" && guard.is === true) return { truth: FALSE, clause: clause.address };
    truth = allOf([truth, unknownTruth(joinCauses(causesOf(last), causesOfTruth(guard)))]);
  }
  return { truth, clause: null };
}
