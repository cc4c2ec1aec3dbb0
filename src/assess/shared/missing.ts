import type { Finding, MissingFact } from "../../determination/index.js";
import { dictionaryNames, type Program } from "../../program/index.js";
import { type Cause, isSameCause } from "../../value/index.js";

/**
 * The facts that would settle something: those that most undecided clauses wait for first, then in the order of the
 * dictionary, then by name. What only the law could settle comes last.
 */
export function missingFacts(
  program: Program,
  causes: readonly Cause[],
  findings: readonly Finding[],
): readonly MissingFact[] {
  if (causes.length === 0) return NONE;
  const open = findings.filter(({ state, because }) => state === "undecided" && because.length > 0);
  const facts = causes.length <= FEW ? countedEach(causes, open) : countedTogether(causes, open);
  if (facts.length === 1) return facts;
  const order = dictionaryOrder(program);
  return facts.sort(
    (a, b) =>
      Number(a.by === "law") - Number(b.by === "law") ||
      b.clauses - a.clauses ||
      rankOf(a.name, order) - rankOf(b.name, order) ||
      (a.name < b.name ? -1 : a.name > b.name ? 1 : 0),
  );
}

/** So many causes are looked for in the findings one by one. */
const FEW = 8;

function countedEach(causes: readonly Cause[], open: readonly Finding[]): MissingFact[] {
  return causes.map((cause) => {
    let clauses = 0;
    for (const { because } of open) if (because.some((one) => isSameCause(one, cause))) clauses += 1;
    return { name: cause.name, by: cause.by, clauses };
  });
}

function countedTogether(causes: readonly Cause[], open: readonly Finding[]): MissingFact[] {
  const waiting = new Map<string, number>();
  for (const { because } of open)
    for (const key of new Set(because.map(keyOf))) waiting.set(key, (waiting.get(key) ?? 0) + 1);
  return causes.map((cause) => ({ name: cause.name, by: cause.by, clauses: waiting.get(keyOf(cause)) ?? 0 }));
}

const NONE: readonly MissingFact[] = Object.freeze([]);

function keyOf({ by, name }: Cause): string {
  return `${by} ${name}`;
}

const ORDERS = new WeakMap<Program["vocabulary"], ReadonlyMap<string, number>>();

function dictionaryOrder({ vocabulary }: Program): ReadonlyMap<string, number> {
  const known = ORDERS.get(vocabulary) ?? new Map(dictionaryNames(vocabulary).map((name, index) => [name, index]));
  ORDERS.set(vocabulary, known);
  return known;
}

/** `children[c1].bornOn` stands where `children.bornOn` stands in the dictionary; what is not in it comes after. */
function rankOf(name: string, order: ReadonlyMap<string, number>): number {
  return order.get(name.replace(/\[[^\]]*\]/, "")) ?? order.size;
}
