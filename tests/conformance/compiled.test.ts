import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { afterEach, describe, expect, it, vi } from "vitest";
import { parseHousehold } from "../../src/assess/assess.js";
import { assessCompiled } from "../../src/assess/compile/full/assess-compiled.js";
import type { AssessInput } from "../../src/assess/contract.js";
import { interpret } from "../../src/assess/interpret/interpret.js";
import { PLAIN } from "../../src/assess/shared/plain-reader.js";
import type { Program } from "../../src/program/index.js";
import type { JsonValue } from "../../src/reading/index.js";
import { clause, lawOf } from "../support/law.js";
import { drawDeletions, without } from "./delete.js";
import { denseProgram } from "./dense-law.js";
import { Drawing } from "./draw.js";
import { Random } from "./random.js";
import { LawWriter } from "./random-law.js";
import { boundByLimits, exampleProgram, oneByOne, seedOr, shippedProgram, WHOLE } from "./shipped.js";

type Json = Readonly<Record<string, JsonValue>>;

const SEED = seedOr(90_000);
const TIMEOUT = WHOLE ? 3_600_000 : 180_000;
const ROOT = join(import.meta.dirname, "../..");
const SHIPPED = shippedProgram();
const EXAMPLES = exampleProgram();

/** Each program with how many households are drawn for it. */
const PROGRAMS: readonly (readonly [string, Program, number])[] = [
  ...boundByLimits(SHIPPED).map(([names, bound]) => [names, bound, WHOLE ? 2000 : 3] as const),
  ...oneByOne(SHIPPED).map((one) => [one.schemes[0]?.id ?? "", one, WHOLE ? 2000 : 3] as const),
  ...oneByOne(EXAMPLES).map((one) => [one.schemes[0]?.id ?? "", one, WHOLE ? 2000 : 3] as const),
  ["the dense law", denseProgram(), WHOLE ? 1000 : 10],
];

afterEach(() => vi.restoreAllMocks());

/** The same question with another horizon, and other readings of what may be read otherwise. */
function askedOtherwise(program: Program, input: AssessInput, random: Random): AssessInput {
  const clauses = program.schemes.flatMap(({ slots }) => [...slots.values()].flatMap(({ candidates }) => candidates));
  const readings: Record<string, string> = {};
  for (const one of clauses) {
    if (one.effect !== "sets" || one.readings === null) continue;
    const reading = random.one(Object.keys(one.readings));
    if (reading !== undefined && random.chance(0.6)) readings[one.address] = reading;
  }
  const year = String(Number(input.on.slice(0, 4)) + random.whole(-2, 6)).padStart(4, "0");
  return { ...input, readings, horizon: `${year}-${random.one(["01-01", "06-15", "12-31"] as const)}` };
}

/** Both determinations of one household; they must agree in every value, and in the order of every key. */
function compare(program: Program, household: Json, input: AssessInput, repeat: string): string {
  const read = parseHousehold(program, household);
  if (!read.ok) throw new Error(`${JSON.stringify(read.issues)} ${repeat}`);
  const plain = interpret(program, read.value, input);
  // An answer of the plain reader would be right, and would prove nothing.
  const readers = vi.spyOn(PLAIN, "reader");
  const compiled = assessCompiled(program, read.value, input);
  expect(readers.mock.calls.length, repeat).toBe(0);
  readers.mockRestore();
  if (!isDeepStrictEqual(compiled, plain)) expect(compiled, repeat).toEqual(plain);
  expect(JSON.stringify(compiled) === JSON.stringify(plain), `the order of keys, ${repeat}`).toBe(true);
  return plain.ok ? plain.value.outcome : (plain.issues[0]?.code ?? "refused");
}

