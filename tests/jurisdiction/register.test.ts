import { describe, expect, it } from "vitest";
import { type JsonValue, parseJurisdictions, placesOf } from "../../src/index.js";
import { jurisdictions, shipped } from "../../src/packs/index.js";

const parsed = parseJurisdictions(jurisdictions.content, jurisdictions.file);
if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
const REGISTER = parsed.value.json.jurisdictions;
const CODES = new Set(REGISTER.map(({ code }) => code));
const DIVISIONS = REGISTER.filter(({ code, system }) => system === "gb-t-2260" && code !== "CN");

/** Cities under the central government have no prefecture: their districts stand directly below them. */
const MUNICIPALITIES = ["11", "12", "31", "50"];

/** The parent and the levels that a code's own digits name, by the rules of GB/T 2260 and of the codes below it. */
function readCode(code: string): { readonly parent: string; readonly levels: readonly string[] } {
  if (code.length === 12) return { parent: code.slice(0, 9), levels: ["village"] };
  if (code.length === 9) return { parent: code.slice(0, 6), levels: ["town", "street"] };
  const [province, prefecture, county] = [code.slice(0, 2), code.slice(2, 4), code.slice(4, 6)];
  if (prefecture === "00") return { parent: "CN", levels: ["province"] };
  if (county === "00") return { parent: `${province}0000`, levels: ["city"] };
  // 90 stands where a prefecture would: counties and cities governed by the province itself.
  const direct = prefecture === "90" || MUNICIPALITIES.includes(province);
  return { parent: direct ? `${province}0000` : `${province}${prefecture}00`, levels: ["county", "district"] };
}

describe("the shipped register of places", () => {
  it("gives every Chinese code the parent and the level that its digits name", () => {
    for (const { code, parent, level } of DIVISIONS) {
      const read = readCode(code);
      expect({ code, parent }).toEqual({ code, parent: read.parent });
      expect(read.levels, code).toContain(level);
    }
  });

  it("names every place once, in Chinese and in English", () => {
    expect(CODES.size).toBe(REGISTER.length);
    for (const { code, name } of REGISTER) {
      expect(name.zh, code).toMatch(/\p{Script=Han}/u);
      expect(name.en, code).toMatch(/^[A-Z][A-Za-z', ]+$/);
    }
  });

  it("leads from every place to the nation, so none is an orphan and no chain is a circle", () => {
    const places = placesOf([parsed.value]);
    if (!places.ok) throw new Error(JSON.stringify(places.issues));
    for (const { code } of REGISTER) {
      const chain = places.value.chain(code) ?? [];
      expect(chain.at(-1), code).toBe("CN");
      expect(
        chain.filter((one) => !CODES.has(one)),
        code,
      ).toEqual([]);
    }
  });

  it("gives places without a code of their own an id below a registered parent", () => {
    const own = REGISTER.filter(({ system }) => system === "other");
    expect(own.map(({ code, level, parent }) => `${code} ${level} ${parent}`)).toEqual([
      "330382108-yicun village 330382108",
      "420200-development-zone zone 420200",
      "429004-industrial-park zone 429004",
      "530100-dianzhong-new-area zone 530100",
      "CN-unnamed-county-a county CN",
      "CN-unnamed-county-b county CN",
    ]);
  });

  it("puts the cities that a province governs itself directly below it, as counties", () => {
    for (const code of ["429004", "429005", "429006"]) {
      expect(REGISTER.find((place) => place.code === code)).toMatchObject({ level: "county", parent: "420000" });
    }
  });

  it("holds the jurisdiction of every pack, and every place that a clause names", () => {
    const named = shipped.packs.flatMap(({ files }) =>
      Object.entries(files).flatMap(([name, content]) => {
        if (name === "pack.json") return [(content as { jurisdiction: string }).jurisdiction];
        return name === "facts.json" ? [] : placesNamed(content as JsonValue);
      }),
    );
    expect(named).toContain("429004-industrial-park");
    expect(named).toContain("230123");
    expect([...new Set(named)].filter((code) => !CODES.has(code))).toEqual([]);
  });
});

/** Every text of a file that is a Chinese division code, or an id of our own below one. */
function placesNamed(json: JsonValue): readonly string[] {
  if (typeof json === "string") return /^[1-9]\d{5}(?:\d{3}){0,2}(?:-[a-z-]+)?$/.test(json) ? [json] : [];
  if (typeof json !== "object" || json === null) return [];
  return Object.values(json).flatMap(placesNamed);
}
