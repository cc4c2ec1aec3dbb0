import { allOf, anyOf, negate, type Truth, unknownTruth, type Value } from "../value/index.js";
import type { Condition, Leaf, Quantifier } from "./condition.js";
import type { Environment, Item } from "./environment.js";
import { applyOperator } from "./operators.js";

/** The strong Kleene truth of a condition: every leaf is read, nothing is cut short. */
export function evaluateCondition(condition: Condition, environment: Environment): Truth {
  switch (condition.kind) {
    case "all":
      return allOf(condition.of.map((part) => evaluateCondition(part, environment)));
    case "any":
      return anyOf(condition.of.map((part) => evaluateCondition(part, environment)));
    case "not":
      return negate(evaluateCondition(condition.of, environment));
    case "leaf":
      return evaluateLeaf(condition, environment);
    case "quantifier":
      return evaluateQuantifier(condition, environment);
  }
}

/** The truth of one comparison. */
export function evaluateLeaf(leaf: Leaf, environment: Environment): Truth {
  environment.spend(leaf.right.kind === "literals" ? leaf.right.values.length : 1);
  return applyOperator(leaf.operator, environment.read(leaf.left), rightValues(leaf, environment), (place, area) =>
    environment.isWithin(place, area),
  );
}

/** The values a leaf compares with. */
export function rightValues(leaf: Leaf, environment: Environment): readonly Value[] {
  if (leaf.right.kind === "literal") return [leaf.right.value];
  if (leaf.right.kind === "literals") return leaf.right.values;
  return [environment.read(leaf.right.reference)];
}

function evaluateQuantifier(quantifier: Quantifier, environment: Environment): Truth {
  const items = environment.items(quantifier.list);
  if (!items.known) return unknownTruth(items.because);
  const truths = itemsConsidered(quantifier, items.items, environment).map((item) =>
    evaluateCondition(quantifier.when, environment.with(quantifier.as, item)),
  );
  return quantify(quantifier.operator, truths);
}

/** The items a quantifier looks at: all but the one named by `besides`. */
export function itemsConsidered(
  quantifier: { readonly besides: string | null },
  items: readonly Item[],
  environment: Environment,
): readonly Item[] {
  if (quantifier.besides === null) return items;
  const left = environment.item(quantifier.besides);
  return items.filter((item) => item.list !== left.list || item.id !== left.id);
}

/** Joins the truths of a quantifier's items. */
export function quantify(operator: Quantifier["operator"], truths: readonly Truth[]): Truth {
  if (operator === "every") return allOf(truths);
  const some = anyOf(truths);
  return operator === "some" ? some : negate(some);
}
