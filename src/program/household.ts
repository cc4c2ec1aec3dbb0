import { isNonEmpty } from "../base/non-empty.js";
import { ok, type Result, refused } from "../base/result.js";
import type { PlainDate } from "../calendar/index.js";
import { type Issue, issue, nearest } from "../issue/index.js";
import type { FactJson, ListJson } from "../pack/index.js";
import type { JsonDocument, JsonValue } from "../reading/index.js";
import type { Value } from "../value/index.js";
import { readDecisions } from "./decisions.js";
import { FactReader } from "./fact-reader.js";
import type { Program } from "./program.js";

/** The values of one fact over time: each holds from its day until the next; a null day is from the beginning. */
export type History = readonly { readonly from: PlainDate | null; readonly value: Value }[];

/** One member or event. */
export interface Member {
  readonly id: string;
  readonly facts: ReadonlyMap<string, History>;
}

/** What is known about a household; a fact or list that is absent is unknown, never false or empty. */
export interface Household {
  readonly facts: ReadonlyMap<string, History>;
  readonly lists: ReadonlyMap<string, readonly Member[]>;
  /** Decisions taken where the law leaves a value open, by clause address. */
  readonly decisions: ReadonlyMap<string, Value>;
}

const RESERVED = new Set(["$schema", "id", "decisions"]);

/**
 * Reads a household against a program's vocabulary. Misspelt facts, impossible dates, money that is no string, values
 * out of bounds and unknown places are all reported, each with its place; values of sensitive facts are never repeated.
 *
 * @param program the law whose vocabulary the household is written in
 * @param document from `readJson` or `documentOf`
 * @returns the household for `interpret`, or every issue
 */
export function readHousehold(program: Program, document: JsonDocument): Result<Household, Issue> {
  const issues: Issue[] = [];
  const { value } = document;
  if (!isObject(value)) {
    return refused([
      issue("wrong-type", document.at(""), { expected: "a household: an object of facts", found: describe(value) }),
    ]);
  }
  const reader = new FactReader(program, document, issues);
  const { facts: dictionary, lists: listDictionary } = program.vocabulary;
  const facts = new Map<string, History>();
  const lists = new Map<string, readonly Member[]>();
  for (const [name, json] of Object.entries(value)) {
    if (RESERVED.has(name)) continue;
    const list = listDictionary.get(name);
    const fact = dictionary.get(name);
    if (list !== undefined) lists.set(name, readList(name, list, json, reader));
    else if (fact !== undefined) facts.set(name, reader.history(fact, json, `/${name}`));
    else issues.push(unknownFact(document, `/${name}`, name, [...dictionary.keys(), ...listDictionary.keys()]));
  }
  const decisions = readDecisions(program, value.decisions, document, issues);
  return isNonEmpty(issues) ? refused(issues) : ok({ facts, lists, decisions });
}

function readList(name: string, list: ListJson, json: JsonValue, reader: FactReader): readonly Member[] {
  const pointer = `/${name}`;
  const { document, issues } = reader;
  if (!Array.isArray(json)) {
    issues.push(
      issue("wrong-type", document.at(pointer), {
        expected: "a list of items, each with an id",
        found: describe(json),
      }),
    );
    return [];
  }
  const seen = new Set<string>();
  return json.flatMap((item, index): readonly Member[] => {
    const at = `${pointer}/${index}`;
    if (!isObject(item)) {
      issues.push(issue("wrong-type", document.at(at), { expected: "an object with an id", found: describe(item) }));
      return [];
    }
    const { id } = item;
    if (typeof id !== "string" || id === "" || id.length > 80) {
      issues.push(
        id === undefined
          ? issue("missing-key", document.at(at), { key: "id" })
          : issue("wrong-type", document.at(`${at}/id`), { expected: "a short text", found: describe(id) }),
      );
      return [];
    }
    if (seen.has(id)) issues.push(issue("duplicate-id", document.at(`${at}/id`), { id }));
    seen.add(id);
    const facts = readItem(list.items, item, at, reader);
    if (name === "claims") checkClaim(facts, at, reader);
    return [{ id, facts }];
  });
}

/** A claim counts for the scheme it names: one that no pack has would be taken for no claim, without a word. */
function checkClaim(claim: Member["facts"], at: string, { program, document, issues }: FactReader): void {
  for (const { value } of claim.get("scheme") ?? []) {
    if (value.kind !== "text" || program.schemeIds.has(value.value)) continue;
    const near = nearest(value.value, program.schemeIds);
    const named = { name: value.value, nearest: near, kind: "claimed scheme" };
    issues.push(issue("unknown-name", document.at(`${at}/scheme`), named));
  }
}

function readItem(
  items: Readonly<Record<string, FactJson>>,
  item: { readonly [key: string]: JsonValue },
  at: string,
  reader: FactReader,
) {
  const facts = new Map<string, History>();
  for (const [name, json] of Object.entries(item)) {
    if (name === "id") continue;
    const fact = Object.hasOwn(items, name) ? items[name] : undefined;
    if (fact !== undefined) facts.set(name, reader.history(fact, json, `${at}/${name}`));
    else reader.issues.push(unknownFact(reader.document, `${at}/${name}`, name, ["id", ...Object.keys(items)]));
  }
  return facts;
}

function unknownFact(document: JsonDocument, pointer: string, fact: string, known: readonly string[]): Issue {
  return issue("unknown-fact", document.keyAt(pointer), { fact, nearest: nearest(fact, known) });
}

function isObject(value: JsonValue | undefined): value is { readonly [key: string]: JsonValue } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function describe(value: JsonValue): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "a list";
  return typeof value === "object" ? "an object" : JSON.stringify(value).slice(0, 60);
}
