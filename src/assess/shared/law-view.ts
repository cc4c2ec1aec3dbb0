import type { EffectName } from "../../pack/index.js";
import type { LinkedClause, LinkedClauseOf } from "../../program/index.js";
import { type AwardLaw, awardLaw } from "./award-law.js";
import type { Told } from "./findings.js";
import type { SchemeLaw } from "./law.js";

type Of<Effect extends EffectName> = Extract<LinkedClauseOf<Effect>, LinkedClause>;
type Test = LinkedClauseOf<"requires"> | LinkedClauseOf<"excludes"> | LinkedClauseOf<"waives">;

/** The law of a scheme in one place between two days on which it changes. */
export class LawView {
  readonly law: SchemeLaw;
  /** Every clause in force, in the order of the scheme's slots. */
  readonly inForce: readonly LinkedClause[];
  /** The clauses that can refuse. */
  readonly tests: readonly (Test & LinkedClause)[];
  /** Those of them that are exceptions to no other. */
  readonly ownTests: readonly (Test & LinkedClause)[];
  /** The exceptions to each slot. */
  readonly exceptions: ReadonlyMap<string, readonly Test[]>;
  readonly pays: readonly Of<"pays">[];
  readonly funds: readonly Of<"funds">[];
  readonly ends: readonly Of<"ends">[];
  /** The definitions whose quantities are shown. */
  readonly shown: readonly Of<"defines">[];
  /** What its clauses say in the findings of every household alike; null before it is asked for. */
  told: readonly Told[] | null = null;
  /** Whether no clause that can refuse reads the test day or the unit. */
  readonly isSteady: boolean;
  /** Where a moment keeps what the clauses that can refuse came to. */
  readonly verdicts: number;
  /** The places of the law in which the place lies. */
  readonly around: readonly string[];
  readonly #held: ReadonlyMap<string, LinkedClause>;
  readonly #ofEffect = new Map<EffectName, readonly LinkedClause[]>();
  readonly #awards = new Map<LinkedClauseOf<"awards">, AwardLaw>();
  readonly #kept = new Map<unknown, Map<string, unknown>>();

  constructor(law: SchemeLaw, held: ReadonlyMap<string, LinkedClause>, around: readonly string[]) {
    this.law = law;
    this.around = around;
    this.#held = held;
    this.inForce = [...held.values()];
    this.tests = this.inForce.filter(isTest);
    this.ownTests = this.tests.filter(({ exceptTo }) => exceptTo === null);
    this.pays = this.ofEffect("pays");
    this.funds = this.ofEffect("funds");
    this.ends = this.ofEffect("ends");
    this.shown = this.ofEffect("defines").filter(({ show, sensitive }) => show && !sensitive);
    this.isSteady = this.tests.every(
      (test) =>
        (test.when === null || !law.isMoving(test.when)) && (test.effect !== "requires" || !law.isMoving(test.that)),
    );
    this.verdicts = law.index();
    const exceptions = new Map<string, Test[]>();
    for (const test of this.tests) {
      if (test.exceptTo === null) continue;
      exceptions.set(test.exceptTo, [...(exceptions.get(test.exceptTo) ?? []), test]);
    }
    this.exceptions = exceptions;
  }

  /** The clause that holds a slot; null when the slot is vacant or repealed. */
  held(slot: string): LinkedClause | null {
    return this.#held.get(slot) ?? null;
  }

  /** The clauses of one effect. */
  ofEffect<Effect extends EffectName>(effect: Effect): readonly Of<Effect>[] {
    const known = this.#ofEffect.get(effect) ?? this.inForce.filter((clause) => clause.effect === effect);
    this.#ofEffect.set(effect, known);
    return known as readonly Of<Effect>[];
  }

  /** What this law says of an award. */
  award(clause: LinkedClauseOf<"awards">): AwardLaw {
    const known = this.#awards.get(clause);
    if (known !== undefined) return known;
    const found = awardLaw(this, clause);
    this.#awards.set(clause, found);
    return found;
  }

  /** Something that follows from this law alone, and from what it is of: found once. */
  keep<Found>(name: string, of: unknown, find: () => Found): Found {
    const kept = this.#kept.get(of) ?? new Map<string, unknown>();
    this.#kept.set(of, kept);
    if (!kept.has(name)) kept.set(name, find());
    return kept.get(name) as Found;
  }
}

function isTest(clause: LinkedClause): clause is Test & LinkedClause {
  return clause.effect === "requires" || clause.effect === "excludes" || clause.effect === "waives";
}
