import type { Expression, Test } from "./expression.js";
import type { Frame } from "./frame.js";
import type { Layout } from "./layout.js";
import { partsOf, type Reads } from "./walk.js";

/*
 * What a household lacks of what a view of the law reads, as bits: one for each fact and each list, in turn (where there
 * are more of them, several share one). An expression has the bits of what it reads itself. Where none of them is missing,
 * everything that it reads is known, and it is worked out as if the whole household were.
 */

/** Bits that the facts and lists of a view share among them. */
const FACT_BITS = 29;

/** Of what the law itself leaves open: it is missing in every household. */
export const OPEN_IN_LAW = 1 << FACT_BITS;

/** Of every expression: missing where what seemed to be known turned out not to be. */
export const ANYTHING = 1 << (FACT_BITS + 1);

interface SlotBit {
  readonly slot: number;
  readonly bit: number;
}

/** The bits of one view of the law. */
export class MissingBits {
  readonly #facts: readonly SlotBit[];
  readonly #lists: readonly SlotBit[];
  readonly #members: readonly { readonly list: number; readonly slots: readonly SlotBit[] }[];
  /** What is missing of a household of which everything else is known. */
  readonly always: number;
  readonly #definitionOf: (index: number) => Expression;
  readonly #definitions = new Map<number, number>();

  constructor({ facts, lists, members }: Reads, { listSlots }: Layout, definitionOf: (index: number) => Expression) {
    let count = 0;
    const bitsFor = (slots: Iterable<number>): readonly SlotBit[] =>
      Array.from(slots, (slot) => {
        count += 1;
        return { slot, bit: 1 << ((count - 1) % FACT_BITS) };
      });
    this.#facts = bitsFor(facts);
    this.#lists = bitsFor(lists);
    this.#members = Array.from(members, ([list, slots]) => ({ list, slots: bitsFor(slots) }));
    // A household of which everything is known need not say that nothing was claimed.
    this.always = OPEN_IN_LAW | bitOf(this.#lists, listSlots.get("claims"));
    this.#definitionOf = definitionOf;
  }

  /** What is missing in a frame. */
  of({ facts, lists }: Pick<Frame, "facts" | "lists">): number {
    let missing = this.always;
    for (const { slot, bit } of this.#facts) if (facts[slot] === undefined) missing |= bit;
    for (const { slot, bit } of this.#lists) if (lists[slot] === undefined) missing |= bit;
    for (const { list, slots } of this.#members) {
      for (const member of lists[list] ?? []) {
        for (const { slot, bit } of slots) if (member.facts[slot] === undefined) missing |= bit;
      }
    }
    return missing;
  }

  /** The bits of everything that an expression or a test reads, itself or through definitions. */
  ofPart(part: Expression | Test): number {
    return ANYTHING | this.#read(part);
  }

  /** The bits of everything that a definition reads. */
  ofDefinition(index: number): number {
    return ANYTHING | this.#definition(index);
  }

  /** The bits of several. */
  ofParts(parts: readonly (Expression | Test)[]): number {
    return parts.reduce((bits, part) => bits | this.ofPart(part), ANYTHING);
  }

  #read(part: Expression | Test): number {
    switch (part.kind) {
      case "open":
        return OPEN_IN_LAW;
      case "fact":
        return bitOf(this.#facts, part.slot);
      case "member":
        return bitOf(this.#members.find(({ list }) => list === part.list)?.slots ?? [], part.slot);
      case "definition":
        return this.#definition(part.index);
      default: {
        const own = part.kind === "over" || part.kind === "items" ? bitOf(this.#lists, part.list) : 0;
        return partsOf(part).reduce((bits, inner) => bits | this.#read(inner), own);
      }
    }
  }

  #definition(index: number): number {
    const known = this.#definitions.get(index);
    if (known !== undefined) return known;
    const bits = this.#read(this.#definitionOf(index));
    this.#definitions.set(index, bits);
    return bits;
  }
}

/** What a household lacks of what a view reads; nothing where it is complete, as most are. */
export function missingIn(
  { missing }: { readonly missing: MissingBits },
  frame: Pick<Frame, "facts" | "lists" | "isComplete">,
): number {
  return frame.isComplete ? missing.always : missing.of(frame);
}

function bitOf(bits: readonly SlotBit[], slot: number | undefined): number {
  return bits.find((one) => one.slot === slot)?.bit ?? 0;
}