describe(`compiled against interpret, from seed ${SEED}`, () => {
  it.each(PROGRAMS)("%s", { timeout: TIMEOUT }, (_, program, count) => {
    for (let index = 0; index < count; index += 1) {
      const random = new Random(SEED + index);
      const { household, input } = new Drawing(program, random).draw();
      const repeat = `seed ${SEED + index}: ${JSON.stringify({ household, input })}`;
      compare(program, household, input, repeat);
      const otherwise = askedOtherwise(program, input, random);
      compare(program, household, otherwise, `${repeat} asked ${JSON.stringify(otherwise)}`);
      const deletions = drawDeletions(household, random);
      compare(program, without(household, deletions), input, `${repeat} without ${JSON.stringify(deletions)}`);
    }
  });

  it("random laws, and households of which parts are not known", { timeout: TIMEOUT }, () => {
    const outcomes = new Set<string>();
    for (let index = 0; index < (WHOLE ? 2_000 : 40); index += 1) {
      const program = new LawWriter(new Random(SEED + index)).program();
      for (let drawn = 0; drawn < 2; drawn += 1) {
        const random = new Random(SEED + index * 100 + drawn);
        const { household, input } = new Drawing(program, random).draw();
        const repeat = `law ${SEED + index}, household ${drawn}: ${JSON.stringify({ household, input })}`;
        outcomes.add(compare(program, household, input, repeat));
        const deletions = drawDeletions(household, random);
        compare(program, without(household, deletions), input, `${repeat} without ${JSON.stringify(deletions)}`);
      }
    }
    expect([...outcomes]).toEqual(expect.arrayContaining(["eligible", "ineligible", "undetermined"]));
  });

  it("the whole of all shipped packs, and of all examples, at once", { timeout: TIMEOUT }, () => {
    for (const program of [SHIPPED, EXAMPLES]) {
      const { household, input } = new Drawing(program, new Random(SEED)).draw();
      compare(program, household, input, `seed ${SEED}`);
    }
  });
});

interface Case {
  readonly case: string;
  readonly on?: string;
  readonly purpose?: "arrears" | "audit";
  readonly readings?: Record<string, string>;
  readonly household: Json;
}

describe("compiled against interpret, in the cases of the packs", () => {
  const folders = [
    ["rules", SHIPPED],
    ["docs/examples/packs", EXAMPLES],
  ] as const;
  const files = folders.flatMap(([folder, program]) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".cases.json"))
      .map((name) => [`${folder}/${name}`, program] as const),
  );
  it.each(files)("%s", { timeout: TIMEOUT }, (file, program) => {
    const { scheme, cases } = JSON.parse(readFileSync(join(ROOT, file), "utf8")) as { scheme: string; cases: Case[] };
    const own = { ...program, schemes: program.schemes.filter(({ id }) => id === scheme) };
    for (const one of WHOLE ? cases : cases.slice(0, 3)) {
      const { on, purpose, readings } = one;
      if (on !== undefined) compare(own, one.household, { on, purpose, readings }, one.case);
    }
  });
});

const ON: AssessInput = { on: "2005-06-01" };
const fact = (name: string) => ({ fact: name });
const award = (amount: unknown, period: Record<string, unknown> = { once: "2005-06-01" }) =>
  clause("award", "awards", { award: { form: "cash", amount, ...period } });
const shown = (id: string, value: unknown, type = "money") => clause(id, "defines", { type, show: true, value });

