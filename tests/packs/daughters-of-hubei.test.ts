import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { type Amount, assess, type Determination, type JsonValue, type Law, orThrow } from "../../src/index.js";
import { loadLawFromFolders } from "../../src/node/index.js";

// Cases hold one scheme each and cannot say in which form an award comes: what several schemes give together, the forms,
// and that private facts stay private are held here.

const ROOT = join(import.meta.dirname, "../..");
const [WUHAN, YANGXIN] = ["cn/hubei/wuhan", "cn/hubei/huangshi/yangxin"];
let law: Law;

beforeAll(async () => {
  law = orThrow(await loadLawFromFolders({ folders: ["rules"], only: true, base: ROOT }, null));
}, 60_000);

const assessed = (facts: JsonValue, on: string, purpose?: "audit"): Determination =>
  orThrow(assess(law.program, facts, purpose === undefined ? { on } : { on, purpose }));

/** Every award of which something is listed: scheme and award, its form and what it comes to. */
function given({ schemes }: Determination, within: string) {
  return schemes
    .filter(({ scheme }) => scheme.startsWith(within))
    .flatMap(({ scheme, subjects }) =>
      subjects.flatMap(({ awards }) =>
        awards
          .filter(({ instalments }) => instalments.length > 0)
          .map(({ award, form, total }) => [scheme.slice(within.length + 1), award, form, sumOf(total)]),
      ),
    )
    .sort(([a], [b]) => (String(a) < String(b) ? -1 : 1));
}

function sumOf(amount: Amount) {
  if (amount.kind === "exact") return amount.money.amount;
  return amount.kind === "quantity" ? `${amount.value} ${amount.unit}` : amount.kind;
}

describe("a rural family with one daughter at Caidian", () => {
  const family = {
    familyPlace: "420114",
    ruralHousehold: true,
    daughterHousehold: "one-daughter",
    certificateHeld: true,
    certificateIssuedOn: "2003-03-15",
    children: [{ id: "lan", bornOn: "1991-07-20" }],
    seniorHighExams: [{ id: "lan-2006", on: "2006-06-20" }],
    supportApplications: [
      { id: "fees", for: "poor-pupils", on: "2006-03-01" },
      {
        id: "guarantee",
        for: "minimum-living",
        on: "2006-05-10",
        hardshipCause: "illness",
        minimumLivingQualified: true,
      },
    ],
    decisions: { "cn/hubei/only-child-allowance#monthly-rate": "10.00" },
  };

  it("has the award on top of the allowance, neither set off against the other", () => {
    // March 2003 to June 2005, the month before the 14th birthday: 10 + 12 + 6 = 28 months at 10.
    const answer = assessed(family, "2006-07-01");
    expect(given(answer, "cn/hubei/only-child-allowance")).toEqual([["", "allowance", "cash", "280.00"]]);
    expect(given(answer, `${WUHAN}/caidian`)).toEqual([["only-daughter-award", "award", "cash", "1000.00"]]);
  });

  it("has points and priorities, which are no money and which nobody pays", () => {
    const answer = assessed(family, "2006-07-01");
    expect(given(answer, `${WUHAN}/exam-points`)).toEqual([["", "extra-points", "points", "5 point"]]);
    expect(given(answer, `${WUHAN}/priorities`)).toEqual([
      ["", "pupils-first", "priority", "none"],
      ["", "guarantee-first", "priority", "none"],
    ]);
    const funding = answer.schemes
      .filter(({ scheme }) => [`${WUHAN}/exam-points`, `${WUHAN}/priorities`].includes(scheme))
      .flatMap(({ subjects }) => subjects.flatMap(({ awards }) => awards.flatMap(({ instalments }) => instalments)))
      .flatMap((instalment) => instalment.funding);
    expect(funding).toEqual([]);
  });

  it("is told nothing of the cause of its hardship", () => {
    expect(JSON.stringify(assessed(family, "2006-07-01"))).not.toContain('"illness"');
  });
});

