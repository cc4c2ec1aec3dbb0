import { describe, expect, it } from "vitest";
import { assess, loadLaw, orThrow } from "../../src/index.js";
import { shipped } from "../../src/packs/index.js";

const CHILD = {
  diedOn: null,
  prcNational: true,
  legalBasis: "lawful-birth",
  parentage: "joint",
  deliveryRank: 1,
} as const;

/** A family with a child of a day of birth, and so many before it, all registered in one place. */
function family(hukou: string, bornOn: string, older: number) {
  const before = ["2015-05-01", "2018-05-01", "2020-05-01"].slice(0, older);
  return {
    children: [
      ...before.map((day, index) => ({ ...CHILD, id: `e${index + 1}`, hukou, bornOn: day })),
      { ...CHILD, id: "c1", hukou, bornOn },
    ],
    claims: [
      {
        id: "k",
        scheme: "cn/childcare-subsidy" as const,
        subject: "c1",
        on: bornOn > "2025-01-01" ? bornOn : "2025-03-01",
      },
    ],
  };
}

/** What every scheme of a place gives the child in all, where it gives anything. */
function totals(place: string, household: ReturnType<typeof family>, on: string): Record<string, string> {
  const law = orThrow(loadLaw(shipped, place));
  const { schemes } = orThrow(assess(law.program, household, { on }));
  const awards = schemes.flatMap(({ scheme, subjects }) =>
    subjects
      .filter(({ subject }) => subject.kind === "member" && subject.id === "c1")
      .flatMap((subject) => subject.awards.map((award) => ({ scheme, total: award.total }))),
  );
  return Object.fromEntries(
    awards.flatMap(({ scheme, total }) =>
      total.kind === "exact" && total.money.amount !== "0.00" ? [[scheme, total.money.amount]] : [],
    ),
  );
}

describe("Harbin's top-up and the national subsidy", () => {
  const both = (national: string, topup: string) => ({
    "cn/childcare-subsidy": national,
    "cn/heilongjiang/harbin/childcare-topup": topup,
  });

  it("add up to 18,000 for a second child and 36,000 for a third", () => {
    // Born in March 2025, 36 months: 3 x 3,600 = 10,800; 36 x 200 = 7,200 and 36 x 700 = 25,200.
    expect(totals("230100", family("230102", "2025-03-10", 1), "2026-05-01")).toEqual(both("10800.00", "7200.00"));
    expect(totals("230100", family("230102", "2025-03-10", 2), "2026-05-01")).toEqual(both("10800.00", "25200.00"));
  });

  it("add up to 500 and 1,000 in one month", () => {
    // Born on 2 January 2022: January 2025 is the one month left. 300 + 200 and 300 + 700.
    expect(totals("230100", family("230102", "2022-01-02", 1), "2025-06-01")).toEqual(both("300.00", "200.00"));
    expect(totals("230100", family("230102", "2022-01-02", 2), "2025-06-01")).toEqual(both("300.00", "700.00"));
  });
});

describe("Jingmen's 500 a month and the national subsidy", () => {
  it("are 18,000 together, not 28,800", () => {
    // Born in January 2026, third child: 36 x 500 = 18,000 in all, of which 3 x 3,600 = 10,800 are national.
    expect(totals("420800", family("420802", "2026-01-10", 2), "2026-06-01")).toEqual({
      "cn/childcare-subsidy": "10800.00",
      "cn/hubei/jingmen/third-child-subsidy": "7200.00",
    });
  });

  it("leave a second child the national subsidy alone", () => {
    expect(totals("420800", family("420802", "2026-01-10", 1), "2026-06-01")).toEqual({
      "cn/childcare-subsidy": "10800.00",
    });
  });
});
