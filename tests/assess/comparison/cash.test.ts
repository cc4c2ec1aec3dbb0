import { describe, expect, it } from "vitest";
import { comparePlaces, orThrow } from "../../../src/index.js";
import { clause, files, load, manifest, monthlyAward, scheme } from "../../support/law.js";
import { cashOf, type Json, rowOf } from "./asked.js";

type Award = ReturnType<typeof monthlyAward>;

/** An award of its own id, of twelve months in 2005 unless told otherwise. */
function award(id: string, form: unknown, amount: unknown, more: Json = {}): Award {
  return { ...monthlyAward(amount, { form, ...more }), id };
}

function answerOf(clauses: readonly Award[], family: Json = {}, more: Parameters<typeof files>[0] = {}) {
  const law = orThrow(load(files({ "cn/hubei/scheme.json": scheme(clauses), ...more }), null)).program;
  return orThrow(comparePlaces(law, family, { on: "2005-06-15", places: ["420000", "420115"] }));
}

const cash = (clauses: readonly Award[], family: Json = {}) => cashOf(rowOf(answerOf(clauses, family), "420000"));

describe("the cash of a row", () => {
  it("is the sum of what is given in cash, and of nothing else", () => {
    const loan = { loan: { interest: "0", repaidBy: "unstated" } };
    const answer = answerOf([
      award("grant", "cash", "10.00"),
      award("bonus", "cash", "2.50"),
      award("premium", "insurance", "7.00"),
      award("relief", "reduction", "8.00"),
      award("goods", "in-kind", "9.00"),
      award("advance", "loan", "100.00", loan),
      award("first", "priority", "none"),
    ]);
    // 12 × (10 + 2.50)
    expect(cashOf(rowOf(answer, "420000"))).toEqual(["150.00"]);
    expect(rowOf(answer, "420000").schemes[0]?.awards).toHaveLength(7);
  });

  it("is at least nothing of what the law states no sum for, or may be given in another form", () => {
    const form = clause("form", "sets", {
      type: "choice",
      options: ["cash", "insurance"],
      values: [{ open: { by: "claimant", oneOf: ["cash", "insurance"] } }],
    });
    const chosen = [form, award("either", { parameter: "form" }, "5.00"), award("grant", "cash", "1.00")];
    expect(cash(chosen)).toEqual([["12.00", "72.00"]]);
    expect(rowOf(answerOf(chosen), "420000")).toMatchObject({
      restsOnOpenDecision: true,
      missing: [{ name: "test/scheme#form", by: "claimant" }],
    });
    const unstated = rowOf(answerOf([award("some", "cash", "unstated"), award("grant", "cash", "1.00")]), "420000");
    expect(cashOf(unstated)).toEqual([["12.00", null]]);
    expect(unstated.missing).toEqual([{ name: "test/scheme#some", by: "law", clauses: 0 }]);
  });

  it("is open when the list of the subjects is missing, but only where a scheme gives cash", () => {
    const children = { for: { each: "children", as: "child" } };
    const of = (form: string, on = "2005-06-15") => {
      const packs = files({ "cn/hubei/scheme.json": scheme([award("grant", form, "1.00")], children) });
      const law = orThrow(load(packs, null)).program;
      return rowOf(orThrow(comparePlaces(law, {}, { on, places: ["420000"] })), "420000");
    };
    expect([cashOf(of("cash")), of("cash").missing.map(({ name }) => name)]).toEqual([[["0.00", null]], ["children"]]);
    expect(cashOf(of("insurance"))).toEqual(["0.00"]);
    // The months of 2005 count on any day, also on one on which no month is left.
    expect(cashOf(of("cash", "2008-01-01"))).toEqual([["0.00", null]]);
  });

  it("is at least nothing of a payment that may have been forfeited, and nothing of one that was", () => {
    const pays = clause("paid", "pays", {
      pays: {
        award: "award",
        in: "one",
        due: "2006-01-31",
        claim: { from: "2005-01-01", until: "2005-03-31", missed: "forfeited" },
      },
    });
    const clauses = [monthlyAward("1.00"), pays];
    const claim = { id: "one", scheme: "test/scheme", on: "2005-02-01" };
    expect(cash(clauses)).toEqual([["0.00", "12.00"]]);
    expect(cash(clauses, { claims: [] })).toEqual(["0.00"]);
    expect(cash(clauses, { claims: [claim] })).toEqual(["12.00"]);
    expect(rowOf(answerOf(clauses), "420000").missing).toEqual([{ name: "claims", by: "household", clauses: 0 }]);
  });

  it("counts to the horizon what has no known end, and says so", () => {
    const endless = { every: { unit: "month", test: "first-day", first: "2005-01-01", last: { fact: "claimedOn" } } };
    const answer = answerOf([award("grant", "cash", "1.00", endless)], { claimedOn: null });
    // Every month of 2005 and of 2006.
    expect([answer.horizon, cashOf(rowOf(answer, "420000"))]).toEqual(["2006-12-31", ["24.00"]]);
    expect(rowOf(answer, "420000").schemes[0]?.awards[0]?.continues).toBe(true);
  });

  it("is a sum for each currency", () => {
    const dollars = { ...manifest("cn/hubei/wuhan", "420100"), currency: { code: "USD", decimals: 2 } };
    const answer = answerOf(
      [award("grant", "cash", "1.00")],
      {},
      {
        "cn/hubei/wuhan/pack.json": dollars,
        "cn/hubei/wuhan/scheme.json": { ...scheme([award("grant", "cash", "3.00")]), scheme: "test/dollars" },
      },
    );
    expect(cashOf(rowOf(answer, "420000"))).toEqual(["12.00"]);
    expect(rowOf(answer, "420115").cash.map((sum) => (sum.kind === "exact" ? sum.money : null))).toEqual([
      { currency: "CNY", amount: "12.00" },
      { currency: "USD", amount: "36.00" },
    ]);
  });
});
