import { interpret } from "../src/assess/interpret/interpret.js";
import { type SchemeView, viewLaw } from "../src/authoring/index.js";
import { addDays, FIRST_DAY, LAST_DAY, type PlainDate } from "../src/calendar/index.js";
import type { Outcome } from "../src/determination/index.js";
import type { CaseJson } from "../src/pack/index.js";
import { type Law, type LawBook, type Program, readHousehold, sensitiveFacts } from "../src/program/index.js";
import { casesOf, type PackFolder } from "./rules-folder.js";

/** A period of a scheme at a place, between two changes of what the place itself made. */
export interface Period {
  readonly from: PlainDate | null;
  readonly to: PlainDate | null;
}

/** A household of a case, to be assessed by the command line in a period of a scheme. */
export interface Trial {
  readonly scheme: string;
  /** The pack whose law it shows, by its id. */
  readonly pack: string;
  readonly period: Period;
  readonly in: string;
  readonly on: string;
  readonly purpose: "arrears" | "audit" | null;
  readonly household: CaseJson["household"];
  /** The sentence of the case; null where it tells what the household keeps private. */
  readonly case: string | null;
  /** Whether the period has no case of its own, and this one is asked on another day. */
  readonly moved: boolean;
  readonly outcome: Outcome;
}

/** One household for each period of each scheme of a place in which something is granted. */
export function trialsOf(
  folder: PackFolder,
  place: string,
  schemes: readonly SchemeView[],
  book: LawBook,
): readonly Trial[] {
  return schemes.flatMap((scheme) => {
    const cases = casesOf(folder, scheme.scheme).filter(({ readings }) => readings === undefined);
    const hopeful = [...cases.filter(isEligible), ...cases.filter((one) => !isEligible(one))];
    return periodsOf(scheme, place, book).map((period) => ({
      pack: folder.id,
      ...trialIn(period, scheme, place, hopeful, book),
    }));
  });
}

function isEligible({ expect }: CaseJson): boolean {
  return Object.values(expect).some(({ outcome }) => outcome === "eligible");
}

/** A case of the period that is found eligible under the law of the place, or the first such household on its first day. */
function trialIn(
  period: Period,
  scheme: SchemeView,
  place: string,
  cases: readonly CaseJson[],
  book: LawBook,
): Omit<Trial, "pack"> {
  const own = cases.filter(({ on }) => (period.from ?? FIRST_DAY) <= on && on <= (period.to ?? LAST_DAY));
  const day = period.from ?? period.to;
  const moved = day === null ? [] : cases.map((one) => ({ ...one, on: day }));
  for (const eligible of [true, false]) {
    for (const [list, isOwn] of [
      [own, true],
      [moved, false],
    ] as const) {
      for (const one of list) {
        const trial = trialOf(one, isOwn, period, scheme, place, book);
        if (trial !== null && (!eligible || trial.outcome === "eligible")) return trial;
      }
    }
  }
  throw new Error(`${scheme.scheme} at ${place}: no case can be assessed between ${period.from} and ${period.to}`);
}

function trialOf(
  one: CaseJson,
  isOwn: boolean,
  period: Period,
  scheme: SchemeView,
  place: string,
  book: LawBook,
): Omit<Trial, "pack"> | null {
  const purpose = scheme.closed === null ? null : (one.purpose ?? "arrears");
  const { program } = lawAt(one.in, book);
  const household = readHousehold(program, { file: "", value: one.household, at: placeOf, keyAt: placeOf });
  if (!household.ok) return null;
  const answer = interpret(program, household.value, { on: one.on, purpose: purpose ?? undefined });
  const result = answer.ok ? answer.value.schemes.find((found) => found.scheme === scheme.scheme) : undefined;
  if (result === undefined) return null;
  const governs = (governed: string | null) => governed !== null && book.places.isWithin(governed, place);
  if (!result.subjects.some((subject) => governs(subject.place))) return null;
  return {
    scheme: scheme.scheme,
    period,
    in: one.in,
    on: one.on,
    purpose,
    household: one.household,
    case: tellsPrivate(one, program) ? null : one.case,
    moved: !isOwn,
    outcome: result.outcome,
  };
}

/** Whether the sentence of a case has a value that the household keeps private. */
function tellsPrivate({ case: sentence, household }: CaseJson, program: Program): boolean {
  const hidden = new Set(sensitiveFacts(program).map((fact) => fact.slice(fact.lastIndexOf(".") + 1)));
  const isTold = (value: unknown): boolean => {
    if (typeof value === "string") return sentence.includes(value);
    return typeof value === "object" && value !== null && Object.values(value).some(isTold);
  };
  const isIn = (value: unknown): boolean =>
    typeof value === "object" &&
    value !== null &&
    Object.entries(value).some(([name, one]) => (hidden.has(name) && isTold(one)) || isIn(one));
  return isIn(household);
}

const placeOf = (pointer: string) => ({ file: "", pointer });

/** The periods in which some award and some clause of the place is in force, parted where a clause or a value of the place changes. */
function periodsOf(scheme: SchemeView, place: string, book: LawBook): readonly Period[] {
  const law = lawAt(place, book);
  const isLiving = (on: PlainDate) => {
    const { clauses = [] } = viewLaw(law, place, on).schemes.find((one) => one.scheme === scheme.scheme) ?? {};
    return clauses.some(({ award }) => award !== null) && clauses.some(({ origin }) => origin.code === place);
  };
  const linked = law.program.schemes.find(({ id }) => id === scheme.scheme);
  const awards = [...(linked?.slots.values() ?? [])]
    .flatMap(({ candidates }) => candidates)
    .filter(({ effect, jurisdiction }) => effect === "awards" && law.program.places.isWithin(place, jurisdiction))
    .flatMap(({ inForce: { from, to } }) => [from ?? null, dayAfter(to ?? null)]);
  const own = scheme.clauses.flatMap(({ inForce, values }) => [
    inForce.from,
    dayAfter(inForce.to),
    ...(values?.dated ?? []).map(({ from }) => from),
  ]);
  const days = [...new Set([FIRST_DAY, ...[...awards, ...own].filter((day) => day !== null)])].sort();
  return days.flatMap((from, index) => {
    if (!isLiving(from)) return [];
    const next = days[index + 1];
    return [{ from: from === FIRST_DAY ? null : from, to: next === undefined ? null : addDays(next, -1) }];
  });
}

function dayAfter(day: PlainDate | null): PlainDate | null {
  return day === null ? null : addDays(day, 1);
}

function lawAt(place: string, book: LawBook): Law {
  const law = book.at(place);
  if (!law.ok) throw new Error(`${place} is refused:\n${JSON.stringify(law.issues, null, 2)}`);
  return law.value;
}
