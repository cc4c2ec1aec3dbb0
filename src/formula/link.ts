import { Defect } from "../base/unreachable.js";
import type { ExpressionJson } from "../pack/index.js";
import type { Formula, OperationName } from "./formula.js";
import type { At, FormulaLinker, JsonOf } from "./linker.js";
import { OPERATIONS } from "./operations/index.js";

type Name = Exclude<OperationName, "literal">;

/** The operation an expression object names, by the key that only that operation has. */
export function operationOf(json: object): Name {
  const name = (Object.keys(OPERATIONS) as Name[]).find((key) => key in json);
  if (name === undefined) throw new Defect(`an expression without an operation: ${Object.keys(json).join(", ")}`);
  return name;
}

/** Links an expression object through its operation's own type rule. */
export function linkOperation(json: Extract<ExpressionJson, object>, linker: FormulaLinker, at: At): Formula {
  return linkNamed(operationOf(json), json, linker, at);
}

function linkNamed<One extends Name>(name: One, json: object, linker: FormulaLinker, at: At): Formula {
  return OPERATIONS[name].link(json as JsonOf<One>, linker, at);
}
