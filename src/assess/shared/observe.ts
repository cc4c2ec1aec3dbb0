import { type Condition, evaluateLeaf, type Leaf, type Quantifier, rightValues } from "../../condition/index.js";
import type { Observation } from "../../determination/index.js";
import { PRIVATE, type Shown, show } from "../../formula/index.js";
import { mentionsOfCondition, mentionsPrivate } from "../../program/index.js";
import type { PlainReader } from "./plain-reader.js";

/** Every comparison of a condition with what it saw; values of private facts are never shown. */
export function observe(condition: Condition, reader: PlainReader): readonly Observation[] {
  switch (condition.kind) {
    case "all":
    case "any":
      return condition.of.flatMap((part) => observe(part, reader));
    case "not":
      return observe(condition.of, reader);
    case "leaf":
      return [observeLeaf(condition, reader)];
    case "quantifier":
      return [observeQuantifier(condition, reader)];
  }
}

function observeLeaf(leaf: Leaf, reader: PlainReader): Observation {
  const truth = evaluateLeaf(leaf, reader);
  const hidden = mentionsPrivate(mentionsOfCondition(leaf));
  return {
    fact: leaf.left.path,
    operator: leaf.operator,
    expected: hidden ? [PRIVATE] : rightValues(leaf, reader).map(show),
    seen: hidden ? PRIVATE : show(reader.read(leaf.left)),
    holds: hidden ? "private" : truth.is,
  };
}

/** Of a list, only how many items there are: what decides lies in the items, whose facts may be many. */
function observeQuantifier(quantifier: Quantifier, reader: PlainReader): Observation {
  const items = reader.items(quantifier.list);
  const truth = reader.truthOf(quantifier);
  const seen: Shown = items.known ? String(items.items.length) : { unknown: items.because };
  const holds = mentionsPrivate(mentionsOfCondition(quantifier.when)) ? "private" : truth.is;
  return { fact: quantifier.list, operator: quantifier.operator, expected: [], seen, holds };
}
