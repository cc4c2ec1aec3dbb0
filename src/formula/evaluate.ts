import { type Condition, evaluateCondition, type Item } from "../condition/index.js";
import type { Evaluation, FormulaEnvironment } from "./environment.js";
import type { Formula, Node, OperationName } from "./formula.js";
import { OPERATIONS } from "./operations/index.js";
import { show, type Traced } from "./step.js";

/** Evaluates a formula in an environment: its value, and the steps that made it. */
export function evaluateFormula(formula: Formula, environment: FormulaEnvironment): Traced {
  environment.spend(1);
  if (formula.op === "literal")
    return { value: formula.value, step: { operation: "literal", value: show(formula.value) } };
  return run(formula.op, formula, evaluationIn(environment));
}

function run<Name extends Exclude<OperationName, "literal">>(
  name: Name,
  node: Node<Name>,
  evaluation: Evaluation,
): Traced {
  return OPERATIONS[name].evaluate(node, evaluation);
}

function evaluationIn(environment: FormulaEnvironment): Evaluation {
  return {
    environment,
    value: (formula: Formula) => evaluateFormula(formula, environment),
    truth: (condition: Condition) => evaluateCondition(condition, environment),
    with: (alias: string, item: Item) => evaluationIn(environment.with(alias, item)),
  };
}
