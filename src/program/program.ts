import type { CalendarUnit, DateInterval, MonthEnd, PlainDate } from "../calendar/index.js";
import type { Condition } from "../condition/index.js";
import type { Band, Formula } from "../formula/index.js";
import type { Places, Vocabulary } from "../jurisdiction/index.js";
import type { Quantity, RoundingMode } from "../money/index.js";
import type { Citation, DocumentJson, EffectName, Evidence, Level, OpenJson, TypeName, Words } from "../pack/index.js";
import type { Type, Value } from "../value/index.js";
import type { LawTypes, TYPES } from "./law-types.js";

/** A citation with the document it names. */
export interface Cited extends Citation {
  readonly source: DocumentJson;
}

/** What every clause has besides its effect. */
export interface ClauseHeader {
  readonly id: string;
  /** `scheme#id`. */
  readonly address: string;
  /** The slot it holds when in force: the id of the clause it replaces in the end, or its own. */
  readonly slot: string;
  readonly jurisdiction: string;
  readonly depth: number;
  readonly text: Words;
  readonly note: Words | null;
  readonly cite: readonly Cited[];
  readonly inForce: DateInterval;
  readonly when: Condition | null;
  /** The slot to which this clause is an exception. */
  readonly exceptTo: string | null;
}

export interface LinkedTable {
  readonly match: "exact" | "from" | "above" | "place";
  readonly rows: readonly { readonly key: Value; readonly cell: Value | LinkedTable }[];
  readonly beyond: Quantity | null;
  readonly otherwise: Value | null;
}

/** One value of a parameter, from its day until the next. */
export type DatedValue = { readonly from: PlainDate | null; readonly cite: readonly Cited[] } & (
  | { readonly kind: "value"; readonly value: Value }
  | { readonly kind: "table"; readonly table: LinkedTable }
  | { readonly kind: "open"; readonly open: OpenJson }
  | { readonly kind: "scale"; readonly bands: readonly Band[] }
);

export type Period =
  | { readonly kind: "once"; readonly on: Formula }
  | {
      readonly kind: "every";
      readonly unit: CalendarUnit;
      readonly anchor: Formula | null;
      readonly monthEnd: MonthEnd;
      readonly first: Formula;
      readonly last: Formula;
      readonly most: number | null;
      readonly test: "first-day" | "last-day";
    };

/** A share of a payment: of the whole at the top, of the share around it below. */
export interface LinkedShare {
  readonly portion:
    | { readonly percent: Formula }
    | { readonly amount: Formula; readonly perUnit: boolean }
    | { readonly rest: true };
  readonly bearer: { readonly payer: string } | { readonly split: readonly LinkedShare[] };
}

export type Selector = { readonly slot: string } | { readonly tagged: string };

export interface Effects {
  sets: {
    readonly type: Type;
    /** The type as the pack names it, which tells whole numbers and money from other numbers. */
    readonly declared: TypeName | "scale";
    readonly values: readonly DatedValue[];
    readonly readings: Readonly<Record<string, Words>> | null;
  };
  defines: {
    readonly type: Type;
    readonly list: string | null;
    readonly as: string | null;
    readonly asOf: Formula | null;
    readonly value: Formula | null;
    readonly that: Condition | null;
    readonly show: boolean;
    readonly sensitive: boolean;
  };
  requires: { readonly that: Condition };
  excludes: Record<never, never>;
  waives: Record<never, never>;
  awards: {
    /** A text: one of the forms an award can have. */
    readonly form: Formula;
    readonly tags: readonly string[];
    readonly amount: Formula | "unstated" | "none";
    /** What the amount is counted in; null is the scheme's currency. */
    readonly unit: string | null;
    readonly loan: { readonly interest: Formula; readonly repaidBy: Formula | "unstated" } | null;
    readonly period: Period;
  };
  ends: { readonly award: string | null; readonly last: Formula };
  pays: {
    readonly award: string;
    readonly in: "each-unit" | "one" | { readonly calendar: CalendarUnit } | { readonly blocks: number };
    readonly due: Formula;
    readonly round: { readonly to: Quantity; readonly toText: string; readonly mode: RoundingMode } | null;
    readonly claim: {
      readonly from: Formula;
      readonly until: Formula;
      readonly missed: "forfeited" | "from-claim";
    } | null;
  };
  funds: {
    readonly award: Selector;
    readonly split: readonly LinkedShare[] | null;
    readonly unstated: readonly string[] | null;
    readonly remainderTo: string | null;
    /** The payer whose share must be no less than that of another. */
    readonly matching: { readonly payer: string; readonly atLeast: string } | null;
  };
  limits: {
    readonly awards: readonly Selector[];
    readonly to: Formula;
    readonly over: CalendarUnit | "lifetime";
    readonly per: "subject" | "household";
    readonly reduce: "smaller" | "lower-level" | readonly Selector[];
    readonly spread: "in-order" | "even";
    /** The slots of limits that come before it, as `scheme#slot`. */
    readonly after: readonly string[];
  };
  repeals: Record<never, never>;
  reserves: { readonly tagged: string; readonly binds: Level | null };
}

