import { describe, expect, it } from "vitest";
import { cashOf, compared, household, type Json, rowOf } from "./asked.js";

const [CN, HUBEI, HOHHOT, HARBIN, HANGZHOU] = ["CN", "420000", "150100", "230100", "330100"];

describe("a family with twins born on 2025-09-08 after a child of 2019, asked on 2026-11-25", () => {
  // The nation: three years of 3,600 for each twin from the year of the first claim, 2026: 2 × 10,800 = 21,600, each
  // year due on its last day. The child of 2019 was three before 2025.
  // Hohhot: the second child five times 10,000, the third ten times 10,000, the first nothing, as it was born before
  // March 2025: 150,000 on top. A year that begins in September is paid at the end of the following January.
  // Harbin: from September 2025 at most 36 months of 200 for the second child and 700 for the third: 7,200 + 25,200.
  // Hangzhou: its grants are for births from 23 December 2025: nothing on top, and nothing received that is set off.
  const places = [HANGZHOU, HARBIN, HOHHOT, CN].flatMap((code) => code ?? []);
  const answer = compared(household("hohhot-2026"), { on: "2026-11-25", places });

  it("would receive in each place what its law and the nation's give together", () => {
    expect(answer.places.map((row) => [row.place, row.outcome, ...cashOf(row)])).toEqual([
      ["CN", "eligible", "21600.00"],
      ["150100", "eligible", "171600.00"],
      ["230100", "eligible", "54000.00"],
      ["330100", "eligible", "21600.00"],
    ]);
  });

  it("is told each award with what has accrued and when it falls due", () => {
    const schemes = rowOf(answer, "150100").schemes.flatMap(({ scheme, awards }) =>
      awards.map(({ subject, received, accrued, due, forfeited }) => [
        scheme.split("/").at(-1),
        subject.kind === "member" ? subject.id : "household",
        ...[received, accrued].map((amount) => (amount.kind === "exact" ? amount.money.amount : amount.kind)),
        due?.first,
        due?.last,
        forfeited,
      ]),
    );
    // On 2026-11-25 the national year 2026 has begun, and in Hohhot the years from 2025-09-08 and from 2026-09-08.
    expect(schemes).toEqual([
      ["childcare-subsidy", "twin-1", "10800.00", "3600.00", "2026-12-31", "2028-12-31", null],
      ["childcare-subsidy", "twin-2", "10800.00", "3600.00", "2026-12-31", "2028-12-31", null],
      ["birth-subsidy", "twin-1", "50000.00", "20000.00", "2026-01-31", "2030-01-31", null],
      ["birth-subsidy", "twin-2", "100000.00", "20000.00", "2026-01-31", "2035-01-31", null],
    ]);
  });

  it("names the facts that Hubei's other schemes wait for, and is exact when they are stated", () => {
    const family = household("hohhot-2026");
    const open = rowOf(compared(family, { on: "2026-11-25" }), "420000");
    expect([open.outcome, cashOf(open), open.restsOnOpenDecision]).toEqual(["eligible", [["21600.00", null]], false]);
    expect(open.missing.map(({ name }) => name).sort()).toEqual([
      "certificateIssuedOn",
      "parents[father].retiredOn",
      "parents[mother].retiredOn",
    ]);
    const parents = (family.parents as readonly Json[]).map((parent) => ({ ...parent, retiredOn: null }));
    const stated = { ...family, certificateIssuedOn: null, parents };
    const known = rowOf(compared(stated, { on: "2026-11-25", places: [HUBEI ?? ""] }), "420000");
    expect([cashOf(known), known.missing]).toEqual([["21600.00"], []]);
  });

  it("comes to the same when no place is stated at all", () => {
    const withoutPlaces = (json: Json): Json =>
      Object.fromEntries(
        Object.entries(json).flatMap(([name, value]) => {
          if (["familyPlace", "hukou", "firstRegisteredIn", "motherHukou"].includes(name)) return [];
          return [[name, Array.isArray(value) ? (value as readonly Json[]).map(withoutPlaces) : value]];
        }),
      );
    const family = withoutPlaces(household("hohhot-2026"));
    expect(JSON.stringify(family)).not.toContain("150105");
    expect(compared(family, { on: "2026-11-25", places })).toEqual(answer);
  });
});

