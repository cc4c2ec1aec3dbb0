import type { Condition, Leaf, Reference, RightSide } from "../condition/index.js";
import type { At } from "../formula/index.js";
import type { ConditionJson, LeafJson } from "../pack/index.js";
import { dateValue, NEVER, type Type, typesMeet, typeText, unknownValue, type Value } from "../value/index.js";
import type { ClauseLinker } from "./linker.js";
import { expectedText, literalAs } from "./literals.js";

const ORDERED = ["lessThan", "lessThanInclusive", "greaterThan", "greaterThanInclusive"];

/** Links a condition: its groups, its leaves with both sides resolved and of one type, its quantifiers. */
export function linkCondition(json: ConditionJson, linker: ClauseLinker, at: At): Condition {
  if ("all" in json)
    return { kind: "all", of: json.all.map((part, index) => linkCondition(part, linker, [...at, "all", index])) };
  if ("any" in json)
    return { kind: "any", of: json.any.map((part, index) => linkCondition(part, linker, [...at, "any", index])) };
  if ("not" in json) return { kind: "not", of: linkCondition(json.not, linker, [...at, "not"]) };
  return linkLeaf(json, linker, at);
}

function linkLeaf(json: LeafJson, linker: ClauseLinker, at: At): Condition {
  const id = at.map((key) => `/${key}`).join("");
  const { value } = json;
  if (json.operator === "some" || json.operator === "every" || json.operator === "none") {
    const list = linker.list(json.fact, [...at, "fact"]);
    if (typeof value !== "object" || value === null || !("when" in value)) {
      linker.report("wrong-value", [...at, "value"], {
        expected: '{ "as": name, "when": condition }',
        found: JSON.stringify(value),
      });
      return { kind: "all", of: [] };
    }
    const inner = list === null ? linker : linker.with(value.as, list, [...at, "value", "as"]);
    const besides = value.besides === undefined ? null : linker.alias(value.besides, [...at, "value", "besides"]);
    const when = inner.condition(value.when, [...at, "value", "when"]);
    return { kind: "quantifier", id, operator: json.operator, list: list ?? "", as: value.as, besides, when };
  }
  const left = linker.reference(json.fact, [...at, "fact"]);
  if (left === null) return { kind: "all", of: [] };
  if (ORDERED.includes(json.operator) && left.type.kind !== "number" && left.type.kind !== "date") {
    linker.report("type-mismatch", [...at, "operator"], {
      expected: "equal, notEqual, in or notIn",
      found: json.operator,
    });
  }
  if (json.operator === "within" && left.type.kind !== "place") {
    linker.report("type-mismatch", [...at, "fact"], { expected: "place", found: typeText(left.type) });
    return { kind: "all", of: [] };
  }
  return {
    kind: "leaf",
    id,
    left,
    operator: json.operator,
    right: linkRight(json, left, json.operator, linker, [...at, "value"]),
  };
}

function linkRight(
  json: LeafJson,
  left: Reference,
  operator: Leaf["operator"],
  linker: ClauseLinker,
  at: At,
): RightSide {
  const { value } = json;
  const several = operator === "in" || operator === "notIn" || operator === "within";
  if (Array.isArray(value)) {
    if (!several) linker.report("wrong-value", at, { expected: "one value", found: "a list" });
    return { kind: "literals", values: value.map((one, index) => linkLiteral(one, left.type, linker, [...at, index])) };
  }
  if (typeof value === "object" && value !== null) {
    if ("when" in value) {
      linker.report("wrong-value", at, { expected: "a value to compare with", found: "a condition over a list" });
      return { kind: "literal", value: unknownValue([]) };
    }
    const right =
      "fact" in value
        ? linker.reference(value.fact, [...at, "fact"])
        : linkParameter(value.parameter, linker, [...at, "parameter"]);
    if (right === null) return { kind: "literal", value: unknownValue([]) };
    if (!typesMeet(left.type, right.type)) {
      const numbers = left.type.kind === "number" && right.type.kind === "number";
      linker.report(numbers ? "wrong-unit" : "type-mismatch", at, {
        expected: typeText(left.type),
        found: typeText(right.type),
      });
    }
    return { kind: "reference", reference: right };
  }
  if (value === null) {
    if (left.type.kind !== "date" || (operator !== "equal" && operator !== "notEqual") || isAlwaysGiven(left, linker)) {
      linker.report("type-mismatch", at, { expected: expectedText(left.type), found: "null" });
    }
    return { kind: "literal", value: dateValue(NEVER) };
  }
  return { kind: "literal", value: linkLiteral(value, left.type, linker, at) };
}

/** Whether a date is one that always has a value: a fact that is no event. */
function isAlwaysGiven(left: Reference, { names, scope }: ClauseLinker): boolean {
  if (left.kind !== "fact") return false;
  const list = left.alias === null ? null : (scope.aliases.get(left.alias) ?? "");
  const fact =
    list === null ? names.vocabulary.facts.get(left.name) : names.vocabulary.lists.get(list)?.items[left.name];
  return fact?.event !== true;
}

function linkLiteral(value: string | number | boolean, type: Type, linker: ClauseLinker, at: At): Value {
  const linked = literalAs(value, type);
  if (linked !== null) {
    if (type.kind === "place" && linker.names.places.chain(String(value)) === null) {
      linker.report("unknown-jurisdiction", at, { code: String(value) });
    }
    return linked;
  }
  linker.report("type-mismatch", at, { expected: expectedText(type), found: JSON.stringify(value) });
  return unknownValue([]);
}

/** A parameter on the right side: only a plain one, because a table needs keys. */
function linkParameter(id: string, linker: ClauseLinker, at: At): Reference | null {
  const found = linker.parameter(id, at);
  if (found === null) return null;
  if (found.keys.length > 0) {
    linker.report("wrong-value", at, {
      expected: "a parameter without a table, or a definition that reads the table",
      found: id,
    });
  }
  return { kind: "parameter", path: id, slot: found.slot, type: found.type, sensitive: false };
}