/** A clause with one effect, as evaluators read it. */
export type LinkedClauseOf<Effect extends EffectName> = ClauseHeader & { readonly effect: Effect } & Effects[Effect];
export type LinkedClause = { [Effect in EffectName]: LinkedClauseOf<Effect> }[EffectName];

/** A slot: the clauses that may hold it, longest chain first. */
export interface Slot {
  readonly id: string;
  readonly candidates: readonly LinkedClause[];
}

export interface LinkedScheme {
  readonly id: string;
  readonly title: Words;
  readonly jurisdiction: string;
  readonly currency: { readonly code: string; readonly decimals: number };
  readonly subject:
    | { readonly kind: "household" }
    | { readonly kind: "each"; readonly list: string; readonly as: string };
  readonly place: Formula;
  /** Whether the place depends on the test day itself, besides the facts that hold on it. */
  readonly placeReadsToday: boolean;
  /** The least that stands behind any part of it, wherever that part governs. */
  readonly evidence: Evidence["status"];
  /** What stands behind the scheme itself, and behind each amendment, with the place whose pack that is. */
  readonly evidenceIn: readonly { readonly jurisdiction: string; readonly status: Evidence["status"] }[];
  readonly closed: { readonly from: PlainDate; readonly reason: Words } | null;
  readonly notes: readonly { readonly jurisdiction: string; readonly text: Words }[];
  readonly slots: ReadonlyMap<string, Slot>;
  /** The facts the scheme reads, in dictionary order: household facts by name, list facts as `list.name`. */
  readonly facts: readonly string[];
  /** What people call them, by dictionary name and by the paths that clauses use. */
  readonly labels: Readonly<Record<string, Words>>;
  /** Whether no formula goes through the list of the subjects: the facts of each are then read for it alone. */
  readonly subjectsAlone: boolean;
  /** Days on which some clause or value begins, or the day after it ends, in order. */
  readonly changes: readonly PlainDate[];
}

/** The slot of a limit: its scheme and its id. */
export interface LimitSlot {
  readonly scheme: string;
  readonly slot: string;
}

/** Which pack, in which edition, with which contents. */
export interface PackIdentity {
  readonly id: string;
  readonly edition: string;
  readonly sha256: string;
  readonly jurisdiction: string;
  readonly title: Words;
}

/**
 * The linked law of one jurisdiction over all its dates: what every evaluator and every tool reads. With the types of
 * the law, a household and its options are checked by the compiler.
 */
export interface Program<Types extends LawTypes = LawTypes> {
  readonly [TYPES]?: Types;
  readonly jurisdiction: string;
  readonly places: Places;
  readonly vocabulary: Vocabulary;
  /** How many decimals a money fact may have. */
  readonly decimals: number;
  readonly schemes: readonly LinkedScheme[];
  /** The slots of every limit, each after those it comes after. */
  readonly limits: readonly LimitSlot[];
  /** The ids of the schemes of all packs, wherever they govern: what a claim may name. */
  readonly schemeIds: ReadonlySet<string>;
  readonly packs: readonly PackIdentity[];
}
