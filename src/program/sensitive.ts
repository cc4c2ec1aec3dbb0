import type { ConsolidatedScheme, ConsolidatedSlot, Vocabulary } from "../jurisdiction/index.js";

/**
 * The definitions that rest, directly or through others, on a sensitive fact. Names of list items are compared without
 * their alias, which may call a definition private too often but never too seldom.
 */
export function sensitiveDefinitions(scheme: ConsolidatedScheme, vocabulary: Vocabulary): ReadonlySet<string> {
  const privateNames = new Set<string>();
  for (const [name, fact] of vocabulary.facts) if (fact.sensitive === true) privateNames.add(name);
  for (const list of vocabulary.lists.values()) {
    for (const [name, fact] of Object.entries(list.items)) if (fact.sensitive === true) privateNames.add(name);
  }
  const readers = new Map<string, ConsolidatedSlot[]>();
  for (const slot of scheme.slots) {
    const names = new Set<string>();
    for (const { json } of slot.candidates) if (json.effect === "defines") collectNames(json, names);
    for (const name of names) readers.set(name, readers.get(name)?.concat(slot) ?? [slot]);
  }
  const sensitive = new Set<string>();
  // A set is walked in the order of its members, those added on the way included.
  for (const name of privateNames) {
    for (const slot of readers.get(name) ?? []) {
      if (sensitive.has(slot.id)) continue;
      sensitive.add(slot.id);
      // A clause may name the slot by the id of any clause that can hold it.
      for (const { json } of slot.candidates) privateNames.add(lastPart(json.id));
    }
  }
  return sensitive;
}

function collectNames(json: unknown, names: Set<string>): void {
  if (Array.isArray(json)) {
    for (const part of json) collectNames(part, names);
  } else if (typeof json === "object" && json !== null) {
    for (const [key, value] of Object.entries(json)) {
      if (key === "fact" && typeof value === "string") names.add(lastPart(value));
      else collectNames(value, names);
    }
  }
}

function lastPart(path: string): string {
  return path.slice(path.lastIndexOf(".") + 1);
}
