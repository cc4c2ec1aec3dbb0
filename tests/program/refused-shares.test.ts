import { describe, expect, it } from "vitest";
import { monthsOf, onceAward, splitting } from "../assess/funding-support.js";
import { clause, issuesOf } from "../support/law.js";

describe("a fixed sum is refused", () => {
  const monthly = monthsOf(3, "400.00");
  const refusals = (
    share: object,
    more: object = {},
    others: readonly ReturnType<typeof clause>[] = [],
    award = monthly,
  ) =>
    issuesOf([
      award,
      ...others,
      splitting(
        [
          { payer: "nation", ...share },
          { payer: "county", rest: true },
        ],
        more,
      ),
    ]).map(({ code, place }) => `${code} ${place?.pointer}`);
  const rate = (unit: string) => clause("rate", "sets", { type: "money", unit, values: [{ value: "300.00" }] });
  const AT = "/clauses/1/funds/split/0";

  it("in another unit than money, or money for another unit than the award's", () => {
    const at = "/clauses/2/funds/split/0/amount";
    const perUnit = { amount: { parameter: "rate" }, perUnit: true };
    expect(refusals({ amount: { fact: "registered" } })).toEqual([`type-mismatch ${AT}/amount`]);
    expect(refusals({ amount: { parameter: "rate" } }, {}, [rate("CNY/month")])).toEqual([`wrong-unit ${at}`]);
    expect(refusals(perUnit, {}, [rate("CNY/year")])).toEqual([`wrong-unit ${at}`]);
    expect(refusals(perUnit, {}, [rate("CNY/month")])).toEqual([]);
    expect(refusals(perUnit, {}, [rate("CNY/month")], onceAward("400.00"))).toEqual([`wrong-unit ${at}`]);
  });

  it("below zero, beside a percentage, or with a remainder", () => {
    expect(refusals({ amount: "-1.00" })).toEqual([`wrong-value ${AT}/amount`]);
    expect(refusals({ amount: "1.00", percent: "10" })).toEqual([`unknown-key ${AT}/amount`]);
    expect(refusals({ percent: "10", perUnit: true })).toEqual([`unknown-key ${AT}/perUnit`]);
    expect(refusals({ amount: "1.00", perUnit: false })).toHaveLength(1);
    expect(refusals({ amount: "1.00" }, { remainderTo: "nation" })).toEqual([
      "wrong-value /clauses/1/funds/remainderTo",
    ]);
    expect(refusals({ amount: "1.00" }, { remainderTo: "county" })).toEqual([]);
  });

  it("as money for a unit where the awards of a tag are counted by different ones", () => {
    const tagged = (id: string, unit: string) =>
      clause(id, "awards", {
        award: {
          form: "cash",
          tags: ["aid"],
          amount: "10.00",
          every: { unit, test: "first-day", first: "2005-01-01", last: "2005-12-31" },
        },
      });
    const funds = clause("funding", "funds", {
      funds: { award: { tagged: "aid" }, split: [{ payer: "city", amount: { parameter: "rate" }, perUnit: true }] },
    });
    const codes = (...units: readonly string[]) =>
      issuesOf([rate("CNY/month"), funds, ...units.map((unit, index) => tagged(`award-${index}`, unit))]).map(
        ({ code }) => code,
      );
    expect(codes("month", "month")).toEqual([]);
    expect(codes("month", "year")).toEqual(["wrong-unit"]);
  });
});
