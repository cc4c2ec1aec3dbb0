import type { Condition, Leaf, Quantifier } from "../../condition/index.js";

/**
 * A condition without negation: every `not` has been pushed to the leaves, `none` is an `every` of the contrary. All
 * that is left is monotone, so that a lower and an upper reading of the leaves bound the whole.
 */
export type Monotone =
  | { readonly kind: "all" | "any"; readonly of: readonly Monotone[] }
  | { readonly kind: "leaf"; readonly leaf: Leaf; readonly negated: boolean }
  | {
      readonly kind: "quantifier";
      readonly quantifier: Quantifier;
      readonly operator: "some" | "every";
      readonly when: Monotone;
    };

/** Pushes every `not` to the leaves. */
export function monotone(condition: Condition, negated = false): Monotone {
  switch (condition.kind) {
    case "all":
    case "any":
      return {
        kind: (condition.kind === "all") === negated ? "any" : "all",
        of: condition.of.map((part) => monotone(part, negated)),
      };
    case "not":
      return monotone(condition.of, !negated);
    case "leaf":
      return { kind: "leaf", leaf: condition, negated };
    case "quantifier":
      return quantifierOf(condition, negated);
  }
}

function quantifierOf(quantifier: Quantifier, negated: boolean): Monotone {
  const exists = quantifier.operator === "some" || quantifier.operator === "none";
  const denied = (quantifier.operator === "none") !== negated;
  // Not some is every-not; not every is some-not.
  return {
    kind: "quantifier",
    quantifier,
    operator: exists === denied ? "every" : "some",
    when: monotone(quantifier.when, denied),
  };
}
