import { describe, expect, it } from "vitest";
import { assess } from "../../src/assess/assess.js";
import { assessLive, type FactRequest, type FactSource, sensitiveFacts } from "../../src/live.js";
import type { Program } from "../../src/program/index.js";
import type { JsonValue } from "../../src/reading/index.js";
import { denseProgram } from "./dense-law.js";
import { Drawing } from "./draw.js";
import { differencesOfNeeded } from "./needed.js";
import { Random } from "./random.js";
import { oneByOne, seedOr, shippedProgram, WHOLE } from "./shipped.js";
import { Told } from "./told.js";

const SEED = seedOr(600_000);

/** A source that takes its time, so that runs overtake each other. */
class Slow implements FactSource {
  readonly #source: Told;
  readonly #random: Random;

  constructor(source: Told, random: Random) {
    this.#source = source;
    this.#random = random;
  }

  async fact(request: FactRequest): Promise<JsonValue | undefined> {
    for (let wait = this.#random.whole(0, 6); wait > 0; wait -= 1) await new Promise(setImmediate);
    return this.#source.fact(request);
  }
}

const SHIPPED = shippedProgram();
const LAWS: readonly (readonly [string, number, readonly Program[]])[] = [
  // Now and then all schemes at once, which share what they ask.
  ["the shipped packs", 200, [SHIPPED, ...oneByOne(SHIPPED)]],
  ["the dense law", WHOLE ? 200 : 50, [denseProgram()]],
];

describe(`overlapping runs, from seed ${SEED}`, () => {
  it.each(LAWS)(
    "under %s, %i of them, lose nothing and ask each fact at most once",
    { timeout: 120_000 },
    async (_, count, programs) => {
      const runs = Array.from({ length: count }, async (_unused, index) => {
        const program = programs[index % programs.length] ?? SHIPPED;
        const random = new Random(SEED + index);
        const { household, input } = new Drawing(program, random).draw();
        const told = new Told(household, random.fraction());
        const ask = random.chance(0.5) ? "all" : "needed";
        const askSensitive = sensitiveFacts(program);
        const live = await assessLive(program, new Slow(told, random), { ...input, ask, askSensitive });
        const whole = assess(program, household, input);
        if (!live.ok || !whole.ok) throw new Error(`seed ${SEED + index}: refused`);
        if (ask === "all") expect(live.value, `seed ${SEED + index}`).toEqual(whole.value);
        else expect(differencesOfNeeded(live.value, whole.value), `seed ${SEED + index}`).toEqual([]);
        expect(told.askedTwice).toEqual([]);
        return told.asked.length;
      });
      const asked = await Promise.all(runs);
      expect(asked.length).toBe(count);
      expect(Math.max(...asked)).toBeGreaterThan(5);
    },
  );
});
