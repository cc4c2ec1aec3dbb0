import type { ViewCode } from "./code.js";
import { listCode } from "./codes.js";
import { type Frame, MOST_MEMBERS, type Standpoint } from "./frame.js";
import { NOT_HERE, NOT_KNOWN } from "./leave.js";
import { ANYTHING, missingIn } from "./missing.js";
import { OUTCOME, type OutcomeCode, type SchemeRow, type SubjectRow } from "./row.js";
import type { PlaceLaw, SchemeCode } from "./scheme.js";
import { decideKnown } from "./subject.js";
import { decideOpen } from "./subject-open.js";
import { isAllToday, stretchOf } from "./unit.js";
import type { CauseCode } from "./unknown.js";

/** A scheme that decides in numbers, with what its day says of it. */
export interface DayScheme {
  readonly code: SchemeCode;
  /** Whether any award may speak on the day of assessment. */
  readonly mayReach: boolean;
}

const NOTHING: readonly CauseCode[] = [];

/** Decides one scheme for every subject of a household in a frame. Leaves by a throw where numbers do not do. */
export function decideScheme({ code, mayReach }: DayScheme, frame: Frame, at: Standpoint): SchemeRow {
  at.facts = frame.facts;
  at.lists = frame.lists;
  at.isComplete = frame.isComplete;
  at.left = MOST_MEMBERS;
  const { list, index } = code;
  if (list === null) {
    at.members[0] = undefined;
    const row = decideSubject(code, -1, at, mayReach);
    return { scheme: index, outcome: row.outcome, subjects: [row], missing: NOTHING };
  }
  const members = frame.lists[list];
  if (members === undefined) {
    at.isOpen = true;
    const outcome = mayReach ? OUTCOME.undetermined : OUTCOME["not-in-force"];
    return { scheme: index, outcome, subjects: [], missing: mayReach ? [listCode(list)] : NOTHING };
  }
  const subjects: SubjectRow[] = [];
  let best: OutcomeCode | -1 = -1;
  for (const member of members) {
    at.members[0] = member;
    const row = decideSubject(code, member.index, at, mayReach);
    if (row.outcome > best) best = row.outcome;
    subjects.push(row);
  }
  const none = mayReach ? OUTCOME.ineligible : OUTCOME["not-in-force"];
  return { scheme: index, outcome: best === -1 ? none : best, subjects, missing: NOTHING };
}

function decideSubject(code: SchemeCode, subject: number, at: Standpoint, mayReach: boolean): SubjectRow {
  const law = code.lawOf(placeOf(code, at));
  const now = law.views[code.starts.length === 1 ? 0 : stretchOf(code, at.on)]?.();
  if (now === undefined) throw NOT_HERE;
  at.missing = missingIn(now, at);
  const isKnown = (at.missing & now.reads) === 0;
  try {
    if (isKnown) return decideAllKnown(code, law, now, subject, at);
    at.isOpen = true;
    return decideOpen(code, law, now, subject, at, mayReach);
  } catch (error) {
    if (error !== NOT_KNOWN) throw error;
  }
  // What the facts alone did not tell: a table without a row, an age of what has not been born.
  at.isOpen = true;
  at.missing = ANYTHING;
  return decideOpen(code, law, now, subject, at, mayReach);
}

function decideAllKnown(code: SchemeCode, law: PlaceLaw, now: ViewCode, subject: number, at: Standpoint): SubjectRow {
  return isAllToday(code, law) ? now.known.today(at, subject) : decideKnown(code, law, now, subject, at);
}

/** The place whose law governs; where it is not known, the law of several may. */
function placeOf({ place }: SchemeCode, at: Standpoint): string {
  try {
    return String(place(at));
  } catch (error) {
    throw error === NOT_KNOWN ? NOT_HERE : error;
  }
}

/** The best outcome of several schemes, or of several subjects. */
export function bestOf(rows: readonly { readonly outcome: OutcomeCode }[]): OutcomeCode {
  let best: OutcomeCode = OUTCOME["not-in-force"];
  for (const { outcome } of rows) if (outcome > best) best = outcome;
  return best;
}
