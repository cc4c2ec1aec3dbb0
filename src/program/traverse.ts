import type { Condition, Reference } from "../condition/index.js";
import type { Formula } from "../formula/index.js";

/** What a formula or condition mentions. */
export type Mention =
  | { readonly kind: "reference"; readonly reference: Reference }
  | { readonly kind: "parameter"; readonly slot: string }
  | { readonly kind: "list"; readonly list: string; readonly as: string };

/** Everything a formula mentions, outermost first. */
export function* mentionsOfFormula(formula: Formula): Generator<Mention> {
  switch (formula.op) {
    case "literal":
      return;
    case "fact":
      yield { kind: "reference", reference: formula.reference };
      return;
    case "parameter":
    case "scale":
      yield { kind: "parameter", slot: formula.slot };
      break;
    case "over":
      yield { kind: "list", list: formula.list, as: formula.as };
      if (formula.where !== null) yield* mentionsOfCondition(formula.where);
      break;
    case "choose":
      for (const branch of formula.branches) yield* mentionsOfCondition(branch.when);
      break;
    default:
  }
  for (const part of partsOf(formula)) yield* mentionsOfFormula(part);
}

/** Everything a condition mentions. */
export function* mentionsOfCondition(condition: Condition): Generator<Mention> {
  switch (condition.kind) {
    case "all":
    case "any":
      for (const part of condition.of) yield* mentionsOfCondition(part);
      return;
    case "not":
      yield* mentionsOfCondition(condition.of);
      return;
    case "quantifier":
      yield { kind: "list", list: condition.list, as: condition.as };
      yield* mentionsOfCondition(condition.when);
      return;
    case "leaf":
      yield { kind: "reference", reference: condition.left };
      if (condition.right.kind === "reference") yield { kind: "reference", reference: condition.right.reference };
  }
}

/** Whether something among what is mentioned is a private record. */
export function mentionsPrivate(mentions: Iterable<Mention>): boolean {
  for (const mention of mentions) if (mention.kind === "reference" && mention.reference.sensitive) return true;
  return false;
}

/** The formulas directly within a formula. */
export function partsOf(formula: Formula): readonly Formula[] {
  const present = (parts: readonly (Formula | null)[]) => parts.filter((part) => part !== null);
  switch (formula.op) {
    case "literal":
    case "fact":
      return [];
    case "parameter":
      return formula.by;
    case "add":
    case "subtract":
    case "multiply":
    case "least":
    case "greatest":
      return formula.of;
    case "divide":
      return [formula.dividend, formula.divisor];
    case "percent":
      return [formula.percent, formula.of];
    case "choose":
      return [...formula.branches.map((branch) => branch.then), formula.otherwise];
    case "match":
      return present([formula.key, ...formula.cases.values(), formula.otherwise]);
    case "over":
      return present([formula.of, formula.otherwise]);
    case "date":
      return [formula.from, formula.amount];
    case "dateOf":
      return formula.parts;
    case "whole":
      return [formula.from, formula.to];
    case "per":
    case "scale":
    case "round":
    case "startOf":
    case "endOf":
    case "yearOf":
    case "monthOf":
    case "dayOf":
      return [formula.of];
  }
}

/** How many levels of operations and groups stand in one another in a formula. */
export function levelsOfFormula(formula: Formula): number {
  const parts = partsOf(formula).map(levelsOfFormula);
  if (formula.op === "choose") parts.push(...formula.branches.map(({ when }) => levelsOfCondition(when)));
  if (formula.op === "over" && formula.where !== null) parts.push(levelsOfCondition(formula.where));
  return 1 + Math.max(0, ...parts);
}

/** How many levels of groups stand in one another in a condition. */
export function levelsOfCondition(condition: Condition): number {
  switch (condition.kind) {
    case "all":
    case "any":
      return 1 + Math.max(0, ...condition.of.map(levelsOfCondition));
    case "not":
      return 1 + levelsOfCondition(condition.of);
    case "quantifier":
      return 1 + levelsOfCondition(condition.when);
    case "leaf":
      return 1;
  }
}
