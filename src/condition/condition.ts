import type { Value } from "../value/index.js";
import type { Reference } from "./reference.js";

export type Comparison =
  | "equal"
  | "notEqual"
  | "lessThan"
  | "lessThanInclusive"
  | "greaterThan"
  | "greaterThanInclusive";

/** The right side of a leaf. */
export type RightSide =
  | { readonly kind: "literal"; readonly value: Value }
  | { readonly kind: "literals"; readonly values: readonly Value[] }
  | { readonly kind: "reference"; readonly reference: Reference };

/** A leaf that compares one named thing. `id` is its JSON pointer within the clause. */
export interface Leaf {
  readonly kind: "leaf";
  readonly id: string;
  readonly left: Reference;
  readonly operator: Comparison | "in" | "notIn" | "within";
  readonly right: RightSide;
}

/** A leaf that asks of the items of a list whether some, every or none satisfies the inner condition. */
export interface Quantifier {
  readonly kind: "quantifier";
  readonly id: string;
  readonly operator: "some" | "every" | "none";
  readonly list: string;
  readonly as: string;
  readonly besides: string | null;
  readonly when: Condition;
}

/** A linked condition: names resolved, types checked. */
export type Condition =
  | { readonly kind: "all"; readonly of: readonly Condition[] }
  | { readonly kind: "any"; readonly of: readonly Condition[] }
  | { readonly kind: "not"; readonly of: Condition }
  | Leaf
  | Quantifier;
