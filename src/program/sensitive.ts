import type { ConsolidatedScheme, Vocabulary } from "../jurisdiction/index.js";

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
  const mentions = new Map<string, Set<string>>();
  for (const slot of scheme.slots) {
    const names = new Set<string>();
    for (const { json } of slot.candidates) if (json.effect === "defines") collectNames(json, names);
    if (names.size > 0) mentions.set(slot.id, names);
  }
  const sensitive = new Set<string>();
  for (let grew = true; grew; ) {
    grew = false;
    for (const [slot, names] of mentions) {
      if (sensitive.has(slot) || ![...names].some((name) => privateNames.has(name))) continue;
      sensitive.add(slot);
      privateNames.add(lastPart(slot));
      grew = true;
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
