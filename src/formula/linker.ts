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
  /** Whether a linked condition reads a private record. */
  isPrivate(condition: Condition): boolean;
  reference(path: string, at: At): Reference | null;
  parameter(id: string, at: At): NamedParameter | null;
  /** The name of a list that is in reach, or null after reporting. */
  list(path: string, at: At): string | null;
  alias(name: string, at: At): string | null;
  /** The linker with a list item in reach; a name already in reach is reported. */
  with(alias: string, list: string, at: At): FormulaLinker;
  report<Code extends IssueCode>(code: Code, at: At, params: IssueParams[Code]): void;
}

/** A parameter as a formula may use it. */
export interface NamedParameter {
  readonly slot: string;
  readonly type: Type;
  /** The types of the keys of its table, outermost first; none for a plain value. */
  readonly keys: readonly Type[];
  /** Of the values a key may take, those for which some table has no value. */
  readonly uncovered: (level: number, options: readonly string[]) => readonly string[];
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
