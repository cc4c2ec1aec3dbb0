import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { assess, comparePlaces, type JsonValue, lawBook, orThrow, placesWithPacks } from "../../../src/index.js";
import { shipped } from "../../../src/packs/index.js";
import { clause, files, load, monthlyAward, scheme } from "../../support/law.js";
import { compared, household, type Json, LAW, rowOf } from "./asked.js";

const BOOK = orThrow(lawBook(shipped));
const NAMES = readdirSync(join(import.meta.dirname, "../../../docs/examples/households")).map((file) =>
  file.replace(".json", ""),
);

/** The household as a person would rewrite its file: every place of registration replaced, or added. */
function rewritten({ decisions: _, ...family }: Json, place: string): Json {
  const each = (list: JsonValue | undefined, set: Json) =>
    Array.isArray(list) ? list.map((item) => ({ ...(item as Json), ...set })) : undefined;
  const parents = each(family.parents, { hukou: place });
  const children = each(family.children, { hukou: place, firstRegisteredIn: place, motherHukou: place });
  return {
    ...family,
    familyPlace: place,
    ...(parents === undefined ? {} : { parents }),
    ...(children === undefined ? {} : { children }),
  };
}

describe("a household that is moved", () => {
  it.each(NAMES)("%s has in each place what assess gives there when its file is rewritten", (name) => {
    const on = `${name.slice(-4)}-06-01`;
    const { decisions: _, ...family } = household(name);
    for (const row of compared(family, { on, purpose: "audit" }).places) {
      const law = orThrow(BOOK.at(row.place)).program;
      const there = orThrow(assess(law, rewritten(family, row.place), { on, purpose: "audit" }));
      expect(row.outcome).toBe(there.outcome);
      expect(row.schemes.map(({ scheme, outcome }) => [scheme, outcome])).toEqual(
        there.schemes.map(({ scheme, outcome }) => [scheme, outcome]),
      );
      const given = there.schemes.flatMap(({ subjects }) => subjects.flatMap(({ awards }) => awards));
      for (const award of row.schemes.flatMap(({ awards }) => awards)) {
        const { total, accrued } = award;
        expect(given).toContainEqual(expect.objectContaining({ award: award.award, total, accrued }));
      }
    }
  });

  it("has its places set also where they change over time", () => {
    const history = (from: string, to: string) => ({
      history: [
        { from: "2020-01-01", value: from },
        { from: "2026-06-01", value: to },
      ],
    });
    const family = household("hohhot-2026");
    const children = (family.children as readonly Json[]).map((child) => ({
      ...child,
      hukou: history("330106", "230102"),
      firstRegisteredIn: "420115",
    }));
    const asked = { on: "2026-11-25", places: ["150100", "230100"] };
    expect(compared({ ...family, children }, asked)).toEqual(compared(family, asked));
  });

  it("is moved by the facts that schemes read for their place, and by no other", () => {
    const { moved, labels } = compared({}, { on: "2026-11-25", places: [] });
    expect(moved).toEqual([
      "familyPlace",
      "parents.hukou",
      "children.hukou",
      "children.firstRegisteredIn",
      "children.motherHukou",
    ]);
    expect(Object.keys(labels.facts).sort()).toEqual([...moved].sort());
  });

  it("is moved by a fact that a scheme reads through a definition", () => {
    const seat = clause("seat", "defines", {
      type: "place",
      value: {
        choose: [{ when: { all: [{ fact: "registered", operator: "equal", value: true }] }, then: { fact: "place" } }],
        otherwise: { fact: "place" },
      },
    });
    const packs = files({ "cn/hubei/scheme.json": scheme([seat, monthlyAward("1.00")], { place: { fact: "seat" } }) });
    const law = orThrow(load(packs, null)).program;
    const answer = orThrow(comparePlaces(law, { place: "CN", registered: true }, { on: "2005-06-01" }));
    expect(answer.moved).toEqual(["place"]);
    expect(answer.places.map(({ place, outcome }) => [place, outcome])).toEqual([
      ["CN", "not-in-force"],
      ["420000", "eligible"],
      ["420100", "eligible"],
      ["420115", "eligible"],
    ]);
  });
});

describe("the places compared", () => {
  it("are those with a pack, in the order of the register whatever they give", () => {
    const all = placesWithPacks(LAW);
    expect([...all].sort()).toEqual([...new Set(LAW.packs.map(({ jurisdiction }) => jurisdiction))].sort());
    const register = LAW.places.all.map(({ code }) => code);
    const standing = all.map((code) => register.indexOf(code));
    expect(standing).toEqual([...standing].sort((a, b) => a - b));
    // The nation, its city that is a province, then Hubei and what lies in it.
    expect(all.slice(0, 3)).toEqual(["CN", "110000", "420000"]);
    expect(compared(household("hohhot-2026"), { on: "2026-11-25" }).places.map(({ place }) => place)).toEqual(all);
  });

  it("may be others, also without a pack or an entry of their own, each once", () => {
    const places = ["420115101", "310000", "CN", "310000"];
    const answer = compared(household("hohhot-2026"), { on: "2026-11-25", places });
    expect(answer.places.map(({ place }) => place)).toEqual(["CN", "310000", "420115101"]);
    expect(rowOf(answer, "310000").cash).toEqual(rowOf(answer, "CN").cash);
    expect(answer.labels.places["420115101"]?.zh).toBe("江夏区内未登记的地方");
  });

  it("must be known, and the law must be that of all packs", () => {
    const issues = (program: typeof LAW, input: Parameters<typeof comparePlaces>[2]) => {
      const result = comparePlaces(program, {}, input);
      return result.ok ? [] : result.issues.map(({ code, place: { pointer } }) => [code, pointer]);
    };
    const on = "2026-11-25";
    expect(issues(LAW, { on, places: ["CN", "nowhere"] })).toEqual([["unknown-jurisdiction", "/places/1"]]);
    expect(issues(LAW, { on: "2026-02-30" })).toEqual([["impossible-date", "/on"]]);
    expect(issues(orThrow(BOOK.at("420115")).program, { on })).toEqual([["wrong-value", "/places"]]);
    expect(issues(LAW, JSON.parse('{ "on": "2026-11-25", "places": "CN" }'))).toEqual([["wrong-type", "/places"]]);
  });

  it("take another reading only where its clause is law", () => {
    const readings = { "cn/heilongjiang/harbin/childcare-topup#earlier-months": "counted" };
    const answer = compared(household("hohhot-2026"), { on: "2026-11-25", readings, places: ["150100", "230100"] });
    expect(answer.receipt.readings).toEqual(readings);
    expect(answer.places).toHaveLength(2);
  });
});
