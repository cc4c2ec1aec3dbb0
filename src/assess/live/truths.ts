import type { Condition } from "../../condition/index.js";
import type { LinkedScheme } from "../../program/index.js";
import { type Cause, type Truth, unknownTruth } from "../../value/index.js";
import { PlainReader } from "../shared/plain-reader.js";
import type { Judge } from "../shared/right.js";
import type { World } from "../shared/world.js";
import { decide, Rules } from "./decide.js";
import { Moments } from "./moments.js";
import { quietly } from "./viewpoint.js";

/** A condition with the reader it is to be decided for. */
export interface Question {
  readonly condition: Condition;
  readonly reader: PlainReader;
}

interface Decided extends Question {
  readonly truth: Truth;
}

/**
 * The truths of one scheme's conditions, as json-rules-engine finds them. The judge is synchronous and the engine is
 * not: a condition not decided yet is noted and looks open, until {@link settle} has decided it.
 */
export class Truths {
  readonly #moments: Moments;
  readonly #rules = new Rules();
  readonly #decided = new Map<Condition, Map<string, Decided>>();
  readonly #pending = new Map<Condition, Map<string, Question>>();

  constructor(scheme: LinkedScheme) {
    this.#moments = new Moments(scheme);
  }

  readonly judge: Judge = (condition, asked) => {
    const reader = PlainReader.from(asked);
    const key = this.#moments.keyOf(condition, reader);
    const decided = this.#decided.get(condition)?.get(key);
    if (decided !== undefined) return decided.truth;
    this.#note(condition, reader);
    return unknownTruth([]);
  };

  /** After an answer: what was open is to be decided again, and what is decided stays so. */
  renew(world: World): void {
    this.#moments.renew(world);
    for (const decided of this.#decided.values()) {
      for (const [key, { condition, reader, truth }] of decided) {
        if (truth.is !== "unknown") continue;
        decided.delete(key);
        this.#note(condition, reader.in(world));
      }
    }
  }

  /** Whether the judge was asked something that is not decided. */
  get isPending(): boolean {
    return this.#pending.size > 0;
  }

  /** Decides what the judge was asked in vain, on the facts known. */
  async settle(): Promise<void> {
    const questions = [...this.#pending.values()].flatMap((byKey) => [...byKey.values()]);
    this.#pending.clear();
    for (const { condition, reader } of questions)
      this.record(condition, reader, await decide(condition, quietly(reader), this.#rules));
  }

  #note(condition: Condition, reader: PlainReader): void {
    entry(this.#pending, condition).set(this.#moments.keyOf(condition, reader), { condition, reader });
  }

  record(condition: Condition, reader: PlainReader, truth: Truth): void {
    entry(this.#decided, condition).set(this.#moments.keyOf(condition, reader), { condition, reader, truth });
  }

  /** The first condition that is open for a cause. */
  openFor({ name, by }: Cause): Question | null {
    for (const decided of this.#decided.values()) {
      for (const question of decided.values()) {
        const { truth } = question;
        if (truth.is === "unknown" && truth.because.some((one) => one.name === name && one.by === by)) return question;
      }
    }
    return null;
  }

  get rules(): Rules {
    return this.#rules;
  }
}

function entry<One>(of: Map<Condition, Map<string, One>>, condition: Condition): Map<string, One> {
  const known = of.get(condition) ?? new Map<string, One>();
  of.set(condition, known);
  return known;
}
