import type { AssessInput } from "../../src/assess/contract.js";
import { addDays, isPlainDate, type PlainDate, plainDate } from "../../src/calendar/index.js";
import type { FactJson } from "../../src/pack/index.js";
import type { LinkedScheme, Program } from "../../src/program/index.js";
import type { JsonValue } from "../../src/reading/index.js";
import type { Random } from "./random.js";

type Json = Readonly<Record<string, JsonValue>>;

/** A household in a program's vocabulary, and how it is asked about. */
export interface Draw {
  readonly household: Json;
  readonly input: AssessInput;
}

/** Draws households that fall near the edges of a program's schemes: their dates, ages, places, windows, bounds. */
export class Drawing {
  readonly #program: Program;
  readonly #random: Random;
  readonly #days: readonly PlainDate[];
  readonly #facts: ReadonlySet<string>;

  constructor(program: Program, random: Random) {
    this.#program = program;
    this.#random = random;
    this.#days = [...new Set(program.schemes.flatMap((scheme) => [...scheme.changes, ...datesIn(scheme.slots)]))];
    this.#facts = new Set(program.schemes.flatMap(({ facts }) => facts));
  }

  draw(): Draw {
    const scheme = this.#random.one(this.#program.schemes);
    if (scheme === undefined) throw new Error("a program without schemes");
    const on = this.#dayOfAssessment(scheme);
    const purpose = scheme.closed === null ? {} : { purpose: this.#random.one(["arrears", "audit"] as const) };
    return { household: this.#household(scheme, on), input: { on, ...purpose } };
  }

  #dayOfAssessment(scheme: LinkedScheme): PlainDate {
    for (let attempt = 0; attempt < 50; attempt += 1) {
      const day = this.#near(this.#random.one(this.#days) ?? plainDate("2025-07-01"), 6);
      if (scheme.closed === null || day < scheme.closed.from) return day;
    }
    return plainDate("2005-06-30");
  }

  #household(scheme: LinkedScheme, on: PlainDate): Json {
    const random = this.#random;
    const kept = random.one([1, 1, 1, 0.95, 0.8] as const);
    const { facts, lists } = this.#program.vocabulary;
    const household: Record<string, JsonValue> = {};
    for (const [name, fact] of facts) {
      const wanted = this.#facts.has(name) ? kept : 0.1;
      if (random.chance(wanted)) household[name] = this.#history(fact, scheme, on);
    }
    for (const [list, { items }] of lists) {
      if (list === "claims" || list === "received") continue;
      const wanted = this.#facts.has(list) ? Math.max(kept, 0.9) : 0.1;
      if (!random.chance(wanted)) continue;
      household[list] = Array.from({ length: random.one([0, 1, 1, 1, 2, 2, 3] as const) }, (_, index) => {
        const item: Record<string, JsonValue> = { id: `${list.slice(0, 2)}.${index}[${index}]` };
        for (const [name, fact] of Object.entries(items))
          if (random.chance(this.#facts.has(`${list}.${name}`) ? kept : 0.3))
            item[name] = this.#history(fact, scheme, on);
        return item;
      });
    }
    if (random.chance(kept)) household.claims = this.#claims(scheme, household, on, kept);
    if (random.chance(0.5)) household.decisions = this.#decisions(scheme);
    return household;
  }

  /** Now and then a fact changes: two or three values, each from its day. */
  #history(fact: FactJson, scheme: LinkedScheme, on: PlainDate): JsonValue {
    if (!this.#random.chance(0.12)) return this.#value(fact, scheme, on);
    const days = [this.#near(on, 12), this.#near(on, 12), this.#near(this.#random.one(this.#days) ?? on, 3)];
    const history = [...new Set(days)].sort().map((from) => ({ from, value: this.#value(fact, scheme, on) }));
    return { history };
  }

  #value(fact: FactJson, scheme: LinkedScheme, on: PlainDate): JsonValue {
    const random = this.#random;
    switch (fact.type) {
      case "boolean":
        return random.chance(0.85);
      case "date":
        return fact.event === true && random.chance(0.6) ? null : this.#date(on);
      case "integer":
        return Number(this.#number(fact, 0));
      case "money":
        return this.#number(fact, this.#program.decimals);
      case "decimal":
      case "percent":
        return this.#number(fact, 2);
      case "choice":
        return this.#option(Object.keys(fact.options ?? {}));
      case "place":
        return this.#place(scheme);
      case "text":
        return random.one(["", "a text", scheme.id] as const);
    }
  }

  /** The first option more often than the rest, as most conditions ask for it. */
  #option(options: readonly string[]): string {
    return (this.#random.chance(0.5) ? options[0] : this.#random.one(options)) ?? "";
  }

  /** Around ages that laws like, and around the days on which the law itself changes. */
  #date(on: PlainDate): PlainDate {
    const random = this.#random;
    if (random.chance(0.25)) return this.#near(random.one(this.#days) ?? on, 0);
    if (random.chance(0.1))
      return random.one(["2004-02-29", "2024-02-29", "1948-02-29", "2022-01-31"].map(plainDate)) ?? on;
    const years = random.one([0, 0, 1, 2, 3, 3, 5, 14, 14, 16, 18, 60, 60, 62] as const);
    const year = String(Math.max(1, Number(on.slice(0, 4)) - years)).padStart(4, "0");
    const same = `${year}${on.slice(4)}`;
    return this.#near(isPlainDate(same) ? same : plainDate(`${year}-02-28`), random.one([0, 0, 1] as const));
  }

  /** A day, a day beside it, the end of its year, or one some months off. */
  #near(day: PlainDate, months: number): PlainDate {
    const random = this.#random;
    const days =
      months === 0 ? random.whole(-1, 1) : random.one([0, 1, -1, random.whole(-30 * months, 30 * months)] as const);
    if (months > 0 && random.chance(0.15))
      return plainDate(`${day.slice(0, 4)}-${random.one(["12-31", "01-01"] as const)}`);
    return addDays(day, days) ?? day;
  }

  #number({ atLeast = "0", atMost }: FactJson, decimals: number): string {
    const random = this.#random;
    const from = Number(atLeast);
    const to = atMost === undefined ? from + random.one([5, 100, 5000] as const) : Number(atMost);
    const at = random.one([from, to, from + random.fraction() * (to - from)] as const);
    return decimals === 0 ? String(Math.round(at)) : at.toFixed(decimals);
  }

  /** Places the law knows, within the scheme's own area for the most part, with townships and villages below them. */
  #place(scheme: LinkedScheme): string {
    const random = this.#random;
    const { places } = this.#program;
    const codes = places.all.map(({ code }) => code);
    const inside = codes.filter((code) => places.isWithin(code, scheme.jurisdiction));
    const code = random.one(random.chance(0.85) ? inside : codes) ?? scheme.jurisdiction;
    const below = `${code}${random.one(["001", "001001"] as const)}`;
    return random.chance(0.2) && places.chain(below) !== null ? below : code;
  }

  #claims(scheme: LinkedScheme, household: Json, on: PlainDate, kept: number): JsonValue {
    const random = this.#random;
    const subjects = scheme.subject.kind === "each" ? household[scheme.subject.list] : [];
    const ids = Array.isArray(subjects) ? subjects.flatMap((item: JsonValue) => idIn(item)) : [];
    const other = [...this.#program.schemeIds].find((id) => id !== scheme.id) ?? scheme.id;
    return Array.from({ length: random.one([0, 1, 1, 2, 3] as const) }, (_, index) => {
      const year = Number(on.slice(0, 4)) + random.whole(-3, 0);
      const edges = ["01-01", "12-31", "06-15"].map((day) => plainDate(`${year}-${day}`));
      const claim: Record<string, JsonValue> = { id: `claim-${index}` };
      if (random.chance(kept)) claim.scheme = random.chance(0.9) ? scheme.id : other;
      if (random.chance(kept)) claim.subject = random.one(ids) ?? "somebody";
      if (random.chance(kept))
        claim.on = random.chance(0.7) ? this.#near(random.one(edges) ?? on, 0) : this.#near(on, 6);
      return claim;
    });
  }

  #decisions(scheme: LinkedScheme): JsonValue {
    const decisions: Record<string, JsonValue> = {};
    for (const { candidates } of scheme.slots.values()) {
      for (const clause of candidates) {
        if (clause.effect !== "sets") continue;
        const value = clause.values.findLast(({ kind }) => kind === "open");
        if (value?.kind !== "open" || !this.#random.chance(0.7)) continue;
        if (clause.type.kind === "number")
          decisions[clause.address] = this.#number({ type: "money", label: {}, ...value.open }, 2);
        else if (value.open.oneOf !== undefined) decisions[clause.address] = this.#option(value.open.oneOf);
      }
    }
    return decisions;
  }
}

function idIn(item: JsonValue): readonly string[] {
  return typeof item === "object" && item !== null && "id" in item && typeof item.id === "string" ? [item.id] : [];
}

/** Every date that stands anywhere in the clauses. */
function datesIn(part: unknown, found = new Set<PlainDate>()): ReadonlySet<PlainDate> {
  if (typeof part === "string") {
    if (isPlainDate(part)) found.add(part);
  } else if (part instanceof Map) {
    for (const inner of part.values()) datesIn(inner, found);
  } else if (typeof part === "object" && part !== null) {
    for (const inner of Object.values(part)) datesIn(inner, found);
  }
  return found;
}
