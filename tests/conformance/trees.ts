import { plainDate } from "../../src/calendar/index.js";
import type { Condition, Environment, Item, Items, Leaf, Reference } from "../../src/condition/index.js";
import { quantityOf } from "../../src/money/index.js";
import {
  between,
  booleanValue,
  type Cause,
  dateValue,
  exact,
  NEVER,
  textValue,
  unknownValue,
  type Value,
} from "../../src/value/index.js";
import type { Random } from "./random.js";

type Kind = "number" | "boolean" | "date" | "text";

const KINDS: readonly [Kind, ...Kind[]] = ["number", "boolean", "date", "text"];
const LISTS = ["people", "events"] as const;
const TYPES: Readonly<Record<Kind, Reference["type"]>> = {
  number: { kind: "number", unit: null },
  boolean: { kind: "boolean" },
  date: { kind: "date" },
  text: { kind: "text" },
};

/** A household of no vocabulary: facts by name, items with facts, some of them not known, some only within bounds. */
export class Facts implements Environment {
  readonly day = plainDate("2025-01-01");
  readonly #values: ReadonlyMap<string, Value>;
  readonly #lists: ReadonlyMap<string, readonly Item[]>;
  readonly #known: (name: string) => boolean;
  readonly #items: ReadonlyMap<string, Item>;

  constructor(
    values: ReadonlyMap<string, Value>,
    lists: ReadonlyMap<string, readonly Item[]>,
    known: (name: string) => boolean,
    items: ReadonlyMap<string, Item> = new Map(),
  ) {
    this.#values = values;
    this.#lists = lists;
    this.#known = known;
    this.#items = items;
  }

  /** The same facts, of which only some have been told. */
  told(known: (name: string) => boolean): Facts {
    return new Facts(this.#values, this.#lists, known, this.#items);
  }

  read(reference: Reference): Value {
    const name = this.#nameOf(reference);
    const value = this.#known(name) ? this.#values.get(name) : undefined;
    return value ?? unknownValue([{ name, by: "household" }]);
  }

  items(list: string): Items {
    const items = this.#known(list) ? this.#lists.get(list) : undefined;
    return items === undefined ? { known: false, because: [{ name: list, by: "household" }] } : { known: true, items };
  }

  item(alias: string): Item {
    const item = this.#items.get(alias);
    if (item === undefined) throw new Error(`no item ${alias}`);
    return item;
  }

  with(alias: string, item: Item): Facts {
    return new Facts(this.#values, this.#lists, this.#known, new Map([...this.#items, [alias, item]]));
  }

  isWithin(place: string, area: string): boolean {
    return place.startsWith(area);
  }

  spend(): void {}

  #nameOf(reference: Reference): string {
    if (reference.kind !== "fact" || reference.alias === null) return reference.path;
    const item = this.item(reference.alias);
    return `${item.list}[${item.id}].${reference.name}`;
  }
}

/** Draws facts; one in five is not known, one number in three only within bounds. */
export function drawFacts(random: Random): Facts {
  const values = new Map<string, Value>();
  const lists = new Map<string, readonly Item[]>();
  const give = (name: string, kind: Kind) => {
    if (random.chance(0.8)) values.set(name, drawValue(kind, name, random));
  };
  for (const kind of KINDS) for (const number of [0, 1]) give(`${kind}${number}`, kind);
  for (const list of LISTS) {
    if (random.chance(0.15)) continue;
    const items = Array.from({ length: random.whole(0, 3) }, (_, index) => ({ list, id: `i${index}`, index }));
    lists.set(list, items);
    for (const { id } of items) for (const kind of KINDS) give(`${list}[${id}].${kind}`, kind);
  }
  return new Facts(values, lists, () => true);
}

function drawValue(kind: Kind, name: string, random: Random): Value {
  switch (kind) {
    case "number": {
      const low = quantityOf(random.whole(0, 4));
      if (random.chance(0.7)) return exact(low);
      const because: readonly Cause[] = [{ name: `bounds of ${name}`, by: "law" }];
      return between(
        random.chance(0.2) ? null : low,
        random.chance(0.2) ? null : quantityOf(random.whole(4, 6)),
        because,
      );
    }
    case "boolean":
      return booleanValue(random.chance(0.5));
    case "date":
      return dateValue(random.chance(0.2) ? NEVER : plainDate(`2025-01-0${random.whole(1, 4)}`));
    case "text":
      return textValue(random.one(["4201", "42", "11", "420115"] as const));
  }
}

type InReach = readonly { readonly as: string; readonly list: string }[];

/** Draws a condition: groups, negations, leaves of every operator, quantifiers within quantifiers. */
export function drawCondition(random: Random, depth = 4, inReach: InReach = []): Condition {
  const parts = () => Array.from({ length: random.whole(1, 3) }, () => drawCondition(random, depth - 1, inReach));
  const shape = depth === 0 ? "leaf" : random.one(["all", "any", "not", "leaf", "quantifier"] as const);
  switch (shape) {
    case "all":
    case "any":
      return { kind: shape, of: parts() };
    case "not":
      return { kind: "not", of: drawCondition(random, depth - 1, inReach) };
    case "leaf":
      return drawLeaf(random, inReach);
    case "quantifier": {
      const list = random.one(LISTS);
      const as = `item${inReach.length}`;
      const others = inReach.filter((other) => other.list === list);
      return {
        kind: "quantifier",
        id: "",
        operator: random.one(["some", "every", "none"] as const),
        list,
        as,
        besides: random.chance(0.4) ? (random.one(others)?.as ?? null) : null,
        when: drawCondition(random, depth - 1, [...inReach, { as, list }]),
      };
    }
  }
}

function drawLeaf(random: Random, inReach: InReach): Leaf {
  const kind = random.one(KINDS);
  const reference = (): Reference => {
    const alias = random.chance(0.6) ? (random.one(inReach)?.as ?? null) : null;
    const name = alias === null ? `${kind}${random.whole(0, 1)}` : kind;
    const path = alias === null ? name : `${alias}.${name}`;
    return { kind: "fact", path, alias, name, type: TYPES[kind], sensitive: random.chance(0.1) };
  };
  const literal = () => drawValue(kind, "a literal", random);
  const left = reference();
  const chosen = random.fraction();
  if (chosen < 0.2)
    return {
      kind: "leaf",
      id: "",
      left,
      operator: random.one(["in", "notIn"] as const),
      right: { kind: "literals", values: [literal(), literal()] },
    };
  if (chosen < 0.3 && kind === "text")
    return { kind: "leaf", id: "", left, operator: "within", right: { kind: "literals", values: [literal()] } };
  const comparisons = [
    "equal",
    "notEqual",
    "lessThan",
    "lessThanInclusive",
    "greaterThan",
    "greaterThanInclusive",
  ] as const;
  const operator = random.one(comparisons);
  const right: Leaf["right"] = random.chance(0.4)
    ? { kind: "reference", reference: reference() }
    : { kind: "literal", value: literal() };
  return { kind: "leaf", id: "", left, operator, right };
}
