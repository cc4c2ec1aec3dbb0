import { describe, expect, it } from "vitest";
import { clause, lawOf } from "../support/law.js";
import { HOME, onceAward, paymentOf, sharesOf, splitting, subjectOf } from "./funding-support.js";

const sharesFor = (amount: unknown, split: unknown, more = {}, others: readonly ReturnType<typeof clause>[] = []) =>
  sharesOf(paymentOf([onceAward(amount), splitting(split, more), ...others]))[0];

const DISTRICT_AND_TOWN = [
  { payer: "district", amount: "600.00" },
  { payer: "town", amount: "400.00" },
];
const open = (id: string, atLeast: string, atMost?: string, type = "money") =>
  clause(id, "sets", {
    type,
    values: [{ open: { by: "city", atLeast, ...(atMost === undefined ? {} : { atMost }) } }],
  });

describe("a fixed sum", () => {
  it("is taken in the order written, never more than is left; what no sum takes is unassigned", () => {
    expect(sharesFor("1000.00", DISTRICT_AND_TOWN)).toEqual(["district 420115 600.00", "town 400.00"]);
    expect(sharesFor("500.00", DISTRICT_AND_TOWN)).toEqual(["district 420115 500.00", "town 0.00"]);
    expect(sharesFor("700.00", DISTRICT_AND_TOWN)).toEqual(["district 420115 600.00", "town 100.00"]);
    expect(sharesFor("1200.00", DISTRICT_AND_TOWN)).toEqual([
      "district 420115 600.00",
      "town 400.00",
      "unassigned 200.00",
    ]);
  });

  it("stands beside percentages of the whole, cut in the order written, and the rest is what remains", () => {
    const sum = { payer: "district", amount: "600.00" };
    const half = { payer: "city", percent: "50" };
    const rest = { payer: "town", rest: true };
    // 2000: 600, the half of the whole, and what remains. 1000: 600 leave 400 for the half of 500.
    expect(sharesFor("2000.00", [sum, half, rest])).toEqual([
      "district 420115 600.00",
      "city 420100 1000.00",
      "town 400.00",
    ]);
    expect(sharesFor("1000.00", [sum, half, rest])).toEqual([
      "district 420115 600.00",
      "city 420100 400.00",
      "town 0.00",
    ]);
    // The half first: 500 leave 500 for the 600. The rest is what remains wherever it stands.
    expect(sharesFor("1000.00", [rest, half, sum])).toEqual([
      "town 0.00",
      "city 420100 500.00",
      "district 420115 500.00",
    ]);
  });

  it("is of the share around it within a split", () => {
    // Of 1000 the half is split: 200 to the province, of the other 300 nothing more than 250 to the county.
    const inner = {
      percent: "50",
      split: [
        { payer: "province", amount: "200.00" },
        { payer: "county", amount: "250.00" },
      ],
    };
    expect(sharesFor("1000.00", [inner, { payer: "nation", rest: true }])).toEqual([
      "province 420000 200.00",
      "county 420115 250.00",
      "nation CN 500.00",
      "unassigned 50.00",
    ]);
  });

  it("stays what it is: what is split of it is rounded by itself", () => {
    // 60001 fen in halves, the odd fen to the first; 39999 in halves, the odd fen to the first. Rounded together, both
    // odd fen would go to the halves of 600.01, which would then be 600.02.
    const halves = (first: string, second: string) => [
      { payer: first, percent: "50" },
      { payer: second, percent: "50" },
    ];
    const split = [
      { amount: "600.01", split: halves("city", "district") },
      { rest: true, split: halves("nation", "province") },
    ];
    expect(sharesFor("1000.00", split)).toEqual([
      "city 420100 300.01",
      "district 420115 300.00",
      "nation CN 200.00",
      "province 420000 199.99",
    ]);
    expect(sharesFor("1000.00", split, { remainderTo: "province" })).toEqual([
      "city 420100 300.01",
      "district 420115 300.00",
      "nation CN 199.99",
      "province 420000 200.00",
    ]);
  });

  it("may rest on a fact that nothing else does", () => {
    const split = [
      { payer: "city", amount: { fact: "income" } },
      { payer: "district", rest: true },
    ];
    const law = [onceAward("100.00"), splitting(split)];
    expect(lawOf(law).program.schemes[0]?.facts).toContain("income");
    expect(subjectOf(law).missing.map(({ name }) => name)).toEqual(["income"]);
    expect(sharesOf(paymentOf(law, { ...HOME, income: "30.00" }))).toEqual([
      ["city 420100 30.00", "district 420115 70.00"],
    ]);
  });

  it("is an interval where the payment is one: each share at the ends of what may be paid", () => {
    const rate = open("rate", "500.00", "800.00");
    // Of 500: 500 and 0. Of 800: 600 and 200.
    expect(sharesFor({ parameter: "rate" }, DISTRICT_AND_TOWN, {}, [rate])).toEqual([
      "district 420115 500.00..600.00",
      "town 0.00..200.00",
    ]);
    // Without an upper bound the sums are still no more than they are; what nobody carries has none.
    expect(sharesFor({ parameter: "rate" }, DISTRICT_AND_TOWN, {}, [open("rate", "700.00")])).toEqual([
      "district 420115 600.00",
      "town 100.00..400.00",
      "unassigned 0.00..open",
    ]);
    // An amount that is not known at all is no less than nothing.
    expect(sharesOf(paymentOf([onceAward({ fact: "income" }), splitting(DISTRICT_AND_TOWN)]))).toEqual([
      ["district 420115 0.00..600.00", "town 0.00..400.00", "unassigned 0.00..open"],
    ]);
  });

  it("leaves what nobody carries open by the fen that each sum may lose", () => {
    // At 50 %: of 100.01 the half, 50.005, and of the payment 500.005; nobody carries 50.00 of the one and 399.99 of the
    // other, though exactly it would be 50.005 + 399.995 = 450.00.
    const split = [
      { amount: "100.01", split: [{ payer: "town-fund", percent: "50" }] },
      { payer: "city", percent: { parameter: "part" } },
    ];
    const law = [onceAward("1000.01"), open("part", "40", "50", "percent"), splitting(split)];
    expect(sharesOf(paymentOf(law))[0]).toContain("unassigned 449.99..550.01");
    expect(sharesOf(paymentOf(law, { ...HOME, decisions: { "test/scheme#part": "50" } }))[0]).toEqual([
      "town-fund 50.01",
      "city 420100 500.01",
      "unassigned 449.99",
    ]);
  });

  it("may be open itself", () => {
    const split = [
      { payer: "city", amount: { parameter: "sum" } },
      { payer: "district", rest: true },
    ];
    expect(sharesFor("1000.00", split, {}, [open("sum", "200.00", "1500.00")])).toEqual([
      "city 420100 200.00..1000.00",
      "district 420115 0.00..800.00",
    ]);
  });

  it("of an amount the law does not state is not stated either", () => {
    expect(sharesFor("unstated", DISTRICT_AND_TOWN)).toEqual([
      "district 420115 unstated",
      "town unstated",
      "unassigned unstated",
    ]);
  });

  it("that turns out below zero is a fault of the law", () => {
    const split = [
      { payer: "city", amount: { subtract: ["1.00", { fact: "income" }] } },
      { payer: "district", rest: true },
    ];
    const kindFor = (income: string) =>
      paymentOf([onceAward("10.00"), splitting(split)], { ...HOME, income }).funding[0]?.kind;
    expect([kindFor("1.00"), kindFor("1.01")]).toEqual(["shares", "open"]);
  });
});