describe("compiled against interpret, at the edges", () => {
  const check = (clauses: readonly Record<string, unknown>[], household: Json, input = ON, more = {}) =>
    compare(lawOf([...clauses], more).program, { place: "420115", ...household }, input, JSON.stringify(household));

  it("half a fen, either way, in every mode", () => {
    for (const mode of ["up", "down", "half-up", "half-down", "half-even"])
      for (const income of ["0.01", "0.03", "0.05", "1000000000000000000000000000.01"])
        for (const part of ["50", "150", "-50", "33.333"])
          check([award({ round: { percent: part, of: fact("income") }, to: "0.01", mode })], { income });
  });

  it("amounts at and beyond the safe integers", () => {
    for (const income of ["90071992547409.91", "90071992547409.92", "9".repeat(28), "0.00"]) {
      const product = { multiply: [fact("income"), "9999999999999999.7", { divide: [1, 7] }] };
      const clauses = [
        award({ round: { subtract: [product, fact("income"), "0.01"] }, to: "0.01", mode: "half-even" }),
        shown("one", { divide: [fact("income"), fact("income")] }, "decimal"),
        shown("nearly-one", { divide: [fact("income"), { add: [fact("income"), "0.03"] }] }, "decimal"),
      ];
      check(clauses, { income });
    }
  });

  it("leap days, ends of months, and the ends of the calendar", () => {
    for (const bornOn of ["2004-02-29", "2000-02-29", "1999-12-31", "0001-01-01", "9999-12-31", "2004-01-31"])
      for (const monthEnd of ["clamp", "next-month"])
        for (const unit of ["week", "month", "quarter", "year"]) {
          const age = { whole: "years", from: fact("child.bornOn"), to: fact("today"), monthEnd };
          const until = { date: fact("child.bornOn"), plus: { years: 3 }, monthEnd };
          const every = {
            unit,
            test: "last-day",
            first: fact("child.bornOn"),
            last: until,
            anchor: fact("child.bornOn"),
            monthEnd,
          };
          const clauses = [
            award({ multiply: ["1.00", { yearOf: fact("today") }, { dayOf: fact("unit.last") }] }, { every }),
            shown("until", until, "date"),
            { ...shown("age", age, "integer"), unit: "years" },
          ];
          check(clauses, { children: [{ id: "c", bornOn }] }, ON, { for: { each: "children", as: "child" } });
        }
  });

  it("what rests on the test day through definitions, one above the other", () => {
    const until = (years: number) => ({ all: [{ fact: "age", operator: "lessThan", value: years }] });
    const clauses = [
      {
        ...shown("age", { whole: "years", from: fact("claimedOn"), to: fact("today"), monthEnd: "clamp" }, "integer"),
        unit: "years",
      },
      shown("rate", { choose: [{ when: until(3), then: "7.00" }], otherwise: "5.00" }),
      shown("rate-and-more", { add: [fact("rate"), "1.00"] }),
      clause("young", "requires", { that: until(4) }),
      award(fact("rate-and-more"), {
        every: { unit: "month", test: "first-day", first: "2003-01-01", last: "2007-12-31" },
      }),
    ];
    for (const claimedOn of ["2002-05-20", "2001-12-31", "2004-02-29", null]) check(clauses, { claimedOn });
    check(clauses, {});
  });

  it("empty and long lists, and lists that are not given", () => {
    const items = (count: number) =>
      Array.from({ length: count }, (_, index) => ({ id: `c${index}`, bornOn: "2003-01-01" }));
    const younger = { fact: "c.bornOn", operator: "lessThanInclusive", value: { fact: "d.bornOn" } };
    const order = {
      over: "children",
      as: "d",
      take: "count",
      where: {
        all: [{ fact: "children", operator: "some", value: { as: "c", besides: "d", when: { all: [younger] } } }],
      },
    };
    for (const children of [[], items(1), items(60), undefined])
      check([award({ multiply: ["1.00", order] })], children === undefined ? {} : { children });
  });

  it("refuses what interpret refuses: too many units, too many digits", () => {
    const far = check(
      [award("1.00", { every: { unit: "day", test: "first-day", first: "0001-01-01", last: "9999-12-31" } })],
      {},
    );
    expect(far).toBe("too-many-units");
    const children = Array.from({ length: 400 }, (_, index) => ({
      id: `c${index}`,
      weight: String(1_000_003 + 2 * index),
    }));
    const sum = { over: "children", as: "c", take: "sum", of: { divide: [1, fact("c.weight")] } };
    expect(check([award("1.00"), shown("sum", sum, "decimal")], { children })).toBe("too-many-digits");
  });

  it("ends soon where interpret refuses for too much work", () => {
    const pairs = {
      over: "children",
      as: "c",
      take: "count",
      where: {
        all: [
          {
            fact: "children",
            operator: "some",
            value: { as: "d", when: { all: [{ fact: "d.weight", operator: "equal", value: { fact: "c.weight" } }] } },
          },
        ],
      },
    };
    const children = Array.from({ length: 400 }, (_, index) => ({ id: `c${index}`, weight: "1.5" }));
    const period = { every: { unit: "month", test: "first-day", first: "2001-01-01", last: "2040-12-31" } };
    const { program } = lawOf([award({ multiply: ["1.00", pairs] }, period)]);
    const read = parseHousehold(program, { place: "420115", children });
    if (!read.ok) throw new Error(JSON.stringify(read.issues));
    const started = performance.now();
    const compiled = assessCompiled(program, read.value, ON);
    expect(performance.now() - started).toBeLessThan(30_000);
    // It may have counted the pairs of one month only: that is less work, and the answer of all months.
    expect(compiled.ok || compiled.issues[0]?.code === "too-much-work").toBe(true);
  });
});

it("no formula or condition is left to the plain evaluation", () => {
  const folder = join(ROOT, "src/assess/compile/full");
  for (const name of readdirSync(folder)) {
    const text = readFileSync(join(folder, name), "utf8");
    expect(text, name).not.toMatch(
      /evaluateFormula|evaluateCondition|evaluateLeaf|interpret\/|plain-reader|OPERATIONS from/,
    );
  }
});
