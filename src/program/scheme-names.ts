import type { ConsolidatedScheme, OriginClause, Places, Vocabulary } from "../jurisdiction/index.js";
import type { Type } from "../value/index.js";
import { sensitiveDefinitions } from "./sensitive.js";
import { factType, typeOf } from "./types.js";

/** A definition or a parameter as other clauses see it. */
export interface NamedSlot {
  readonly slot: string;
  readonly effect: "defines" | "sets";
  readonly type: Type;
  readonly keys: readonly Type[];
  /** Of the values a key may take, those for which some table at that depth has no value. */
  readonly uncovered: (level: number, options: readonly string[]) => readonly string[];
}

/** The names a scheme's clauses may use. */
export interface SchemeNames {
  readonly vocabulary: Vocabulary;
  readonly places: Places;
  readonly currency: string;
  /** Every clause id, with the slot it belongs to. */
  readonly slotOf: ReadonlyMap<string, string>;
  readonly effectOf: ReadonlyMap<string, OriginClause["json"]["effect"]>;
  readonly named: ReadonlyMap<string, NamedSlot>;
  /** Definitions that rest on a sensitive fact. */
  readonly sensitive: ReadonlySet<string>;
}

/** Collects the names of a scheme before any clause is linked. */
export function namesOf(scheme: ConsolidatedScheme, vocabulary: Vocabulary, places: Places): SchemeNames {
  const currency = scheme.manifest.currency.code;
  const slotOf = new Map<string, string>();
  const effectOf = new Map<string, OriginClause["json"]["effect"]>();
  const named = new Map<string, NamedSlot>();
  for (const slot of scheme.slots) {
    for (const { json } of slot.candidates) slotOf.set(json.id, slot.id);
    const root = slot.candidates.find((candidate) => candidate.depth === 0)?.json;
    if (root === undefined) continue;
    effectOf.set(slot.id, root.effect);
    if (root.effect === "sets") {
      named.set(slot.id, {
        slot: slot.id,
        effect: "sets",
        type: declaredType(root, currency),
        keys: keysOf(slot.candidates),
        uncovered: uncoveredBy(slot.candidates),
      });
    } else if (root.effect === "defines") {
      named.set(slot.id, {
        slot: slot.id,
        effect: "defines",
        type: typeOf(root, currency),
        keys: [],
        uncovered: () => [],
      });
    }
  }
  return { vocabulary, places, currency, slotOf, effectOf, named, sensitive: sensitiveDefinitions(scheme, vocabulary) };
}

type Sets = Extract<OriginClause["json"], { effect: "sets" }>;

/** A parameter's type; the readings of an ambiguous text are the options of its choice. */
export function declaredType(sets: Sets, currency: string): Type {
  const readings = sets.readings === undefined ? undefined : Object.keys(sets.readings);
  return typeOf({ ...sets, options: sets.options ?? readings }, currency);
}

function keysOf(candidates: readonly OriginClause[]): readonly Type[] {
  for (const { json } of candidates) {
    if (json.effect !== "sets") continue;
    for (const value of json.values) if ("table" in value) return tableKeys(value.table);
  }
  return [];
}

type Table = Extract<Sets["values"][number], { table: unknown }>["table"];

function uncoveredBy(candidates: readonly OriginClause[]): NamedSlot["uncovered"] {
  const tables = candidates.flatMap(({ json }) =>
    json.effect === "sets" ? json.values.flatMap((value) => ("table" in value ? [value.table] : [])) : [],
  );
  return (level, options) => {
    const open = tablesAt(tables, level).filter((table) => table.match === "exact" && table.otherwise === undefined);
    return options.filter((option) => open.some((table) => !table.rows.some(([key]) => key === option)));
  };
}

function tablesAt(tables: readonly Table[], level: number): readonly Table[] {
  if (level === 0) return tables;
  return tablesAt(
    tables.flatMap((table) => table.rows.flatMap(([, cell]) => (typeof cell === "object" ? [cell] : []))),
    level - 1,
  );
}

function tableKeys(table: Table): readonly Type[] {
  // A flat cell beside a nested table holds whatever the inner keys are.
  const nested = table.rows.map(([, cell]) => cell).find((cell) => typeof cell === "object");
  const inner = nested === undefined ? [] : tableKeys(nested);
  return [keyType(table), ...inner];
}

function keyType(table: Table): Type {
  if (table.match === "place") return { kind: "place" };
  const keys = table.rows.map(([key]) => key);
  if (keys.every((key) => typeof key === "boolean")) return { kind: "boolean" };
  if (table.match === "exact" && keys.every((key) => typeof key === "string")) {
    return { kind: "choice", options: keys.map(String) };
  }
  if (keys.every((key) => typeof key === "string" && /^\d{4}-\d{2}-\d{2}$/.test(key))) return { kind: "date" };
  return { kind: "number", unit: null };
}

/** The type of a fact by its list and name, or null when the vocabulary has no such fact. */
export function typeOfFact(
  names: SchemeNames,
  list: string | null,
  name: string,
): { type: Type; sensitive: boolean } | null {
  const fact = list === null ? names.vocabulary.facts.get(name) : names.vocabulary.lists.get(list)?.items[name];
  return fact === undefined ? null : { type: factType(fact, names.currency), sensitive: fact.sensitive === true };
}
