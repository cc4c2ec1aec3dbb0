import {
  BUILT_INS,
  type BuiltIn,
  type Condition,
  type Leaf,
  type Reference,
  type RightSide,
} from "../condition/index.js";
import { type At, type Formula, type FormulaLinker, linkOperation } from "../formula/index.js";
import { type Issue, type IssueCode, type IssueParams, issue, nearest } from "../issue/index.js";
import type { OriginClause } from "../jurisdiction/index.js";
import type { ConditionJson, ExpressionJson, GroupJson, LeafJson } from "../pack/index.js";
import { dateValue, NEVER, type Type, typesMeet, typeText, unknownValue } from "../value/index.js";
import { expectedText, literalAs, literalType } from "./literals.js";
import { type NamedSlot, type SchemeNames, typeOfFact } from "./scheme-names.js";
import { type Scope, withAlias } from "./scope.js";

const ORDERED = ["lessThan", "lessThanInclusive", "greaterThan", "greaterThanInclusive"];

/** Resolves names and checks types within one clause. */
export class ClauseLinker implements FormulaLinker {
  readonly names: SchemeNames;
  readonly clause: OriginClause;
  readonly scope: Scope;
  readonly issues: Issue[];

  constructor(names: SchemeNames, clause: OriginClause, scope: Scope, issues: Issue[]) {
    this.names = names;
    this.clause = clause;
    this.scope = scope;
    this.issues = issues;
  }

  report<Code extends IssueCode>(code: Code, at: At, params: IssueParams[Code]): void {
    this.issues.push(issue(code, this.clause.at(at), params));
  }

  with(alias: string, list: string): ClauseLinker {
    return this.in(withAlias(this.scope, alias, list));
  }

  in(scope: Scope): ClauseLinker {
    return new ClauseLinker(this.names, this.clause, scope, this.issues);
  }

  formula(json: ExpressionJson, at: At, expected?: Type): Formula {
    if (typeof json === "object") return linkOperation(json, this, at);
    const value = literalAs(json, expected ?? literalType(json));
    if (value !== null) return { op: "literal", type: expected ?? literalType(json), value };
    const type = expected ?? literalType(json);
    this.report("type-mismatch", at, { expected: expectedText(type), found: JSON.stringify(json) });
    return { op: "literal", type, value: unknownValue([]) };
  }

  condition(json: GroupJson, at: At): Condition {
    return this.anyCondition(json, at);
  }

  private anyCondition(json: ConditionJson, at: At): Condition {
    if ("all" in json)
      return { kind: "all", of: json.all.map((part, index) => this.anyCondition(part, [...at, "all", index])) };
    if ("any" in json)
      return { kind: "any", of: json.any.map((part, index) => this.anyCondition(part, [...at, "any", index])) };
    if ("not" in json) return { kind: "not", of: this.anyCondition(json.not, [...at, "not"]) };
    return this.leaf(json, at);
  }

  private leaf(json: LeafJson, at: At): Condition {
    const id = at.map((key) => `/${key}`).join("");
    const { value } = json;
    if (json.operator === "some" || json.operator === "every" || json.operator === "none") {
      const list = this.list(json.fact, [...at, "fact"]);
      if (typeof value !== "object" || value === null || !("when" in value)) {
        this.report("wrong-value", [...at, "value"], {
          expected: '{ "as": name, "when": condition }',
          found: JSON.stringify(value),
        });
        return { kind: "all", of: [] };
      }
      const inner = list === null ? this : this.with(value.as, list);
      const besides = value.besides === undefined ? null : this.alias(value.besides, [...at, "value", "besides"]);
      const when = inner.condition(value.when, [...at, "value", "when"]);
      return { kind: "quantifier", id, operator: json.operator, list: list ?? "", as: value.as, besides, when };
    }
    const left = this.reference(json.fact, [...at, "fact"]);
    if (left === null) return { kind: "all", of: [] };
    if (ORDERED.includes(json.operator) && left.type.kind !== "number" && left.type.kind !== "date") {
      this.report("type-mismatch", [...at, "operator"], {
        expected: "equal, notEqual, in or notIn",
        found: json.operator,
      });
    }
    if (json.operator === "within" && left.type.kind !== "place") {
      this.report("type-mismatch", [...at, "fact"], { expected: "place", found: typeText(left.type) });
    }
    return {
      kind: "leaf",
      id,
      left,
      operator: json.operator,
      right: this.rightSide(json, left, json.operator, [...at, "value"]),
    };
  }

  private rightSide(json: LeafJson, left: Reference, operator: Leaf["operator"], at: At): RightSide {
    const { value } = json;
    const several = operator === "in" || operator === "notIn" || operator === "within";
    if (Array.isArray(value)) {
      if (!several) this.report("wrong-value", at, { expected: "one value", found: "a list" });
      return { kind: "literals", values: value.map((one, index) => this.literal(one, left.type, [...at, index])) };
    }
    if (typeof value === "object" && value !== null) {
      if ("when" in value) {
        this.report("wrong-value", at, { expected: "a value to compare with", found: "a condition over a list" });
        return { kind: "literal", value: unknownValue([]) };
      }
      const right =
        "fact" in value
          ? this.reference(value.fact, [...at, "fact"])
          : this.parameterReference(value.parameter, [...at, "parameter"]);
      if (right === null) return { kind: "literal", value: unknownValue([]) };
      if (!typesMeet(left.type, right.type)) {
        const numbers = left.type.kind === "number" && right.type.kind === "number";
        this.report(numbers ? "wrong-unit" : "type-mismatch", at, {
          expected: typeText(left.type),
          found: typeText(right.type),
        });
      }
      return { kind: "reference", reference: right };
    }
    if (value === null) {
      if (left.type.kind !== "date" || (operator !== "equal" && operator !== "notEqual")) {
        this.report("type-mismatch", at, { expected: expectedText(left.type), found: "null" });
      }
      return { kind: "literal", value: dateValue(NEVER) };
    }
    return { kind: "literal", value: this.literal(value, left.type, at) };
  }

