import { describe, expect, it } from "vitest";
import { parseJurisdictions, placesOf } from "../../src/index.js";
import { PLACES } from "../support/law.js";

function register(...files: object[]) {
  const parsed = files.map((content, index) => {
    const file = parseJurisdictions(content, `${index}.json`);
    if (!file.ok) throw new Error(JSON.stringify(file.issues));
    return file.value;
  });
  return placesOf(parsed);
}

function places(...files: object[]) {
  const result = register(PLACES, ...files);
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value;
}

describe("places", () => {
  it("have a chain to the top, zones and parks included", () => {
    expect(places().chain("park")).toEqual(["park", "420115", "420100", "420000", "CN"]);
    expect(places().isWithin("park", "420000")).toBe(true);
    expect(places().isWithin("420000", "420100")).toBe(false);
  });

  it("that are not registered stand below the ancestor their digits name", () => {
    expect(places().chain("420115003")).toEqual(["420115003", "420115", "420100", "420000", "CN"]);
    expect(places().chain("420115003002")).toEqual(["420115003002", "420115", "420100", "420000", "CN"]);
    expect(places().chain("420117")).toEqual(["420117", "420100", "420000", "CN"]);
    expect(places().chain("429004")).toEqual(["429004", "420000", "CN"]);
    expect(places().chain("310101")).toBeNull();
    expect(places().chain("42011")).toBeNull();
    expect(places().chain("atlantis")).toBeNull();
  });

  it("are found at a level; a district stands for a county", () => {
    expect(places().atLevel("park", "city")).toBe("420100");
    expect(places().atLevel("park", "county")).toBe("420115");
    expect(places().atLevel("420100", "district")).toBeNull();
  });

  it("of another code system need no Chinese code", () => {
    const council = {
      jurisdictions: [
        { code: "gb-eng", name: { en: "England" }, level: "nation" },
        { code: "E07000", name: { en: "A council" }, level: "other", parent: "gb-eng" },
      ],
    };
    expect(places(council).chain("E07000")).toEqual(["E07000", "gb-eng"]);
  });

  it("are refused for an unknown parent, a circle, or one code with two meanings", () => {
    const one = (more: object) => ({ jurisdictions: [{ code: "a", name: { en: "A" }, level: "other", ...more }] });
    const codes = (...files: object[]) => {
      const result = register(...files);
      return result.ok ? [] : result.issues.map(({ code }) => code);
    };
    expect(codes(one({ parent: "nowhere" }))).toEqual(["unknown-jurisdiction"]);
    expect(codes(one({ parent: "a" }))).toEqual(["cycle"]);
    expect(codes(one({}), one({ level: "zone" }))).toEqual(["duplicate-id"]);
    expect(codes(one({}), one({}))).toEqual([]);
  });
});
