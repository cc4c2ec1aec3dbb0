import { civilOf, FIRST_DAY, LAST_DAY, type PlainDate } from "../../../calendar/index.js";
import type { LinkedClause, LinkedScheme, Program } from "../../../program/index.js";
import { boundTogether } from "../../shared/limiting/together.js";
import { closing } from "./closing.js";
import type { Read } from "./closures.js";
import { codeOf, type ViewCode } from "./code.js";
import type { Expression, Known } from "./expression.js";
import type { Layout } from "./layout.js";
import { NOT_HERE } from "./leave.js";
import { Lowering } from "./lowering.js";
import { noRightsTo } from "./no-rights.js";
import { awardSlotsOf, clausesOf } from "./scheme-order.js";
import { Unsupported } from "./unsupported.js";
import { holderOf, viewOf } from "./view.js";
import { readsOf } from "./walk.js";

/** A scheme made ready for `decide`: its law by place and stretch of days, each view made when it is first needed. */
export interface SchemeCode {
  readonly index: number;
  readonly scheme: LinkedScheme;
  readonly clauses: readonly LinkedClause[];
  readonly awards: readonly AwardSlot[];
  /** The numbers of a row in which no award has a unit. */
  readonly noRights: readonly number[];
  /** The subjects' list as a slot; null is the household. */
  readonly list: number | null;
  readonly place: Read<Known>;
  /** The first and the last day of every stretch in which the law does not change, as whole numbers. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** The law that governs in a place. */
  lawOf(place: string): PlaceLaw;
  /** Why some of its law is left to the exact evaluator, each reason once; every view is made for it. */
  reasons(): readonly string[];
}

/** The law of a scheme in one place: its views by stretch of days, each made when it is first needed. */
export interface PlaceLaw {
  readonly views: readonly (() => ViewCode)[];
  /** Of each award, whether it is given on the day of assessment under every law that grants it; null is not known yet. */
  readonly isToday: (boolean | null)[];
  /** The same of all awards. */
  isAllToday: boolean | null;
}

export interface AwardSlot {
  readonly slot: string;
  /** Whether some clause says how it is paid. */
  readonly isPaid: boolean;
}

/** Either a scheme made ready, or why it is left to the exact evaluator. */
export type Readied = { readonly code: SchemeCode } | { readonly why: string };

/** What makes up one compiled law: shared by its schemes. */
export interface Making {
  readonly program: Program;
  readonly layout: Layout;
  readonly readings: Readonly<Record<string, string>>;
  readonly codegen: "allowed" | "never";
  chainOf(place: string): readonly string[];
}

/** Makes a scheme ready, unless something of it is left to the exact evaluator. */
export function ready(scheme: LinkedScheme, index: number, making: Making): Readied {
  const clauses = clausesOf(scheme);
  const why = whyNot(scheme, clauses, making.program);
  if (why !== null) return { why };
  try {
    return { code: schemeCode(scheme, index, clauses, making) };
  } catch (error) {
    if (error instanceof Unsupported) return { why: error.message };
    throw error;
  }
}

function whyNot(scheme: LinkedScheme, clauses: readonly LinkedClause[], program: Program): string | null {
  if (clauses.some(({ effect }) => effect === "limits")) return "a limit on awards";
  const group = boundTogether(program, program.schemes).find((schemes) => schemes.includes(scheme));
  if (group !== undefined && group.length > 1) return "a limit on awards, of another scheme";
  if (clauses.some((clause) => clause.effect === "pays" && clause.claim !== null)) return "payments that are claimed";
  return scheme.placeReadsToday ? "a place that depends on the test day" : null;
}