describe("a family with a third child born on 2026-01-01, asked on 2026-11-25", () => {
  const on = "2026-11-25";
  const family = household("hangzhou-2026");

  it("has in Hangzhou both grants, claimed in time", () => {
    // 10,800 from the nation, 5,000 for the pregnancy and 9,200 for the third child.
    expect(cashOf(rowOf(compared(family, { on }), "330100"))).toEqual(["25000.00"]);
  });

  it("has in Hohhot at most ten years of 10,000, as long as its facts leave that open", () => {
    const row = rowOf(compared(family, { on }), "150100");
    expect(cashOf(row)).toEqual([["10800.00", "110800.00"]]);
    expect(row.missing.map(({ name }) => name).sort()).toEqual([
      "children[third].movedOutOn",
      "livesWhereRegistered",
      "parents",
    ]);
  });

  it("loses in Hangzhou what it does not state a claim of: the sum is shown, and not counted", () => {
    const claims = (family.claims as readonly Json[]).filter(({ scheme }) => scheme === "cn/childcare-subsidy");
    // 180 days after 2026-01-01 is 2026-06-30.
    const row = rowOf(compared({ ...family, claims }, { on }), "330100");
    expect(cashOf(row)).toEqual(["10800.00"]);
    const yuan = (amount: string) => ({ kind: "exact", money: { currency: "CNY", amount } });
    expect(row.schemes.flatMap(({ awards }) => awards)).toMatchObject([
      { received: yuan("10800.00"), forfeited: null },
      { received: yuan("0.00"), forfeited: yuan("5000.00"), total: yuan("5000.00"), due: null },
      { received: yuan("0.00"), forfeited: yuan("9200.00"), total: yuan("9200.00"), due: null },
    ]);
    const inTime = rowOf(compared({ ...family, claims }, { on: "2026-06-30" }), "330100");
    expect(cashOf(inTime)).toEqual(["25000.00"]);
  });
});

describe("what is not for the household to settle", () => {
  it("marks the row that rests on an open decision, and no other", () => {
    const answer = compared(household("yangxin-2005"), { on: "2005-12-31" });
    const resting = answer.places.filter(({ restsOnOpenDecision }) => restsOnOpenDecision);
    expect(resting.map(({ place }) => place)).toEqual(["420222"]);
    expect(rowOf(answer, "420222").missing).toContainEqual(
      expect.objectContaining({ name: "cn/hubei/huangshi/yangxin/charge-reductions#service-percent", by: "authority" }),
    );
  });

  it("adds no reduction of a charge to the cash", () => {
    const row = rowOf(
      compared(
        { ...household("yangxin-2005"), parents: [], children: [], countyUnitPosted: false, pensionPremiums: [] },
        { on: "2005-12-31" },
      ),
      "420222",
    );
    // Three charges are reduced, two of them perhaps by half as after-effects; nothing is paid out.
    expect(row.schemes.flatMap(({ awards }) => awards.map(({ form }) => form))).toEqual(Array(5).fill("reduction"));
    expect(cashOf(row)).toEqual(["0.00"]);
  });

  it("names the stated decisions that a place's law reads", () => {
    const answer = compared(household("wuhan-2005"), { on: "2005-12-31" });
    const rate = "cn/hubei/only-child-allowance#monthly-rate";
    expect(rowOf(answer, "420115").decided).toEqual([rate, "cn/hubei/only-child-allowance#economic-class"]);
    expect(rowOf(answer, "420116").decided).toEqual([rate]);
    expect(rowOf(answer, "150100").decided).toEqual([]);
  });

  it("leaves closed schemes out without a purpose, and counts them", () => {
    const family = household("xiantao-2005");
    const closed = compared(family, { on: "2005-12-31" });
    const award = "cn/hubei/xiantao/industrial-park/two-daughter-award";
    expect(rowOf(closed, "429004-industrial-park").withheld).toEqual([
      "cn/rural-reward",
      "cn/hubei/xiantao/two-daughter-grant",
      award,
    ]);
    expect(closed.withheld.map(({ scheme }) => scheme)).toContain(award);
    const opened = compared(family, { on: "2005-12-31", purpose: "arrears" });
    expect([opened.withheld, rowOf(opened, "429004-industrial-park").withheld]).toEqual([[], []]);
    expect(rowOf(opened, "429004-industrial-park").schemes.map(({ scheme }) => scheme)).toContain(award);
  });
});
