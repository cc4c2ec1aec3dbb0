import { describe, expect, it } from "vitest";
import { figure } from "./historic-figure.js";
import { areAllDifferent, rewardedCouples, twoDaughterHouseholds } from "./historic-households.js";
import { addUp, historicLaw, type Payment, paymentsOf } from "./historic-payments.js";

const law = await historicLaw();

/** About the day of the report. */
const TWO_DAUGHTER_DAY = { on: "2006-06-30" };

/** Hundreds of households take their time on a busy machine. */
const MINUTES = 180_000;

describe("awards to two-daughter households, in the numbers of the report", { timeout: MINUTES }, () => {
  it("C1: the awards of the places lie between 1,000 and 5,000, and reach both", () => {
    const { fen } = figure("two-daughter-bounds");
    const decided = { "cn/hubei/xiantao/two-daughter-grant#amount": "2000.00" };
    const places = [
      { scheme: "wuhan/xinzhou/two-daughter-award", place: "420117", on: "2005-06-30" },
      { scheme: "wuhan/huangpi/two-daughter-award", place: "420116", on: "2005-06-30" },
      { scheme: "huangshi/two-daughter-award", place: "420204", on: "2005-06-30" },
      { scheme: "xiantao/two-daughter-grant", place: "429004", on: "2006-12-31", decisions: decided },
      { scheme: "xiantao/two-daughter-grant", place: "429004-industrial-park", on: "2006-12-31" },
      { scheme: "ezhou/huarong/miaoling/two-daughter-award", place: "420703102", on: "2006-12-31" },
      { scheme: "ezhou/liangzihu/two-daughter-award", place: "420702", on: "2005-06-30" },
    ];
    const sums = places.flatMap(({ scheme, place, on, decisions = {} }) => {
      const households = twoDaughterHouseholds({ place, first: on, last: on, count: 1, more: () => ({ decisions }) });
      const payments = paymentsOf(law, { scheme: `cn/hubei/${scheme}`, in: place, on }, households);
      return payments.flatMap(({ fen: sum }) => (sum === null ? [] : [sum]));
    });
    const rising = sums.sort((a, b) => Number(a - b));
    expect([rising.length, rising.at(0), rising.at(-1)]).toEqual([7, fen("least"), fen("most")]);
  });

  it("C2: Xinzhou, 1,100 households: 1,100,000 = 660,000 + 440,000", () => {
    const { count, fen } = figure("xinzhou-insurance");
    const households = twoDaughterHouseholds({
      place: "420117",
      first: "2004-01-01",
      last: "2006-06-30",
      count: count("households"),
    });
    expect(areAllDifferent(households, 1100)).toBe(true);
    const payments = paymentsOf(
      law,
      { scheme: "cn/hubei/wuhan/xinzhou/two-daughter-award", in: "420117", ...TWO_DAUGHTER_DAY },
      households,
    );
    expect(payments.every(({ form }) => form === "insurance")).toBe(true);
    expect(addUp(payments)).toEqual({
      payments: 1100n,
      total: fen("total"),
      shares: { district: fen("district"), town: fen("town") },
    });
  });

  it("C3: Fenghuang, 78 households insured since 1998, for a sum that the text does not name", () => {
    const households = twoDaughterHouseholds({
      place: "420117102",
      first: "1998-01-01",
      last: "2003-12-31",
      count: figure("fenghuang-insurance").count("households"),
    });
    expect(areAllDifferent(households, 78)).toBe(true);
    const payments = paymentsOf(
      law,
      { scheme: "cn/hubei/wuhan/xinzhou/fenghuang/early-insurance", in: "420117102", ...TWO_DAUGHTER_DAY },
      households,
    );
    expect(payments.map(({ form, fen }) => [form, fen])).toEqual(households.map(() => ["insurance", null]));
  });

  it("C3: Fenghuang, seven households in the first half of 2006: 7,000 in cash", () => {
    const { count, fen } = figure("fenghuang-cash");
    const households = twoDaughterHouseholds({
      place: "420117102",
      first: "2006-01-01",
      last: "2006-06-30",
      count: count("households"),
    });
    expect(areAllDifferent(households, 7)).toBe(true);
    const payments = paymentsOf(
      law,
      { scheme: "cn/hubei/wuhan/xinzhou/two-daughter-award", in: "420117102", ...TWO_DAUGHTER_DAY },
      households,
    );
    expect(payments.every(({ form }) => form === "cash")).toBe(true);
    expect(addUp(payments)).toMatchObject({ payments: 7n, total: fen("total") });
  });

  const HUANGPI = { scheme: "cn/hubei/wuhan/huangpi/two-daughter-award", in: "420116", ...TWO_DAUGHTER_DAY };

  it("C4: Huangpi, 377 households of 2004 and 2005: 377,000 = 226,200 + 150,800", () => {
    const { count, fen } = figure("huangpi-award");
    const households = twoDaughterHouseholds({
      place: "420116",
      first: "2004-05-20",
      last: "2005-12-31",
      count: count("households"),
    });
    expect(areAllDifferent(households, 377)).toBe(true);
    expect(addUp(paymentsOf(law, HUANGPI, households))).toEqual({
      payments: 377n,
      total: fen("total"),
      shares: { district: fen("district"), town: fen("town") },
    });
  });

  it("C4: Huangpi, 280 households of the first half of 2006, one daughter or two: 280,000 = 168,000 + 112,000", () => {
    const { count, fen } = figure("huangpi-award-2006");
    const households = twoDaughterHouseholds({
      place: "420116",
      first: "2006-01-01",
      last: "2006-06-30",
      count: count("households"),
      more: (index) => ({ daughterHousehold: index % 2 === 0 ? "two-daughter" : "one-daughter" }),
    });
    expect(areAllDifferent(households, 280)).toBe(true);
    expect(addUp(paymentsOf(law, HUANGPI, households))).toEqual({
      payments: 280n,
      total: fen("total"),
      shares: { district: fen("district"), town: fen("town") },
    });
  });

  it("C5: Huangshi, 51 households: 102,000, city and county together, their shares unstated", () => {
    const { count, fen } = figure("huangshi-award");
    const places = ["420202", "420204", "420222"];
    const households = places.flatMap((place) =>
      twoDaughterHouseholds({ place, first: "2004-01-01", last: "2006-06-30", count: count("households") / 3 }),
    );
    expect(areAllDifferent(households, 51)).toBe(true);
    const payments = paymentsOf(
      law,
      { scheme: "cn/hubei/huangshi/two-daughter-award", in: "420200", ...TWO_DAUGHTER_DAY },
      households,
    );
    expect(addUp(payments)).toEqual({ payments: 51n, total: fen("total"), shares: {} });
    expect(payments.every(({ unstated }) => unstated.join() === "city,county")).toBe(true);
  });

  it("C6: Xiantao, the least that the text allows: 2,000 = 1,000 + 1,000", () => {
    const { fen } = figure("xiantao-grant");
    const households = twoDaughterHouseholds({
      place: "429004",
      first: "2006-07-01",
      last: "2006-12-31",
      count: 20,
      more: () => ({ decisions: { "cn/hubei/xiantao/two-daughter-grant#amount": "2000.00" } }),
    });
    const asked = { scheme: "cn/hubei/xiantao/two-daughter-grant", in: "429004", on: "2006-12-31" };
    expect(addUp(paymentsOf(law, asked, households))).toEqual({
      payments: 20n,
      total: 20n * (fen("city") + fen("town")),
      shares: { county: 20n * fen("city"), town: 20n * fen("town") },
    });
  });

  it("C7: the industrial park, 30 households over six years: 150,000, in the form that each chose", () => {
    const { count, fen } = figure("xiantao-park");
    const households = twoDaughterHouseholds({
      place: "429004-industrial-park",
      first: "2001-01-01",
      last: "2006-06-30",
      count: count("households"),
      more: (index) => ({
        decisions: {
          "cn/hubei/xiantao/industrial-park/two-daughter-award#form": index % 3 === 0 ? "insurance" : "cash",
        },
      }),
    });
    expect(areAllDifferent(households, 30)).toBe(true);
    const payments = paymentsOf(
      law,
      {
        scheme: "cn/hubei/xiantao/industrial-park/two-daughter-award",
        in: "429004-industrial-park",
        ...TWO_DAUGHTER_DAY,
      },
      households,
    );
    expect(addUp(payments)).toMatchObject({ payments: 30n, total: fen("total") });
    expect(payments.filter(({ form }) => form === "insurance")).toHaveLength(10);
    expect(payments.filter(({ form }) => form === "cash")).toHaveLength(20);
  });

  it("C8: Miaoling, six households: 12,000 in cash, and an insurance of an unstated sum for each", () => {
    const { count, fen } = figure("miaoling-award");
    const households = twoDaughterHouseholds({
      place: "420703102",
      first: "2006-01-01",
      last: "2006-06-30",
      count: count("households"),
    });
    expect(areAllDifferent(households, 6)).toBe(true);
    const payments = paymentsOf(
      law,
      { scheme: "cn/hubei/ezhou/huarong/miaoling/two-daughter-award", in: "420703102", ...TWO_DAUGHTER_DAY },
      households,
    );
    const [cash, insurance] = [payments.filter(isCash), payments.filter((payment) => !isCash(payment))];
    expect(addUp(cash)).toMatchObject({ payments: 6n, total: fen("cash") });
    expect(insurance.map((payment) => payment.fen)).toEqual(households.map(() => null));
  });

  it("C9: Liangzihu, nine households: 18,000", () => {
    const { count, fen } = figure("liangzihu-award");
    const households = twoDaughterHouseholds({
      place: "420702",
      first: "2005-01-01",
      last: "2006-06-30",
      count: count("households"),
    });
    expect(areAllDifferent(households, 9)).toBe(true);
    const payments = paymentsOf(
      law,
      { scheme: "cn/hubei/ezhou/liangzihu/two-daughter-award", in: "420702", ...TWO_DAUGHTER_DAY },
      households,
    );
    expect(addUp(payments)).toMatchObject({ payments: 9n, total: fen("total") });
  });
});

