import { expect, it } from "vitest";
import { figure } from "./historic-figure.js";
import { areAllDifferent, dayIn, villageOf } from "./historic-households.js";
import { addUp, historicLaw, paymentsOf } from "./historic-payments.js";

const law = await historicLaw();
const AID = "cn/hubei/wuhan/sunshine-aid-2005";

/** The 170 families of the text, the city having decided on one sum for each. */
function aided(families: number, sum: string) {
  return Array.from({ length: families }, (_, index) => ({
    household: {
      familyPlace: villageOf("420115", index),
      daughterHousehold: index % 2 === 0 ? "one-daughter" : "two-daughter",
      recognisedInHardship: true,
      birthsByPolicyRecorded: true,
      daughtersWithTopResult2005: 0,
      sunshineAidOn: dayIn("2005-07-01", "2005-12-31", index, families),
      decisions: { [`${AID}#amount`]: sum },
    },
    times: 1,
  }));
}

it("B5: Wuhan's aid of 2005, 170 families: from 136,000 to 170,000, all from the city", () => {
  const { count, fen } = figure("sunshine-aid");
  const asked = { scheme: AID, in: "420100", on: "2005-12-31" };
  for (const [sum, total] of [
    ["800.00", fen("at-least")],
    ["1000.00", fen("at-most")],
  ] as const) {
    const families = aided(count("families"), sum);
    expect(areAllDifferent(families, 170)).toBe(true);
    expect(addUp(paymentsOf(law, asked, families))).toEqual({ payments: 170n, total, shares: { city: total } });
  }
});
