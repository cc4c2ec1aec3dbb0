import { describe, expect, it } from "vitest";
import { figure } from "./historic-figure.js";
import { addUp, historicLaw, paymentsOf } from "./historic-payments.js";

const law = await historicLaw();

const TWO_DAUGHTERS = {
  familyPlace: "420222101",
  ruralHousehold: true,
  daughterHousehold: "two-daughter",
  daughterHouseholdRecognisedOn: "2004-05-01",
};
const LIFELONG = { ...TWO_DAUGHTERS, daughterHousehold: "lifelong-one-daughter", secondChildQuotaGivenUp: true };

/** What a scheme of Yangxin comes to for a household by the end of 2006, in fen. */
function total(scheme: string, household: Readonly<Record<string, unknown>>): bigint {
  const asked = { scheme: `cn/hubei/huangshi/yangxin/${scheme}`, in: "420222", on: "2006-12-31" };
  return addUp(paymentsOf(law, asked, [{ household, times: 1 }])).total;
}

describe("reductions and awards of Yangxin, for the sums of the table", () => {
  it("B10: 10 percent of a school fee of 200", () => {
    const charges = [{ id: "fee", kind: "school", amount: "200.00", on: "2005-09-01" }];
    expect(total("charge-reductions", { ...TWO_DAUGHTERS, charges })).toBe(
      figure("yangxin-school-fees").fen("remitted"),
    );
  });

  it("B12: 10 to 15 percent of a service fee of 300, 5 percent of medicines of 100", () => {
    const { fen } = figure("yangxin-medical-fees");
    const at = { facilityLevel: "township", on: "2005-10-01" };
    const charges = [
      { id: "service", kind: "service", amount: "300.00", ...at },
      { id: "medicine", kind: "medicine", amount: "100.00", ...at },
    ];
    const decided = (percent: string) => ({
      ...TWO_DAUGHTERS,
      charges,
      decisions: { "cn/hubei/huangshi/yangxin/charge-reductions#service-percent": percent },
    });
    expect(total("charge-reductions", decided("10"))).toBe(fen("at-least"));
    expect(total("charge-reductions", decided("15"))).toBe(fen("at-most"));
  });

  it("B14: half of 1,234.55, the half fen rounded up", () => {
    const charges = [
      {
        id: "treatment",
        kind: "service",
        amount: "1234.55",
        on: "2005-10-01",
        afterEffectsRecognised: true,
        treatsAfterEffects: true,
      },
    ];
    expect(total("after-effects-reduction", { ...TWO_DAUGHTERS, charges })).toBe(
      figure("yangxin-after-effects").fen("remitted"),
    );
  });

  it("B13 and B16: 2,000 in cash, an insurance of 1,000, half of a premium of 1,000", () => {
    const cash = total("lifelong-award", LIFELONG);
    const insurance = total("lifelong-insurance", LIFELONG);
    expect([cash, insurance]).toEqual([200_000n, 100_000n]);
    expect(cash + insurance).toBe(figure("yangxin-lifelong").fen("both"));
    const pensionPremiums = [{ id: "premium", amount: "1000.00", on: "2005-06-30" }];
    expect(total("pension-premium", { ...TWO_DAUGHTERS, pensionPremiums })).toBe(figure("yangxin-premium").fen("paid"));
  });
});
