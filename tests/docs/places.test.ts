import { describe, expect, it } from "vitest";
import { assess, parseJurisdictions, placesOf } from "../../src/index.js";
import { PACKS, TWO_CITIES, YEAR } from "../assess/moving-law.js";
import { blocksRunBy } from "../support/blocks.js";
import { load, monthlyAward, scheme } from "../support/law.js";

const BLOCKS = blocksRunBy("tests/docs/places.test.ts", "docs/language/places.md");
const blocks = (kind: string) => BLOCKS.filter(({ label }) => label === kind).map(({ source }) => JSON.parse(source));

describe("docs/language/places.md", () => {
  it("has one register, three clauses and one household, which are loaded here", () => {
    expect(BLOCKS.map(({ label }) => label).sort()).toEqual(["clause", "clause", "clause", "household", "register"]);
  });

  it("has a register that loads, in which every place has its chain", () => {
    const [json] = blocks("register");
    const file = parseJurisdictions(json, "register.json");
    const places = file.ok ? placesOf([file.value]) : file;
    if (!places.ok) throw new Error(JSON.stringify(places.issues));
    expect(places.value.chain("US-36-061-harbor")).toEqual(["US-36-061-harbor", "US-36-061", "US-36", "US"]);
    expect(places.value.atLevel("US-36-061-harbor", "province")).toBe("US-36");
    expect(places.value.atLevel("E09000033", "county")).toBe("E09000033");
  });

  it("has clauses that load, and a household that the place of the month can be read for", () => {
    const clauses = blocks("clause");
    expect(clauses).toHaveLength(3);
    const law = load(
      {
        ...PACKS,
        "cn/hubei/scheme.json": scheme([...YEAR, ...clauses, monthlyAward("1.00")], {
          for: { each: "children", as: "child" },
          place: { fact: "child.place-of-month" },
        }),
      },
      "420000",
      TWO_CITIES,
    );
    if (!law.ok) throw new Error(JSON.stringify(law.issues, null, 1));
    const [household] = blocks("household");
    const on = (day: string) => {
      const result = assess(law.value.program, household, { on: day });
      return result.ok ? result.value.schemes[0]?.subjects[0]?.place : result.issues;
    };
    // Moved on 20 May 2026: the day before the 20th was the old place's, the day before the 21st the new one's.
    expect([on("2026-05-20"), on("2026-05-21"), on("2025-03-10")]).toEqual(["420100", "420115", "420100"]);
  });
});