const isCash = ({ form }: Payment) => form === "cash";

describe("the rural reward of Wuhan, in the numbers of the report", () => {
  const [first, second] = [figure("rural-reward-2004"), figure("rural-reward-2005")];
  const couples = rewardedCouples(first.count("persons"), second.count("persons"));
  const payments = paymentsOf(law, { scheme: "cn/hubei/wuhan/rural-reward", in: "420100", on: "2005-12-31" }, couples);
  const of = (year: string) => payments.filter((payment) => payment.year === year);

  it("is paid to 1,813 couples, of whom no more than four are alike", () => {
    expect(areAllDifferent(couples, couples.length)).toBe(true);
    expect(couples.reduce((sum, { times }) => sum + times, 0)).toBe(1813);
    expect(Math.max(...couples.map(({ times }) => times))).toBe(4);
  });

  it("D2: 3,626 persons in 2004: 1,087,800, city and districts, their shares unstated", () => {
    expect(addUp(of("2004"))).toEqual({ payments: 3626n, total: first.fen("total"), shares: {} });
    expect(of("2004").every(({ unstated }) => unstated.join() === "city,district")).toBe(true);
  });

  it("D3: 3,375 persons in 2005: 2,025,000 = 1,012,500 + 506,250 + 506,250", () => {
    const { fen } = second;
    expect(addUp(of("2005"))).toEqual({
      payments: 3375n,
      total: fen("total"),
      shares: { nation: fen("nation"), city: fen("city"), district: fen("district") },
    });
  });
});
