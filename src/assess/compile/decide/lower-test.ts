import type { Comparison, Condition, Leaf } from "../../../condition/index.js";
import type { Test } from "./expression.js";
import { lowerReference, lowerValue } from "./lower-reference.js";
import type { Lowering } from "./lowering.js";
import { inCommonScale, type Lowered } from "./number.js";
import { memberIn, type Scope, within } from "./scope.js";
import { Unsupported } from "./unsupported.js";

/** A condition under one view of the law. Throws {@link Unsupported} for what whole numbers cannot say. */
export function lowerTest(condition: Condition, lowering: Lowering, scope: Scope): Test {
  switch (condition.kind) {
    case "all":
    case "any":
      return { kind: condition.kind, of: condition.of.map((part) => lowerTest(part, lowering, scope)) };
    case "not":
      return { kind: "not", of: lowerTest(condition.of, lowering, scope) };
    case "leaf":
      return lowerLeaf(condition, lowering, scope);
    case "quantifier": {
      const list = lowering.law.layout.listSlots.get(condition.list);
      if (list === undefined) throw new Unsupported(`the list ${condition.list}, which has no slot`);
      return {
        kind: "items",
        operator: condition.operator,
        list,
        depth: scope.depth,
        besides: condition.besides === null ? null : memberIn(scope, condition.besides).depth,
        when: lowerTest(condition.when, lowering, within(scope, condition.as, condition.list)),
      };
    }
  }
}

function lowerLeaf(leaf: Leaf, lowering: Lowering, scope: Scope): Test {
  const left = lowerReference(leaf.left, lowering, scope);
  const right = rightOf(leaf, lowering, scope);
  const isOrdered = leaf.left.type.kind === "number" || leaf.left.type.kind === "date";
  switch (leaf.operator) {
    case "in":
    case "notIn": {
      const [a, ...of] = (isOrdered ? inCommonScale([left, ...right]) : [left, ...right]).map(
        ({ expression }) => expression,
      );
      if (a === undefined) throw new Unsupported("a comparison of nothing");
      return { kind: "in", negated: leaf.operator === "notIn", a, of };
    }
    case "within":
      return { kind: "within", a: left.expression, areas: right.map(({ expression }) => expression) };
    default:
      return lowerComparison(leaf.operator, left, right[0], isOrdered);
  }
}

function rightOf({ right }: Leaf, lowering: Lowering, scope: Scope): readonly Lowered[] {
  if (right.kind === "literal") return [lowerValue(right.value)];
  if (right.kind === "literals") return right.values.map(lowerValue);
  return [lowerReference(right.reference, lowering, scope)];
}

function lowerComparison(operator: Comparison, left: Lowered, right: Lowered | undefined, isOrdered: boolean): Test {
  if (right === undefined) return { kind: "is", value: false };
  if (isOrdered) {
    const [a, b] = inCommonScale([left, right]);
    if (a === undefined || b === undefined) throw new Unsupported("a comparison of nothing");
    return { kind: "compare", operator, a: a.expression, b: b.expression };
  }
  if (operator !== "equal" && operator !== "notEqual") throw new Unsupported("an order of what has none");
  return { kind: "same", negated: operator === "notEqual", a: left.expression, b: right.expression };
}
