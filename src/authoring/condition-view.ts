import type { Condition, Leaf } from "../condition/index.js";
import { type Shown, show } from "../formula/index.js";
import type { OperatorName, Words } from "../pack/index.js";
import type { LinkedScheme, Program } from "../program/index.js";

/** What something is compared with: a value with its label, where it has one, or another name. */
export type ExpectedView = { readonly value: Shown; readonly label: Words | null } | { readonly name: NameView };

/** A fact, definition or parameter as clauses name it, with its label where it has one. */
export interface NameView {
  readonly name: string;
  readonly label: Words | null;
}

/** A condition as plain data. One that reads a private fact says no more than which. */
export type ConditionView =
  | { readonly kind: "all" | "any"; readonly of: readonly ConditionView[] }
  | { readonly kind: "not"; readonly of: ConditionView }
  | { readonly kind: "private"; readonly fact: NameView }
  | {
      readonly kind: "comparison";
      readonly fact: NameView;
      readonly operator: OperatorName;
      readonly isDate: boolean;
      readonly expected: readonly ExpectedView[];
    }
  | {
      readonly kind: "items";
      readonly list: NameView;
      readonly as: string;
      readonly operator: "some" | "every" | "none";
      readonly when: ConditionView;
    };

/** A condition of a clause of a scheme, with the labels of the dictionary and the names of places. */
export function viewCondition(condition: Condition, scheme: LinkedScheme, program: Program): ConditionView {
  const named = (name: string): NameView => ({ name, label: scheme.labels[name] ?? null });
  switch (condition.kind) {
    case "all":
    case "any":
      return { kind: condition.kind, of: condition.of.map((one) => viewCondition(one, scheme, program)) };
    case "not":
      return { kind: "not", of: viewCondition(condition.of, scheme, program) };
    case "quantifier": {
      const { list, as, operator, when } = condition;
      return { kind: "items", list: named(list), as, operator, when: viewCondition(when, scheme, program) };
    }
    case "leaf": {
      const { left, operator, right } = condition;
      const isPrivate = left.sensitive || (right.kind === "reference" && right.reference.sensitive);
      if (isPrivate) return { kind: "private", fact: named(left.path) };
      return {
        kind: "comparison",
        fact: named(left.path),
        operator,
        isDate: left.type.kind === "date",
        expected:
          right.kind === "reference"
            ? [{ name: named(right.reference.path) }]
            : (right.kind === "literal" ? [right.value] : right.values).map((value) => {
                const shown = show(value);
                return { value: shown, label: labelOf(shown, left, program) };
              }),
      };
    }
  }
}

/** The label of a choice among those of its fact, or the name of a place. */
function labelOf(shown: Shown, left: Leaf["left"], { vocabulary, places }: Program): Words | null {
  if (typeof shown !== "string") return null;
  if (left.type.kind === "place") return places.get(shown)?.name ?? null;
  if (left.type.kind !== "choice" || left.kind !== "fact") return null;
  const facts = [...vocabulary.facts, ...[...vocabulary.lists.values()].flatMap(({ items }) => Object.entries(items))];
  return (
    facts.find(([name, { options }]) => name === left.name && options?.[shown] !== undefined)?.[1].options?.[shown] ??
    null
  );
}
