import { isDeepStrictEqual } from "node:util";
import { describe, expect, it } from "vitest";
import { assess } from "../../src/assess/assess.js";
import { assessLive, sensitiveFacts } from "../../src/live.js";
import { drawDeletions, without } from "./delete.js";
import { Drawing } from "./draw.js";
import { differencesOfNeeded } from "./needed.js";
import { Random } from "./random.js";
import { LawWriter } from "./random-law.js";
import { seedOr, WHOLE } from "./shipped.js";
import { Told } from "./told.js";
import { contradictions } from "./widens.js";

const SEED = seedOr(70_000);
const LAWS = WHOLE ? 1_000 : 60;
const HOUSEHOLDS = WHOLE ? 6 : 3;

describe(`random well-typed laws, from seed ${SEED}`, () => {
  it("link, and every evaluator agrees on them", { timeout: WHOLE ? 3_600_000 : 120_000 }, async () => {
    const outcomes = new Map<string, number>();
    for (let index = 0; index < LAWS; index += 1) {
      const program = new LawWriter(new Random(SEED + index)).program();
      const askSensitive = sensitiveFacts(program);
      for (let drawn = 0; drawn < HOUSEHOLDS; drawn += 1) {
        const random = new Random(SEED + index * 100 + drawn);
        const draw = new Drawing(program, random).draw();
        const { household, input } = draw;
        const repeat = `law ${SEED + index}, household ${drawn}: ${JSON.stringify(draw)}`;
        const whole = assess(program, household, input);
        if (!whole.ok) throw new Error(`${JSON.stringify(whole.issues)} ${repeat}`);
        outcomes.set(whole.value.outcome, (outcomes.get(whole.value.outcome) ?? 0) + 1);

        const all = await assessLive(program, new Told(household, 0.5), { ...input, ask: "all", askSensitive });
        if (!isDeepStrictEqual(all, whole)) expect(all, repeat).toEqual(whole);
        const needed = await assessLive(program, new Told(household, 0.5), { ...input, ask: "needed", askSensitive });
        if (!needed.ok) throw new Error(`${JSON.stringify(needed.issues)} ${repeat}`);
        expect(differencesOfNeeded(needed.value, whole.value), repeat).toEqual([]);

        const deletions = drawDeletions(household, random);
        const less = assess(program, without(household, deletions), input);
        if (!less.ok) throw new Error(`${JSON.stringify(less.issues)} ${repeat}`);
        expect(contradictions(less.value, whole.value), `${repeat} without ${JSON.stringify(deletions)}`).toEqual([]);
      }
    }
    // Laws under which nobody is ever entitled would prove little.
    expect([...outcomes.keys()].sort()).toEqual(
      ["eligible", "ineligible", "not-in-force", "undetermined"].filter((one) => outcomes.has(one)),
    );
    expect(outcomes.get("eligible") ?? 0).toBeGreaterThan(LAWS / 10);
  });
});
