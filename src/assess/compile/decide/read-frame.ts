import type { FactJson } from "../../../pack/index.js";
import type { Program } from "../../../program/index.js";
import type { Frame, FrameMember } from "./frame.js";
import { type FactSlot, type Layout, type ListSlot, slotOf } from "./layout.js";
import { factRule, KnownPlaces } from "./read-fact.js";
import { type Columns, type Fields, fieldsReader, type Members, type ReadFields, type Tally } from "./read-fields.js";

/**
 * Reads a household that is plain and correct straight into a frame. Anything else gives null and is read again by
 * `readHousehold`, which says what is wrong with it: a dated fact, a decision, a claim, a sum of more digits than fit.
 */
export type ReadFrame = (household: unknown) => Frame | null;

/** The most members of a list that are read here: so few that their ids can be compared with one another. */
const MOST_MEMBERS = 16;

/** Makes the reader of one program's households, from its vocabulary. */
export function frameReader({ places, vocabulary, decimals }: Program, layout: Layout): ReadFrame {
  const known = new KnownPlaces(places);
  const readerOf = (
    slots: readonly FactSlot[],
    more: Pick<Columns, "lists" | "others">,
    dictionary: Iterable<readonly [string, FactJson]>,
  ): ReadFields => {
    const facts = slots.map((slot) => ({ name: slot.name, rule: factRule(slot, known) }));
    const slotless = [...dictionary].filter(([name]) => slots.every((slot) => slot.name !== name));
    const unread = slotless.map(([name, fact]) => [name, factRule(slotOf(name, fact, decimals), known)] as const);
    return fieldsReader({ ...more, facts, unread: new Map(unread) });
  };
  const lists = layout.lists.map((list) => {
    const { facts } = list;
    const items = Object.entries(vocabulary.lists.get(list.name)?.items ?? {});
    const readFields = readerOf(facts, { lists: [], others: ["id"] }, items);
    return { name: list.name, isExpected: list.isExpected, read: listReader(list, readFields) };
  });
  const readFields = readerOf(layout.facts, { lists, others: [] }, vocabulary.facts);
  const nobody = lists.map((): Members | undefined => undefined);
  const tally: Tally = { missing: 0 };
  return (household) => {
    if (!isPlain(household)) return null;
    tally.missing = 0;
    const members = nobody.slice();
    const facts = readFields(household, members, tally);
    return facts === null ? null : { facts, lists: members, isComplete: tally.missing === 0 };
  };
}

function isPlain(value: unknown): value is Fields {
  if (typeof value !== "object" || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

/** Members have no lists of their own. */
const NO_LISTS: (Members | undefined)[] = [];

function listReader({ name }: ListSlot, readFields: ReadFields) {
  return (json: unknown, tally: Tally): Members | null => {
    // Claims are checked against the schemes of all packs: by the careful reader, as are lists longer than a family.
    if (name === "claims" || !Array.isArray(json) || json.length > MOST_MEMBERS) return null;
    const members = new Array<FrameMember>(json.length);
    for (let index = 0; index < json.length; index += 1) {
      const item: unknown = json[index];
      if (!isPlain(item)) return null;
      const { id } = item;
      if (typeof id !== "string" || id === "" || id.length > 80) return null;
      for (let before = 0; before < index; before += 1) if (members[before]?.id === id) return null;
      const facts = readFields(item, NO_LISTS, tally);
      if (facts === null) return null;
      members[index] = { id, index, facts };
    }
    return members;
  };
}
