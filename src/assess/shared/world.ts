import type { PlainDate } from "../../calendar/index.js";
import type { Item } from "../../condition/index.js";
import type { EffectName } from "../../pack/index.js";
import type { Household, LinkedClause, LinkedClauseOf, LinkedScheme, Program } from "../../program/index.js";
import { Budget } from "./budget.js";
import { type Locality, lawOf, type SchemeLaw } from "./law.js";
import type { LawView } from "./law-view.js";
import { PLAIN } from "./plain-reader.js";
import type { Around, Evaluator, Reader } from "./reader.js";
import type { HistoryDays } from "./segments.js";

/** How a household is to be assessed. */
export interface AssessOptions {
  /** The day of assessment. There is no clock: it is always given. */
  readonly on: PlainDate;
  /** Needed for closed schemes, which answer for nothing else. */
  readonly purpose: "arrears" | "audit" | null;
  /** Readings to take instead of the pack's own, by clause address. */
  readonly readings: Readonly<Record<string, string>>;
  /** The last day to which awards without a known end are listed. */
  readonly horizon: PlainDate;
}

const NO_READINGS: ReadonlyMap<string, ReadonlySet<string | null>> = new Map();

/** One scheme of one program, asked about one household. */
export class World {
  readonly program: Program;
  readonly scheme: LinkedScheme;
  readonly law: SchemeLaw;
  readonly household: Household;
  readonly options: AssessOptions;
  readonly evaluator: Evaluator;
  /** The ambiguous clauses that were read, by address, each with the readings taken of it; null where that is open. */
  get readingsTaken(): ReadonlyMap<string, ReadonlySet<string | null>> {
    return this.#readingsTaken ?? NO_READINGS;
  }

  #readingsTaken: Map<string, Set<string | null>> | null = null;
  /** The days on which its facts change; null before they are asked for. */
  historyDays: HistoryDays | null = null;
  readonly #budget: Budget;
  /** Where the place lies that was asked for last: most often the next is the same. */
  #lastPlace: string | null = null;
  #lastLocality: Locality | null = null;
  #within: Map<string, boolean> | null = null;

  /** @param budget what the assessment may still spend; schemes of one assessment share it */
  constructor(
    program: Program,
    scheme: LinkedScheme,
    household: Household,
    options: AssessOptions,
    budget = new Budget(),
    evaluator = PLAIN,
  ) {
    this.program = program;
    this.scheme = scheme;
    this.law = lawOf(program, scheme);
    this.household = household;
    this.options = options;
    this.evaluator = evaluator;
    this.#budget = budget;
  }

  /** Counts work; throws where an assessment would take too much of it. */
  spend(work: number): void {
    this.#budget.spend(work);
  }

  /** A reader for a subject, null being the household, on a day under one place's law. */
  reader(day: PlainDate, place: string, subject: Item | null, around: Around | null = null): Reader {
    return this.evaluator.reader(this, day, place, subject, around);
  }

  /** Notes which reading of an ambiguous clause was taken. */
  noteReading(address: string, reading: string | null): void {
    this.#readingsTaken ??= new Map<string, Set<string | null>>();
    const taken = this.#readingsTaken.get(address) ?? new Set();
    this.#readingsTaken.set(address, taken.add(reading));
  }

  isWithin(place: string, area: string): boolean {
    const key = `${place} ${area}`;
    this.#within ??= new Map<string, boolean>();
    const known = this.#within.get(key);
    if (known !== undefined) return known;
    const answer = this.program.places.isWithin(place, area);
    this.#within.set(key, answer);
    return answer;
  }

  /** The law on a day in a place. */
  lawOn(day: PlainDate, place: string): LawView {
    return this.law.on(day, this.#localityOf(place));
  }

  #localityOf(place: string): Locality {
    if (this.#lastPlace === place && this.#lastLocality !== null) return this.#lastLocality;
    const locality = this.law.localityOf(place);
    this.#lastPlace = place;
    this.#lastLocality = locality;
    return locality;
  }

  /** The clause that holds a slot on a day in a place; null when the slot is vacant or repealed. */
  held(slot: string, day: PlainDate, place: string): LinkedClause | null {
    return this.lawOn(day, place).held(slot);
  }

  /** The clauses of one effect in force on a day in a place. */
  ofEffect<Effect extends EffectName>(
    effect: Effect,
    day: PlainDate,
    place: string,
  ): readonly Extract<LinkedClauseOf<Effect>, LinkedClause>[] {
    return this.lawOn(day, place).ofEffect(effect);
  }
}
