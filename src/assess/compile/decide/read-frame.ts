import { civilOf, NEVER_CIVIL, NO_DAY } from "../../../calendar/index.js";
import type { Places } from "../../../jurisdiction/index.js";
import type { FactJson } from "../../../pack/index.js";
import type { Program } from "../../../program/index.js";
import type { Known } from "./expression.js";
import type { Frame, FrameMember } from "./frame.js";
import { type FactSlot, type Layout, type ListSlot, slotOf } from "./layout.js";

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

/** The longest text that is read here: how long all texts together may be, the careful reader counts. */
const MOST_TEXT = 1000;

/** The most members of a list that are read here: so few that their ids can be compared with one another. */
const MOST_MEMBERS = 16;

/** A fact or a list with the reader of its values. */
interface NamedFact {
  readonly name: string;
  readonly read: ReadFact;
}

/** Makes the reader of one program's households, from its vocabulary. */
export function frameReader(
  { places, vocabulary, decimals }: Program,
  layout: Layout,
  codegen: "allowed" | "never",
): ReadFrame {
  const facts = namedFacts(layout.facts, places);
  const named = new Set([...layout.factSlots.keys(), ...layout.listSlots.keys()]);
  const unread = unreadFacts(vocabulary.facts, named, decimals, places);
  const lists = layout.lists.map((list) => {
    const items = vocabulary.lists.get(list.name)?.items ?? {};
    const own = new Set(["id", ...list.facts.map(({ name }) => name)]);
    const more = unreadFacts(Object.entries(items), own, decimals, places);
    return { name: list.name, read: listReader(list, places, codegen, own, more) };
  });
  const readFacts = factsReader(facts, codegen);
  return (household) => {
    if (!isPlain(household)) return null;
    const values = readFacts(household);
    if (values === null) return null;
    let isComplete = true;
    let seen = 0;
    for (let index = 0; index < values.length; index += 1) {
      if (values[index] === undefined) isComplete = false;
      else seen += 1;
    }
    const members: (readonly FrameMember[] | undefined)[] = [];
    for (let index = 0; index < lists.length; index += 1) {
      const list = lists[index];
      const json = list === undefined ? undefined : household[list.name];
      if (list === undefined || json === undefined) {
        members.push(undefined);
        // Claims count only for schemes that are claimed, and those are decided exactly.
        if (list?.name !== "claims") isComplete = false;
        continue;
      }
      const read = list.read(json);
      if (read === null) return null;
      seen += 1;
      members.push(read.members);
      if (!read.isComplete) isComplete = false;
    }
    for (const _ in household) seen -= 1;
    if (seen !== 0 && !areKnown(household, named, unread)) return null;
    return { facts: values, lists: members, isComplete };
  };
}

/** Facts of the vocabulary that no scheme reads: they are checked, and have no slot. */
function unreadFacts(
  dictionary: Iterable<readonly [string, FactJson]>,
  named: ReadonlySet<string>,
  decimals: number,
  places: Places,
): ReadonlyMap<string, ReadFact> {
  const unread = [...dictionary].filter(([name]) => !named.has(name));
  return new Map(unread.map(([name, fact]) => [name, readerOf(slotOf(name, fact, decimals), places)]));
}

/** Whether the other keys of an object are facts of the vocabulary, or a remark, with values that fit. */
function areKnown(fields: Fields, named: ReadonlySet<string>, unread: ReadonlyMap<string, ReadFact>): boolean {
  for (const key of Object.keys(fields)) {
    // A key without a value is no JSON; the careful reader says so.
    if (fields[key] === undefined) return false;
    if (named.has(key)) continue;
    const read = unread.get(key);
    if (read === undefined || read(fields[key]) === null) return false;
  }
  return true;
}

/** Reads facts into their slots; null where one does not fit. */
type ReadFacts = (fields: Fields) => readonly (Known | undefined)[] | null;

function namedFacts(slots: readonly FactSlot[], places: Places): readonly NamedFact[] {
  return slots.map((slot) => ({ name: slot.name, read: readerOf(slot, places) }));
}

function factsReader(facts: readonly NamedFact[], codegen: "allowed" | "never"): ReadFacts {
  if (codegen === "allowed" && facts.length <= MOST_WRITTEN_OUT) return writtenOut(facts);
  return (fields) => {
    const values = new Array<Known | undefined>(facts.length);
    for (let index = 0; index < facts.length; index += 1) {
      const fact = facts[index];
      const json = fact === undefined ? undefined : fields[fact.name];
      if (fact === undefined || json === undefined) {
        values[index] = undefined;
        continue;
      }
      const value = fact.read(json);
      if (value === null) return null;
      values[index] = value;
    }
    return values;
  };
}

/** Facts up to which reading is written out: one long function of more would not be optimised. */
const MOST_WRITTEN_OUT = 40;

/** The same, written out fact by fact: each is then read as quickly as a field that is named in a program. */
function writtenOut(facts: readonly NamedFact[]): ReadFacts {
  const names = facts.map((_, index) => `n${index}=N[${index}],r${index}=R[${index}]`);
  const lines = facts.map(
    (_, index) =>
      `let v${index}=o[n${index}];if(v${index}!==undefined){v${index}=r${index}(v${index});if(v${index}===null)return null;}`,
  );
  const head = names.length === 0 ? "" : `const ${names.join(",")};`;
  const values = facts.map((_, index) => `v${index}`).join(",");
  const source = `"use strict";${head}return (o)=>{${lines.join("")}return [${values}];};`;
  const make = new Function("N", "R", source) as (names: readonly string[], reads: readonly ReadFact[]) => ReadFacts;
  return make(
    facts.map(({ name }) => name),
    facts.map(({ read }) => read),
  );
}

function isPlain(value: unknown): value is Fields {
  if (typeof value !== "object" || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

function listReader(
  { name, facts: slots }: ListSlot,
  places: Places,
  codegen: "allowed" | "never",
  named: ReadonlySet<string>,
  unread: ReadonlyMap<string, ReadFact>,
) {
  const facts = namedFacts(slots, places);
  const readFacts = factsReader(facts, codegen);
  return (json: unknown): { readonly members: readonly FrameMember[]; readonly isComplete: boolean } | null => {
    // Claims are checked against the schemes of all packs: by the careful reader, as are lists longer than a family.
    if (name === "claims" || !Array.isArray(json) || json.length > MOST_MEMBERS) return null;
    const members: FrameMember[] = [];
    let isComplete = true;
    for (let index = 0; index < json.length; index += 1) {
      const item: unknown = json[index];
      if (!isPlain(item)) return null;
      const { id } = item;
      if (typeof id !== "string" || id === "" || id.length > 80) return null;
      for (let before = 0; before < index; before += 1) if (members[before]?.id === id) return null;
      const values = readFacts(item);
      if (values === null) return null;
      let seen = 1;
      for (let slot = 0; slot < values.length; slot += 1) {
        if (values[slot] === undefined) isComplete = false;
        else seen += 1;
      }
      for (const _ in item) seen -= 1;
      if (seen !== 0 && !areKnown(item, named, unread)) return null;
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
      return (json) => (typeof json === "string" && json.length <= MOST_TEXT ? json : null);
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
