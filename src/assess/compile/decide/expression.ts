import type { CalendarUnit, MonthEnd } from "../../../calendar/index.js";
import type { Comparison } from "../../../condition/index.js";
import type { RoundingMode } from "../../../money/index.js";
import type { WholeUnit } from "../../../pack/index.js";
import type { Cause } from "../../../value/index.js";
import type { CompiledTable } from "./table.js";

/*
 * What a formula or condition is under one view of the law: parameters are their values, names are slots, every number
 * is a whole number in a scale that lowering has fixed (1234.50 yuan in fen is 123450), every day is a whole number. Three
 * evaluators read it: closures and generated source where every fact is known, and closures that carry what is unknown.
 */

/** A value that is known: a number in its scale, a day, a text, a choice, a place, or yes and no. */
export type Known = number | string | boolean;

/** Where a day comes from that is not a fact. */
export type BuiltInDay = "today" | "on" | "unit.first" | "unit.last";

export type Expression =
  | { readonly kind: "known"; readonly value: Known }
  /** What the law leaves open; a number lies between two bounds. */
  | { readonly kind: "open"; readonly because: readonly Cause[]; readonly low: number; readonly high: number }
  | { readonly kind: "fact"; readonly slot: number }
  /** A fact of the member at a depth: 0 is the subject, deeper are those that a list has been gone through by. */
  | { readonly kind: "member"; readonly depth: number; readonly list: number; readonly slot: number }
  | { readonly kind: "memberId"; readonly depth: number }
  | { readonly kind: "day"; readonly day: BuiltInDay }
  /** A definition; `member` is the depth of the member it is read of, null for the household's own. */
  | { readonly kind: "definition"; readonly index: number; readonly member: number | null }
  | { readonly kind: "sum"; readonly of: readonly Expression[] }
  | { readonly kind: "difference"; readonly from: Expression; readonly less: readonly Expression[] }
  | { readonly kind: "product"; readonly a: Expression; readonly b: Expression }
  | { readonly kind: "extreme"; readonly of: readonly Expression[]; readonly sign: -1 | 1; readonly dates: boolean }
  /** The whole multiple of a step: `of` divided by `down`, made whole, times `step`. */
  | {
      readonly kind: "rounded";
      readonly of: Expression;
      readonly down: number;
      readonly mode: RoundingMode;
      readonly step: number;
    }
  /** A number that may have left the safe integers: then it is worked out otherwise. */
  | { readonly kind: "guarded"; readonly of: Expression }
  | {
      readonly kind: "shifted";
      readonly from: Expression;
      readonly amount: Expression;
      readonly by: WholeUnit;
      readonly monthEnd: MonthEnd;
    }
  | { readonly kind: "bound"; readonly of: Expression; readonly end: "start" | "end"; readonly unit: CalendarUnit }
  | { readonly kind: "part"; readonly of: Expression; readonly part: "year" | "month" | "day" }
  | {
      readonly kind: "made";
      readonly parts: readonly [Expression, Expression, Expression];
      readonly monthEnd: MonthEnd | null;
    }
  | {
      readonly kind: "whole";
      readonly from: Expression;
      readonly to: Expression;
      readonly unit: WholeUnit;
      readonly monthEnd: MonthEnd;
    }
  | { readonly kind: "truth"; readonly of: Test }
  /** The value of a definition under its guard, or what holds where the law is silent. */
  | { readonly kind: "guardedBy"; readonly when: Test; readonly value: Expression; readonly silent: Expression }
  | {
      readonly kind: "choose";
      readonly branches: readonly { readonly when: Test; readonly then: Expression }[];
      readonly otherwise: Expression;
    }
  | {
      readonly kind: "match";
      readonly key: Expression;
      readonly cases: ReadonlyMap<string, Expression>;
      readonly otherwise: Expression | null;
    }
  | {
      readonly kind: "table";
      readonly table: CompiledTable;
      readonly keys: readonly TableKey[];
      readonly address: string;
    }
  | { readonly kind: "scale"; readonly of: Expression; readonly bands: readonly Band[] }
  | {
      readonly kind: "over";
      readonly list: number;
      readonly depth: number;
      readonly besides: number | null;
      readonly where: Test | null;
      readonly take: "count" | "sum" | "least" | "greatest";
      readonly of: Expression | null;
      readonly otherwise: Expression | null;
      readonly dates: boolean;
    };

/** A key of a table, and how it is shown where the table has no row for it: a private one is not. */
export interface TableKey {
  readonly of: Expression;
  readonly scale: number;
  readonly isDay: boolean;
  readonly isPrivate: boolean;
}

/** A band of marginal rates: `rate` for what lies above `from`, in the scales that lowering has fixed. */
export interface Band {
  readonly from: number;
  readonly rate: number;
}

export type Test =
  | { readonly kind: "all" | "any"; readonly of: readonly Test[] }
  | { readonly kind: "not"; readonly of: Test }
  | { readonly kind: "is"; readonly value: boolean }
  /** Numbers or days. */
  | { readonly kind: "compare"; readonly operator: Comparison; readonly a: Expression; readonly b: Expression }
  /** Texts, choices, places, yes and no. */
  | { readonly kind: "same"; readonly negated: boolean; readonly a: Expression; readonly b: Expression }
  | { readonly kind: "in"; readonly negated: boolean; readonly a: Expression; readonly of: readonly Expression[] }
  | { readonly kind: "within"; readonly a: Expression; readonly areas: readonly Expression[] }
  | {
      readonly kind: "items";
      readonly operator: "some" | "every" | "none";
      readonly list: number;
      readonly depth: number;
      readonly besides: number | null;
      readonly when: Test;
    };

/** The comparison that holds where another does not. */
export const OPPOSITE = {
  equal: "notEqual",
  notEqual: "equal",
  lessThan: "greaterThanInclusive",
  lessThanInclusive: "greaterThan",
  greaterThan: "lessThanInclusive",
  greaterThanInclusive: "lessThan",
} as const satisfies Record<Comparison, Comparison>;
