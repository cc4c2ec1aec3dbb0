import { describe, expect, it } from "vitest";
import { assess, orThrow } from "../../src/index.js";
import { FIGURES, figure } from "./historic-figure.js";
import { areAllDifferent, dayIn, villageOf } from "./historic-households.js";
import { addUp, historicLaw, paymentsOf } from "./historic-payments.js";

const law = await historicLaw();

describe("help in kind and money a head, in the numbers of the report", () => {
  it("E2: Xinzhou, 48 mushroom-growing units: 480,000, all from the district", () => {
    const { count, fen } = figure("mushroom-units");
    const units = count("units");
    const households = Array.from({ length: units }, (_, index) => ({
      household: {
        familyPlace: villageOf("420117", index),
        daughterHousehold: index % 2 === 0 ? "one-daughter" : "two-daughter",
        productionUnitAllottedOn: dayIn("2004-01-01", "2005-12-31", index, units),
      },
      times: 1,
    }));
    expect(areAllDifferent(households, 48)).toBe(true);
    const asked = { scheme: "cn/hubei/wuhan/xinzhou/production-unit", in: "420117", on: "2005-12-31" };
    const payments = paymentsOf(law, asked, households);
    expect(payments.every(({ fen: each }) => each === fen("each"))).toBe(true);
    expect(addUp(payments)).toEqual({ payments: 48n, total: fen("total"), shares: { district: fen("total") } });
  });

  it("F1: the four levels of 2005, exactly 10.00 a head, and the part of each", () => {
    const { program } = orThrow(law.at("420000"));
    const { schemes } = orThrow(assess(program, "{}", { on: "2005-06-30" }));
    const shown = schemes
      .filter(({ scheme }) => scheme === "cn/hubei/programme-input")
      .flatMap(({ subjects }) => subjects.flatMap(({ quantities }) => quantities))
      .map(({ definition, value }) => [definition.replace(/^.*#/, ""), value]);
    const results = FIGURES.find(({ id }) => id === "money-a-head")?.results ?? [];
    const part = (name: string) => String(results.find((result) => result.name === name)?.comesTo).replace("%", "");
    expect(figure("money-a-head").fen("head")).toBe(1000n);
    expect(Object.fromEntries(shown)).toMatchObject({
      "four-levels": "10",
      "nation-share": part("centre-part"),
      "province-share": part("province-part"),
      "city-share": part("city-part"),
      "county-share": part("county-part"),
    });
  });
});
