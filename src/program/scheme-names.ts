import type { CalendarUnit } from "../calendar/index.js";
import type { ConsolidatedScheme, OriginClause, Places, Vocabulary } from "../jurisdiction/index.js";
import type { Type } from "../value/index.js";
import { sensitiveDefinitions } from "./sensitive.js";
import { keysOf } from "./table-keys.js";
import { factType, typeOf } from "./types.js";

/** A definition or a parameter as other clauses see it. */
export interface NamedSlot {
  readonly slot: string;
  readonly effect: "defines" | "sets";
  readonly type: Type;
  /** The list whose items a definition belongs to; null for the household, and for a parameter. */
  readonly list: string | null;
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
  /** Every version of every award: how it is selected, and the unit it is counted by; null for an award given once. */
  readonly awards: readonly {
    readonly slot: string;
    readonly tags: readonly string[];
    readonly unit: CalendarUnit | null;
  }[];
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
        list: null,
        ...keysOf(slot.candidates.map(({ json }) => json)),
      });
    } else if (root.effect === "defines") {
      named.set(slot.id, {
        slot: slot.id,
        effect: "defines",
        type: typeOf(root, currency),
        list: root.of ?? null,
        keys: [],
        uncovered: () => [],
      });
    }
  }
  const sensitive = sensitiveDefinitions(scheme, vocabulary);
  return { vocabulary, places, currency, slotOf, effectOf, named, awards: awardsOf(scheme), sensitive };
}

function awardsOf(scheme: ConsolidatedScheme): SchemeNames["awards"] {
  return scheme.slots.flatMap(({ id, candidates }) =>
    candidates.flatMap(({ json }) => {
      if (json.effect !== "awards") return [];
      const { award } = json;
      return [{ slot: id, tags: award.tags ?? [], unit: "every" in award ? award.every.unit : null }];
    }),
  );
}

type Sets = Extract<OriginClause["json"], { effect: "sets" }>;

/** A parameter's type; the readings of an ambiguous text are the options of its choice. */
export function declaredType(sets: Sets, currency: string): Type {
  const readings = sets.readings === undefined ? undefined : Object.keys(sets.readings);
  return typeOf({ ...sets, options: sets.options ?? readings }, currency);
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
