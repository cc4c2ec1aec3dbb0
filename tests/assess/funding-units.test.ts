import { describe, expect, it } from "vitest";
import { clause } from "../support/law.js";
import { HOME, holds, monthsOf, paidAtOnce, paymentOf, sharesOf, splitting } from "./funding-support.js";

describe("a fixed sum in a payment of several units", () => {
  it("may be for each unit of the payment, also as a rate by the unit", () => {
    const rate = clause("nation-rate", "sets", { type: "money", unit: "CNY/month", values: [{ value: "300.00" }] });
    const county = { payer: "county", rest: true };
    const of = (nation: object) =>
      sharesOf(
        paymentOf([monthsOf(3, "400.00"), paidAtOnce, rate, splitting([{ payer: "nation", ...nation }, county])]),
      )[0];
    expect(of({ amount: "300.00" })).toEqual(["nation CN 300.00", "county 420115 900.00"]);
    expect(of({ amount: "300.00", perUnit: true })).toEqual(["nation CN 900.00", "county 420115 300.00"]);
    expect(of({ amount: { parameter: "nation-rate" }, perUnit: true })).toEqual([
      "nation CN 900.00",
      "county 420115 300.00",
    ]);
  });

  it("for each unit counts those to which there is a right, and all that there may be", () => {
    const right = clause("right", "requires", { that: holds("registered", true) });
    const split = [
      { payer: "nation", amount: "300.00", perUnit: true },
      { payer: "county", rest: true },
    ];
    const law = [monthsOf(3, "400.00"), paidAtOnce, right, splitting(split)];
    const registered = (history: object) => sharesOf(paymentOf(law, { place: HOME.place, registered: { history } }));
    // A month without a right between two with one.
    expect(
      registered([
        { from: "2000-01-01", value: true },
        { from: "2005-02-01", value: false },
        { from: "2005-03-01", value: true },
      ]),
    ).toEqual([["nation CN 600.00", "county 420115 200.00"]]);
    // Nothing for certain; at most three months.
    expect(sharesOf(paymentOf(law, { place: HOME.place }))).toEqual([
      ["nation CN 0.00..900.00", "county 420115 0.00..1200.00"],
    ]);
    // 100 and 1000: of the second month alone the nation pays 300, and the county more than of both (1100 less 600).
    const rate = clause("rate", "sets", {
      type: "money",
      values: [{ value: "100.00" }, { from: "2005-02-01", value: "1000.00" }],
    });
    const rising = [monthsOf(2, { parameter: "rate" }), rate, paidAtOnce, right, splitting(split)];
    expect(sharesOf(paymentOf(rising, { place: HOME.place }))).toEqual([
      ["nation CN 0.00..600.00", "county 420115 0.00..1100.00"],
    ]);
  });

  it("for each unit counts no unit for certain while it is open which of them a late claim keeps", () => {
    const split = [
      { payer: "nation", amount: "300.00", perUnit: true },
      { payer: "county", rest: true },
    ];
    const rate = clause("rate", "sets", {
      type: "money",
      values: [{ value: "100.00" }, { from: "2005-02-01", value: "1000.00" }],
    });
    const late = clause("paid", "pays", {
      pays: {
        award: "award",
        in: "one",
        due: "2005-12-31",
        claim: { from: "2005-01-01", until: "2005-01-31", missed: "from-claim" },
      },
    });
    // A claim in February keeps that month alone: 300 of 1000, and 700 for the county. Of both, 600 of 1100.
    const law = [monthsOf(2, { parameter: "rate" }), rate, late, splitting(split)];
    expect(sharesOf(paymentOf(law))).toEqual([["nation CN 0.00..600.00", "county 420115 0.00..1100.00"]]);
    const claims = [{ id: "k", scheme: "test/scheme", on: "2005-02-10" }];
    expect(sharesOf(paymentOf(law, { ...HOME, claims }))).toEqual([["nation CN 300.00", "county 420115 700.00"]]);
  });

  it("for the payment is open where parts of it are funded differently: the law does not say of which it is", () => {
    const law = (more: object) => [
      monthsOf(6, "100.00"),
      paidAtOnce,
      splitting([
        { payer: "district", amount: "50.00", ...more },
        { payer: "city", rest: true },
      ]),
    ];
    const place = {
      history: [
        { from: "2000-01-01", value: "420115" },
        { from: "2005-05-01", value: "420116" },
      ],
    };
    const fault = {
      kind: "open",
      because: [
        { name: "test/scheme#funding: a fixed sum of a payment whose parts are funded differently", by: "law" },
      ],
    };
    expect(paymentOf(law({}), { ...HOME, place }).funding).toEqual([fault, fault]);
    // Without a right to the months in the one place, all of the payment is for the other.
    const only = clause("right", "requires", { that: holds("registered", true) });
    const registered = {
      history: [
        { from: "2000-01-01", value: true },
        { from: "2005-05-01", value: false },
      ],
    };
    expect(sharesOf(paymentOf([...law({}), only], { ...HOME, place, registered }))[0]).toEqual([
      "district 420115 50.00",
      "city 420100 350.00",
    ]);
    expect(sharesOf(paymentOf(law({ perUnit: true }), { ...HOME, place }))).toEqual([
      ["district 420115 200.00", "city 420100 200.00"],
      ["district 420116 100.00", "city 420100 100.00"],
    ]);
  });
});
