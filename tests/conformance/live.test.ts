import { isDeepStrictEqual } from "node:util";
import { Engine } from "json-rules-engine";
import { afterEach, describe, expect, it, vi } from "vitest";
import { assess, parseHousehold } from "../../src/assess/assess.js";
import { type AssessInput, admit, readOptions } from "../../src/assess/contract.js";
import { assessSchemes } from "../../src/assess/shared/scheme.js";
import { World } from "../../src/assess/shared/world.js";
import type { Condition } from "../../src/condition/index.js";
import { assessLive, sensitiveFacts } from "../../src/live.js";
import type { Program } from "../../src/program/index.js";
import { denseProgram } from "./dense-law.js";
import { type Draw, Drawing } from "./draw.js";
import { differencesOfNeeded } from "./needed.js";
import { Random } from "./random.js";
import { boundByLimits, exampleProgram, grants, oneByOne, seedOr, shippedProgram, WHOLE } from "./shipped.js";
import { Told } from "./told.js";

const SEED = seedOr(20261125);
const TIMEOUT = WHOLE ? 3_600_000 : 60_000;

const SHIPPED = shippedProgram();

/** Each program with how many households are drawn for it. */
const PROGRAMS: readonly (readonly [string, Program, number])[] = [
  ...boundByLimits(SHIPPED).map(([names, bound]) => [names, bound, WHOLE ? 2000 : 40] as const),
  ...oneByOne(SHIPPED)
    .filter(grants)
    .map((one) => [one.schemes[0]?.id ?? "", one, WHOLE ? 2000 : 40] as const),
  ...oneByOne(exampleProgram())
    .filter(grants)
    .map((one) => [one.schemes[0]?.id ?? "", one, WHOLE ? 2000 : 20] as const),
  ["the dense law", denseProgram(), WHOLE ? 500 : 25],
];

/** How many conditions of clauses the shared steps need the truth of: the engine must have decided every one. */
function conditionsJudged(program: Program, { household, input }: Draw): number {
  const options = readOptions(program, input as AssessInput);
  const read = parseHousehold(program, household);
  if (!options.ok || !read.ok) throw new Error("refused");
  const judged = new Set<Condition>();
  const { schemes } = admit(program, options.value);
  const worlds = schemes.map((scheme) => new World(program, scheme, read.value, options.value));
  assessSchemes(worlds, () => (condition, reader) => {
    judged.add(condition);
    return reader.truthOf(condition);
  });
  return judged.size;
}

afterEach(() => vi.restoreAllMocks());

describe(`live against interpret, from seed ${SEED}`, () => {
  it.each(PROGRAMS)("%s", { timeout: TIMEOUT }, async (_, program, count) => {
    const runs = vi.spyOn(Engine.prototype, "run");
    const askSensitive = sensitiveFacts(program);
    const outcomes = new Set<string>();
    let fewer = 0;
    let most = 0;
    for (let index = 0; index < count; index += 1) {
      const random = new Random(SEED + index);
      const draw = new Drawing(program, random).draw();
      const { household, input } = draw;
      const repeat = `seed ${SEED + index}: ${JSON.stringify(draw)}`;
      const whole = assess(program, household, input);
      if (!whole.ok) throw new Error(`${JSON.stringify(whole.issues)} ${repeat}`);
      outcomes.add(whole.value.outcome);

      const all = new Told(household, random.fraction());
      const asked = await assessLive(program, all, { ...input, ask: "all", askSensitive });
      if (!isDeepStrictEqual(asked, whole)) expect(asked, repeat).toEqual(whole);
      expect(all.askedTwice, repeat).toEqual([]);
      // A live that fell back to evaluating conditions by itself would be right, and would run no engine.
      expect(runs.mock.calls.length, repeat).toBeGreaterThanOrEqual(conditionsJudged(program, draw));
      runs.mockClear();

      const few = new Told(household, random.fraction());
      const needed = await assessLive(program, few, { ...input, ask: "needed", askSensitive });
      if (!needed.ok) throw new Error(`${JSON.stringify(needed.issues)} ${repeat}`);
      expect(differencesOfNeeded(needed.value, whole.value), repeat).toEqual([]);
      expect(few.askedTwice, repeat).toEqual([]);
      if (few.asked.length < all.asked.length) fewer += 1;
      most = Math.max(most, all.asked.length);
      runs.mockClear();
    }
    // A draw that met few outcomes, or always needed everything, would prove little.
    expect(outcomes.size).toBeGreaterThanOrEqual(3);
    // A place and one day are always needed: a law of two facts has none to spare.
    if (most > 2) expect(fewer).toBeGreaterThan(count / 10);
  });

  it("rests on the engine: what the engine says wrongly, live does not repair", async () => {
    const run = Engine.prototype.run;
    vi.spyOn(Engine.prototype, "run").mockImplementation(async function (this: Engine, ...args) {
      const result = await run.apply(this, args);
      return { ...result, results: result.failureResults, failureResults: result.results };
    });
    for (const [name, program] of PROGRAMS) {
      let wrong = 0;
      for (let index = 0; index < 10; index += 1) {
        const { household, input } = new Drawing(program, new Random(SEED + index)).draw();
        const askSensitive = sensitiveFacts(program);
        const live = await assessLive(program, new Told(household, 0), { ...input, ask: "all", askSensitive }).catch(
          () => null,
        );
        if (!isDeepStrictEqual(live, assess(program, household, input))) wrong += 1;
      }
      expect(wrong, name).toBeGreaterThan(2);
    }
  });
});
