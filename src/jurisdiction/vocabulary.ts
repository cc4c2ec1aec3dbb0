import { type Issue, issue } from "../issue/index.js";
import { BUILT_IN_LISTS, canonicalJson, type FactJson, type ListJson, type Pack } from "../pack/index.js";
import type { JsonValue } from "../reading/index.js";
import type { Vocabulary } from "./law.js";

const RESERVED = new Set(["id", "decisions", "today", "assessedOn"]);

/** Joins the vocabularies of several packs; one name with two meanings is refused. */
export function vocabularyOf(packs: readonly Pack[], issues: Issue[]): Vocabulary {
  const facts = new Map<string, FactJson>();
  const lists = new Map<string, ListJson>(Object.entries(BUILT_IN_LISTS));
  const declared = new Map<string, string>(Object.keys(BUILT_IN_LISTS).map((name) => [name, "built in"]));
  for (const pack of packs) {
    if (pack.facts === null) continue;
    const { json, document } = pack.facts;
    for (const [name, fact] of Object.entries(json.facts)) {
      const meaning = canonicalJson(fact as JsonValue);
      const known = declared.get(name);
      if (RESERVED.has(name) || (known !== undefined && known !== meaning)) {
        issues.push(issue("name-taken", document.keyAt(`/facts/${name}`), { name }));
        continue;
      }
      declared.set(name, meaning);
      if (fact.type === "list") lists.set(name, fact);
      else facts.set(name, fact);
    }
  }
  return { facts, lists };
}
