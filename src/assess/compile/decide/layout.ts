import type { FactJson } from "../../../pack/index.js";
import type { Program } from "../../../program/index.js";

/** One fact in its slot: how its whole number is scaled, and the largest one that is read. */
export interface FactSlot {
  readonly name: string;
  readonly fact: FactJson;
  readonly scale: number;
  readonly bound: number;
  readonly atLeast: number;
  readonly atMost: number;
}

export interface ListSlot {
  readonly name: string;
  /**
   * Whether a household that does not have it is incomplete: where some scheme reads it, unless it is of claims, which count
   * only for schemes that are claimed, and those are decided exactly.
   */
  readonly isExpected: boolean;
  readonly facts: readonly FactSlot[];
}

/**
 * Where every fact that a program reads stands in a {@link Frame}: household facts and lists by their place, and of each
 * list the facts of its items.
 */
export interface Layout {
  readonly facts: readonly FactSlot[];
  readonly lists: readonly ListSlot[];
  readonly factSlots: ReadonlyMap<string, number>;
  readonly listSlots: ReadonlyMap<string, number>;
}

/** Larger sums are worked out exactly, at more cost: 100,000,000,000 yuan in fen. */
const MOST_MONEY = 1e13;
const MOST_COUNT = 1e9;
/** Decimals and percentages are read to four places; finer ones are worked out exactly. */
const DECIMAL_SCALE = 1e4;
const MOST_DECIMAL = 1e11;

/** The layout of a program's facts, in the order of its vocabulary. */
export function layoutOf({ vocabulary, schemes, decimals }: Program): Layout {
  const read = new Set(schemes.flatMap(({ facts }) => facts));
  const facts = [...vocabulary.facts]
    .filter(([name]) => read.has(name))
    .map(([name, fact]) => slotOf(name, fact, decimals));
  const lists = [...vocabulary.lists].map(([name, { items }]) => ({
    name,
    isExpected: read.has(name) && name !== "claims",
    facts: Object.entries(items)
      .filter(([item]) => read.has(`${name}.${item}`))
      .map(([item, fact]) => slotOf(item, fact, decimals)),
  }));
  return {
    facts,
    lists,
    factSlots: new Map(facts.map(({ name }, slot) => [name, slot])),
    listSlots: new Map(lists.map(({ name }, slot) => [name, slot])),
  };
}

/** The slot of one fact. */
export function slotOf(name: string, fact: FactJson, decimals: number): FactSlot {
  const [scale, most] = sizeOf(fact, decimals);
  const atLeast = fact.atLeast === undefined ? Number.NEGATIVE_INFINITY : Number(fact.atLeast) * scale;
  const atMost = fact.atMost === undefined ? Number.POSITIVE_INFINITY : Number(fact.atMost) * scale;
  // A bound between two whole numbers of the scale leaves the reading of it to the exact reader.
  const isWhole = [atLeast, atMost].every((end) => Number.isInteger(end) || !Number.isFinite(end));
  return { name, fact, scale, bound: isWhole ? most : -1, atLeast, atMost };
}

function sizeOf({ type }: FactJson, decimals: number): readonly [scale: number, bound: number] {
  switch (type) {
    case "money":
      return [10 ** decimals, MOST_MONEY];
    case "decimal":
    case "percent":
      return [DECIMAL_SCALE, MOST_DECIMAL];
    default:
      return [1, MOST_COUNT];
  }
}
