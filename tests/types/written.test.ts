import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { typesOf } from "../../src/authoring/index.js";
import { orThrow } from "../../src/index.js";
import { loadLawFromFolders } from "../../src/node/index.js";
import type { FactJson } from "../../src/pack/index.js";
import { shipped } from "../../src/packs/index.js";
import { lawBook, type Program, readHousehold } from "../../src/program/index.js";
import { documentOf, type JsonValue } from "../../src/reading/index.js";
import { complaintsOf, ROOT } from "../support/compile.js";
import { clause, FACTS, lawOf, monthlyAward } from "../support/law.js";

const BOOK = orThrow(lawBook(shipped));
const CODES = [...new Set(BOOK.packs.map(({ manifest }) => manifest.json.jurisdiction))];
const SHIPPED = orThrow(BOOK.at(null)).program;
const EXAMPLES = orThrow(
  await loadLawFromFolders({ folders: ["docs/examples/packs"], only: true, base: ROOT }, "XX-A"),
).program;

/** The households of the cases of a folder of packs. */
function householdsOf(folder: string): readonly JsonValue[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".cases.json"))
    .flatMap((path) => JSON.parse(readFileSync(join(ROOT, folder, path), "utf8")).cases)
    .map(({ household }: { household: JsonValue }) => household);
}

/** Which of several households, each on a line of its own, the types of a law refuse. */
function refusedByTypes(program: Program, households: readonly JsonValue[]): readonly number[] {
  const lines = households.map((household) => `take(${JSON.stringify(household)});`);
  const complaints = complaintsOf({
    "tests/types/law.ts": typesOf(program, "a test"),
    "tests/types/use.ts": [
      'import type { Household } from "./law.js"; declare function take(household: Household): void;',
      ...lines,
    ].join("\n"),
  });
  return [...new Set(complaints.map(({ line }) => line - 2))];
}

function refusedByEngine(program: Program, households: readonly JsonValue[]): readonly number[] {
  return households.flatMap((household, index) => {
    const document = orThrow(documentOf(household, "household"));
    return readHousehold(program, document).ok ? [] : [index];
  });
}

/** For each type of fact values that the engine takes, and values that no compiler should let pass. */
const VALUES: Readonly<
  Record<FactJson["type"], { readonly right: readonly JsonValue[]; readonly wrong: readonly JsonValue[] }>
> = {
  boolean: { right: [true, false], wrong: ["true", 1, null] },
  integer: { right: [1], wrong: ["1", true, null] },
  money: { right: ["10.00"], wrong: [10, true, null] },
  decimal: { right: ["1.5"], wrong: [1.5, true, null] },
  percent: { right: ["50"], wrong: [50, true, null] },
  date: { right: ["2006-07-01"], wrong: [20060701, true, { from: "2006-07-01" }] },
  choice: { right: [], wrong: ["no-such-choice", 1, null] },
  place: { right: ["420115"], wrong: [420115, null] },
  text: { right: ["a text"], wrong: [5, null] },
};

/** Every fact of a vocabulary with a way to put a value of it into a household. */
function factsOf({ vocabulary }: Program) {
  const own = [...vocabulary.facts].map(([name, fact]) => ({
    name,
    fact,
    put: (value: JsonValue) => ({ [name]: value }),
  }));
  const ofLists = [...vocabulary.lists].flatMap(([list, { items }]) =>
    Object.entries(items).map(([name, fact]) => ({
      name: `${list}.${name}`,
      fact,
      put: (value: JsonValue) => ({ [list]: [{ id: "a", [name]: value }] }),
    })),
  );
  return [...own, ...ofLists];
}

