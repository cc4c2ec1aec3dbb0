import { BITS, type OpenRuling, type ViewCode } from "./code.js";
import type { Standpoint } from "./frame.js";
import { NOT_HERE } from "./leave.js";
import { OUTCOME, type OutcomeCode, RIGHT, type SubjectRow } from "./row.js";
import type { SchemeCode } from "./scheme.js";
import { type FoundUnit, findUnits, stretchOf } from "./unit.js";
import { allOf, type Carried, type Carry, type CauseCode, causesOf, highOf, joined, lowOf, Open } from "./unknown.js";

/** What the clauses that can refuse come to on a day, with those that certainly do. */
interface Verdict {
  readonly passes: Carry;
  readonly refused: readonly number[];
}

/**
 * Decides one subject of which something is unknown. Only for awards of one day each, known, and paid without a word of the
 * law on how: of anything else, the exact evaluator says what is open.
 *
 * @param mayReach whether any award may speak on the day of assessment
 */
export function decideOpen(
  code: SchemeCode,
  views: readonly (() => ViewCode)[],
  subject: number,
  at: Standpoint,
  mayReach: boolean,
): SubjectRow {
  const awards: number[] = [];
  const words: number[] = [];
  for (let word = 0; word * BITS < code.clauses.length; word += 1) words.push(0);
  const answers = code.awards.map((slot, award) => {
    const { current, others } = findUnits(code, views, award, at);
    if (slot.isPaid && (current !== null || others.length > 0)) throw NOT_HERE;
    const unit = current ?? others[0] ?? null;
    if (unit === null || unit.view.periods[award]?.kind !== "once") {
      if (unit !== null) throw NOT_HERE;
      awards.push(RIGHT.none, 0, 0);
      return { right: false as Carry, counts: false, missing: [] };
    }
    const right = rightTo(award, unit, at, current === null ? null : words);
    if (current === null) {
      awards.push(RIGHT.none, 0, 0);
      return { right, counts: unit.first <= at.on, missing: [] };
    }
    return { right, counts: true, missing: pushAward(awards, award, unit, right, at) };
  });
  const counted = answers.filter(({ counts }) => counts);
  const open = counted.flatMap(({ right }) => (typeof right === "object" ? [right.because] : []));
  const undecided = open.reduce<readonly CauseCode[]>(joined, []);
  const outcome = outcomeOf(code, views, counted, undecided, at, mayReach);
  const start = outcome === OUTCOME.undetermined ? undecided : [];
  const missing = answers.reduce<readonly CauseCode[]>((all, one) => joined(all, one.missing), start);
  return { subject, outcome, awards, refused: words, missing };
}

function outcomeOf(
  code: SchemeCode,
  views: readonly (() => ViewCode)[],
  counted: readonly { readonly right: Carry }[],
  undecided: readonly CauseCode[],
  at: Standpoint,
  mayReach: boolean,
): OutcomeCode {
  if (counted.some(({ right }) => right === true)) return OUTCOME.eligible;
  if (undecided.length > 0 && mayReach) return OUTCOME.undetermined;
  const now = views[stretchOf(code, at.on)]?.();
  const isHeld = now?.view.awards.some((award) => award !== null) === true;
  return isHeld ? OUTCOME.ineligible : OUTCOME["not-in-force"];
}

/** The right to a unit; the bits of what refuses it are set where words are given. */
function rightTo(award: number, unit: FoundUnit, at: Standpoint, words: number[] | null): Carry {
  at.today = unit.testedOn;
  at.first = unit.first;
  at.last = unit.last;
  at.carried = [];
  const { open, view } = unit.view;
  const verdicts = open.rulings.map((ruling) => verdictOf(ruling, at));
  const guard = open.awards[award]?.guard?.(at) ?? true;
  if (words !== null) {
    for (const { refused } of verdicts) for (const clause of refused) setBit(words, clause);
    if (guard === false) setBit(words, view.awards[award]?.clause ?? 0);
  }
  return allOf([...verdicts.map(({ passes }) => passes), guard]);
}

function setBit(words: number[], clause: number): void {
  const word = Math.floor(clause / BITS);
  words[word] = (words[word] ?? 0) | (1 << (clause % BITS));
}

function verdictOf(ruling: OpenRuling, at: Standpoint): Verdict {
  const applies = ruling.guard?.(at) ?? true;
  const { passes, excepted } = standing(ruling, at);
  const under = unless(applies, passes);
  return { passes: under, refused: under === false ? [excepted ?? ruling.clause] : [] };
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

/** Adds what an award comes to on the day, and returns what keeps it open. */
function pushAward(
  awards: number[],
  award: number,
  { view }: FoundUnit,
  right: Carry,
  at: Standpoint,
): readonly CauseCode[] {
  if (right === false) {
    awards.push(RIGHT.refused, 0, 0);
    return [];
  }
  const code = right === true ? RIGHT.granted : RIGHT.open;
  const amount = view.open.awards[award]?.amount ?? null;
  if (amount === null) {
    awards.push(code, Number.NaN, Number.NaN);
    return openOf(right);
  }
  const value: Carried = amount(at);
  const per = view.view.awards[award]?.perMinorUnit ?? 1;
  awards.push(code, Math.floor(lowOf(value) / per) + 0, Math.ceil(highOf(value) / per) + 0);
  return joined(openOf(right), causesOf(value));
}
