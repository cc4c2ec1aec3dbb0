import type { JsonValue } from "../../src/reading/index.js";
import type { Random } from "./random.js";
import { itemsOf } from "./told.js";

type Json = Readonly<Record<string, JsonValue>>;

/** Where something that a household says stands: a fact, a list, a fact of an item, a decision. */
export type Path = readonly [string] | readonly [string, string] | readonly [string, number, string];

/** Everything whose absence means that it is not known. */
export function deletable(household: Json): readonly Path[] {
  return Object.entries(household).flatMap(([name, value]): readonly Path[] => {
    if (name === "decisions") return Object.keys(value ?? {}).map((address) => [name, address] as const);
    if (!Array.isArray(value)) return [[name]];
    const items = itemsOf(value).flatMap((item, index) =>
      Object.keys(item)
        .filter((fact) => fact !== "id")
        .map((fact) => [name, index, fact] as const),
    );
    return [[name], ...items];
  });
}

/** A few, some or nearly all of what may be deleted. */
export function drawDeletions(household: Json, random: Random): readonly Path[] {
  const paths = deletable(household);
  const one = random.one(paths);
  const some = random.some(paths, random.one([0, 0.1, 0.3, 0.8] as const));
  return some.length > 0 || one === undefined ? some : [one];
}

/** The household without what was deleted. */
export function without(household: Json, deletions: readonly Path[]): Json {
  const isDeleted = (...path: readonly (string | number)[]) =>
    deletions.some(
      (deletion) => deletion.length === path.length && deletion.every((step, index) => step === path[index]),
    );
  const left = Object.entries(household).flatMap(([name, value]): readonly (readonly [string, JsonValue])[] => {
    if (isDeleted(name)) return [];
    if (name === "decisions") return [[name, keep(value, (address) => !isDeleted(name, address))]];
    if (!Array.isArray(value)) return [[name, value]];
    return [[name, itemsOf(value).map((item, index) => keep(item, (fact) => !isDeleted(name, index, fact)))]];
  });
  return Object.fromEntries(left);
}

function keep(value: JsonValue, isKept: (key: string) => boolean): JsonValue {
  return Object.fromEntries(Object.entries(value ?? {}).filter(([key]) => isKept(key)));
}
