import type { PlainDate } from "../../calendar/index.js";
import type { Condition } from "../../condition/index.js";
import type { Finding, FindingState, Observation } from "../../determination/index.js";
import { type Formula, PRIVATE, type Shown, show } from "../../formula/index.js";
import { type LinkedClause, type LinkedClauseOf, mentionsOfFormula, mentionsPrivate } from "../../program/index.js";
import {
  type Cause,
  causesOf,
  causesOfTruth,
  compareDateValues,
  TRUE,
  type Truth,
  type Value,
} from "../../value/index.js";
import type { WorkedAward } from "./awards.js";
import { frozen } from "./frozen.js";
import { isGranted, mayBeGranted } from "./outcome.js";
import type { Reader } from "./reader.js";
import { exceptionVerdicts, type Judge, type Verdict, verdictsOf } from "./right.js";
import type { AwardUnits } from "./units.js";
import type { World } from "./world.js";

/** What every clause in force on the reader's day came to, in the order of the law, with the values seen. */
export function findingsOf(
  world: World,
  reader: Reader,
  awards: readonly WorkedAward[],
  judge: Judge,
): readonly Finding[] {
  const verdicts = new Map<LinkedClause, Verdict>();
  for (const one of verdictsOf(reader, judge)) verdicts.set(one.clause, one);
  for (const one of exceptionVerdicts(reader, judge)) verdicts.set(one.clause, one);
  return reader.view.inForce.map((clause): Finding => {
    const verdict = verdicts.get(clause);
    if (verdict !== undefined) return testFinding(clause, verdict, reader);
    if (clause.effect === "awards")
      return awardFinding(
        clause,
        awards.find(({ units }) => units.slot === clause.slot),
        world,
        reader,
        judge,
      );
    if (clause.effect === "defines" || clause.effect === "sets") return valueFinding(clause, reader);
    // Without a guard it says the same of every household.
    if (clause.when === null) return statement(clause, reader);
    const guard = judge(clause.when, reader);
    return finding(
      clause,
      guard.is === false ? "not-applicable" : guard.is === true ? "states" : "undecided",
      observe(clause.when, reader),
      causesOfTruth(guard),
    );
  });
}

function finding(
  clause: LinkedClause,
  state: FindingState,
  observations: readonly Observation[],
  because: readonly Cause[],
  exceptedBy: string | null = null,
  value: Shown | null = null,
): Finding {
  return {
    clause: clause.address,
    effect: clause.effect,
    jurisdiction: clause.jurisdiction,
    text: clause.text,
    note: clause.note,
    cite: clause.cite,
    state,
    exceptedBy,
    observations,
    value,
    because,
  };
}

/** What a clause says of every household alike. */
function statement(clause: LinkedClause, reader: Reader): Finding {
  return reader.view.keep("statement", clause, () => frozen(finding(clause, "states", [], [])));
}

function testFinding(clause: LinkedClause, verdict: Verdict, reader: Reader): Finding {
  const conditions = [clause.when, clause.effect === "requires" ? clause.that : null];
  const observations = conditions.flatMap((condition) => observe(condition, reader));
  const isException = clause.exceptTo !== null;
  if (verdict.applies.is === false) return finding(clause, "not-applicable", observations, []);
  if (verdict.exceptedBy !== null) return finding(clause, "not-applicable", observations, [], verdict.exceptedBy);
  const undecidedGuard = isException && verdict.applies.is === "unknown";
  const state = undecidedGuard ? "undecided" : stateOf(verdict.passes);
  const because = undecidedGuard ? causesOfTruth(verdict.applies) : causesOfTruth(verdict.passes);
  return finding(clause, state, observations, because);
}

function stateOf(passes: Truth): FindingState {
  if (passes.is === "unknown") return "undecided";
  return passes.is ? "satisfied" : "refuses";
}

/** An award's own finding: its guard, whether its period reaches the day, and whether something of it is to be had. */
function awardFinding(
  clause: LinkedClauseOf<"awards"> & LinkedClause,
  award: WorkedAward | undefined,
  world: World,
  reader: Reader,
  judge: Judge,
): Finding {
  const guard = guardOf(clause, reader, judge);
  const observations = [...observe(clause.when, reader), ...periodObservations(award?.units, world.options.on)];
  if (guard.is === false) return finding(clause, "not-applicable", observations, []);
  if (award !== undefined && award.units.open.length > 0)
    return finding(clause, "undecided", observations, award.units.open);
  if (guard.is === "unknown") return finding(clause, "undecided", observations, causesOfTruth(guard));
  const current = award?.current?.truth;
  if (award !== undefined && (isGranted(award) || current?.is === true))
    return finding(clause, "satisfied", observations, []);
  // What keeps it open is told by the clauses that are open, each with its causes.
  if (award !== undefined && mayBeGranted(award)) return finding(clause, "undecided", observations, []);
  return finding(clause, "refuses", observations, []);
}

/** A guard on the unit itself says nothing of a day on which there is no unit: whether one is had, the period says. */
function guardOf(clause: LinkedClauseOf<"awards">, reader: Reader, judge: Judge): Truth {
  const guard = clause.when === null ? TRUE : judge(clause.when, reader);
  const unitless =
    guard.is === "unknown" && guard.because.every(({ name, by }) => by === "law" && name.startsWith("unit."));
  return unitless ? TRUE : guard;
}

function periodObservations(units: AwardUnits | undefined, on: PlainDate): readonly Observation[] {
  if (units?.bounds == null) return [];
  const { period } = units.clause;
  const [first, last] = period.kind === "once" ? [period.on, period.on] : [period.first, period.last];
  const observed = (fact: string, operator: string, formula: Formula, value: Value, sign: 1 | -1): Observation => {
    const hidden = mentionsPrivate(mentionsOfFormula(formula));
    const holds = value.kind === "date" ? compareDateValues(value.date, on) !== sign : "unknown";
    return { fact, operator, expected: [on], seen: hidden ? PRIVATE : show(value), holds: hidden ? "private" : holds };
  };
  return [
    observed("period.first", "lessThanInclusive", first, units.bounds.first, 1),
    observed("period.last", "greaterThanInclusive", last, units.bounds.last, -1),
  ];
}

function valueFinding(
  clause: LinkedClause & (LinkedClauseOf<"defines"> | LinkedClauseOf<"sets">),
  reader: Reader,
): Finding {
  if (clause.effect === "sets") {
    const table = clause.values.some((value) => value.kind === "table");
    const value = table ? null : reader.parameter(clause.slot).value;
    if (value === null) return statement(clause, reader);
    return finding(clause, "states", [], causesOf(value), null, show(value));
  }
  if (clause.list !== null && clause.as !== null && !reader.hasItem(clause.as))
    return finding(clause, "states", [], []);
  const { value } = reader.defined(clause);
  const shown: Shown = clause.sensitive ? PRIVATE : show(value);
  return finding(clause, "states", observe(clause.that, reader), causesOf(value), null, shown);
}

function observe(condition: Condition | null, reader: Reader): readonly Observation[] {
  return condition === null ? [] : reader.observe(condition);
}
