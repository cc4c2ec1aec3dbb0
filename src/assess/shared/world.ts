import { addDays, contains, LAST_DAY, type PlainDate } from "../../calendar/index.js";
import type { EffectName } from "../../pack/index.js";
import type { Household, LinkedClause, LinkedClauseOf, LinkedScheme, Program } from "../../program/index.js";
import { Budget } from "./budget.js";
import { firstNotBefore } from "./sorted.js";

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

/** One scheme of one program, asked about one household. */
export class World {
  readonly program: Program;
  readonly scheme: LinkedScheme;
  readonly household: Household;
  readonly options: AssessOptions;
  /** The ambiguous clauses that were read, by address, each with the readings taken of it; null where that is open. */
  readonly readingsTaken = new Map<string, Set<string | null>>();
  readonly #budget: Budget;
  readonly #law = new Map<string, readonly LinkedClause[]>();
  readonly #within = new Map<string, boolean>();

  /** @param budget what the assessment may still spend; schemes of one assessment share it */
  constructor(
    program: Program,
    scheme: LinkedScheme,
    household: Household,
    options: AssessOptions,
    budget = new Budget(),
  ) {
    this.program = program;
    this.scheme = scheme;
    this.household = household;
    this.options = options;
    this.#budget = budget;
  }

  /** Counts work; throws where an assessment would take too much of it. */
  spend(work: number): void {
    this.#budget.spend(work);
  }

  /** Notes which reading of an ambiguous clause was taken. */
  noteReading(address: string, reading: string | null): void {
    const taken = this.readingsTaken.get(address) ?? new Set();
    this.readingsTaken.set(address, taken.add(reading));
  }

  isWithin(place: string, area: string): boolean {
    const key = `${place} ${area}`;
    const known = this.#within.get(key);
    if (known !== undefined) return known;
    const answer = this.program.places.isWithin(place, area);
    this.#within.set(key, answer);
    return answer;
  }

  /** The scheme's own jurisdiction, then every place whose packs amend it: elsewhere the law is that of one of these. */
  placesOfLaw(): readonly string[] {
    const { jurisdiction, slots } = this.scheme;
    const amended = [...slots.values()].flatMap(({ candidates }) => candidates.map((clause) => clause.jurisdiction));
    return [...new Set([jurisdiction, ...amended])];
  }

  /** The clause that holds a slot on a day in a place; null when the slot is vacant or repealed. */
  held(slot: string, day: PlainDate, place: string): LinkedClause | null {
    const holder = this.scheme.slots
      .get(slot)
      ?.candidates.find((clause) => contains(clause.inForce, day) && this.isWithin(place, clause.jurisdiction));
    return holder === undefined || holder.effect === "repeals" ? null : holder;
  }

  /** Every clause in force on a day in a place, in the order of the scheme's slots. */
  inForce(day: PlainDate, place: string): readonly LinkedClause[] {
    // Between two days on which the law changes, the same clauses hold.
    const key = `${place} ${firstNotBefore(this.scheme.changes, addDays(day, 1) ?? LAST_DAY)}`;
    const known = this.#law.get(key);
    if (known !== undefined) return known;
    this.spend(this.scheme.slots.size);
    const clauses = [...this.scheme.slots.keys()].flatMap((slot) => this.held(slot, day, place) ?? []);
    this.#law.set(key, clauses);
    return clauses;
  }

  /** The clauses of one effect in force on a day in a place. */
  ofEffect<Effect extends EffectName>(
    effect: Effect,
    day: PlainDate,
    place: string,
  ): readonly LinkedClauseOf<Effect>[] {
    return this.inForce(day, place).filter(
      (clause): clause is Extract<LinkedClauseOf<Effect>, LinkedClause> => clause.effect === effect,
    );
  }
}
