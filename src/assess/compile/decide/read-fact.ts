import { civilOf, NEVER_CIVIL, NO_DAY } from "../../../calendar/index.js";
import type { Places } from "../../../jurisdiction/index.js";
import type { FactJson } from "../../../pack/index.js";
import type { Known } from "./expression.js";
import type { FactSlot } from "./layout.js";

/** What the value of one fact must be. All have one shape, so that one function reads any of them without a call of its own. */
export interface FactRule {
  readonly kind: (typeof KIND)[keyof typeof KIND];
  /** The numbers that are read, from the least to the most, and how many decimals their whole number has. */
  readonly least: number;
  readonly most: number;
  readonly decimals: number;
  readonly options: readonly string[];
  readonly places: KnownPlaces | null;
}

const KIND = { day: 0, event: 1, decimal: 2, integer: 3, boolean: 4, choice: 5, place: 6, text: 7 } as const;

const KINDS = {
  date: KIND.day,
  money: KIND.decimal,
  decimal: KIND.decimal,
  percent: KIND.decimal,
  integer: KIND.integer,
  boolean: KIND.boolean,
  choice: KIND.choice,
  place: KIND.place,
  text: KIND.text,
} as const satisfies Record<FactJson["type"], FactRule["kind"]>;

/** The rule for the values of a slot. */
export function factRule({ fact, scale, bound, atLeast, atMost }: FactSlot, places: KnownPlaces): FactRule {
  return {
    kind: fact.event === true ? KIND.event : KINDS[fact.type],
    least: Math.max(atLeast, -bound),
    most: Math.min(atMost, bound),
    decimals: Math.round(Math.log10(scale)),
    options: Object.keys(fact.options ?? {}),
    places: fact.type === "place" ? places : null,
  };
}

/** The longest text that is read here: how long all texts together may be, the careful reader counts. */
const MOST_TEXT = 1000;

/** Reads the value of one fact; null where it is none, or none that fits: then the careful reader looks again. */
export function readFact(rule: FactRule, json: unknown): Known | null {
  switch (rule.kind) {
    case KIND.event:
    case KIND.day: {
      if (typeof json !== "string") return json === null && rule.kind === KIND.event ? NEVER_CIVIL : null;
      const day = civilOf(json);
      return day === NO_DAY ? null : day;
    }
    case KIND.decimal: {
      const value = typeof json === "string" ? decimalIn(json, rule.decimals) : null;
      return value !== null && value >= rule.least && value <= rule.most ? value : null;
    }
    case KIND.integer:
      return typeof json === "number" && Number.isSafeInteger(json) && json >= rule.least && json <= rule.most
        ? json + 0
        : null;
    case KIND.boolean:
      return typeof json === "boolean" ? json : null;
    case KIND.choice: {
      const { options } = rule;
      for (let index = 0; index < options.length; index += 1) if (options[index] === json) return json as string;
      return null;
    }
    case KIND.place:
      return typeof json === "string" && rule.places?.has(json) === true ? json : null;
    case KIND.text:
      return typeof json === "string" && json.length <= MOST_TEXT ? json : null;
  }
}

/** The places of a register that households have named. */
export class KnownPlaces {
  readonly #places: Places;
  /** Those that were found: a register has some thousand, and a country a million villages. */
  readonly #known = new Set<string>();
  /** Most households of a register live in few places, one after the other. */
  #last: string | null = null;

  constructor(places: Places) {
    this.#places = places;
  }

  has(place: string): boolean {
    if (place === this.#last) return true;
    if (!this.#known.has(place)) {
      if (this.#places.chain(place) === null) return false;
      if (this.#known.size < MOST_PLACES) this.#known.add(place);
    }
    this.#last = place;
    return true;
  }
}

const MOST_PLACES = 10_000;

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
