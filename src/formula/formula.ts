import type { CalendarUnit, MonthEnd } from "../calendar/index.js";
import type { Condition, Reference } from "../condition/index.js";
import type { Quantity, RoundingMode } from "../money/index.js";
import type { WholeUnit } from "../pack/index.js";
import type { Type, Value } from "../value/index.js";

/** The parts of every operation of the language, by its key in JSON; `literal` stands for a bare value. */
export interface Operations {
  literal: { readonly value: Value };
  fact: { readonly reference: Reference };
  parameter: { readonly slot: string; readonly by: readonly Formula[] };
  add: { readonly of: readonly Formula[] };
  subtract: { readonly of: readonly Formula[] };
  multiply: { readonly of: readonly Formula[] };
  divide: { readonly dividend: Formula; readonly divisor: Formula };
  percent: { readonly percent: Formula; readonly of: Formula };
  per: { readonly factor: Quantity; readonly unit: CalendarUnit; readonly of: Formula };
  least: { readonly of: readonly Formula[] };
  greatest: { readonly of: readonly Formula[] };
  round: { readonly of: Formula; readonly to: Quantity; readonly toText: string; readonly mode: RoundingMode };
  choose: {
    readonly branches: readonly { readonly when: Condition; readonly then: Formula }[];
    readonly otherwise: Formula;
    /** Whether some branch is chosen by a private record. */
    readonly private: boolean;
  };
  match: { readonly key: Formula; readonly cases: ReadonlyMap<string, Formula>; readonly otherwise: Formula | null };
  over: {
    readonly list: string;
    readonly as: string;
    readonly where: Condition | null;
    readonly besides: string | null;
    readonly take: "count" | "sum" | "least" | "greatest";
    readonly of: Formula | null;
    readonly otherwise: Formula | null;
    readonly dates: boolean;
    /** Whether a private record says which items count. */
    readonly private: boolean;
  };
  scale: { readonly slot: string; readonly of: Formula };
  date: {
    readonly from: Formula;
    readonly by: WholeUnit;
    readonly amount: Formula;
    readonly monthEnd: MonthEnd | null;
  };
  startOf: { readonly unit: CalendarUnit; readonly of: Formula };
  endOf: { readonly unit: CalendarUnit; readonly of: Formula };
  dateOf: { readonly parts: readonly [Formula, Formula, Formula]; readonly monthEnd: MonthEnd | null };
  yearOf: { readonly of: Formula };
  monthOf: { readonly of: Formula };
  dayOf: { readonly of: Formula };
  whole: { readonly unit: WholeUnit; readonly from: Formula; readonly to: Formula; readonly monthEnd: MonthEnd | null };
}

/** The name of an operation, as a step of a calculation says it. */
export type OperationName = keyof Operations;

/** A linked formula: names resolved, types and units checked. */
export type Node<Name extends OperationName> = { readonly op: Name; readonly type: Type } & Operations[Name];
export type Formula = { [Name in OperationName]: Node<Name> }[OperationName];
