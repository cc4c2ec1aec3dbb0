import { addCivilDays, civilEndOf, civilStartOf, NEVER_CIVIL, NO_DAY } from "../../../calendar/index.js";
import type { PeriodCode, ViewCode } from "./code.js";
import type { Standpoint } from "./frame.js";
import { NOT_HERE } from "./leave.js";
import { shift, wholeBetween } from "./operations.js";
import type { PlaceLaw, SchemeCode } from "./scheme.js";

/** A unit of an award: the days it covers, the day on which it is tested, and the view under which it is. */
export interface FoundUnit {
  readonly first: number;
  readonly last: number;
  readonly begins: number;
  readonly testedOn: number;
  readonly view: ViewCode;
}

/** What the period of an award gives on a day. */
export interface FoundPeriod {
  /** The unit that contains the day. */
  readonly current: FoundUnit | null;
  /** Units elsewhere, each for all those of its stretch of law. */
  readonly others: readonly FoundUnit[];
}

const NOTHING: FoundPeriod = { current: null, others: [] };

type Every = Extract<PeriodCode, { kind: "every" }>;

/** Finds the unit of an award that contains the day of assessment, and where there are others. */
export function findUnits(code: SchemeCode, law: PlaceLaw, award: number, at: Standpoint): FoundPeriod {
  let found = NOTHING;
  for (let index = 0; index < code.starts.length; index += 1) {
    const view = law.views[index]?.();
    const own = view?.periods[award];
    if (view === undefined || own == null) continue;
    const [start, end] = [code.starts[index] ?? 0, code.ends[index] ?? 0];
    found =
      own.kind === "once"
        ? withDay(found, own.on(at), start, end, view, at)
        : withUnits(found, own, start, end, view, at);
  }
  return found;
}

/**
 * Whether an award is given on the day of assessment under every law that grants it, as most are that are given to who
 * asks: then its unit is that day, and no other stretch of law has one.
 */
export function isToday(code: SchemeCode, law: PlaceLaw, award: number): boolean {
  const known = law.isToday[award];
  if (known != null) return known;
  const all = code.starts.every((_, index) => {
    const period = law.views[index]?.().periods[award];
    return period == null || (period.kind === "once" && period.isToday);
  });
  law.isToday[award] = all;
  return all;
}

/** Whether every award is. */
export function isAllToday(code: SchemeCode, law: PlaceLaw): boolean {
  law.isAllToday ??= code.awards.every((_, award) => isToday(code, law, award));
  return law.isAllToday;
}

/** The index of the stretch of law that a day lies in. */
export function stretchOf({ starts }: SchemeCode, day: number): number {
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if ((starts[middle] ?? 0) <= day) low = middle;
    else high = middle - 1;
  }
  return low;
}

function withDay(
  found: FoundPeriod,
  day: number,
  start: number,
  end: number,
  view: ViewCode,
  { on }: Standpoint,
): FoundPeriod {
  if (day === NEVER_CIVIL || day < start || day > end) return found;
  const unit = { first: day, last: day, begins: day, testedOn: day, view };
  // Two laws that each grant it on a day of their own: which counts, the exact evaluator says.
  if (found.current !== null || found.others.length > 0) throw NOT_HERE;
  return day === on ? { current: unit, others: [] } : { current: null, others: [unit] };
}

function withUnits(
  found: FoundPeriod,
  period: Every,
  start: number,
  end: number,
  view: ViewCode,
  at: Standpoint,
): FoundPeriod {
  const [first, last] = [period.first(at), period.last(at)];
  if (first === NEVER_CIVIL || first > end || last < start || first > last) return found;
  const span = spanOf(period, at);
  const { on } = at;
  const isIn = span.last >= Math.max(first, start) && span.first <= Math.min(last, end);
  const testedOn = period.clause.test === "first-day" ? Math.max(span.first, first) : Math.min(span.last, last);
  const isTested = isIn && first <= span.last && span.first <= last && testedOn >= start && testedOn <= end;
  const begins = Math.max(span.first, first);
  const current = isTested && begins <= on ? { ...span, begins, testedOn, view } : null;
  const isLater = period.clause.test === "last-day" && found.current !== null && testedOn > found.current.testedOn;
  const taken = current !== null && (found.current === null || isLater) ? current : found.current;
  // Wholly within the current unit, the stretch has no other.
  const alone = Math.max(first, start) >= span.first && Math.min(last, end) <= span.last;
  if (alone) return { current: taken, others: found.others };
  const day = Math.max(first, start);
  const other = { first: day, last: day, begins: day, testedOn: day, view };
  return { current: taken, others: [...found.others, other] };
}

/** The unit of a period that contains the day of assessment, by the calendar or from an anchor. */
function spanOf({ clause: { unit, monthEnd }, anchor }: Every, at: Standpoint) {
  const { on } = at;
  if (anchor === null) return { first: civilStartOf(unit, on), last: civilEndOf(unit, on) };
  const from = anchor(at);
  if (from === NEVER_CIVIL) throw NOT_HERE;
  const by = unit === "quarter" ? "months" : (`${unit}s` as const);
  const many = unit === "quarter" ? 3 : 1;
  const index = Math.floor(wholeBetween(from, on, by, monthEnd) / many);
  const first = shift(from, index * many, by, monthEnd);
  const next = shift(from, (index + 1) * many, by, monthEnd);
  if (first === NO_DAY || next === NO_DAY) throw NOT_HERE;
  return { first, last: addCivilDays(next, -1) };
}
