export type { FormulaEnvironment } from "./environment.js";
export { evaluateFormula } from "./evaluate.js";
export type { Formula, Node, OperationName } from "./formula.js";
export { linkOperation, operationOf } from "./link.js";
export type { At, FormulaLinker, NamedParameter } from "./linker.js";
export { OPERATIONS } from "./operations/index.js";
export type { Band } from "./operations/scale.js";
export {
  isPrivateStep,
  PRIVATE,
  quantityText,
  type Shown,
  type Step,
  show,
  stepFrom,
  stepOf,
  type Traced,
} from "./step.js";
