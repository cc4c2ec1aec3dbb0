import type { Condition, Environment, Item, Reference } from "../condition/index.js";
import type { Cause, Truth } from "../value/index.js";
import type { Formula } from "./formula.js";
import type { Band } from "./operations/scale.js";
import type { Traced } from "./step.js";

/** What a formula may read besides conditions: traced names, and parameters with the keys of their tables. */
export interface FormulaEnvironment extends Environment {
  trace(reference: Reference): Traced;
  parameter(slot: string, keys: readonly Traced[]): Traced;
  /** The bands of a scale on the day, or the causes for which there are none. */
  scale(slot: string): readonly Band[] | { readonly because: readonly Cause[] };
  with(alias: string, item: Item): FormulaEnvironment;
}

/** Evaluates the parts of an operation. */
export interface Evaluation {
  readonly environment: FormulaEnvironment;
  value(formula: Formula): Traced;
  truth(condition: Condition): Truth;
  /** The same evaluation with a list item in reach under a name. */
  with(alias: string, item: Item): Evaluation;
}
