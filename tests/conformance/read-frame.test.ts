import { describe, expect, it } from "vitest";
import { parseHousehold } from "../../src/assess/assess.js";
import { LawInNumbers } from "../../src/assess/compile/decide/compiled-law.js";
import { frameOf } from "../../src/assess/compile/decide/frame-household.js";
import type { Program } from "../../src/program/index.js";
import type { JsonValue } from "../../src/reading/index.js";
import { Drawing } from "./draw.js";
import { Random } from "./random.js";
import { exampleProgram, seedOr, shippedProgram, WHOLE } from "./shipped.js";

const SEED = seedOr(320_000);
const HOUSEHOLDS = WHOLE ? 20_000 : 400;

type Json = Record<string, JsonValue>;

/** What a caller may send by mistake, and what only looks like it. */
const ODD: readonly JsonValue[] = [
  ...[
    "",
    "0",
    "-0",
    "00",
    "01.50",
    "1.",
    ".5",
    "1e3",
    "+1",
    " 1",
    "1 ",
    "1,5",
    "0.005",
    "12345678901234567890",
    "-1.00",
  ],
  ...["2006-02-29", "2004-02-29", "2006-2-1", "0000-01-01", "2006-13-01", "2006-04-31", "2006-04-30 ", "２006-04-30"],
  ...["true", "420112", "no such place", "x".repeat(2000)],
  ...[null, true, false, 0, -1, 1.5, 2 ** 53, 1e21, [], [{}], [{ id: "" }], [{ id: "a" }, { id: "a" }], {}],
];

/** The same household with its keys in another order, some gone, and now and then something odd. */
function disturbed(household: Json, random: Random): Json {
  const keys = Object.keys(household);
  if (random.chance(0.5)) keys.sort(() => random.fraction() - 0.5);
  const left = random.chance(0.5) ? keys : random.some(keys, 0.9);
  const entries = left.map((key): [string, JsonValue] => {
    const value = household[key] ?? null;
    if (random.chance(0.005)) return [key, random.one(ODD) ?? null];
    if (isFields(value) && Array.isArray(value.history) && random.chance(0.99)) {
      const [first] = value.history;
      return [key, first !== undefined && isFields(first) ? (first.value ?? null) : null];
    }
    if (Array.isArray(value)) return [key, value.map((item) => (isFields(item) ? disturbed(item, random) : item))];
    return [key, value];
  });
  if (random.chance(0.05))
    entries.push([random.one(["nobodyKnows", "received", "__proto__", "id"]), random.one(ODD) ?? null]);
  return Object.fromEntries(entries);
}

function isFields(value: JsonValue): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

describe(`households read into numbers, from seed ${SEED}`, () => {
  it.each([
    ["shipped packs", shippedProgram()],
    ["the packs of the documentation", exampleProgram()],
  ])("are what the careful reader reads, or are left to it: %s", { timeout: 3_600_000 }, (_name, program: Program) => {
    const law = new LawInNumbers(program, "never");
    const random = new Random(SEED);
    const drawing = new Drawing(program, random);
    let quickly = 0;
    for (let drawn = 0; drawn < HOUSEHOLDS; drawn += 1) {
      const { decisions: _, claims: __, ...plain } = drawing.draw().household;
      const household = disturbed(plain, random);
      const quick = law.frame(household);
      if (quick === null) continue;
      quickly += 1;
      const careful = parseHousehold(program, household);
      if (!careful.ok) throw new Error(`read ${JSON.stringify(household)}, in which ${JSON.stringify(careful.issues)}`);
      expect(quick, JSON.stringify(household)).toEqual(frameOf(careful.value, law.layout));
    }
    // Dated facts and odd values are left; most households have neither.
    expect(quickly).toBeGreaterThan(HOUSEHOLDS / 10);
  });

  it("does not take a household for complete in which a list is missing that a scheme reads", () => {
    const law = new LawInNumbers(exampleProgram(), "never");
    const [list] = law.layout.lists.filter(({ isExpected }) => isExpected);
    const household = Object.fromEntries([[list?.name ?? "", []]]);
    expect(law.layout.lists.filter(({ isExpected }) => isExpected).length).toBeGreaterThan(0);
    expect(law.frame(household)).toMatchObject({ isComplete: false });
    expect(law.frame({})).toMatchObject({ isComplete: false });
  });
});