  private literal(value: string | number | boolean, type: Type, at: At) {
    const linked = literalAs(value, type);
    if (linked !== null) {
      if (type.kind === "place" && this.names.places.chain(String(value)) === null) {
        this.report("unknown-jurisdiction", at, { code: String(value) });
      }
      return linked;
    }
    this.report("type-mismatch", at, { expected: expectedText(type), found: JSON.stringify(value) });
    return unknownValue([]);
  }

  private parameterReference(id: string, at: At): Reference | null {
    const found = this.parameter(id, at);
    if (found === null) return null;
    if (found.keys.length > 0) {
      this.report("wrong-value", at, {
        expected: "a parameter without a table, or a definition that reads the table",
        found: id,
      });
    }
    return { kind: "parameter", path: id, slot: found.slot, type: found.type, sensitive: false };
  }

  reference(path: string, at: At): Reference | null {
    const builtIn = BUILT_INS.find((name) => name === path);
    if (builtIn !== undefined) return this.builtIn(builtIn, at);
    const [head = "", field] = path.split(".");
    if (field === undefined) return this.householdName(path, at);
    const list = this.scope.aliases.get(head);
    if (list === undefined) return this.unknown(path, at);
    if (field === "id") return { kind: "id", path, alias: head, type: { kind: "text" }, sensitive: false };
    const fact = typeOfFact(this.names, list, field);
    if (fact !== null) return { kind: "fact", path, alias: head, name: field, ...fact };
    const definition = this.definition(`${list}.${field}`);
    if (definition === null) return this.unknown(path, at);
    return {
      kind: "definition",
      path,
      alias: head,
      slot: definition.slot,
      type: definition.type,
      sensitive: this.isSensitive(definition),
    };
  }

  private householdName(path: string, at: At): Reference | null {
    const fact = typeOfFact(this.names, null, path);
    if (fact !== null) return { kind: "fact", path, alias: null, name: path, ...fact };
    const definition = this.definition(path);
    if (definition === null) return this.unknown(path, at);
    return {
      kind: "definition",
      path,
      alias: null,
      slot: definition.slot,
      type: definition.type,
      sensitive: this.isSensitive(definition),
    };
  }

  private definition(id: string): NamedSlot | null {
    const named = this.names.named.get(this.names.slotOf.get(id) ?? "");
    return named?.effect === "defines" ? named : null;
  }

  private isSensitive(definition: NamedSlot): boolean {
    return this.names.sensitive.has(definition.slot);
  }

  private builtIn(name: BuiltIn, at: At): Reference | null {
    const isDay = name === "today" || name === "assessedOn";
    const inReach = name === "today" ? this.scope.today : name === "assessedOn" || this.scope.builtIns.has(name);
    if (!inReach) {
      const where =
        name === "today" ? "the dates that bound an award, which are read before there is a test day" : "this place";
      this.report("not-allowed-here", at, { name, where });
      return null;
    }
    const isDate = isDay || !name.endsWith(".index");
    return {
      kind: "builtin",
      path: name,
      type: isDate ? { kind: "date" } : { kind: "number", unit: {} },
      sensitive: false,
    };
  }

  private unknown(path: string, at: At): null {
    const known = [...this.namesInReach()];
    this.report("unknown-name", at, { name: path, nearest: nearest(path, known), kind: "fact or definition" });
    return null;
  }

  private *namesInReach(): Iterable<string> {
    yield* this.names.vocabulary.facts.keys();
    for (const [id, named] of this.names.named) if (named.effect === "defines" && !id.includes(".")) yield id;
    for (const [alias, list] of this.scope.aliases) {
      for (const item of Object.keys(this.names.vocabulary.lists.get(list)?.items ?? {})) yield `${alias}.${item}`;
      for (const id of this.names.named.keys())
        if (id.startsWith(`${list}.`)) yield `${alias}.${id.slice(list.length + 1)}`;
    }
  }

  parameter(id: string, at: At): { slot: string; type: Type; keys: readonly Type[] } | null {
    const named = this.names.named.get(this.names.slotOf.get(id) ?? "");
    if (named?.effect === "sets") return named;
    const known = [...this.names.named.values()].filter((one) => one.effect === "sets").map((one) => one.slot);
    this.report("unknown-name", at, { name: id, nearest: nearest(id, known), kind: "sets clause" });
    return null;
  }

  list(path: string, at: At): string | null {
    if (this.names.vocabulary.lists.has(path)) return path;
    const known = [...this.names.vocabulary.lists.keys()];
    this.report("unknown-name", at, { name: path, nearest: nearest(path, known), kind: "list" });
    return null;
  }

  alias(name: string, at: At): string | null {
    if (this.scope.aliases.has(name)) return name;
    this.report("unknown-name", at, {
      name,
      nearest: nearest(name, [...this.scope.aliases.keys()]),
      kind: "list item",
    });
    return null;
  }
}
