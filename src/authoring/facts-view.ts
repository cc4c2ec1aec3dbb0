import { contains, type PlainDate } from "../calendar/index.js";
import type { FactJson, ListJson, TypeName, Words } from "../pack/index.js";
import type { LinkedScheme, Program } from "../program/index.js";

/** One thing a portal must ask. */
export interface FactView {
  /** `familyPlace`, `children`, or `children.bornOn` for each item of a list. */
  readonly name: string;
  /** The list of whose items it is asked, if any. */
  readonly list: string | null;
  readonly type: TypeName | "list";
  readonly unit: string | null;
  readonly label: Words;
  readonly question: Words | null;
  readonly choices: readonly { readonly value: string; readonly label: Words }[];
  readonly atLeast: string | null;
  readonly atMost: string | null;
  /** A date that may be null, because it has not happened. */
  readonly event: boolean;
  /** The schemes that read it, by id. */
  readonly schemes: readonly string[];
}

/** What must be asked at a place; private facts apart, because they are asked only when a caller names them. */
export interface FactsView {
  readonly asked: readonly FactView[];
  readonly sensitive: readonly FactView[];
  readonly schemes: readonly { readonly id: string; readonly title: Words; readonly closed: boolean }[];
}

/** For which schemes facts are asked. */
export interface FactsOptions {
  /** Only schemes that can grant something on this day; null for any day. */
  readonly on: PlainDate | null;
  /** Whether closed schemes are among them: what only they read is not to be asked without need. */
  readonly closed: boolean;
}

/** The facts that the schemes of a program read, in the order of the dictionary. */
export function viewFacts(program: Program, { on, closed }: FactsOptions): FactsView {
  const schemes = program.schemes
    .filter((scheme) => closed || scheme.closed === null)
    .filter((scheme) => on === null || isLiving(program, scheme, on));
  const { facts, lists } = program.vocabulary;
  const read = new Map<string, string[]>();
  for (const { id, facts: names } of schemes) {
    for (const name of names) read.set(name, [...(read.get(name) ?? []), id]);
  }
  const views: { readonly view: FactView; readonly sensitive: boolean }[] = [];
  for (const [name, fact] of facts) {
    const readers = read.get(name);
    if (readers !== undefined) views.push(viewFact(name, null, fact, readers));
  }
  for (const [name, list] of lists) {
    const readers = read.get(name);
    if (readers === undefined) continue;
    views.push({ view: viewList(name, list, readers), sensitive: false });
    for (const [item, fact] of Object.entries(list.items)) {
      // Claims are read by the engine itself, all their items together.
      const itemReaders = name === "claims" ? readers : read.get(`${name}.${item}`);
      if (itemReaders !== undefined) views.push(viewFact(`${name}.${item}`, name, fact, itemReaders));
    }
  }
  return {
    asked: views.flatMap(({ view, sensitive }) => (sensitive ? [] : [view])),
    // Even the choices of a private fact are not for a list that everybody reads.
    sensitive: views.flatMap(({ view, sensitive }) => (sensitive ? [{ ...view, choices: [] }] : [])),
    schemes: schemes.map(({ id, title, closed }) => ({ id, title, closed: closed !== null })),
  };
}

/** Whether some award of a scheme is in force at the program's place, and the scheme has not closed. */
function isLiving({ places, jurisdiction }: Program, { slots, closed }: LinkedScheme, on: PlainDate): boolean {
  if (closed !== null && closed.from <= on) return false;
  return [...slots.values()].some(({ candidates }) => {
    const holder = candidates.find(
      (clause) => contains(clause.inForce, on) && places.isWithin(jurisdiction, clause.jurisdiction),
    );
    return holder?.effect === "awards";
  });
}

function viewFact(name: string, list: string | null, fact: FactJson, schemes: readonly string[]) {
  const view: FactView = {
    name,
    list,
    type: fact.type,
    unit: fact.unit ?? null,
    label: fact.label,
    question: fact.question ?? null,
    choices: Object.entries(fact.options ?? {}).map(([value, label]) => ({ value, label })),
    atLeast: fact.atLeast ?? null,
    atMost: fact.atMost ?? null,
    event: fact.event ?? false,
    schemes,
  };
  return { view, sensitive: fact.sensitive === true };
}

function viewList(name: string, { label, question }: ListJson, schemes: readonly string[]): FactView {
  const nothing = { list: null, unit: null, choices: [], atLeast: null, atMost: null, event: false };
  return { name, type: "list", label, question: question ?? null, schemes, ...nothing };
}
