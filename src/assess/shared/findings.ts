import type { PlainDate } from "../../calendar/index.js";
import type { Finding, FindingState, Observation } from "../../determination/index.js";
import { type Formula, PRIVATE, type Shown, show } from "../../formula/index.js";
import { type LinkedClause, type LinkedClauseOf, mentionsOfFormula, mentionsPrivate } from "../../program/index.js";
import {
  type Cause,
  causesOf,
  causesOfTruth,
  compareDateValues,
  type DateOrNever,
  TRUE,
  type Truth,
  type Value,
} from "../../value/index.js";
import type { WorkedAward } from "./awards.js";
import { frozen } from "./frozen.js";
import type { LawView } from "./law-view.js";
import { isGranted, mayBeGranted } from "./outcome.js";
import type { Reader } from "./reader.js";
import { exceptionVerdicts, type Judge, type Verdict, verdictsOf } from "./right.js";
import type { AwardUnits } from "./units.js";
import type { World } from "./world.js";

/** A clause as it stands in its findings: what all of them say alike, and where what it came to is found. */
export interface Told {
  readonly clause: LinkedClause;
  readonly head: Head;
  /** Among the verdicts on the tests that are no exceptions; -1 where it is none. */
  readonly test: number;
  /** Among the verdicts on exceptions. */
  readonly exception: number;
  /** What it says of every household alike. */
  readonly statement: Finding;
  /** Its period as it was last shown. */
  period: ShownPeriod | null;
}

type Head = Pick<Finding, "clause" | "effect" | "jurisdiction" | "text" | "note" | "cite">;

/** What every clause in force on the reader's day came to, in the order of the law, with the values seen. */
export function findingsOf(
  world: World,
  reader: Reader,
  awards: readonly WorkedAward[],
  judge: Judge,
): readonly Finding[] {
  const { view } = reader;
  const verdicts = verdictsOf(reader, judge);
  const exceptions = exceptionVerdicts(reader, judge);
  // Awards stand in the order of their clauses: most often the next one is asked for.
  let next = 0;
  view.told ??= toldBy(view);
  return view.told.map((told) => {
    const { clause } = told;
    const verdict = told.test >= 0 ? verdicts[told.test] : exceptions[told.exception];
    if (verdict !== undefined) return testFinding(told, verdict, reader);
    if (clause.effect !== "awards") return otherFinding(told, clause, reader, judge);
    if (awards[next]?.units.slot !== clause.slot)
      next = awards.findIndex(({ units: { slot } }) => slot === clause.slot);
    const award = awards[next];
    next += 1;
    return awardFinding(told, clause, award, world, reader, judge);
  });
}

function otherFinding(
  told: Told,
  clause: Exclude<LinkedClause, { effect: "awards" }>,
  reader: Reader,
  judge: Judge,
): Finding {
  if (clause.effect === "defines" || clause.effect === "sets") return valueFinding(told, clause, reader);
  // Without a guard it says the same of every household.
  if (clause.when === null) return told.statement;
  const guard = judge(clause.when, reader);
  return finding(
    told.head,
    guard.is === false ? "not-applicable" : guard.is === true ? "states" : "undecided",
    reader.observe(clause.when),
    causesOfTruth(guard),
  );
}

function toldBy({ inForce, tests }: LawView): readonly Told[] {
  const own: readonly LinkedClause[] = tests.filter(({ exceptTo }) => exceptTo === null);
  const exceptions: readonly LinkedClause[] = tests.filter(({ exceptTo }) => exceptTo !== null);
  return inForce.map((clause): Told => {
    const { address, effect, jurisdiction, text, note, cite } = clause;
    const head = { clause: address, effect, jurisdiction, text, note, cite };
    return {
      clause,
      head,
      test: own.indexOf(clause),
      exception: exceptions.indexOf(clause),
      statement: frozen(finding(head, "states", NO_OBSERVATIONS, NO_CAUSES)),
      period: null,
    };
  });
}

const NO_OBSERVATIONS: readonly Observation[] = Object.freeze([]);
const NO_CAUSES: readonly Cause[] = Object.freeze([]);

function finding(
  { clause, effect, jurisdiction, text, note, cite }: Head,
  state: FindingState,
  observations: readonly Observation[],
  because: readonly Cause[],
  exceptedBy: string | null = null,
  value: Shown | null = null,
): Finding {
  return {
    clause,
    effect,
    jurisdiction,
    text,
    note,
    cite,
    state,
    exceptedBy,
    observations,
    value,
    because,
  };
}

function testFinding({ head, clause }: Told, verdict: Verdict, reader: Reader): Finding {
  const observations = testObservations(clause, reader);
  if (verdict.applies.is === false) return finding(head, "not-applicable", observations, NO_CAUSES);
  if (verdict.exceptedBy !== null) return finding(head, "not-applicable", observations, NO_CAUSES, verdict.exceptedBy);
  const undecidedGuard = clause.exceptTo !== null && verdict.applies.is === "unknown";
  const state = undecidedGuard ? "undecided" : stateOf(verdict.passes);
  const because = undecidedGuard ? causesOfTruth(verdict.applies) : causesOfTruth(verdict.passes);
  return finding(head, state, observations, because);
}

