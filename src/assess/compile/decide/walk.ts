import type { Expression, Test } from "./expression.js";

/**
 * The expressions and tests directly within another that its value may depend on. What holds where a guard fails is left out:
 * there the law is silent, which is found out when the guard is tried.
 */
export function partsOf(expression: Expression | Test): readonly (Expression | Test)[] {
  switch (expression.kind) {
    case "known":
    case "open":
    case "fact":
    case "member":
    case "memberId":
    case "day":
    case "definition":
      return [];
    case "sum":
    case "extreme":
      return expression.of;
    case "difference":
      return [expression.from, ...expression.less];
    case "product":
      return [expression.a, expression.b];
    case "rounded":
    case "guarded":
    case "bound":
    case "part":
    case "scale":
    case "truth":
      return [expression.of];
    case "shifted":
      return [expression.from, expression.amount];
    case "made":
      return expression.parts;
    case "whole":
      return [expression.from, expression.to];
    case "guardedBy":
      return [expression.when, expression.value];
    case "choose":
      return [...expression.branches.flatMap(({ when, then }) => [when, then]), expression.otherwise];
    case "match":
      return present([expression.key, ...expression.cases.values(), expression.otherwise]);
    case "table":
      return expression.keys.map(({ of }) => of);
    case "over":
      return present([expression.where, expression.of, expression.otherwise]);
    case "is":
      return [];
    case "all":
    case "any":
      return expression.of;
    case "not":
      return [expression.of];
    case "compare":
    case "same":
      return [expression.a, expression.b];
    case "in":
      return [expression.a, ...expression.of];
    case "within":
      return [expression.a, ...expression.areas];
    case "items":
      return [expression.when];
  }
}

function present<Part>(parts: readonly (Part | null)[]): readonly Part[] {
  return parts.filter((part) => part !== null);
}

/** What expressions read, themselves or through definitions. */
export interface Reads {
  readonly facts: ReadonlySet<number>;
  readonly lists: ReadonlySet<number>;
  /** The facts of members, by list. */
  readonly members: ReadonlyMap<number, ReadonlySet<number>>;
  /** How often each definition is read of the household or the subject. */
  readonly definitions: ReadonlyMap<number, number>;
  /** Whether they depend on the test day or on the unit. */
  readonly day: boolean;
}

/** Gathers what expressions and tests read, each definition once. */
export function readsOf(roots: readonly (Expression | Test)[], definitionOf: (index: number) => Expression): Reads {
  const facts = new Set<number>();
  const lists = new Set<number>();
  const members = new Map<number, Set<number>>();
  const definitions = new Map<number, number>();
  const seen = new Set<number>();
  let day = false;
  const visit = (part: Expression | Test): void => {
    if (part.kind === "fact") facts.add(part.slot);
    if (part.kind === "member") {
      const own = members.get(part.list) ?? new Set();
      members.set(part.list, own.add(part.slot));
    }
    if (part.kind === "over" || part.kind === "items") lists.add(part.list);
    if (part.kind === "day" && part.day !== "on") day = true;
    if (part.kind === "definition") {
      if (part.member === null || part.member === 0)
        definitions.set(part.index, (definitions.get(part.index) ?? 0) + 1);
      if (!seen.has(part.index)) {
        seen.add(part.index);
        visit(definitionOf(part.index));
      }
    }
    for (const inner of partsOf(part)) visit(inner);
  };
  for (const root of roots) visit(root);
  return { facts, lists, members, definitions, day };
}
