import { emptyWords, setBit } from "./bits.js";
import type { OpenRuling, ViewCode } from "./code.js";
import type { Standpoint } from "./frame.js";
import { NOT_HERE } from "./leave.js";
import { ANYTHING, missingIn } from "./missing.js";
import { OUTCOME, type OutcomeCode, RIGHT, type SubjectRow } from "./row.js";
import type { PlaceLaw, SchemeCode } from "./scheme.js";
import { isSameTest } from "./subject.js";
import { type FoundUnit, findUnits, isToday } from "./unit.js";
import { type Carried, type Carry, type CauseCode, causesOf, highOf, joined, lowOf, Open } from "./unknown.js";

/** What a clause comes to, and which refuses if it does: itself, or the exception in its place. */
interface Verdict {
  readonly passes: Carry;
  readonly refused: number;
}

/**
 * Decides one subject of which something is unknown. Where no unit of the day is certainly granted, and the outcome rests on
 * payments or on units of other days, it leaves: the exact evaluator says what is open.
 *
 * @param mayReach whether any award may speak on the day of assessment
 */
export function decideOpen(
  code: SchemeCode,
  law: PlaceLaw,
  now: ViewCode,
  subject: number,
  at: Standpoint,
  mayReach: boolean,
): SubjectRow {
  const awards = code.noRights.slice();
  const words = emptyWords(code.clauses.length);
  const forced = at.missing & ANYTHING;
  const ofNow = forced === 0 ? at.missing : missingIn(now, at);
  let today: FoundUnit | null = null;
  let judged: FoundUnit | null = null;
  let common: Carry = true;
  let granted = false;
  // Whether units of other days, or payments, decide as well where no unit of the day is granted.
  let hasMore = false;
  let undecided: readonly CauseCode[] = NONE;
  let missing: readonly CauseCode[] = NONE;
  for (let index = 0; index < code.awards.length; index += 1) {
    let unit: FoundUnit | null;
    let isCurrent = true;
    let isOne = code.awards[index]?.isPaid !== true;
    if (isToday(code, law, index)) {
      today ??= { first: at.on, last: at.on, begins: at.on, testedOn: at.on, view: now };
      unit = now.periods[index] == null ? null : today;
    } else {
      const { current, others } = findUnits(code, law, index, at);
      unit = current ?? others[0] ?? null;
      isCurrent = current !== null;
      if (unit !== null && unit.view.periods[index]?.kind !== "once") isOne = false;
    }
    if (unit === null) continue;
    if (!isOne) hasMore = true;
    if (!isOne && !isCurrent) continue;
    if (judged !== unit && (judged === null || !isSameTest(judged, unit) || !isCurrent)) {
      at.missing = (unit.view === now ? ofNow : missingIn(unit.view, at)) | forced;
      common = passAll(unit, at, isCurrent ? words : null);
      judged = isCurrent ? unit : null;
    }
    const right = rightTo(index, unit, common, at, isCurrent ? words : null);
    const counts = isCurrent || unit.first <= at.on;
    if (counts && right === true) granted = true;
    if (counts && typeof right === "object") undecided = joined(undecided, right.because);
    if (isCurrent) missing = joined(missing, putAward(awards, index, unit, right, at));
  }
  if (!granted && hasMore) throw NOT_HERE;
  const outcome = granted ? OUTCOME.eligible : withoutGrant(now, undecided, mayReach);
  if (outcome === OUTCOME.undetermined) missing = joined(missing, undecided);
  return { subject, outcome, awards, refused: words, missing };
}

const NONE: readonly CauseCode[] = [];

function withoutGrant(now: ViewCode, undecided: readonly CauseCode[], mayReach: boolean): OutcomeCode {
  if (undecided.length > 0 && mayReach) return OUTCOME.undetermined;
  return now.view.awards.some((award) => award !== null) ? OUTCOME.ineligible : OUTCOME["not-in-force"];
}

