import { BUILT_INS } from "../condition/index.js";
import type { ClauseJson } from "../pack/index.js";
import { checkDeclared } from "./declared.js";
import { expectDate, expectType } from "./expect.js";
import type { ClauseLinker } from "./linker.js";
import { withAlias } from "./scope.js";
import { typeOf } from "./types.js";

type DefinesJson = Extract<ClauseJson, { effect: "defines" }>;

/** Links a definition: whose it is, its type, and its formula or condition. */
export function linkDefines(json: DefinesJson, outer: ClauseLinker) {
  const type = typeOf(json, outer.names.currency);
  const slot = outer.names.slotOf.get(json.id) ?? json.id;
  const root = outer.names.named.get(slot);
  checkDeclared(json, type, root?.type, outer);
  const belongs = json.id.includes(".");
  if (
    (json.of !== undefined || json.as !== undefined) !== belongs ||
    (json.of === undefined) !== (json.as === undefined)
  ) {
    outer.report("wrong-value", ["id"], {
      expected:
        'for a definition of a list: an id "list.name" with "of" and "as"; otherwise an id without a dot and neither',
      found: json.id,
    });
  }
  if (root !== undefined && root.list === null && json.of !== undefined) {
    outer.report("not-allowed-here", ["of"], { name: "of", where: "a definition that replaces one of the household" });
  } else if (root !== undefined && root.list !== null && root.list !== (json.of ?? null)) {
    outer.report("wrong-value", ["id"], { expected: `an id that begins with ${root.list}.`, found: json.id });
  } else if (json.of !== undefined && belongs && !json.id.startsWith(`${json.of}.`)) {
    outer.report("wrong-value", ["id"], { expected: `an id that begins with ${json.of}.`, found: json.id });
  }
  const list = json.of === undefined ? null : outer.list(json.of, ["of"]);
  const inner = list === null || json.as === undefined ? outer : outer.in(withAlias(outer.scope, json.as, list));
  if (isTaken(json.id, outer)) outer.report("name-taken", ["id"], { name: json.id });
  const value = "value" in json ? expectType(json.value, type, inner, ["value"]) : null;
  const that = "that" in json ? inner.condition(json.that, ["that"]) : null;
  if (that !== null && type.kind !== "boolean")
    outer.report("type-mismatch", ["type"], { expected: "boolean, for a definition by a condition", found: json.type });
  return {
    type,
    list,
    as: json.as ?? null,
    asOf: json.asOf === undefined ? null : expectDate(json.asOf, inner, ["asOf"]),
    value,
    that,
    show: json.show ?? false,
    sensitive: outer.names.sensitive.has(slot),
  };
}

/** Whether a name already means something else: a fact, a fact of the list, a list, or a built-in. */
function isTaken(id: string, { names: { vocabulary } }: ClauseLinker): boolean {
  const [head = "", field] = id.split(".");
  if (field !== undefined) return field === "id" || Object.hasOwn(vocabulary.lists.get(head)?.items ?? {}, field);
  return vocabulary.facts.has(id) || vocabulary.lists.has(id) || BUILT_INS.some((name) => name === id);
}
