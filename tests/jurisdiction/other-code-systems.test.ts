import { describe, expect, it } from "vitest";
import { type AssessInput, assess, describeIssue, explain, type JsonValue } from "../../src/index.js";
import { amendment, clause, FACTS, type Files, load, manifest, monthlyAward, scheme } from "../support/law.js";

/** England by the codes of its statistical office: the boroughs of London have no county above them. */
const BRITAIN = {
  jurisdictions: [
    { code: "GB", name: { zh: "英国", en: "United Kingdom" }, level: "nation" },
    { code: "E92000001", name: { en: "England" }, level: "other", parent: "GB", system: "other" },
    { code: "E12000007", name: { en: "London" }, level: "other", parent: "E92000001", system: "other" },
    { code: "E09000033", name: { en: "Westminster" }, level: "district", parent: "E12000007", system: "other" },
    { code: "E09000007", name: { en: "Camden" }, level: "district", parent: "E12000007", system: "other" },
  ],
};

/** Counties of the United States by their FIPS codes, which are read with the state's: 061 is a county in every state. */
const AMERICA = {
  jurisdictions: [
    { code: "US", name: { en: "United States" }, level: "nation" },
    { code: "US-36", name: { en: "New York" }, level: "state", parent: "US" },
    { code: "US-36-061", name: { en: "New York County" }, level: "county", parent: "US-36" },
    { code: "US-36-047", name: { en: "Kings County" }, level: "county", parent: "US-36" },
  ],
};

const pack = (id: string, jurisdiction: string, currency: string) => ({
  ...manifest(id, jurisdiction),
  currency: { code: currency, decimals: 2 },
});

/** A nation leaves a rate open to a level, between 5 and 20; one place below it fills it. */
function packsOf(nation: string, open: string, shares: readonly object[], local: string, currency: string): Files {
  const id = nation.toLowerCase();
  const rate = { type: "money", values: [{ open: { by: open, atLeast: "5.00", atMost: "20.00" } }] };
  return {
    [`${id}/pack.json`]: pack(id, nation, currency),
    [`${id}/facts.json`]: FACTS,
    [`${id}/scheme.json`]: scheme([
      clause("rate", "sets", rate),
      monthlyAward({ parameter: "rate" }),
      clause("paid", "pays", { pays: { award: "award", in: { calendar: "year" }, due: { fact: "instalment.last" } } }),
      clause("funding", "funds", { funds: { award: "award", split: shares } }),
    ]),
    [`${id}/local/pack.json`]: pack(`${id}/local`, local, currency),
    [`${id}/local/scheme.json`]: amendment([
      clause("local-rate", "sets", { replaces: "rate", type: "money", values: [{ value: "12.50" }] }),
    ]),
  };
}

function assessed(files: Files, register: Record<string, unknown>, place: string) {
  const law = load(files, place, register);
  if (!law.ok) throw new Error(JSON.stringify(law.issues, null, 1));
  return assess(law.value.program, { place } as JsonValue, { on: "2005-06-30" } satisfies AssessInput);
}

function paid(files: Files, register: Record<string, unknown>, place: string) {
  const determination = assessed(files, register, place);
  if (!determination.ok) throw new Error(JSON.stringify(determination.issues, null, 1));
  const [instalment] = determination.value.schemes[0]?.subjects[0]?.awards[0]?.instalments ?? [];
  const shares = (instalment?.funding ?? []).flatMap((one) => (one.kind === "shares" ? one.shares : []));
  return {
    amount: instalment?.amount,
    shares: shares.map(({ payer, place: code, amount }) => [payer, code, amount]),
    said: explain(determination.value, { language: "en" }),
  };
}

const exact = (currency: string, amount: string) => ({ kind: "exact", money: { currency, amount } });

describe("an English council", () => {
  const files = packsOf(
    "GB",
    "district",
    [
      { percent: "60", payer: "nation" },
      { rest: true, payer: "district" },
    ],
    "E09000033",
    "GBP",
  );

  it("fills what the nation left to it, and carries its share under its own code", () => {
    // Twelve months of 12.50 are 150.00; 60 percent are 90.00, the rest 60.00.
    const { amount, shares, said } = paid(files, BRITAIN, "E09000033");
    expect(amount).toEqual(exact("GBP", "150.00"));
    expect(shares).toEqual([
      ["nation", "GB", exact("GBP", "90.00")],
      ["district", "E09000033", exact("GBP", "60.00")],
    ]);
    expect(said).toContain("Westminster");
  });

  it("decides nothing for the council beside it", () => {
    // Camden has set nothing: twelve months of 5.00 to 20.00.
    expect(paid(files, BRITAIN, "E09000007").amount).toMatchObject({ atLeast: "60.00", atMost: "240.00" });
  });

  it("is no Chinese code, so a code that is not registered has no place to lie below", () => {
    const law = load(files, "E09000033", BRITAIN);
    if (!law.ok) throw new Error(JSON.stringify(law.issues));
    for (const place of ["E09000034", "420115", "090033"]) {
      const refused = assess(law.value.program, { place }, { on: "2005-06-30" });
      expect(refused.ok ? [] : refused.issues.map(({ code }) => code)).toEqual(["unknown-place"]);
      if (!refused.ok) expect(describeIssue(refused.issues[0], "en").remedy).toContain("jurisdictions.json");
    }
  });
});

describe("a county of the United States", () => {
  const files = packsOf(
    "US",
    "county",
    [
      { percent: "75", payer: "state" },
      { rest: true, payer: "county" },
    ],
    "US-36-061",
    "USD",
  );

  it("has its state and its own shares by code", () => {
    // 150.00 as above; 75 percent are 112.50, the rest 37.50.
    const { amount, shares } = paid(files, AMERICA, "US-36-061");
    expect(amount).toEqual(exact("USD", "150.00"));
    expect(shares).toEqual([
      ["state", "US-36", exact("USD", "112.50")],
      ["county", "US-36-061", exact("USD", "37.50")],
    ]);
  });

  it("is one of several, each under its own law", () => {
    expect(paid(files, AMERICA, "US-36-047").amount).toMatchObject({ atLeast: "60.00", atMost: "240.00" });
  });
});
