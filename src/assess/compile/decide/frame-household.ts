import { dateOfCivil, NEVER_CIVIL } from "../../../calendar/index.js";
import { fractionText, nativeFraction } from "../../../money/index.js";
import { type History, type Household, type Member, StandingFacts } from "../../../program/index.js";
import { booleanValue, dateValue, exact, exactQuantity, NEVER, textValue, type Value } from "../../../value/index.js";
import type { Known } from "./expression.js";
import type { Frame, FrameMember } from "./frame.js";
import type { FactSlot, Layout, ListSlot } from "./layout.js";
import { knownOf } from "./lower-reference.js";

/** The household that a frame was read from, as far as the program reads it; its numbers are native. */
export function householdOf({ facts, lists }: Frame, layout: Layout): Household {
  return { facts: factsIn(facts, layout), lists: listsOf(lists, layout), decisions: NO_DECISIONS };
}

const NO_DECISIONS: Household["decisions"] = new Map();

function listsOf(lists: Frame["lists"], layout: Layout): Household["lists"] {
  const given = new Map<string, readonly Member[]>();
  for (let list = 0; list < layout.lists.length; list += 1) {
    const [slot, members] = [layout.lists[list], lists[list]];
    if (slot !== undefined && members !== undefined) given.set(slot.name, membersOf(members, slot));
  }
  return given;
}

function membersOf(members: readonly FrameMember[], slot: ListSlot): readonly Member[] {
  return members.map(({ id, facts }) => ({ id, facts: factsIn(facts, slot) }));
}

function factsIn(facts: readonly (Known | undefined)[], slots: Slots): StandingFacts {
  return new FactsOfFrame(facts, slots.facts, namesOf(slots));
}

/** Facts in slots, as histories. */
class FactsOfFrame extends StandingFacts {
  readonly names: ReadonlyMap<string, number>;
  readonly #facts: readonly (Known | undefined)[];
  readonly #slots: readonly FactSlot[];

  constructor(facts: readonly (Known | undefined)[], slots: readonly FactSlot[], names: ReadonlyMap<string, number>) {
    super();
    this.names = names;
    this.#facts = facts;
    this.#slots = slots;
  }

  value(at: number): Value | undefined {
    const [slot, known] = [this.#slots[at], this.#facts[at]];
    return slot === undefined || known === undefined ? undefined : valueFrom(known, slot);
  }
}

type Slots = Layout | ListSlot;

const NAMES = new WeakMap<Slots, ReadonlyMap<string, number>>();

/** Where each fact stands, by its name. */
function namesOf(slots: Slots): ReadonlyMap<string, number> {
  if ("factSlots" in slots) return slots.factSlots;
  const known = NAMES.get(slots);
  if (known !== undefined) return known;
  const names = new Map(slots.facts.map(({ name }, index) => [name, index]));
  NAMES.set(slots, names);
  return names;
}

function valueFrom(known: Known, { fact, scale }: FactSlot): Value {
  if (typeof known === "boolean") return known ? YES : NO;
  if (typeof known === "string") return textValue(known);
  if (fact.type === "date") return dateValue(known === NEVER_CIVIL ? NEVER : dateOfCivil(known));
  return exact(nativeFraction(known, scale));
}

const YES = booleanValue(true);
const NO = booleanValue(false);

/**
 * The frame of a household that the careful reader has read; null where a frame cannot say it: facts that changed over time,
 * decisions of a value that the law leaves open, numbers that do not fit.
 */
export function frameOf(household: Household, layout: Layout): Frame | null {
  if (household.decisions.size > 0) return null;
  const facts = knownFacts(household.facts, layout.facts);
  if (facts === null) return null;
  let isComplete = !facts.includes(undefined);
  const lists: (readonly FrameMember[] | undefined)[] = [];
  for (const { name, isExpected, facts: slots } of layout.lists) {
    const given = household.lists.get(name);
    if (given === undefined) {
      lists.push(undefined);
      if (isExpected) isComplete = false;
      continue;
    }
    const members: FrameMember[] = [];
    for (const [index, { id, facts: own }] of given.entries()) {
      const known = knownFacts(own, slots);
      if (known === null) return null;
      if (known.includes(undefined)) isComplete = false;
      members.push({ id, index, facts: known });
    }
    lists.push(members);
  }
  return { facts, lists, isComplete };
}

function knownFacts(
  histories: ReadonlyMap<string, History>,
  slots: readonly FactSlot[],
): readonly (Known | undefined)[] | null {
  const facts: (Known | undefined)[] = [];
  for (const slot of slots) {
    const history = histories.get(slot.name);
    if (history === undefined) {
      facts.push(undefined);
      continue;
    }
    const [entry, later] = history;
    if (entry === undefined || later !== undefined || entry.from !== null) return null;
    const known = knownIn(entry.value, slot);
    if (known === null) return null;
    facts.push(known);
  }
  return facts;
}

function knownIn(value: Value, { scale, bound }: FactSlot): Known | null {
  const quantity = exactQuantity(value);
  if (quantity === null) return value.kind === "number" || value.kind === "unknown" ? null : knownOf(value);
  const [above = "0", below = "1"] = fractionText(quantity).split("/");
  const whole = (Number(above) * scale) / Number(below);
  return Number.isSafeInteger(whole) && Math.abs(whole) <= bound && scale % Number(below) === 0 ? whole : null;
}
