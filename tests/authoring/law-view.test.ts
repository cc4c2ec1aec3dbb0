import { beforeAll, describe, expect, it } from "vitest";
import { type LawView, mergeSources, viewFacts, viewLaw } from "../../src/authoring/index.js";
import { plainDate } from "../../src/calendar/index.js";
import type { LawBook } from "../../src/program/index.js";
import { fixtureBook } from "./fixture.js";

let book: LawBook;
beforeAll(async () => {
  book = await fixtureBook();
});

function lawOf(place: string, on: string): LawView {
  const law = book.at(place);
  if (!law.ok) throw new Error(JSON.stringify(law.issues));
  return viewLaw(law.value, place, plainDate(on));
}

const clausesOf = (view: LawView) => view.schemes.flatMap(({ clauses }) => clauses);

describe("the law of a day at a place", () => {
  it("has one clause for each slot: that of the place where it amends", () => {
    const paid = (place: string) =>
      clausesOf(lawOf(place, "2005-06-01"))
        .filter(({ effect }) => effect === "pays")
        .map(({ clause, replaces }) => [clause, replaces?.clause ?? null, replaces?.origin.code ?? null]);
    expect(paid("420115")).toEqual([["cn/hubei/allowance#paid-yearly", null, null]]);
    expect(paid("420116")).toEqual([
      ["cn/hubei/allowance#huangpi-lump-sum", "cn/hubei/allowance#paid-yearly", "420000"],
    ]);
  });

  it("knows no clause before its first day, and the value of each day", () => {
    const value = (on: string) => clausesOf(lawOf("420115", on))[0]?.values?.current;
    expect(clausesOf(lawOf("420115", "2002-12-31")).some(({ effect }) => effect === "awards")).toBe(false);
    expect(value("2002-12-31")).toBeNull();
    expect(value("2009-12-31")).toMatchObject({ value: "10.00", from: "2003-01-01", to: "2009-12-31" });
    expect(value("2010-01-01")).toMatchObject({ value: "15.00", from: "2010-01-01", to: null });
  });

  it("holds for a township that is not registered, by its code", () => {
    const view = lawOf("420116001", "2005-06-01");
    expect(view.place).toEqual({ code: "420116001", name: null });
    expect(clausesOf(view).some(({ clause }) => clause.endsWith("#huangpi-lump-sum"))).toBe(true);
  });

  it("names the packs of the chain only", () => {
    expect(lawOf("420115", "2005-06-01").packs.map(({ id }) => id)).toEqual(["cn", "cn/hubei"]);
  });

  it("is linked once for each place", () => {
    expect(book.at("420115")).toBe(book.at("420115"));
  });
});

describe("the facts to ask", () => {
  it("are those the schemes read, and not the whole dictionary", () => {
    const law = book.at("420115");
    const view = law.ok ? viewFacts(law.value.program, { on: null, closed: false }) : null;
    expect(view?.asked.map(({ name }) => name)).not.toContain("children.height");
    expect(view?.sensitive).toMatchObject([{ name: "secretRecord", choices: [], schemes: ["cn/hubei/allowance"] }]);
  });
});

describe("joining sources", () => {
  const pack = (folder: string, id: string) => ({ folder, files: { "pack.json": JSON.stringify({ id }) } });
  const layer = (...packs: readonly ReturnType<typeof pack>[]) => ({ packs, jurisdictions: [] });

  it("lets the last of one id stand", () => {
    const { sources, replaced } = mergeSources([layer(pack("a", "x"), pack("b", "y")), layer(pack("c", "x"))]);
    expect(sources.packs.map(({ folder }) => folder)).toEqual(["b", "c"]);
    expect(replaced).toEqual([{ id: "x", by: "c", was: "a" }]);
  });

  it("keeps two of one id within one source, for loading to refuse", () => {
    const { sources, replaced } = mergeSources([layer(pack("a", "x"), pack("b", "x"))]);
    expect([sources.packs.length, replaced]).toEqual([2, []]);
  });

  it("keeps packs whose id cannot be read", () => {
    const broken = { folder: "d", files: { "pack.json": "{" } };
    const { sources } = mergeSources([
      layer(pack("a", "x")),
      { packs: [broken, { folder: "e", files: {} }], jurisdictions: [] },
    ]);
    expect(sources.packs.map(({ folder }) => folder)).toEqual(["a", "d", "e"]);
  });
});
