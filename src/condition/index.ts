export type { Comparison, Condition, Leaf, Quantifier, RightSide } from "./condition.js";
export type { Environment, Item, Items } from "./environment.js";
export { evaluateCondition, evaluateLeaf, itemsConsidered, quantify, rightValues } from "./evaluate.js";
export { applyOperator, compareValues } from "./operators.js";
export { BUILT_INS, type BuiltIn, type Reference } from "./reference.js";