/** Whether the clauses let a unit pass; the bits of those that refuse it are set where words are given. */
function passAll(unit: FoundUnit, at: Standpoint, words: number[] | null): Carry {
  at.today = unit.testedOn;
  at.first = unit.first;
  at.last = unit.last;
  at.forget();
  unit.view.known.prepare(at);
  const { open, known } = unit.view;
  let isRefused = false;
  let isOpen = false;
  let because: readonly CauseCode[] = NONE;
  for (let index = 0; index < open.rulings.length; index += 1) {
    const ruling = open.rulings[index];
    if (ruling === undefined) continue;
    if ((at.missing & ruling.bits) === 0) {
      for (const { clause, refuses } of known.rulings[index] ?? []) {
        if (!refuses(at)) continue;
        isRefused = true;
        if (words !== null) setBit(words, clause);
      }
      continue;
    }
    const { passes, refused } = verdictOf(ruling, at);
    if (passes === true) continue;
    if (passes === false) {
      isRefused = true;
      if (words !== null) setBit(words, refused);
    } else {
      isOpen = true;
      because = joined(because, passes.because);
    }
  }
  if (isRefused) return false;
  return isOpen ? new Open(because) : true;
}

/** The right to a unit that the clauses let pass, or may. */
function rightTo(award: number, { view }: FoundUnit, common: Carry, at: Standpoint, words: number[] | null): Carry {
  const guard = guardOf(award, view, at);
  if (guard === true) return common;
  if (guard === false) {
    if (words !== null) setBit(words, view.view.awards[award]?.clause ?? 0);
    return false;
  }
  if (common === false) return false;
  return common === true ? guard : new Open(joined(common.because, guard.because));
}

function guardOf(award: number, { open, known }: ViewCode, at: Standpoint): Carry {
  const own = open.awards[award];
  if (own == null || own.guard === null) return true;
  return (at.missing & own.guardBits) === 0 ? (known.awards[award]?.guard?.(at) ?? true) : own.guard(at);
}

function amountOf(award: number, { open, known }: ViewCode, at: Standpoint): Carried {
  const own = open.awards[award];
  if (own == null || own.amount === null) return Number.NaN;
  return (at.missing & own.amountBits) === 0 ? (known.awards[award]?.amount?.(at) ?? Number.NaN) : own.amount(at);
}

function verdictOf(ruling: OpenRuling, at: Standpoint): Verdict {
  const applies = ruling.guard?.(at) ?? true;
  const { passes, excepted } = standing(ruling, at);
  const under = unless(applies, passes);
  return { passes: under, refused: excepted ?? ruling.clause };
}

/** The test a clause makes, or the test of the exception that stands in its place. */
function standing(
  { passes, exception }: OpenRuling,
  at: Standpoint,
): { readonly passes: Carry; readonly excepted: number | null } {
  if (exception === null) return { passes: passes(at), excepted: null };
  const guard = exception.guard?.(at) ?? true;
  if (guard === true) return { passes: standing(exception, at).passes, excepted: exception.clause };
  const own = passes(at);
  if (guard === false) return { passes: own, excepted: null };
  const instead = standing(exception, at).passes;
  if (instead === own && typeof own === "boolean") return { passes: own, excepted: null };
  return { passes: new Open(joined(joined(guard.because, openOf(instead)), openOf(own))), excepted: null };
}

function openOf(truth: Carry): readonly CauseCode[] {
  return typeof truth === "object" ? truth.because : [];
}

/** A test under a guard: passed where the guard does not hold. */
function unless(guard: Carry, passes: Carry): Carry {
  if (guard === true) return passes;
  if (guard === false || passes === true) return true;
  return new Open(joined(guard.because, openOf(passes)));
}

/** Notes what an award comes to on the day, and returns what keeps it open. */
function putAward(
  awards: number[],
  award: number,
  { view }: FoundUnit,
  right: Carry,
  at: Standpoint,
): readonly CauseCode[] {
  const index = 3 * award;
  if (right === false) {
    awards[index] = RIGHT.refused;
    return NONE;
  }
  awards[index] = right === true ? RIGHT.granted : RIGHT.open;
  const value = amountOf(award, view, at);
  const per = view.view.awards[award]?.perMinorUnit ?? 1;
  awards[index + 1] = Math.floor(lowOf(value) / per) + 0;
  awards[index + 2] = Math.ceil(highOf(value) / per) + 0;
  return joined(openOf(right), causesOf(value));
}
