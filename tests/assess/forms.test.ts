import { describe, expect, it } from "vitest";
import { assess, orThrow, type SubjectResult } from "../../src/index.js";
import { clause, issuesOf, lawOf, monthlyAward } from "../support/law.js";

function subject(clauses: Parameters<typeof lawOf>[0], household: object, on = "2005-06-15"): SubjectResult {
  const determination = orThrow(assess(lawOf(clauses).program, { place: "420115", ...household }, { on }));
  const [one] = determination.schemes[0]?.subjects ?? [];
  if (one === undefined) throw new Error("no subject");
  return one;
}

const once = (award: object) => clause("award", "awards", { award: { once: "2005-06-15", ...award } });

describe("the form of an award", () => {
  const form = clause("form", "sets", {
    type: "choice",
    options: ["cash", "insurance"],
    values: [{ open: { by: "claimant", oneOf: ["cash", "insurance"] } }],
  });
  const award = once({ form: { parameter: "form" }, amount: "5000.00" });

  it("may be the claimant's choice, which leaves right and amount untouched", () => {
    const open = subject([form, award], {});
    expect(open.outcome).toBe("eligible");
    expect(open.awards[0]?.form).toEqual({
      oneOf: ["cash", "insurance"],
      because: [{ name: "test/scheme#form", by: "claimant" }],
    });
    expect(open.missing).toEqual([{ name: "test/scheme#form", by: "claimant", clauses: 0 }]);
    expect(subject([form, award], { decisions: { "test/scheme#form": "insurance" } }).awards[0]?.form).toBe(
      "insurance",
    );
  });

  it("must be one of those there are", () => {
    const strange = clause("form", "sets", { type: "choice", options: ["gold"], values: [{ value: "gold" }] });
    expect(issuesOf([strange, award]).map(({ code }) => code)).toEqual(["type-mismatch"]);
  });

  it("of points is counted in points and paid by nobody", () => {
    const one = subject([once({ form: "points", amount: 5 })], {});
    expect(one.awards[0]?.total).toEqual({ kind: "quantity", unit: "point", value: "5" });
    expect(one.awards[0]?.instalments[0]?.funding).toEqual([]);
  });

  it("of a priority is counted in nothing; an amount may be left unstated", () => {
    expect(subject([once({ form: "priority", amount: "none" })], {}).awards[0]?.total).toEqual({ kind: "none" });
    expect(subject([once({ form: "insurance", amount: "unstated" })], {}).awards[0]?.total).toEqual({
      kind: "unstated",
    });
  });

  it("of a loan has its terms, and only a loan has", () => {
    const loan = { interest: "0", repaidBy: { date: "2005-06-15", plus: { years: 1 }, monthEnd: "clamp" } };
    expect(subject([once({ form: "loan", amount: "3000.00", loan })], {}).awards[0]?.loan).toEqual({
      interest: "0",
      repaidBy: "2006-06-15",
    });
    const unstated = subject(
      [once({ form: "loan", amount: "unstated", loan: { interest: "0", repaidBy: "unstated" } })],
      {},
    );
    expect(unstated.awards[0]?.loan?.repaidBy).toMatchObject({ unknown: [{ by: "law" }] });
    expect(issuesOf([once({ form: "loan", amount: "1.00" })]).map(({ code }) => code)).toEqual(["missing-key"]);
    expect(issuesOf([once({ form: "cash", amount: "1.00", loan })]).map(({ code }) => code)).toEqual([
      "not-allowed-here",
    ]);
  });
});

describe("a late claim that loses only what is past", () => {
  const claim = { from: "2005-01-01", until: "2005-03-31", missed: "from-claim" };
  const pays = clause("paid", "pays", { pays: { award: "award", in: "one", due: "2005-12-31", claim } });
  const state = (claims: readonly object[] | undefined, on: string) => {
    const instalment = subject([monthlyAward("10.00"), pays], claims === undefined ? {} : { claims }, on).awards[0]
      ?.instalments[0];
    const amount = instalment?.amount;
    return [instalment?.state, amount?.kind === "exact" ? amount.money.amount : amount];
  };
  const made = (on: string) => [{ id: "k", scheme: "test/scheme", on }];

  it("keeps the units from the claim on", () => {
    expect(state(made("2005-03-31"), "2006-01-01")).toEqual(["due", "120.00"]);
    // A claim on 1 June keeps June to December; one on 31 May keeps May too.
    expect(state(made("2005-06-01"), "2006-01-01")).toEqual(["due", "70.00"]);
    expect(state(made("2005-05-31"), "2006-01-01")).toEqual(["due", "80.00"]);
    expect(state(made("2006-01-01"), "2006-02-01")).toEqual(["forfeited", "120.00"]);
  });

  it("until it is made shows what a claim today would keep", () => {
    expect(state([], "2005-02-01")).toEqual(["claimable", "120.00"]);
    expect(state([], "2005-06-15")).toEqual(["claimable", "70.00"]);
    expect(state([], "2006-01-01")).toEqual(["forfeited", "120.00"]);
  });

  it("is open between nothing and the whole when it is not known", () => {
    expect(state(undefined, "2005-06-15")).toMatchObject([
      "undetermined",
      { kind: "between", atLeast: "0.00", atMost: "120.00" },
    ]);
  });
});

describe("scales", () => {
  it("take each band's percentage of the part that lies in it", () => {
    const rates = clause("rates", "sets", {
      type: "scale",
      values: [
        {
          scale: [
            ["0", "3"],
            ["36000", "10"],
            ["144000", "20"],
          ],
        },
      ],
    });
    const tax = (income: string | undefined) => {
      const law = [
        rates,
        clause("tax", "defines", { type: "money", show: true, value: { scale: "rates", of: { fact: "income" } } }),
        once({ form: "cash", amount: "1.00" }),
      ];
      return subject(law, income === undefined ? {} : { income }).quantities[0]?.value;
    };
    // 36,000 x 3 % + 64,000 x 10 % = 1,080 + 6,400.
    expect(tax("100000.00")).toBe("7480");
    expect(tax("36000.00")).toBe("1080");
    expect(tax("0.00")).toBe("0");
    expect(tax(undefined)).toMatchObject({ atLeast: "0", atMost: null });
  });

  it("are refused out of order, below nothing, or where no scale is declared", () => {
    const codes = (scale: unknown, type = "scale") =>
      issuesOf([clause("rates", "sets", { type, values: [{ scale }] }), once({ form: "cash", amount: "1.00" })]).map(
        ({ code }) => code,
      );
    expect(
      codes([
        ["0", "3"],
        ["0", "10"],
      ]),
    ).toEqual(["wrong-value"]);
    expect(codes([["0", "-3"]])).toEqual(["wrong-value"]);
    expect(codes([["0", "3"]], "money")).toEqual(["type-mismatch"]);
  });
});
