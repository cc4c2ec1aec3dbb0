import type { Condition, Reference } from "../condition/index.js";
import type { IssueCode, IssueParams } from "../issue/index.js";
import type { ExpressionJson, GroupJson } from "../pack/index.js";
import type { Type } from "../value/index.js";
import type { Evaluation } from "./environment.js";
import type { Formula, Node, OperationName } from "./formula.js";
import type { Traced } from "./step.js";

/** A place within the clause being linked, as the keys that lead to it. */
export type At = readonly (string | number)[];

/** Resolves and checks the parts of an operation; problems are reported, and a stand-in is returned so that linking goes on. */
export interface FormulaLinker {
  /** Links a part; `expected` gives bare literals their type. */
  formula(json: ExpressionJson, at: At, expected?: Type): Formula;
  condition(json: GroupJson, at: At): Condition;
  reference(path: string, at: At): Reference | null;
  parameter(id: string, at: At): { readonly slot: string; readonly type: Type; readonly keys: readonly Type[] } | null;
  /** The name of a list that is in reach, or null after reporting. */
  list(path: string, at: At): string | null;
  alias(name: string, at: At): string | null;
  with(alias: string, list: string): FormulaLinker;
  report<Code extends IssueCode>(code: Code, at: At, params: IssueParams[Code]): void;
}

/** The JSON of one operation. */
export type JsonOf<Name extends OperationName> = Extract<
  Exclude<ExpressionJson, string | number | boolean>,
  Readonly<Record<Name, unknown>>
>;

/** One operation of the language: its type rule and its meaning. */
export interface Operation<Name extends Exclude<OperationName, "literal">> {
  link(json: JsonOf<Name>, linker: FormulaLinker, at: At): Formula;
  evaluate(node: Node<Name>, evaluation: Evaluation): Traced;
}