function schemeCode(scheme: LinkedScheme, index: number, clauses: readonly LinkedClause[], making: Making): SchemeCode {
  const { layout } = making;
  const { subject } = scheme;
  const list = subject.kind === "each" ? (layout.listSlots.get(subject.list) ?? null) : null;
  if (subject.kind === "each" && list === null) throw new Unsupported(`the list ${subject.list}, which has no slot`);
  const starts: readonly PlainDate[] = [FIRST_DAY, ...scheme.changes.filter((day) => day > FIRST_DAY)];
  const places = [...new Set([scheme.jurisdiction, ...clauses.map(({ jurisdiction }) => jurisdiction)])];
  const slots = awardSlots(scheme, clauses);
  const indexes = new Map(clauses.map((clause, at) => [clause, at]));
  const known = new Map<string, PlaceLaw>();
  const lawAt = (area: string | undefined): PlaceLaw => {
    const before = known.get(area ?? "");
    if (before !== undefined) return before;
    const chain = area === undefined ? [] : making.chainOf(area);
    const views = starts.map((day) =>
      once(refusals, () => {
        const held = (slot: string) => holderOf({ scheme }, chain, slot, day);
        const law = { ...making, scheme, day, held };
        const view = viewOf(
          law,
          indexes,
          slots.map(({ slot }) => slot),
        );
        return codeOf(view, layout, making.chainOf, making.codegen, clauses.length);
      }),
    );
    const law: PlaceLaw = { views, isToday: slots.map(() => null), isAllToday: null };
    known.set(area ?? "", law);
    return law;
  };
  const byPlace = new Map<string, PlaceLaw>();
  const refusals = new Set<string>();
  // Most households of a register live in few places, one after the other.
  let last: { readonly place: string; readonly law: PlaceLaw } | null = null;
  return {
    index,
    scheme,
    clauses,
    awards: slots,
    noRights: noRightsTo(slots.length),
    list,
    place: placeOf(scheme, making),
    reasons() {
      for (const area of places) for (const view of lawAt(area).views) isMade(view);
      return [...refusals];
    },
    starts: starts.map(civilOf),
    ends: starts.map((_, at) => dayBefore(starts[at + 1])),
    lawOf(place) {
      if (last !== null && place === last.place) return last.law;
      const before = byPlace.get(place);
      const law = before ?? lawAt(making.chainOf(place).find((code) => places.includes(code)));
      // As many as a register has; a household may name any village of a country.
      if (before === undefined && byPlace.size < MOST_PLACES) byPlace.set(place, law);
      last = { place, law };
      return law;
    },
  };
}

const MOST_PLACES = 10_000;

/** A stretch ends before the next begins: as a number below its first day, whether or not that is a day. */
function dayBefore(next: PlainDate | undefined): number {
  return next === undefined ? civilOf(LAST_DAY) : civilOf(next) - 1;
}

function awardSlots(scheme: LinkedScheme, clauses: readonly LinkedClause[]): readonly AwardSlot[] {
  return awardSlotsOf(scheme).map((slot) => ({
    slot,
    isPaid: clauses.some((clause) => clause.effect === "pays" && clause.award === slot),
  }));
}

/** The place of a subject: read from facts alone, for what the law says about it would depend on where it lies. */
function placeOf(scheme: LinkedScheme, making: Making): Read<Known> {
  const held = () => {
    throw new Unsupported("a place that the law itself works out");
  };
  const lowering = new Lowering({ ...making, scheme, day: FIRST_DAY, held });
  const { expression } = lowering.formula(scheme.place);
  const definitionOf = (): Expression => held();
  if (readsOf([expression], definitionOf).day) throw new Unsupported("a place that depends on the day");
  return closing({ definitionOf, isShared: () => false, chainOf: making.chainOf, isSure: false }).read(expression);
}

/** The same view every time, made when it is first asked for; why it cannot be is noted. */
function once(refusals: Set<string>, make: () => ViewCode): () => ViewCode {
  let made: ViewCode | null = null;
  let isRefused = false;
  return () => {
    if (made !== null) return made;
    if (isRefused) throw NOT_HERE;
    try {
      made = make();
      return made;
    } catch (error) {
      if (!(error instanceof Unsupported)) throw error;
      isRefused = true;
      refusals.add(error.message);
      throw NOT_HERE;
    }
  };
}

function isMade(view: () => ViewCode): boolean {
  try {
    view();
    return true;
  } catch (error) {
    if (error === NOT_HERE) return false;
    throw error;
  }
}
