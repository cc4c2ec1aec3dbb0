import { describe, expect, it } from "vitest";
import { parseHousehold } from "../../src/assess/assess.js";
import { causeOf } from "../../src/assess/compile/decide/codes.js";
import { LawInNumbers } from "../../src/assess/compile/decide/compiled-law.js";
import { type DecisionRow, factsOf, type SchemeRow } from "../../src/assess/compile/decide/row.js";
import { interpret } from "../../src/assess/interpret/interpret.js";
import type { Program } from "../../src/program/index.js";
import { drawDeletions, without } from "./delete.js";
import { Drawing } from "./draw.js";
import { projected } from "./projected.js";
import { Random } from "./random.js";
import { LawWriter } from "./random-law.js";
import { exampleProgram, oneByOne, seedOr, shippedProgram, WHOLE } from "./shipped.js";
import { simplified } from "./simple-law.js";

const SEED = seedOr(310_000);
const LAWS = WHOLE ? 1_000 : 30;
const HOUSEHOLDS = 3;
const OF_A_SCHEME = WHOLE ? 100 : 3;

type Compiled = LawInNumbers;

/** Rows with the names of what is missing, in order, so that codes of two makings can be compared. */
function named(rows: readonly SchemeRow[], { layout }: Compiled, row: DecisionRow | null) {
  const facts = row === null ? null : factsOf(row);
  const lists = facts === null || "household" in facts ? [] : facts.lists;
  const names = (codes: SchemeRow["missing"]) =>
    codes.map((code) => JSON.stringify(causeOf(code, layout, lists))).sort();
  return rows.map((row) => ({
    ...row,
    missing: names(row.missing),
    subjects: row.subjects.map((subject) => ({ ...subject, missing: names(subject.missing) })),
  }));
}

/** Draws a household, decides it in every way, and compares with the rows of what `interpret` says. */
function compare(program: Program, laws: readonly Compiled[], draw: ReturnType<Drawing["draw"]>, paths: number[]) {
  const { household, input } = draw;
  const read = parseHousehold(program, household);
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  const whole = interpret(program, read.value, input);
  for (const law of laws) {
    const day = law.on(input);
    if (!day.ok) throw new Error(JSON.stringify(day.issues));
    const decided = day.value.decide(household);
    expect(decided.ok, JSON.stringify(draw)).toBe(whole.ok);
    if (!decided.ok || !whole.ok) continue;
    const { schemes, path } = decided.value;
    paths[path] = (paths[path] ?? 0) + 1;
    expect(named(schemes, law, decided.value), JSON.stringify(draw)).toEqual(
      named(projected(program, whole.value.schemes), law, null),
    );
    expect(day.value.assess(decided.value), JSON.stringify(draw)).toEqual(whole);
    const prepared = law.prepare(household);
    if (prepared.ok) expect(day.value.decide(prepared.value)).toEqual(decided);
  }
}

const both = (program: Program) => [new LawInNumbers(program, "never"), new LawInNumbers(program, "allowed")];

describe(`decide, from seed ${SEED}`, () => {
  it.each([
    ["random laws", null],
    ["random laws without limits, ends and payments", "unlimited"],
    ["random laws of the day", "undated"],
  ] as const)("gives the rows of what interpret says, on %s", { timeout: 3_600_000 }, (_name, simplicity) => {
    const paths: number[] = [0, 0, 0];
    for (let index = 0; index < LAWS; index += 1) {
      const whole = new LawWriter(new Random(SEED + index)).program();
      const program = simplicity === null ? whole : simplified(whole, simplicity);
      const laws = both(program);
      for (let drawn = 0; drawn < HOUSEHOLDS; drawn += 1) {
        const random = new Random(SEED + index * 100 + drawn);
        const draw = new Drawing(program, random).draw();
        compare(program, laws, draw, paths);
        compare(
          program,
          laws,
          { ...draw, household: without(draw.household, drawDeletions(draw.household, random)) },
          paths,
        );
      }
    }
  });

  it.each([
    ["shipped packs", shippedProgram()],
    ["the packs of the documentation", exampleProgram()],
  ])("and on %s", { timeout: 3_600_000 }, (_name, program) => {
    const paths: number[] = [];
    for (const one of oneByOne(program)) {
      const laws = both(one);
      for (let drawn = 0; drawn < OF_A_SCHEME; drawn += 1) {
        const random = new Random(SEED + drawn);
        compare(one, laws, new Drawing(one, random).draw(), paths);
      }
    }
  });
});
