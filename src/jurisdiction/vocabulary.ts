import { type Issue, issue } from "../issue/index.js";
import { compare, quantityOf } from "../money/index.js";
import {
  BUILT_IN_LISTS,
  canonicalJson,
  type FactJson,
  type ListJson,
  PAYERS,
  type Pack,
  type Words,
} from "../pack/index.js";
import type { JsonDocument, JsonValue } from "../reading/index.js";
import { misspeltTime } from "../value/index.js";
import type { Vocabulary } from "./law.js";

const RESERVED = new Set(["id", "decisions", "today", "assessedOn"]);

/** Names of payers that have a meaning of their own: `unassigned` is what no clause assigns. */
const RESERVED_PAYERS: readonly string[] = [...PAYERS, "unassigned"];

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
      checkFacts(name, fact, document, issues);
      if (fact.type === "list") lists.set(name, fact);
      else facts.set(name, fact);
    }
  }
  return { facts, lists, payers: payersOf(packs, issues) };
}

/** The payers that packs declare; levels have their names already. */
function payersOf(packs: readonly Pack[], issues: Issue[]): Vocabulary["payers"] {
  const payers = new Map<string, Words>();
  for (const { json, document } of packs.map(({ manifest }) => manifest)) {
    for (const [name, words] of Object.entries(json.payers ?? {})) {
      const known = payers.get(name);
      const isTaken = known !== undefined && (known.zh !== words.zh || known.en !== words.en);
      if (isTaken || RESERVED_PAYERS.includes(name))
        issues.push(issue("name-taken", document.keyAt(`/payers/${name}`), { name }));
      else payers.set(name, words);
    }
  }
  return payers;
}

/** Reports bounds, options and events that do not go with a fact's type, for a fact or for each of a list's items. */
function checkFacts(name: string, fact: FactJson | ListJson, document: JsonDocument, issues: Issue[]): void {
  if (fact.type !== "list") {
    checkFact(fact, `/facts/${name}`, document, issues);
    return;
  }
  for (const [item, one] of Object.entries(fact.items)) {
    const pointer = `/facts/${name}/items/${item}`;
    if (item === "id") issues.push(issue("name-taken", document.keyAt(pointer), { name: item }));
    checkFact(one, pointer, document, issues);
  }
}

const NUMBERS: readonly FactJson["type"][] = ["integer", "decimal", "money", "percent"];

function checkFact(fact: FactJson, pointer: string, document: JsonDocument, issues: Issue[]): void {
  const misplaced = (key: string, where: string) =>
    issues.push(issue("not-allowed-here", document.keyAt(`${pointer}/${key}`), { name: key, where }));
  const { type, options, atLeast, atMost, event, unit } = fact;
  const slip = unit === undefined ? null : misspeltTime(unit);
  if (slip !== null) issues.push(issue("unknown-name", document.at(`${pointer}/unit`), { ...slip, kind: "unit" }));
  if (type === "choice" && options === undefined)
    issues.push(issue("missing-key", document.at(pointer), { key: "options" }));
  if (type !== "choice" && options !== undefined) misplaced("options", "a type that is no choice");
  if (type !== "date" && event !== undefined) misplaced("event", "a fact that is no date");
  for (const [key, bound] of Object.entries({ atLeast, atMost })) {
    if (bound !== undefined && !NUMBERS.includes(type)) misplaced(key, "a value that is no number");
  }
  if (atLeast !== undefined && atMost !== undefined && compare(quantityOf(atLeast), quantityOf(atMost)) > 0) {
    issues.push(
      issue("wrong-value", document.at(`${pointer}/atMost`), { expected: `${atLeast} or more`, found: atMost }),
    );
  }
}
