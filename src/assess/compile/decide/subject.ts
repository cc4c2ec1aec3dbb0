import { emptyWords, setBit } from "./bits.js";
import type { ViewCode } from "./code.js";
import type { Standpoint } from "./frame.js";
import { NOT_HERE, NOT_KNOWN } from "./leave.js";
import { missingIn } from "./missing.js";
import { OUTCOME, type OutcomeCode, RIGHT, type SubjectRow } from "./row.js";
import type { PlaceLaw, SchemeCode } from "./scheme.js";
import { type FoundUnit, findUnits, isToday } from "./unit.js";
import type { CauseCode } from "./unknown.js";

const NOTHING_MISSING: readonly CauseCode[] = [];

/**
 * Decides one subject where everything that is read is known. Leaves by a throw where something is not after all, or where
 * payments of other days decide.
 *
 * @param subject its index in its list; -1 is the household
 */
export function decideKnown(
  code: SchemeCode,
  law: PlaceLaw,
  now: ViewCode,
  subject: number,
  at: Standpoint,
): SubjectRow {
  const { awards: slots } = code;
  const awards = code.noRights.slice();
  const words = emptyWords(code.clauses.length);
  let granted = false;
  let judged: FoundUnit | null = null;
  let passes = false;
  let others: { readonly award: number; readonly unit: FoundUnit }[] | null = null;
  let today: FoundUnit | null = null;
  for (let index = 0; index < slots.length; index += 1) {
    let current: FoundUnit | null;
    if (isToday(code, law, index)) {
      today ??= { first: at.on, last: at.on, begins: at.on, testedOn: at.on, view: now };
      current = now.periods[index] == null ? null : today;
    } else {
      const found = findUnits(code, law, index, at);
      for (const unit of found.others) {
        others ??= [];
        others.push({ award: index, unit });
      }
      current = found.current;
    }
    if (current === null) continue;
    // Awards of one day under one law are judged once, but for what depends on their own unit.
    if (judged !== current && (judged === null || !isSameTest(judged, current))) {
      passes = judge(current, at, words);
      judged = current;
    }
    const right = rightTo(index, current.view, passes, at, words);
    if (right) granted = true;
    putAward(awards, index, current.view, right, at);
  }
  const outcome = granted ? OUTCOME.eligible : withoutCurrent(code, now, others, at);
  return { subject, outcome, awards, refused: words, missing: NOTHING_MISSING };
}

/** Whether two units are tested on the same day under the same law, and cover the same days. */
export function isSameTest(a: FoundUnit, b: FoundUnit): boolean {
  return a.view === b.view && a.testedOn === b.testedOn && a.first === b.first && a.last === b.last;
}

function judge({ view, testedOn, first, last }: FoundUnit, at: Standpoint, words: number[]): boolean {
  at.missing = missingIn(view, at);
  if ((at.missing & view.reads) !== 0) throw NOT_KNOWN;
  at.today = testedOn;
  at.first = first;
  at.last = last;
  view.known.prepare(at);
  return view.known.judge(at, words);
}

function rightTo(award: number, { view, known }: ViewCode, passes: boolean, at: Standpoint, words: number[]): boolean {
  const guard = known.awards[award]?.guard ?? null;
  if (guard === null || guard(at)) return passes;
  setBit(words, view.awards[award]?.clause ?? 0);
  return false;
}

function putAward(awards: number[], award: number, { view, known }: ViewCode, right: boolean, at: Standpoint): void {
  const index = 3 * award;
  if (!right) {
    awards[index] = RIGHT.refused;
    return;
  }
  awards[index] = RIGHT.granted;
  const amount = known.awards[award]?.amount ?? null;
  const value = amount === null ? Number.NaN : amount(at);
  const per = view.awards[award]?.perMinorUnit ?? 1;
  // Without a negative zero.
  awards[index + 1] = (per === 1 ? value : Math.floor(value / per)) + 0;
  awards[index + 2] = (per === 1 ? value : Math.ceil(value / per)) + 0;
}

/** The outcome where no unit of the day is granted: it may rest on a payment of another. */
function withoutCurrent(
  code: SchemeCode,
  now: ViewCode,
  others: readonly { readonly award: number; readonly unit: FoundUnit }[] | null,
  at: Standpoint,
): OutcomeCode {
  for (const { award, unit } of others ?? []) {
    const own = unit.view.view.awards[award];
    const isOnce = own?.period.kind === "once";
    // A right that depends on the day differs from unit to unit: the exact evaluator goes through them.
    if (own == null || (!isOnce && own.day)) throw NOT_HERE;
    const words: number[] = [];
    if (!judge(unit, at, words) || !rightTo(award, unit.view, true, at, words)) continue;
    // Granted on another day: by then it is due or will be, unless that day is yet to come.
    if (isOnce && unit.first <= at.on) return OUTCOME.eligible;
    if (!isOnce || code.awards[award]?.isPaid === true) throw NOT_HERE;
  }
  const isHeld = now.view.awards.some((award) => award !== null);
  return isHeld ? OUTCOME.ineligible : OUTCOME["not-in-force"];
}
