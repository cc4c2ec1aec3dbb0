import { describe, expect, it } from "vitest";
import { clause, issuesOf } from "../support/law.js";
import { HOME, onceAward, paymentOf, splitting, subjectOf } from "./funding-support.js";

/** Each district matches the city's money with no less than the city gives; townships as they can. */
const MATCHING = { matching: { payer: "district", atLeast: { payer: "city" } } };
const split = (city: object, district: object) => [
  { payer: "city", ...city },
  { payer: "district", ...district },
  { payer: "town", rest: true },
];
const open = (atLeast: string, atMost: string) =>
  clause("part", "sets", { type: "percent", values: [{ open: { by: "district", atLeast, atMost } }] });

function matchingOf(
  amount: unknown,
  shares: unknown,
  others: readonly ReturnType<typeof clause>[] = [],
  household: object = HOME,
) {
  const [funding] = paymentOf([onceAward(amount), ...others, splitting(shares, MATCHING)], household).funding;
  if (funding?.kind !== "shares") throw new Error(funding?.kind);
  return funding.matching;
}

describe("a duty of one payer to match another", () => {
  const duty = { payer: "district", atLeast: "city" };
  const part = { percent: { parameter: "part" } };

  it("is met by a share no less than the other, and not met by one below it; no sum changes", () => {
    expect(matchingOf("100.00", split({ percent: "40" }, { percent: "40" }))).toEqual({
      ...duty,
      state: "met",
      because: [],
    });
    expect(matchingOf("100.00", split({ percent: "40" }, { percent: "39.9" }))?.state).toBe("breached");
    // 600 before 500: the district pays the 300 that are left of 900, and that is less than the city does.
    const sums = split({ amount: "600.00" }, { amount: "600.00" });
    expect(matchingOf("900.00", sums)?.state).toBe("breached");
    expect(matchingOf("1200.00", sums)?.state).toBe("met");
    const shares = split({ percent: "60" }, { percent: "30" });
    const [with_, without] = [MATCHING, {}].map(
      (more) => paymentOf([onceAward("100.00"), splitting(shares, more)]).funding[0],
    );
    expect(with_).toEqual({ ...without, matching: { ...duty, state: "breached", because: [] } });
  });

  it("is not broken by a fen that rounding moves", () => {
    // 10001 fen in halves: the city, named first, carries the odd one.
    const halves = [
      { payer: "city", percent: "50" },
      { payer: "district", percent: "50" },
    ];
    const payment = paymentOf([onceAward("100.01"), splitting(halves, MATCHING)]);
    expect(payment.funding[0]).toMatchObject({
      shares: [{ amount: { money: { amount: "50.01" } } }, { amount: { money: { amount: "50.00" } } }],
      matching: { state: "met" },
    });
  });

  it("counts all that a payer carries, at whatever level of the tree", () => {
    const twice = [
      { payer: "city", percent: "40" },
      { payer: "district", percent: "20" },
      { rest: true, split: [{ payer: "district", percent: "50" }] },
    ];
    // 20 and the half of the other 40: 40 against 40.
    expect(matchingOf("100.00", twice)?.state).toBe("met");
  });

  it("cannot be checked while a share is open, for the cause that keeps it so; where the bounds suffice, it can", () => {
    const shares = split({ percent: "40" }, part);
    expect(matchingOf("100.00", shares, [open("30", "60")])).toEqual({
      ...duty,
      state: "unchecked",
      because: [{ name: "test/scheme#part", by: "district" }],
    });
    expect(matchingOf("100.00", shares, [open("40", "60")])?.state).toBe("met");
    expect(matchingOf("100.00", shares, [open("30", "39")])?.state).toBe("breached");
    const decided = { ...HOME, decisions: { "test/scheme#part": "45" } };
    expect(matchingOf("100.00", shares, [open("30", "60")], decided)?.state).toBe("met");
  });

  it("is checked on percentages though the amount is open or not stated, on sums it is not", () => {
    const percents = split({ percent: "40" }, { percent: "30" });
    expect(matchingOf("unstated", percents)?.state).toBe("breached");
    expect(matchingOf({ fact: "income" }, percents)?.state).toBe("breached");
    const sums = split({ amount: "600.00" }, { percent: "30" });
    expect(matchingOf("unstated", sums)).toEqual({ ...duty, state: "unchecked", because: [] });
    expect(matchingOf({ fact: "income" }, sums)).toEqual({
      ...duty,
      state: "unchecked",
      because: [{ name: "income", by: "household" }],
    });
  });

  it("asks for what would settle it, though nothing else rests on that", () => {
    const subject = subjectOf([
      onceAward("unstated"),
      open("30", "60"),
      splitting(split({ percent: "40" }, part), MATCHING),
    ]);
    expect(subject.missing).toEqual([{ name: "test/scheme#part", by: "district", clauses: 0 }]);
  });

  it("cannot be checked where the law states no shares", () => {
    const funds = clause("funding", "funds", {
      funds: { award: "award", unstated: ["city", "district"], ...MATCHING },
    });
    expect(paymentOf([onceAward("100.00"), funds]).funding).toEqual([
      {
        kind: "unstated",
        clause: "test/scheme#funding",
        payers: ["city", "district"],
        matching: { ...duty, state: "unchecked", because: [] },
      },
    ]);
  });

  it("is refused for payers whom the clause does not have, and for a payer against itself", () => {
    const refusals = (payer: string, other: string) =>
      issuesOf([
        onceAward("1.00"),
        splitting(split({ percent: "10" }, { percent: "10" }), { matching: { payer, atLeast: { payer: other } } }),
      ]).map(({ code, place }) => `${code} ${place?.pointer}`);
    expect(refusals("district", "city")).toEqual([]);
    expect(refusals("province", "city")).toEqual(["wrong-value /clauses/1/funds/matching/payer"]);
    expect(refusals("district", "nation")).toEqual(["wrong-value /clauses/1/funds/matching/atLeast/payer"]);
    expect(refusals("city", "city")).toEqual(["wrong-value /clauses/1/funds/matching/atLeast/payer"]);
  });
});
