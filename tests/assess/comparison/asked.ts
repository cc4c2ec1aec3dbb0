import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { ComparedPlace, PlacesComparison } from "../../../src/index.js";
import { type CompareInput, comparePlaces, type JsonValue, loadLaw, orThrow } from "../../../src/index.js";
import { shipped } from "../../../src/packs/index.js";

export type Json = Readonly<Record<string, JsonValue>>;

/** The law of all shipped packs. */
export const LAW = orThrow(loadLaw(shipped, null)).program;

/** A household of the examples. */
export function household(name: string): Json {
  const path = join(import.meta.dirname, "../../../docs/examples/households", `${name}.json`);
  return JSON.parse(readFileSync(path, "utf8")) as Json;
}

export function compared(family: Json, input: CompareInput): PlacesComparison {
  return orThrow(comparePlaces(LAW, family, input));
}

/** The row of a place, which must be there. */
export function rowOf({ places }: PlacesComparison, code: string): ComparedPlace {
  const row = places.find(({ place }) => place === code);
  if (row === undefined) throw new Error(`no row ${code}`);
  return row;
}

/** What a row says is received in cash: a sum, or its two ends. */
export function cashOf({ cash }: ComparedPlace): readonly (string | readonly (string | null)[])[] {
  return cash.map((amount) => {
    if (amount.kind === "exact") return amount.money.amount;
    if (amount.kind === "between") return [amount.atLeast, amount.atMost];
    throw new Error(amount.kind);
  });
}
