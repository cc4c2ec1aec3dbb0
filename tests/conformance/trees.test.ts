import { describe, expect, it } from "vitest";
import { decide, Rules } from "../../src/assess/live/decide.js";
import { quietly, type Viewpoint } from "../../src/assess/live/viewpoint.js";
import { evaluateCondition } from "../../src/condition/index.js";
import type { Cause } from "../../src/value/index.js";
import { Random } from "./random.js";
import { seedOr, WHOLE } from "./shipped.js";
import { drawCondition, drawFacts, type Facts } from "./trees.js";

const SEED = seedOr(9_000_000);
const TREES = WHOLE ? 20_000 : 4_000;

/** Knows nothing until it asks, one fact at a time. */
class Curious implements Viewpoint {
  readonly asked = new Set<string>();
  readonly #facts: Facts;

  constructor(facts: Facts) {
    this.#facts = facts;
  }

  get environment(): Facts {
    return this.#facts.told((name) => this.asked.has(name));
  }

  async askFor(causes: readonly Cause[]): Promise<boolean> {
    const next = causes.find(({ name, by }) => by === "household" && !this.asked.has(name));
    if (next === undefined) return false;
    await Promise.resolve();
    this.asked.add(next.name);
    return true;
  }
}

describe(`${TREES} conditions on json-rules-engine against plain Kleene evaluation, from seed ${SEED}`, () => {
  it("come to the same truth, for the same causes", async () => {
    const seen = { true: 0, false: 0, unknown: 0 };
    for (let index = 0; index < TREES; index += 1) {
      const random = new Random(SEED + index);
      const facts = drawFacts(random);
      const condition = drawCondition(random);
      const plain = evaluateCondition(condition, facts);
      seen[`${plain.is}`] += 1;
      expect(await decide(condition, quietly(facts), new Rules()), `seed ${SEED + index}`).toEqual(plain);
    }
    // A comparison that only ever met one answer would prove little.
    expect(Math.min(seen.true, seen.false, seen.unknown)).toBeGreaterThan(TREES / 20);
  });

  it("come to the same truth when facts are asked as they are needed, and ask fewer", async () => {
    let fewer = 0;
    for (let index = 0; index < TREES; index += 1) {
      const random = new Random(SEED + index);
      const facts = drawFacts(random);
      const condition = drawCondition(random);
      const view = new Curious(facts);
      const truth = await decide(condition, view, new Rules());
      expect(truth.is, `seed ${SEED + index}`).toBe(evaluateCondition(condition, facts).is);
      const all = new Set<string>();
      evaluateCondition(
        condition,
        facts.told((name) => all.add(name).size === 0),
      );
      if (view.asked.size < all.size) fewer += 1;
    }
    expect(fewer).toBeGreaterThan(0);
  });
});
