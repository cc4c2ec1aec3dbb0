import type { TopLevelCondition } from "json-rules-engine";
import type { Condition, Leaf, Quantifier } from "../../condition/index.js";
import { type Monotone, monotone } from "./monotone.js";

/** How a missing fact is read: `certainly` takes a leaf that is open as false, `possibly` as true. */
export type Mode = "certainly" | "possibly";

/** A condition as rules of json-rules-engine, one for each mode, with what their leaves refer to by number. */
export interface Lowered {
  readonly rules: Readonly<Record<Mode, TopLevelCondition>>;
  readonly leaves: readonly Leaf[];
  readonly quantifiers: readonly LoweredQuantifier[];
  readonly operators: readonly LeafOperator[];
}

export interface LoweredQuantifier {
  readonly quantifier: Quantifier;
  readonly operator: "some" | "every";
  readonly body: Lowered;
}

/** A leaf's operator in its positive or negative sense. */
export interface LeafOperator {
  readonly operator: Leaf["operator"];
  readonly negated: boolean;
}

/** What a leaf of a rule asks the almanac for; the engine passes it through untouched. */
export type LeafParams = { readonly leaf: number; readonly side: "left" | "right" } | { readonly quantifier: number };

/** The operator of a quantifier's leaf, whose fact already is the answer. */
export const HOLDS = "almoner holds";

type Nested = Extract<TopLevelCondition, { all: unknown }>["all"][number];

/**
 * Translates a condition for json-rules-engine. Every name is a fact that the almanac resolves by its number; the text
 * of the name is there to be read by people.
 */
export function lower(condition: Condition): Lowered {
  return lowerMonotone(monotone(condition));
}

/** The name an operator is registered under: never one of the engine's own. */
export function operatorName(mode: Mode, { operator, negated }: LeafOperator): string {
  return `almoner ${mode}${negated ? " not" : ""} ${operator}`;
}

function lowerMonotone(root: Monotone): Lowered {
  const leaves: Leaf[] = [];
  const quantifiers: LoweredQuantifier[] = [];
  const operators = new Map<string, LeafOperator>();
  const numbers = new Map<Monotone, number>();
  collect(root, (node) => {
    if (node.kind === "leaf") {
      numbers.set(node, leaves.push(node.leaf) - 1);
      operators.set(operatorName("certainly", operatorOf(node)), operatorOf(node));
    } else if (node.kind === "quantifier") {
      const body = lowerMonotone(node.when);
      numbers.set(node, quantifiers.push({ quantifier: node.quantifier, operator: node.operator, body }) - 1);
    }
  });
  const numberOf = (node: Monotone) => numbers.get(node) ?? -1;
  const ruleFor = (mode: Mode) => ({ all: [nodeOf(root, mode, 1, numberOf)] });
  return {
    rules: { certainly: ruleFor("certainly"), possibly: ruleFor("possibly") },
    leaves,
    quantifiers,
    operators: [...operators.values()],
  };
}

function collect(node: Monotone, visit: (node: Monotone) => void): void {
  visit(node);
  if (node.kind === "all" || node.kind === "any") for (const part of node.of) collect(part, visit);
}

function operatorOf({ leaf, negated }: Extract<Monotone, { kind: "leaf" }>): LeafOperator {
  return { operator: leaf.operator, negated };
}

/** Siblings have distinct descending priorities: the engine would otherwise evaluate, and ask, all of them at once. */
function nodeOf(node: Monotone, mode: Mode, priority: number, numberOf: (node: Monotone) => number): Nested {
  switch (node.kind) {
    case "all":
    case "any": {
      const parts = node.of.map((part, index) => nodeOf(part, mode, node.of.length - index, numberOf));
      return node.kind === "all" ? { all: parts, priority } : { any: parts, priority };
    }
    case "leaf": {
      const { leaf } = node;
      const params = (side: "left" | "right"): LeafParams => ({ leaf: numberOf(node), side });
      const right = leaf.right.kind === "reference" ? leaf.right.reference.path : leaf.right.kind;
      return {
        fact: leaf.left.path,
        params: params("left"),
        operator: operatorName(mode, operatorOf(node)),
        value: { fact: right, params: params("right") },
        priority,
      };
    }
    case "quantifier": {
      const params: LeafParams = { quantifier: numberOf(node) };
      return { fact: node.quantifier.list, params, operator: HOLDS, value: true, priority };
    }
  }
}
