import { describe, expect, it } from "vitest";
import { assess } from "../../src/assess/assess.js";
import type { Program } from "../../src/program/index.js";
import { drawDeletions, type Path, without } from "./delete.js";
import { denseProgram } from "./dense-law.js";
import { type Draw, Drawing } from "./draw.js";
import { Random } from "./random.js";
import { boundByLimits, exampleProgram, oneByOne, seedOr, shippedProgram, WHOLE } from "./shipped.js";
import { contradictions } from "./widens.js";

const SEED = seedOr(40_000);

const SHIPPED = shippedProgram();

/** Each program with how many households are drawn for it. */
const PROGRAMS: readonly (readonly [string, Program, number])[] = [
  ...boundByLimits(SHIPPED).map(([names, bound]) => [names, bound, WHOLE ? 2000 : 250] as const),
  ...oneByOne(SHIPPED).map((one) => [one.schemes[0]?.id ?? "", one, WHOLE ? 2000 : 250] as const),
  ...oneByOne(exampleProgram()).map((one) => [one.schemes[0]?.id ?? "", one, WHOLE ? 2000 : 100] as const),
  ["the dense law", denseProgram(), WHOLE ? 2000 : 100],
];

describe(`deleting facts only widens an answer, from seed ${SEED}`, () => {
  it.each(PROGRAMS)("%s", { timeout: WHOLE ? 3_600_000 : 60_000 }, (_, program, count) => {
    const answer = ({ household, input }: Draw) => {
      const result = assess(program, household, input);
      if (!result.ok) throw new Error(JSON.stringify(result.issues));
      return result.value;
    };
    const check = (draw: Draw, deletions: readonly Path[]) =>
      contradictions(answer({ ...draw, household: without(draw.household, deletions) }), answer(draw));
    for (let index = 0; index < count; index += 1) {
      const random = new Random(SEED + index);
      const draw = new Drawing(program, random).draw();
      const deletions = drawDeletions(draw.household, random);
      if (check(draw, deletions).length === 0) continue;
      // One deletion is easier to understand than several.
      const one = deletions.find((deletion) => check(draw, [deletion]).length > 0);
      const least = one === undefined ? deletions : [one];
      expect(
        check(draw, least),
        `seed ${SEED + index}: without ${JSON.stringify(least)} ${JSON.stringify(draw)}`,
      ).toEqual([]);
    }
  });
});
