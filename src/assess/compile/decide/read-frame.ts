import { civilOf, NEVER_CIVIL, NO_DAY } from "../../../calendar/index.js";
import type { Places } from "../../../jurisdiction/index.js";
import type { FactJson } from "../../../pack/index.js";
import type { Known } from "./expression.js";
import type { Frame, FrameMember } from "./frame.js";
import type { FactSlot, Layout, ListSlot } from "./layout.js";

/** A plain object, read without looking further than its own keys. */
interface Fields {
  readonly [key: string]: unknown;
}

/** Reads the value of one fact; null where it is none, or none that fits: then the careful reader looks again. */
type ReadFact = (json: unknown) => Known | null;

/**
 * Reads a household that is plain and correct straight into a frame. Anything else gives null and is read again by
 * `readHousehold`, which says what is wrong with it: a dated fact, a decision, a claim, a fact that no scheme reads, a sum of
 * more digits than fit.
 */
export type ReadFrame = (household: unknown) => Frame | null;

/** The most members of a list that are read here; longer ones are counted by the careful reader. */
const MOST_MEMBERS = 10_000;

/** Makes the reader of one program's households, from its vocabulary. */
export function frameReader(layout: Layout, places: Places): ReadFrame {
  const facts = layout.facts.map((slot) => [slot.name, readerOf(slot, places)] as const);
  const lists = layout.lists.map((list) => [list.name, listReader(list, places)] as const);
  return (household) => {
    if (!isPlain(household)) return null;
    let seen = 0;
    const values: (Known | undefined)[] = [];
    let isComplete = true;
    for (const [name, read] of facts) {
      const json = household[name];
      if (json === undefined) {
        values.push(undefined);
        isComplete = false;
        continue;
      }
      const value = read(json);
      if (value === null) return null;
      seen += 1;
      values.push(value);
    }
    const members: (readonly FrameMember[] | undefined)[] = [];
    for (const [name, read] of lists) {
      const json = household[name];
      if (json === undefined) {
        members.push(undefined);
        isComplete = false;
        continue;
      }
      const list = read(json);
      if (list === null) return null;
      seen += 1;
      members.push(list.members);
      if (!list.isComplete) isComplete = false;
    }
    for (const _ in household) seen -= 1;
    return seen === 0 ? { facts: values, lists: members, isComplete } : null;
  };
}

function isPlain(value: unknown): value is Fields {
  if (typeof value !== "object" || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

function listReader({ name, facts: slots }: ListSlot, places: Places) {
  const facts = slots.map((slot) => [slot.name, readerOf(slot, places)] as const);
  return (json: unknown): { readonly members: readonly FrameMember[]; readonly isComplete: boolean } | null => {
    // Claims are checked against the schemes of all packs: by the careful reader.
    if (name === "claims" || !Array.isArray(json) || json.length > MOST_MEMBERS) return null;
    const members: FrameMember[] = [];
    let isComplete = true;
    for (let index = 0; index < json.length; index += 1) {
      const item: unknown = json[index];
      if (!isPlain(item)) return null;
      const { id } = item;
      if (typeof id !== "string" || id === "" || id.length > 80) return null;
      // Few enough to look through; of many, the careful reader keeps a set.
      if (index > 16) return null;
      for (const before of members) if (before.id === id) return null;
      let seen = 1;
      const values: (Known | undefined)[] = [];
      for (const [fact, read] of facts) {
        const own = item[fact];
        if (own === undefined) {
          values.push(undefined);
          isComplete = false;
          continue;
        }
        const value = read(own);
        if (value === null) return null;
        seen += 1;
        values.push(value);
      }
      for (const _ in item) seen -= 1;
      if (seen !== 0) return null;
      members.push({ id, index, facts: values });
    }
    return { members, isComplete };
  };
}

function readerOf(slot: FactSlot, places: Places): ReadFact {
  const { fact, scale, bound } = slot;
  const least = Math.max(slot.atLeast, -bound);
  const most = Math.min(slot.atMost, bound);
  switch (fact.type) {
    case "boolean":
      return (json) => (typeof json === "boolean" ? json : null);
    case "date": {
      const isEvent = fact.event === true;
      return (json) => {
        if (typeof json !== "string") return json === null && isEvent ? NEVER_CIVIL : null;
        const day = civilOf(json);
        return day === NO_DAY ? null : day;
      };
    }
    case "integer":
      return (json) =>
        Number.isSafeInteger(json) && Number(json) >= least && Number(json) <= most ? Number(json) + 0 : null;
    case "money":
    case "decimal":
    case "percent": {
      const decimals = Math.round(Math.log10(scale));
      return (json) => {
        const value = typeof json === "string" ? decimalIn(json, decimals) : null;
        return value !== null && value >= least && value <= most ? value : null;
      };
    }
    case "choice":
      return choiceReader(fact);
    case "place":
      return placeReader(places);
    case "text":
      return (json) => (typeof json === "string" ? json : null);
  }
}

function choiceReader(fact: FactJson): ReadFact {
  const options = Object.keys(fact.options ?? {});
  return (json) => (typeof json === "string" && options.includes(json) ? json : null);
}

function placeReader(places: Places): ReadFact {
  // Those that have been found; a register has some thousand, and a country a million villages.
  const known = new Set<string>();
  return (json) => {
    if (typeof json !== "string") return null;
    if (known.has(json)) return json;
    if (places.chain(json) === null) return null;
    if (known.size < 10_000) known.add(json);
    return json;
  };
}

/** The most digits of a number that is certain to be a safe integer. */
const MOST_DIGITS = 15;

/** A plain decimal as a whole number of so many decimals: "12.5" with two is 1250. Null for anything that is none, or too long. */
export function decimalIn(text: string, decimals: number): number | null {
  const { length } = text;
  let at = 0;
  const isNegative = text.charCodeAt(0) === 45;
  if (isNegative) at = 1;
  const first = text.charCodeAt(at);
  // No leading zeros: after one, only a point may come.
  if (first === 48 && at + 1 < length && text.charCodeAt(at + 1) !== 46) return null;
  let value = 0;
  let digits = 0;
  let places = -1;
  for (; at < length; at += 1) {
    const digit = text.charCodeAt(at) - 48;
    if (digit === -2) {
      if (places >= 0 || digits === 0) return null;
      places = 0;
      continue;
    }
    if (digit < 0 || digit > 9) return null;
    value = value * 10 + digit;
    digits += 1;
    if (places >= 0) places += 1;
  }
  if (digits === 0 || places === 0) return null;
  let missing = decimals - Math.max(places, 0);
  if (missing < 0 || digits + missing > MOST_DIGITS) return null;
  for (; missing > 0; missing -= 1) value *= 10;
  return isNegative ? 0 - value : value;
}
