import { describe, expect, it } from "vitest";
import { parseHousehold } from "../../src/index.js";
import { quantityOf } from "../../src/money/index.js";
import { householdSchema } from "../../src/program/index.js";
import { combineUnits, exact, unitOf, unitText } from "../../src/value/index.js";
import { clause, FACTS, type Files, files, issuesOf, lawOf, load, monthlyAward, scheme } from "../support/law.js";

type Json = Record<string, unknown>;

const AWARD = monthlyAward("1.00");
const fact = (name: string) => ({ fact: name });
const leaf = (name: string, value: unknown = true) => ({ fact: name, operator: "equal", value });
const sets = (values: unknown, more: Json = {}) => clause("rate", "sets", { type: "money", values, ...more });
const codes = (clauses: readonly Json[], more: Json = {}, others: Files = {}) =>
  issuesOf(clauses, more, others).map(({ code, place }) => `${code} ${place.pointer}`);
const factsWith = (more: Json): Files => ({ "cn/facts.json": { ...FACTS, facts: { ...FACTS.facts, ...more } } });

describe("tables", () => {
  const table = (rows: unknown, more: Json = {}) => ({ table: { match: "exact", rows, ...more } });
  const read = (by: readonly unknown[]) => monthlyAward({ parameter: "rate", by });

  it("of places have each key once", () => {
    const rows = [
      ["420115", "1.00"],
      ["420115", "2.00"],
    ];
    expect(codes([sets([table(rows, { match: "place" })]), read([fact("place")])])).toEqual([
      "wrong-value /clauses/0/values/0/table/rows/1/0",
    ]);
  });

  it("go on beyond the greatest key, wherever it stands", () => {
    const { program } = lawOf([
      sets([
        table(
          [
            [2, "2.00"],
            [1, "1.00"],
          ],
          { beyond: "1.00" },
        ),
      ]),
      read([fact("rooms")]),
    ]);
    const [rate] = program.schemes[0]?.slots.get("rate")?.candidates ?? [];
    expect(rate).toMatchObject({ values: [{ table: { rows: [{ cell: exact(quantityOf("1.00")) }, {}] } }] });
  });

  it("of one parameter want as many keys as each other", () => {
    const deep = table([
      ["rural", { match: "from", rows: [[1, "1.00"]] }],
      ["urban", "2.00"],
    ]);
    const flat = {
      from: "2006-01-01",
      ...table([
        ["rural", "1.00"],
        ["urban", "2.00"],
      ]),
    };
    const by = read([fact("kind"), fact("rooms")]);
    expect(codes([sets([deep]), by])).toEqual([]);
    expect(codes([sets([deep, flat]), by])).toEqual(["wrong-value /clauses/0/values/1/table/rows"]);
  });

  it("may have rows that an earlier one lacks, and keys that are numbers or dates", () => {
    const first = table([["rural", "1.00"]], { otherwise: "0.00" });
    const second = {
      from: "2006-01-01",
      ...table([
        ["rural", "1.00"],
        ["urban", "2.00"],
      ]),
    };
    expect(codes([sets([first, second]), read([fact("kind")])])).toEqual([]);
    expect(
      codes([
        sets([
          table([
            ["1", "1.00"],
            ["2.5", "2.00"],
          ]),
        ]),
        read([fact("rooms")]),
      ]),
    ).toEqual([]);
    expect(codes([sets([table([["2005-01-01", "1.00"]])]), read([fact("claimedOn")])])).toEqual([]);
  });
});

describe("names", () => {
  it("of funds meet by slot and by tag", () => {
    const funds = (id: string, award: unknown) =>
      clause(id, "funds", { funds: { award, split: [{ payer: "city", percent: "100" }] } });
    const award = (tag: string) => monthlyAward("1.00", { tags: [tag] });
    const both = [funds("a", "award"), funds("b", { tagged: "relief" })];
    expect(codes([award("relief"), ...both])).toEqual(["slot-conflict /clauses/2"]);
    expect(codes([award("other"), ...both])).toEqual([]);
  });

  it("of a scheme's place are those of a place", () => {
    expect(codes([AWARD], { place: "999999" })).toEqual(["unknown-jurisdiction /place"]);
    const others = factsWith({ home: { type: "text", label: { en: "home" } } });
    expect(codes([AWARD], { place: fact("home") }, others)).toEqual(["type-mismatch /place"]);
    expect(codes([AWARD], { place: "420115" })).toEqual([]);
  });

  it("of items are not id, and of units may be those of an object's own properties", () => {
    const items = { id: { type: "text", label: { en: "id" } } };
    expect(
      load(
        files({
          "cn/hubei/scheme.json": scheme([AWARD]),
          ...factsWith({ pets: { type: "list", label: { en: "pets" }, items } }),
        }),
      ),
    ).toMatchObject({
      issues: [{ code: "name-taken", place: { pointer: "/facts/pets/items/id" } }],
    });
    expect(unitText(unitOf("CNY/constructor"))).toBe("CNY/constructor");
    expect(unitText(combineUnits(unitOf("CNY"), unitOf("constructor"), 1))).toBe("CNY*constructor");
  });

  it("of exceptions stand only with clauses that test", () => {
    const test = clause("test", "requires", { that: { all: [leaf("registered")] } });
    expect(codes([AWARD, test, sets([{ value: "1.00" }], { exceptTo: "test" })])).toEqual([
      "not-allowed-here /clauses/2/exceptTo",
    ]);
  });
});

describe("a household", () => {
  it("may decide by a whole number, within the bounds", () => {
    const { program } = lawOf([
      AWARD,
      sets([{ open: { by: "city", atLeast: "2", atMost: "4" } }], { type: "integer" }),
    ]);
    const refused = (value: unknown) => {
      const read = parseHousehold(program, { decisions: { "test/scheme#rate": value } } as never);
      return read.ok ? [] : read.issues.map(({ code }) => code);
    };
    expect([3, "3", 5, "2.5", 2.5].map(refused)).toEqual([[], [], ["outside-bounds"], ["wrong-type"], ["wrong-type"]]);
    expect(householdSchema(program.vocabulary, "x")).toMatchObject({
      properties: { decisions: { additionalProperties: { type: expect.arrayContaining(["integer"]) } } },
    });
  });

  it("never has the days of a private history repeated", () => {
    const { program } = lawOf([AWARD]);
    const history = [
      { from: "secret", value: true },
      { from: "2005-01-01", value: true },
      { from: "2004-01-01", value: true },
    ];
    const read = parseHousehold(program, { disabled: { history } });
    expect(read.ok ? [] : read.issues.map(({ params }) => params)).toEqual([
      { found: "a private value" },
      { found: "a private value" },
    ]);
  });
});
