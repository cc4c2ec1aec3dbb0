import type { FactRequest, FactSource } from "../../src/live.js";
import type { JsonValue } from "../../src/reading/index.js";

type Json = Readonly<Record<string, JsonValue>>;

/** A source that answers from a household file, and keeps what it was asked. */
export class Told implements FactSource {
  readonly asked: string[] = [];
  readonly #household: Json;
  readonly #withList: number;

  /** @param withList how many of an item's facts come with its list, from 0 to 1 */
  constructor(household: Json, withList: number) {
    this.#household = household;
    this.#withList = withList;
  }

  async fact(request: FactRequest): Promise<JsonValue | undefined> {
    this.asked.push(JSON.stringify(request));
    await Promise.resolve();
    switch (request.kind) {
      case "fact":
        return this.#household[request.name];
      case "decisions":
        return this.#household.decisions;
      case "list": {
        const items = this.#household[request.list];
        return items === undefined ? undefined : itemsOf(items).map((item) => this.#shortened(item));
      }
      case "item":
        return itemsOf(this.#household[request.list]).find(({ id }) => id === request.id)?.[request.name];
    }
  }

  #shortened(item: Json): Json {
    const kept = Object.entries(item).filter(
      ([name], index) => name === "id" || (index + name.length) % 10 < this.#withList * 10,
    );
    return Object.fromEntries(kept);
  }

  get askedTwice(): readonly string[] {
    return this.asked.filter((request, index) => this.asked.indexOf(request) !== index);
  }
}

/** The items of a list of a household. */
export function itemsOf(list: JsonValue | undefined): readonly Json[] {
  return Array.isArray(list) ? list.filter((item): item is Json => typeof item === "object" && item !== null) : [];
}