describe("the types of a law", () => {
  it("compile for every place that has a pack, for all packs together, and for the example packs", () => {
    const modules = CODES.map((code) => [`tests/types/law-${code}.ts`, typesOf(orThrow(BOOK.at(code)).program, "x")]);
    const complaints = complaintsOf({
      ...Object.fromEntries(modules),
      "tests/types/shipped.ts": typesOf(SHIPPED, "x"),
      "tests/types/examples.d.ts": typesOf(EXAMPLES, "x"),
    });
    expect(CODES.length).toBeGreaterThan(5);
    expect(complaints).toEqual([]);
  });

  it("take every household of the shipped cases, and of the example packs", () => {
    const households = householdsOf("rules");
    expect(households.length).toBeGreaterThan(100);
    expect(refusedByTypes(SHIPPED, households)).toEqual([]);
    expect(refusedByTypes(EXAMPLES, householdsOf("docs/examples/packs"))).toEqual([]);
  });

  it("take right values of every fact, plain and as a history, as the engine does", () => {
    const households = factsOf(SHIPPED).flatMap(({ name, fact, put }) => {
      const { right } = VALUES[fact.type];
      const values =
        name === "claims.scheme" ? ["cn/childcare-subsidy"] : [...right, ...Object.keys(fact.options ?? {})];
      return [...values, ...(fact.event === true ? [null] : [])].flatMap((value) => [
        put(value),
        put({ history: [{ from: "2001-01-01", value }] }),
      ]);
    });
    expect(refusedByEngine(SHIPPED, households)).toEqual([]);
    expect(refusedByTypes(SHIPPED, households)).toEqual([]);
  });

  it("refuse wrong values of every fact, as the engine does", () => {
    const households = factsOf(SHIPPED).flatMap(({ fact, put }) => {
      const wrong = VALUES[fact.type].wrong.flatMap((value) => [
        put(value),
        put({ history: [{ from: "2001-01-01", value }] }),
      ]);
      const undated = [
        put({ history: [{ value: true }] }),
        ...(fact.type === "date" && fact.event !== true ? [put(null)] : []),
      ];
      return [...wrong, ...undated];
    });
    const all = households.map((_, index) => index);
    expect(refusedByEngine(SHIPPED, households)).toEqual(all);
    expect(refusedByTypes(SHIPPED, households)).toEqual(all);
  });

  it("refuse a misspelt name of every fact and list, as the engine does", () => {
    const { facts, lists } = SHIPPED.vocabulary;
    const households = [
      ...[...facts.keys()].map((name) => ({ [`${name}x`]: true })),
      ...[...lists.keys()].map((name) => ({ [`${name}x`]: [] })),
      ...[...lists].flatMap(([list, { items }]) =>
        Object.keys(items).map((name) => ({ [list]: [{ id: "a", [`${name}x`]: 1 }] })),
      ),
    ];
    const all = households.map((_, index) => index);
    expect(refusedByEngine(SHIPPED, households)).toEqual(all);
    expect(refusedByTypes(SHIPPED, households)).toEqual(all);
  });

  it("take and refuse decisions as the engine does", () => {
    const open = (id: string, type: string, more: object = {}, bounds: object = {}) =>
      clause(id, "sets", { type, values: [{ open: { by: "city", ...bounds } }], ...more });
    const { program } = lawOf([
      open("months", "integer"),
      open("rate", "money", {}, { atLeast: "10.00" }),
      open("early", "boolean"),
      open("from-day", "date"),
      open("kind", "choice", { options: ["rural", "urban", "mixed"] }),
      open("class", "choice", { options: ["good", "poor", "unknown"] }, { oneOf: ["good", "poor"] }),
      monthlyAward({ parameter: "rate" }),
    ]);
    const decided = (values: Readonly<Record<string, JsonValue>>) =>
      Object.entries(values).map(([id, value]) => ({ decisions: { [`test/scheme#${id}`]: value } }));
    const right = decided({
      months: 3,
      rate: "12.00",
      early: true,
      "from-day": "2005-01-01",
      kind: "mixed",
      class: "poor",
    });
    const wrong = decided({
      months: "x",
      rate: "x1",
      early: "yes",
      "from-day": 5,
      kind: "good",
      class: "unknown",
      typo: 1,
    });
    expect([refusedByEngine(program, right), refusedByTypes(program, right)]).toEqual([[], []]);
    const all = wrong.map((_, index) => index);
    // Whether a text is a number only the engine can see.
    expect([refusedByEngine(program, wrong), refusedByTypes(program, wrong)]).toEqual([
      all,
      all.filter((index) => index !== 1),
    ]);
    expect(refusedByTypes(lawOf([monthlyAward("10.00")]).program, right)).toEqual(right.map((_, index) => index));
  });

  it("are one comment a fact, whatever its label says", () => {
    const label = { en: "ends a comment */ early,\nand a line" };
    const facts = { ...FACTS, facts: { ...FACTS.facts, odd: { type: "boolean", label } } };
    const { program } = lawOf([monthlyAward("10.00")], {}, { "cn/facts.json": facts });
    const text = typesOf(program, "almoner types --packs a\nfolder");
    expect(text).toContain(
      "  /** ends a comment * / early, and a line */\n  readonly odd?: Fact<boolean> | undefined;\n",
    );
    expect(text.split("\n")[0]).toBe(
      "// Written by `almoner types --packs a folder`. Write it again when the packs change.",
    );
    expect(complaintsOf({ "tests/types/law.ts": text })).toEqual([]);
  });
});
