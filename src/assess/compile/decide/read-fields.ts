import type { Known } from "./expression.js";
import type { FrameMember } from "./frame.js";
import { type FactRule, readFact } from "./read-fact.js";

/*
 * An object is read key by key, in its own order: a key costs less so than a look for each name would, as most objects of
 * a caller are alike and the next key is the one that came next before.
 */

/** A plain object, read without looking further than its own keys. */
export interface Fields {
  readonly [key: string]: unknown;
}

/** What is counted while one household is read. */
export interface Tally {
  /** How many facts and lists that are expected are not there. */
  missing: number;
}

export type Values = readonly (Known | undefined)[];
export type Members = readonly FrameMember[];

/**
 * Reads the facts of an object into their slots, and its lists into those of `lists`; null where something does not fit.
 * What is not there is undefined.
 */
export type ReadFields = (fields: Fields, lists: (Members | undefined)[], tally: Tally) => Values | null;

/** The keys of an object, in the order of their slots. */
export interface Columns {
  readonly facts: readonly { readonly name: string; readonly rule: FactRule }[];
  readonly lists: readonly NamedList[];
  /** Keys that are read elsewhere. */
  readonly others: readonly string[];
  /** Keys without a slot, which are checked. */
  readonly unread: ReadonlyMap<string, FactRule>;
}

export interface NamedList {
  readonly name: string;
  /** Whether an object that does not have it is incomplete. */
  readonly isExpected: boolean;
  readonly read: (json: unknown, tally: Tally) => Members | null;
}

const MOST_SKIPPED = 3;

/** Which slot a key has: asked with the slot of the key before, after which it came before. */
export class KeyOrder {
  readonly names: readonly string[];
  /** By one more than the slot before: the slot that came next. */
  readonly next: number[];
  readonly #slots: ReadonlyMap<string, number>;

  constructor({ facts, lists, others }: Pick<Columns, "facts" | "lists" | "others">) {
    this.names = [...facts, ...lists].map(({ name }) => name).concat(others);
    this.next = [0, ...this.names.map((_, slot) => Math.min(slot + 1, this.names.length - 1))];
    this.#slots = new Map(this.names.map((name, slot) => [name, slot]));
  }

  /** The slot of a key that is not the one expected; -1 where it has none. */
  find(key: string, before: number): number {
    // Most often a key or two are left out: then the one sought comes soon after in the order known.
    let expected = this.next[before + 1] ?? 0;
    for (let skipped = 0; skipped < MOST_SKIPPED; skipped += 1) {
      expected = this.next[expected + 1] ?? 0;
      if (this.names[expected] === key) return expected;
    }
    const slot = this.#slots.get(key) ?? -1;
    if (slot >= 0) this.next[before + 1] = slot;
    return slot;
  }
}

/** Whether a key without a slot is one of the vocabulary, with a value that fits. */
export function isUnread(unread: Columns["unread"], key: string, json: unknown): boolean {
  const rule = unread.get(key);
  return rule !== undefined && readFact(rule, json) !== null;
}

/** Makes the reader of objects with these keys. */
export function fieldsReader(columns: Columns): ReadFields {
  const { facts, lists, unread } = columns;
  const rules = facts.map(({ rule }) => rule);
  const complete = facts.length + lists.filter(({ isExpected }) => isExpected).length;
  const order = new KeyOrder(columns);
  const { names, next } = order;
  const nothing: readonly (Known | undefined)[] = facts.map(() => undefined);
  return (fields, members, tally) => {
    const values = nothing.slice();
    let missing = complete;
    let before = -1;
    for (const key in fields) {
      const json = fields[key];
      let slot = next[before + 1] ?? 0;
      if (names[slot] !== key) {
        slot = order.find(key, before);
        if (slot < 0) {
          if (!isUnread(unread, key, json)) return null;
          continue;
        }
      }
      before = slot;
      const rule = rules[slot];
      if (rule !== undefined) {
        const value = readFact(rule, json);
        if (value === null) return null;
        values[slot] = value;
        missing -= 1;
        continue;
      }
      const list = lists[slot - rules.length];
      if (list === undefined) continue;
      const all = list.read(json, tally);
      if (all === null) return null;
      members[slot - rules.length] = all;
      if (list.isExpected) missing -= 1;
    }
    tally.missing += missing;
    return values;
  };
}
