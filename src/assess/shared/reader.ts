import type { Calendar, PlainDate } from "../../calendar/index.js";
import type { Condition, Item } from "../../condition/index.js";
import type { Observation } from "../../determination/index.js";
import type { Formula, Traced } from "../../formula/index.js";
import type { LinkedClauseOf } from "../../program/index.js";
import type { NumberValue, Truth } from "../../value/index.js";
import type { LawView } from "./law-view.js";
import type { World } from "./world.js";

/** A unit, or a payment: its place in the order of its kind, and its days. */
export interface Numbered {
  readonly index: number;
  readonly first: PlainDate;
  readonly last: PlainDate;
}

/** What a formula may read besides facts: the unit that it is of, the payment, or what a limit counts. */
export type Around =
  | { readonly unit: Numbered }
  | { readonly instalment: Numbered }
  | { readonly limit: { readonly total: NumberValue; readonly highest: NumberValue } };

/** Reads facts, definitions and parameters of one scheme for one subject, on one day, under one place's law. */
export interface Reader {
  readonly world: World;
  readonly day: PlainDate;
  readonly place: string;
  /** The law on the day in the place. */
  readonly view: LawView;
  /** What formulas come to that read neither the test day nor the unit: readers that share it find the same. */
  readonly moment: Moment | null;
  /** The value of a formula, and the steps that made it. */
  valueOf(formula: Formula): Traced;
  truthOf(condition: Condition): Truth;
  /** Every comparison of a condition with what it saw; values of private facts are never shown. */
  observe(condition: Condition): readonly Observation[];
  /** What a definition comes to, of the household or of the item that is in reach under its name. */
  defined(clause: LinkedClauseOf<"defines">): Traced;
  /** A figure of the law that no table gives. */
  parameter(slot: string): Traced;
  /** Whether a list item is in reach under a name. */
  hasItem(alias: string): boolean;
  /** The same reader, of a unit, a payment or a limit. */
  of(around: Around): Reader;
}

/** The days in one place, for one subject, on which nothing changes that is read by day. */
export interface Moment {
  /** What was found of something, by the index that the law gives it, as long as it holds. */
  readonly kept: unknown[];
}

/** How formulas and conditions are evaluated, and days counted. All else is the same for every evaluator. */
export interface Evaluator {
  readonly calendar: Calendar;
  /** @param subject whom a scheme of several subjects is asked about; null is the household */
  reader(world: World, day: PlainDate, place: string, subject: Item | null, around: Around | null): Reader;
}
