import type { Condition, Environment, Item, Reference } from "../condition/index.js";
import type { Truth } from "../value/index.js";
import type { Formula } from "./formula.js";
import type { Traced } from "./step.js";

/** What a formula may read besides conditions: traced names, and parameters with the keys of their tables. */
export interface FormulaEnvironment extends Environment {
  trace(reference: Reference): Traced;
  parameter(slot: string, keys: readonly Traced[]): Traced;
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
