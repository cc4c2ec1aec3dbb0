import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { assess, type Determination, type JsonValue, type Law, orThrow } from "../../src/index.js";
import { loadLawFromFolders } from "../../src/node/index.js";

// Cases cannot say in which form an award comes, what a loan costs, or that nothing is shown on a day: these do.

const ROOT = join(import.meta.dirname, "../..");
let law: Law;

beforeAll(async () => {
  law = orThrow(await loadLawFromFolders({ folders: ["rules"], only: true, base: ROOT }, null));
}, 60_000);

/** A rural household of two daughters with a day of recognition, whose file records the procedure on 2006-02-03. */
function household(place: string, recognised: string, more: Readonly<Record<string, JsonValue>> = {}): JsonValue {
  return {
    familyPlace: place,
    ruralHousehold: true,
    daughterHousehold: "two-daughter",
    daughterHouseholdRecognisedOn: recognised,
    procedureRecordedOn: "2006-02-03",
    ...more,
  };
}

function assessed(facts: JsonValue, on: string, purpose?: "arrears" | "audit"): Determination {
  return orThrow(assess(law.program, facts, purpose === undefined ? { on } : { on, purpose }));
}

/** The forms of the awards of one scheme of which anything is paid, by award. */
function formsOf({ schemes }: Determination, scheme: string) {
  const awards = schemes.filter((one) => one.scheme === scheme).flatMap(({ subjects }) => subjects[0]?.awards ?? []);
  return Object.fromEntries(
    awards.filter(({ instalments }) => instalments.length > 0).map(({ award, form }) => [award, form]),
  );
}

describe("the form of the awards for two daughters", () => {
  const XINZHOU = "cn/hubei/wuhan/xinzhou/two-daughter-award";
  const formIn = (place: string, recognised: string) =>
    formsOf(
      assessed(household(place, recognised, { procedureRecordedOn: "2003-12-01" }), "2006-12-31", "arrears"),
      XINZHOU,
    );

  it("is insurance in Xinzhou throughout, and cash in Fenghuang from the first day of 2006", () => {
    expect(formIn("420117", "2006-03-01")).toEqual({ award: "insurance" });
    expect(formIn("420117102", "2005-12-31")).toEqual({ award: "insurance" });
    expect(formIn("420117102", "2006-01-01")).toEqual({ award: "cash" });
  });

  it("is cash in a town of Xiantao, and the claimant's choice in the park before and after July 2006", () => {
    const GRANT = "cn/hubei/xiantao/two-daughter-grant";
    const PARK = "cn/hubei/xiantao/industrial-park/two-daughter-award";
    const choice = (clause: string) => ({
      oneOf: ["cash", "insurance"],
      because: [{ name: clause, by: "claimant" }],
    });
    const town = assessed(household("429004101", "2006-08-01"), "2006-12-31", "arrears");
    expect(formsOf(town, GRANT)).toEqual({ grant: "cash" });
    const park = (recognised: string) =>
      assessed(household("429004-industrial-park", recognised), "2006-12-31", "arrears");
    expect(formsOf(park("2006-08-01"), GRANT)).toEqual({ grant: choice(`${GRANT}#park-form`) });
    expect(formsOf(park("2006-03-01"), PARK)).toEqual({ award: choice(`${PARK}#form`) });
  });

  it("is both in Miaoling", () => {
    const miaoling = assessed(household("420703102", "2006-03-01"), "2006-12-31", "arrears");
    expect(formsOf(miaoling, "cn/hubei/ezhou/huarong/miaoling/two-daughter-award")).toEqual({
      award: "cash",
      insurance: "insurance",
    });
  });
});

