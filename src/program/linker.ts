import { BUILT_INS, type BuiltIn, type Condition, type Reference } from "../condition/index.js";
import { type At, type Formula, type FormulaLinker, linkOperation, type NamedParameter } from "../formula/index.js";
import { type Issue, type IssueCode, type IssueParams, issue, nearest } from "../issue/index.js";
import type { OriginClause } from "../jurisdiction/index.js";
import type { ExpressionJson, GroupJson } from "../pack/index.js";
import { type Type, unitOf, unknownValue } from "../value/index.js";
import { linkCondition } from "./link-condition.js";
import { expectedText, literalAs, literalType } from "./literals.js";
import { type NamedSlot, type SchemeNames, typeOfFact } from "./scheme-names.js";
import { type Scope, withAlias } from "./scope.js";
import { mentionsOfCondition, mentionsPrivate } from "./traverse.js";

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

  with(alias: string, list: string, at: At): ClauseLinker {
    if (this.scope.aliases.has(alias)) this.report("name-taken", at, { name: alias });
    return this.in(withAlias(this.scope, alias, list));
  }

  in(scope: Scope): ClauseLinker {
    return new ClauseLinker(this.names, this.clause, scope, this.issues);
  }

  formula(json: ExpressionJson, at: At, expected?: Type): Formula {
    if (typeof json === "object") return linkOperation(json, this, at);
    const value = literalAs(json, expected ?? literalType(json));
    if (expected?.kind === "place" && typeof json === "string" && this.names.places.chain(json) === null) {
      this.report("unknown-jurisdiction", at, { code: json });
    }
    if (value !== null) return { op: "literal", type: expected ?? literalType(json), value };
    const type = expected ?? literalType(json);
    this.report("type-mismatch", at, { expected: expectedText(type), found: JSON.stringify(json) });
    return { op: "literal", type, value: unknownValue([]) };
  }

  condition(json: GroupJson, at: At): Condition {
    return linkCondition(json, this, at);
  }

  isPrivate(condition: Condition): boolean {
    return mentionsPrivate(mentionsOfCondition(condition));
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
    const inReach = name === "today" ? this.scope.today : name === "assessedOn" || this.scope.builtIns.has(name);
    if (!inReach) {
      const where =
        name === "today" ? "the dates that bound an award, which are read before there is a test day" : "this place";
      this.report("not-allowed-here", at, { name, where });
      return null;
    }
    return { kind: "builtin", path: name, type: this.builtInType(name), sensitive: false };
  }

  private builtInType(name: BuiltIn): Type {
    if (name.startsWith("limit.")) return { kind: "number", unit: unitOf(this.names.currency) };
    return name.endsWith(".index") ? { kind: "number", unit: {} } : { kind: "date" };
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

  parameter(id: string, at: At): NamedParameter | null {
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