function testObservations(clause: LinkedClause, reader: Reader): readonly Observation[] {
  const { when } = clause;
  const own = clause.effect === "requires" ? reader.observe(clause.that) : NO_OBSERVATIONS;
  if (when === null) return own;
  const guard = reader.observe(when);
  return own.length === 0 ? guard : [...guard, ...own];
}

function stateOf(passes: Truth): FindingState {
  if (passes.is === "unknown") return "undecided";
  return passes.is ? "satisfied" : "refuses";
}

/** An award's own finding: its guard, whether its period reaches the day, and whether something of it is to be had. */
function awardFinding(
  told: Told,
  clause: LinkedClauseOf<"awards"> & LinkedClause,
  award: WorkedAward | undefined,
  world: World,
  reader: Reader,
  judge: Judge,
): Finding {
  const { head } = told;
  const guard = guardOf(clause, reader, judge);
  const period = periodObservations(told, award?.units, world.options.on);
  const observations = clause.when === null ? period : withPeriod(reader.observe(clause.when), period);
  if (guard.is === false) return finding(head, "not-applicable", observations, NO_CAUSES);
  if (award !== undefined && award.units.open.length > 0)
    return finding(head, "undecided", observations, award.units.open);
  if (guard.is === "unknown") return finding(head, "undecided", observations, causesOfTruth(guard));
  const current = award?.current?.truth;
  if (award !== undefined && (isGranted(award) || current?.is === true))
    return finding(head, "satisfied", observations, NO_CAUSES);
  // What keeps it open is told by the clauses that are open, each with its causes.
  if (award !== undefined && mayBeGranted(award)) return finding(head, "undecided", observations, NO_CAUSES);
  return finding(head, "refuses", observations, NO_CAUSES);
}

/** A guard on the unit itself says nothing of a day on which there is no unit: whether one is had, the period says. */
function guardOf(clause: LinkedClauseOf<"awards">, reader: Reader, judge: Judge): Truth {
  const guard = clause.when === null ? TRUE : judge(clause.when, reader);
  const unitless =
    guard.is === "unknown" && guard.because.every(({ name, by }) => by === "law" && name.startsWith("unit."));
  return unitless ? TRUE : guard;
}

function withPeriod(guard: readonly Observation[], period: readonly Observation[]): readonly Observation[] {
  const [only, first, last] = [guard[0], period[0], period[1]];
  if (only === undefined || guard.length > 1 || first === undefined || last === undefined) return [...guard, ...period];
  return [only, first, last];
}

/** The two comparisons of a period with the day, and what they are of: many households share both. */
interface ShownPeriod {
  readonly clause: LinkedClauseOf<"awards">;
  readonly on: PlainDate;
  readonly first: DateOrNever;
  readonly last: DateOrNever;
  readonly observations: readonly Observation[];
}

function periodObservations(told: Told, units: AwardUnits | undefined, on: PlainDate): readonly Observation[] {
  if (units?.bounds == null) return NO_OBSERVATIONS;
  const { clause } = units;
  const { first, last } = units.bounds;
  if (first.kind !== "date" || last.kind !== "date") return observedPeriod(clause, first, last, on);
  const known = told.period;
  if (known?.on === on && known.first === first.date && known.last === last.date && known.clause === clause)
    return known.observations;
  const observations = frozen(observedPeriod(clause, first, last, on));
  told.period = { clause, on, first: first.date, last: last.date, observations };
  return observations;
}

function observedPeriod(
  { period }: LinkedClauseOf<"awards">,
  first: Value,
  last: Value,
  on: PlainDate,
): readonly Observation[] {
  const [from, to] = period.kind === "once" ? [period.on, period.on] : [period.first, period.last];
  const observed = (fact: string, operator: string, formula: Formula, value: Value, sign: 1 | -1): Observation => {
    const hidden = mentionsPrivate(mentionsOfFormula(formula));
    const holds = value.kind === "date" ? compareDateValues(value.date, on) !== sign : "unknown";
    return { fact, operator, expected: [on], seen: hidden ? PRIVATE : show(value), holds: hidden ? "private" : holds };
  };
  return [
    observed("period.first", "lessThanInclusive", from, first, 1),
    observed("period.last", "greaterThanInclusive", to, last, -1),
  ];
}

function valueFinding(
  { head, statement }: Told,
  clause: LinkedClause & (LinkedClauseOf<"defines"> | LinkedClauseOf<"sets">),
  reader: Reader,
): Finding {
  if (clause.effect === "sets") {
    if (clause.values.some((value) => value.kind === "table")) return statement;
    const { value } = reader.parameter(clause.slot);
    return finding(head, "states", NO_OBSERVATIONS, causesOf(value), null, show(value));
  }
  if (clause.list !== null && clause.as !== null && !reader.hasItem(clause.as)) return statement;
  const { value } = reader.defined(clause);
  const shown: Shown = clause.sensitive ? PRIVATE : show(value);
  const observations = clause.that === null ? NO_OBSERVATIONS : reader.observe(clause.that);
  return finding(head, "states", observations, causesOf(value), null, shown);
}