describe("the awards that hang on a medical procedure", () => {
  const PLACES = ["420117", "420117102", "429004", "429004-industrial-park", "420703102", "420702", "420204", "420116"];

  it.each(PLACES)("are withheld in %s unless sums owed are asked for, and keep the day to themselves", (place) => {
    const facts = household(place, "2006-03-15");
    const [plain, owed] = [assessed(facts, "2006-12-31"), assessed(facts, "2006-12-31", "audit")];
    const closed = owed.schemes.filter(({ scheme }) => scheme.includes("/two-daughter-"));
    expect(closed.length).toBeGreaterThan(0);
    expect(closed.filter((one) => one.closed === null)).toEqual([]);
    const answered = plain.schemes.map(({ scheme }) => scheme);
    expect(closed.filter(({ scheme }) => answered.includes(scheme))).toEqual([]);
    // Nothing but the file has this day.
    expect(JSON.stringify(owed)).not.toContain("2006-02-03");
  });

  it("come to 1,000 to 5,000, as the report says of them all", () => {
    const sums = PLACES.flatMap((place) =>
      assessed(household(place, "2006-03-15"), "2006-12-31", "audit").schemes.flatMap(({ scheme, subjects }) =>
        scheme.includes("/two-daughter-award")
          ? (subjects[0]?.awards ?? []).flatMap(({ total }) => (total.kind === "exact" ? [total.money.amount] : []))
          : [],
      ),
    );
    // Xinzhou and its town, the park, Miaoling, Liangzihu, Huangshi, Huangpi; Xiantao's own begins in July.
    expect(sums).toEqual(["1000.00", "1000.00", "5000.00", "2000.00", "2000.00", "2000.00", "1000.00"]);
  });
});

describe("what is given for production", () => {
  const facts = {
    familyPlace: "420117",
    daughterHousehold: "one-daughter",
    productionUnitAllottedOn: "2005-03-01",
    keyHelpGrantedOn: "2005-04-01",
  };

  it("is a loan without interest whose term the text does not state, and a unit in kind", () => {
    const answer = assessed(facts, "2005-12-31");
    const LOAN = "cn/hubei/wuhan/key-help-loan";
    expect(formsOf(answer, LOAN)).toEqual({ loan: "loan" });
    expect(formsOf(answer, "cn/hubei/wuhan/xinzhou/production-unit")).toEqual({ unit: "in-kind" });
    const [scheme] = answer.schemes.filter((one) => one.scheme === LOAN);
    expect(scheme?.subjects[0]?.awards[0]?.loan).toMatchObject({
      interest: "0",
      repaidBy: { unknown: [{ by: "law" }] },
    });
  });
});

describe("the money a head of 2005", () => {
  const shownOn = (on: string) =>
    assessed({}, on)
      .schemes.filter(({ scheme }) => scheme === "cn/hubei/programme-input")
      .flatMap(({ outcome, subjects }) => [
        outcome,
        ...subjects.flatMap(({ quantities }) => quantities.map(({ value }) => value)),
      ]);

  it("is shown on the days of 2005 alone, and grants nothing", () => {
    // 0.53 + 1.25 + 1.38 + 6.84 = 10.00, and each as a part of it in percent.
    const figures = ["not-in-force", "10", "5.3", "12.5", "13.8", "68.4"];
    expect(shownOn("2005-01-01")).toEqual(figures);
    expect(shownOn("2005-12-31")).toEqual(figures);
    expect(shownOn("2004-12-31")).toEqual(["not-in-force"]);
    expect(shownOn("2006-01-01")).toEqual(["not-in-force"]);
  });
});

describe("the evidence of a scheme that places amend", () => {
  const ALLOWANCE = "cn/hubei/only-child-allowance";
  const evidenceIn = (place: string | null) => {
    const children = [{ id: "lan", bornOn: "1998-07-20", diedOn: null, hukou: "420100" }];
    const facts = { certificateHeld: true, certificateIssuedOn: "2003-03-15", children };
    const { schemes } = assessed(place === null ? facts : { ...facts, familyPlace: place }, "2005-12-31");
    return schemes.find(({ scheme }) => scheme === ALLOWANCE)?.evidence;
  };

  it("is that of the place where the family lives: Xinzhou's paper was in preparation, Yangxin has none of its own", () => {
    expect(evidenceIn("420117")).toBe("draft");
    expect(evidenceIn("420222")).toBe("unverified");
  });

  it("is the least of any place, where it is not known where the family lives", () => {
    expect(evidenceIn(null)).toBe("draft");
  });
});