describe("a rural family with two daughters at Xinzhou, on record", () => {
  const family = {
    familyPlace: "420117",
    ruralHousehold: true,
    daughterHousehold: "two-daughter",
    daughterHouseholdRecognisedOn: "2001-05-10",
    procedureRecordedOn: "2001-04-03",
    seniorHighExams: [{ id: "mei-2006", on: "2006-06-20" }],
  };
  const CLOSED = [`${WUHAN}/exam-points-two-daughter`, `${WUHAN}/xinzhou/household-help`];
  const answered = ({ schemes }: Determination) =>
    schemes.filter(({ scheme }) => CLOSED.includes(scheme)).map(({ scheme, outcome }) => [scheme, outcome]);

  it("has neither points nor help unless sums owed are asked for, and the day of the file stays there", () => {
    expect(answered(assessed(family, "2006-07-01"))).toEqual([]);
    const owed = assessed(family, "2006-07-01", "audit");
    expect(answered(owed)).toEqual(CLOSED.map((scheme) => [scheme, "eligible"]));
    expect(JSON.stringify(owed)).not.toContain("2001-04-03");
    // The help has no sum and, until the district decides, no form.
    expect(given(owed, `${WUHAN}/xinzhou/household-help`)).toEqual([
      [
        "",
        "help",
        {
          oneOf: ["cash", "in-kind", "reduction", "priority"],
          because: [{ name: `${WUHAN}/xinzhou/household-help#help-form`, by: "district" }],
        },
        "unstated",
      ],
    ]);
  });

  it("has the points once: of the two schemes that give them only the closed one does", () => {
    expect(given(assessed(family, "2006-07-01", "audit"), `${WUHAN}/exam-points`)).toEqual([
      ["two-daughter", "extra-points", "points", "5 point"],
    ]);
  });
});

describe("a lifelong one-daughter household at Yangxin", () => {
  const household = (more: Readonly<Record<string, JsonValue>>) => ({
    familyPlace: "420222101",
    ruralHousehold: true,
    daughterHouseholdRecognisedOn: "2004-05-01",
    countyUnitPosted: true,
    children: [{ id: "lan", keyUniversityAdmittedOn: "2005-08-20" }],
    pensionPremiums: [{ id: "premium", amount: "240.00", on: "2005-06-30" }],
    charges: [
      { id: "school", kind: "school", amount: "200.00", on: "2005-09-01", afterEffectsRecognised: false },
      {
        id: "pills",
        kind: "medicine",
        amount: "100.00",
        on: "2005-10-01",
        facilityLevel: "township",
        afterEffectsRecognised: false,
      },
    ],
    decisions: { [`${YANGXIN}/posted-unit-help#amount-a-household`]: "500.00" },
    ...more,
  });
  // 10 % of 200, 5 % of 100, half of 240, the unit's 500, and 1,000 for the university.
  const OF_TWO_DAUGHTERS = [
    ["charge-reductions", "reduction", "reduction", "20.00"],
    ["charge-reductions", "reduction", "reduction", "5.00"],
    ["pension-premium", "half", "insurance", "120.00"],
    ["posted-unit-help", "help", "cash", "500.00"],
    ["university-award", "award", "cash", "1000.00"],
  ];

  it("has every benefit of a two-daughter household, and its own 2,000 and 1,000 on top", () => {
    const two = assessed(household({ daughterHousehold: "two-daughter" }), "2006-07-01");
    expect(given(two, YANGXIN)).toEqual(OF_TWO_DAUGHTERS);
    const one = household({ daughterHousehold: "lifelong-one-daughter", secondChildQuotaGivenUp: true });
    const own = [
      ["lifelong-award", "award", "cash", "2000.00"],
      ["lifelong-insurance", "insurance", "insurance", "1000.00"],
    ];
    expect(given(assessed(one, "2006-07-01"), YANGXIN)).toEqual([
      ...OF_TWO_DAUGHTERS.slice(0, 2),
      ...own,
      ...OF_TWO_DAUGHTERS.slice(2),
    ]);
  });

  it("has its insurance alone where the quota was not given up", () => {
    const one = household({ daughterHousehold: "lifelong-one-daughter", secondChildQuotaGivenUp: false });
    expect(given(assessed(one, "2006-07-01"), YANGXIN)).toEqual([
      ["lifelong-insurance", "insurance", "insurance", "1000.00"],
    ]);
  });
});
