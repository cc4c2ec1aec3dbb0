import type { Vocabulary } from "../jurisdiction/index.js";
import type { FactJson, Words } from "../pack/index.js";
import { mentionsOfClause } from "./dependencies.js";
import type { LinkedClause, LinkedScheme } from "./program.js";
import { type Mention, mentionsOfFormula } from "./traverse.js";

/** The facts a scheme reads and what people call them. */
export interface FactsRead {
  /** In the order of the dictionary: household facts by name, facts of a list as `list.name`, lists by name. */
  readonly facts: readonly string[];
  /** The label of every fact, by its name in the dictionary and by each path by which a clause names it. */
  readonly labels: Readonly<Record<string, Words>>;
  /** Whether no formula goes through the list of the subjects: the facts of each are then read for it alone. */
  readonly subjectsAlone: boolean;
}

/** Collects the facts that the clauses of a scheme, and the formula of its place, read. */
export function factsRead(
  clauses: readonly LinkedClause[],
  place: LinkedScheme["place"] | null,
  subject: LinkedScheme["subject"],
  vocabulary: Vocabulary,
): FactsRead {
  const read = new Set<string>();
  const labels: Record<string, Words> = {};
  let subjectsAlone = subject.kind === "each";
  const note = (aliases: Map<string, string>, mentions: Iterable<Mention>) => {
    for (const mention of mentions) {
      if (mention.kind === "list") {
        aliases.set(mention.as, mention.list);
        read.add(mention.list);
        if (subject.kind === "each" && mention.list === subject.list) subjectsAlone = false;
      } else if (mention.kind === "reference" && mention.reference.kind === "fact") {
        const { alias, name, path } = mention.reference;
        const list = alias === null ? null : (aliases.get(alias) ?? alias);
        read.add(list === null ? name : `${list}.${name}`);
        const fact = factOf(vocabulary, list, name);
        if (fact !== undefined) labels[path] = fact.label;
      }
    }
  };
  const own = subject.kind === "each" ? [[subject.as, subject.list] as const] : [];
  if (subject.kind === "each") read.add(subject.list);
  for (const clause of clauses) {
    const aliases = new Map<string, string>(own);
    if (clause.effect === "defines" && clause.list !== null && clause.as !== null) aliases.set(clause.as, clause.list);
    note(aliases, mentionsOfClause(clause));
    if (clause.effect === "pays" && clause.claim !== null) readClaims(read, subject);
  }
  if (place !== null) note(new Map(own), mentionsOfFormula(place));
  const facts = dictionaryNames(vocabulary).filter((name) => read.has(name));
  for (const name of facts) {
    const [head = "", field] = name.split(".");
    const label =
      field === undefined
        ? (vocabulary.facts.get(head) ?? vocabulary.lists.get(head))?.label
        : factOf(vocabulary, head, field)?.label;
    if (label !== undefined) labels[name] = label;
  }
  return { facts, labels, subjectsAlone };
}

/** Every name of the dictionary in its order. */
export function dictionaryNames({ facts, lists }: Vocabulary): readonly string[] {
  return [
    ...facts.keys(),
    ...[...lists].flatMap(([list, { items }]) => [list, ...Object.keys(items).map((item) => `${list}.${item}`)]),
  ];
}

/** A claim window reads of each claim what it is for, and when it was made. */
function readClaims(read: Set<string>, subject: LinkedScheme["subject"]): void {
  for (const name of ["claims", "claims.scheme", "claims.on"]) read.add(name);
  if (subject.kind === "each") read.add("claims.subject");
}

function factOf(vocabulary: Vocabulary, list: string | null, name: string): FactJson | undefined {
  return list === null ? vocabulary.facts.get(name) : vocabulary.lists.get(list)?.items[name];
}
