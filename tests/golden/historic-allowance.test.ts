import { describe, expect, it } from "vitest";
import { figure } from "./historic-figure.js";
import { onlyChildren } from "./historic-households.js";
import { addUp, historicLaw, type Payment, paymentsOf } from "./historic-payments.js";

const law = await historicLaw();
const ALLOWANCE = "cn/hubei/only-child-allowance";

const of = (year: string) => (payment: Payment) => payment.year === year;

/** What a villager's family is paid by a day at 10 yuan a month, in a place, by decisions of the place. */
function family(place: string, on: string, decisions: Readonly<Record<string, string>> = {}): readonly Payment[] {
  const household = {
    familyPlace: place,
    residentGroup: "villager",
    certificateHeld: true,
    certificateIssuedOn: "2003-05-20",
    children: [{ id: "child", bornOn: "2003-05-10" }],
    decisions: {
      [`${ALLOWANCE}#monthly-rate`]: "10.00",
      ...Object.fromEntries(Object.entries(decisions).map(([clause, value]) => [`${ALLOWANCE}#${clause}`, value])),
    },
  };
  return paymentsOf(law, { scheme: ALLOWANCE, in: place, on }, [{ household, times: 1 }]);
}

describe("the only-child allowance of one family, in three districts of Wuhan", () => {
  it.each(["good", "average", "poor"])("A5: Jiangxia bears its part of 120 for 2005 in a street of class %s", (one) => {
    const { fen } = figure("jiangxia-subsidy");
    const paid = family("420115", "2005-12-31", { "economic-class": one, "collective-economy": "weak" });
    expect(addUp(paid.filter(of("2005")))).toEqual({
      payments: 1n,
      total: fen(`${one}-child`) + fen(`${one}-left`),
      shares: { district: fen(`${one}-child`), unassigned: fen(`${one}-left`) },
    });
  });

  it("A6: Huangpi pays nothing before the child is 14, and then all of it", () => {
    expect(family("420116", "2017-05-09")).toEqual([]);
    const paid = family("420116", "2017-05-10", { "collective-economy": "weak" });
    expect(addUp(paid)).toMatchObject({ payments: 1n, total: figure("huangpi-lump-sum").fen("at-fourteen") });
  });

  it("A7: Caidian pays 120 for 2005 at its end in one of the first seven, and later elsewhere", () => {
    const year = figure("caidian-first").fen("year");
    const at = (on: string, phase: "first" | "later") =>
      family("420114", on, {
        "street-phase": phase,
        "later-from": "2006-06-30",
        "collective-economy": "weak",
      }).filter(of("2005"));
    expect(addUp(at("2005-12-31", "first"))).toMatchObject({ payments: 1n, total: year });
    expect(at("2005-12-31", "later")).toEqual([]);
    expect(at("2006-06-29", "later")).toEqual([]);
    expect(addUp(at("2006-06-30", "later"))).toMatchObject({ payments: 1n, total: year });
  });
});

describe("A9: Xialu, 4,438 children in 2005", () => {
  const { count, fen, verdict } = figure("xialu-2005");
  const kinds = 100;
  const families = onlyChildren({
    place: "420204",
    // Under 14 in every month of 2005, and in the months before the certificate nothing is owed.
    born: ["1992-01-01", "2004-12-31"],
    certified: "2005-01-01",
    count: count("children"),
    kinds,
  });
  const payments = paymentsOf(law, { scheme: ALLOWANCE, in: "420204", on: "2005-12-31" }, families);

  it("come to 532,560 at 10 yuan a month, district and streets together, their shares unstated", () => {
    expect(addUp(payments)).toEqual({ payments: 4438n, total: fen("total"), shares: {} });
    expect(payments).toHaveLength(kinds);
    expect(payments.every(({ unstated }) => unstated.join() === "district,street")).toBe(true);
  });

  it("are 7,440 less than the 540,000 and more that the text says were raised", () => {
    expect(verdict("total")).toBe("differs");
    expect(54_000_000n - addUp(payments).total).toBe(fen("short"));
  });
});
