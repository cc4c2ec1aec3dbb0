import { describe, expect, it } from "vitest";
import { clause } from "../support/law.js";
import { DATE, DECIMAL, evaluated, INTEGER, MONEY, refusals, YEARS } from "../support/quantity.js";

const fact = (name: string) => ({ fact: name });
const income = fact("income");
const bill = fact("bill");

describe("numbers", () => {
  it("add, subtract, multiply, divide are exact", () => {
    expect(evaluated({ add: [income, "0.10", "0.20"] }, MONEY, { income: "0.00" })).toBe("0.3");
    expect(evaluated({ subtract: ["10.00", income, "0.01"] }, MONEY, { income: "3.33" })).toBe("6.66");
    expect(evaluated({ multiply: [income, 3] }, MONEY, { income: "33.35" })).toBe("100.05");
    expect(evaluated({ divide: [income, 3] }, MONEY, { income: "100.00" })).toBe("100/3");
    expect(evaluated({ multiply: [{ divide: [income, 3] }, 3] }, MONEY, { income: "100.00" })).toBe("100");
  });

  it("of different units do not meet", () => {
    expect(refusals({ add: [income, fact("rooms")] }, MONEY)).toContain("wrong-unit");
    expect(refusals({ least: [income, fact("rooms")] }, MONEY)).toContain("wrong-unit");
    expect(refusals({ multiply: [income, income] }, MONEY)).toContain("wrong-unit");
    expect(refusals({ add: [income, fact("place")] }, MONEY)).toContain("type-mismatch");
    expect(refusals({ divide: [income, 0] }, MONEY)).toContain("wrong-value");
  });

  it("divide by what turns out to be nothing make no amount, and nobody can supply one", () => {
    const nothing = { subtract: [fact("rooms"), fact("rooms")] };
    expect(evaluated({ divide: [income, nothing] }, MONEY, { income: "1.00", rooms: 2 })).toMatchObject({
      unknown: [{ by: "law" }],
    });
  });

  it("percent takes hundredths in the unit of the whole", () => {
    expect(evaluated({ percent: "10", of: income }, MONEY, { income: "372.45" })).toBe("37.245");
    expect(refusals({ percent: income, of: income }, MONEY)).toContain("wrong-unit");
  });

  it("per says a yearly sum by the month, and refuses what has no fixed number of days", () => {
    const yearly = clause("yearly", "sets", { type: "money", unit: "CNY/year", values: [{ value: "100.00" }] });
    expect(
      evaluated({ per: "month", of: { parameter: "yearly" } }, { type: "money", unit: "CNY/month" }, {}, [yearly]),
    ).toBe("25/3");
    expect(
      evaluated({ per: "quarter", of: { parameter: "yearly" } }, { type: "money", unit: "CNY/quarter" }, {}, [yearly]),
    ).toBe("25");
    expect(
      refusals({ per: "day", of: { parameter: "yearly" } }, { type: "money", unit: "CNY/day" }, [yearly]),
    ).toContain("wrong-unit");
    expect(refusals({ per: "month", of: income }, MONEY)).toContain("wrong-unit");
  });

  it("least and greatest take numbers or dates", () => {
    expect(evaluated({ least: [income, "5.00"] }, MONEY, { income: "7.00" })).toBe("5");
    expect(evaluated({ greatest: [0, { subtract: ["5.00", income] }] }, MONEY, { income: "7.00" })).toBe("0");
    expect(evaluated({ greatest: ["2005-01-01", fact("claimedOn")] }, DATE, { claimedOn: "2004-12-31" })).toBe(
      "2005-01-01",
    );
    expect(evaluated({ least: ["2005-01-01", fact("claimedOn")] }, DATE, { claimedOn: null })).toBe("2005-01-01");
    expect(evaluated({ greatest: ["2005-01-01", fact("claimedOn")] }, DATE, { claimedOn: null })).toBeNull();
    expect(refusals({ least: [fact("place"), fact("place")] }, { type: "place" })).toContain("type-mismatch");
  });

  it.each([
    ["up", "0.13", "-0.13"],
    ["down", "0.12", "-0.12"],
    ["half-up", "0.13", "-0.13"],
    ["half-down", "0.12", "-0.12"],
    ["half-even", "0.12", "-0.12"],
  ])("round %s at a tie", (mode, positive, negative) => {
    expect(evaluated({ round: "0.125", to: "0.01", mode }, DECIMAL)).toBe(positive);
    expect(evaluated({ round: "-0.125", to: "0.01", mode }, DECIMAL)).toBe(negative);
  });

  it("round goes to any step", () => {
    expect(evaluated({ round: income, to: "10", mode: "up" }, MONEY, { income: "10.01" })).toBe("20");
    expect(refusals({ round: income, to: "0", mode: "up" }, MONEY)).toContain("wrong-value");
  });
});

describe("what is not known", () => {
  it("keeps numbers between the bounds of the fact", () => {
    expect(evaluated({ add: [bill, "1.00"] }, MONEY)).toEqual({
      atLeast: "1",
      atMost: "101",
      because: [{ name: "bill", by: "household" }],
    });
    expect(evaluated({ subtract: ["1.00", bill] }, MONEY)).toMatchObject({ atLeast: "-99", atMost: "1" });
    expect(evaluated({ multiply: [bill, "-2"] }, MONEY)).toMatchObject({ atLeast: "-200", atMost: "0" });
    expect(evaluated({ divide: [bill, 4] }, MONEY)).toMatchObject({ atLeast: "0", atMost: "25" });
    expect(evaluated({ percent: "50", of: income }, MONEY)).toMatchObject({ atLeast: "0", atMost: null });
    expect(evaluated({ round: { divide: [bill, 3] }, to: "1", mode: "up" }, MONEY)).toMatchObject({
      atLeast: "0",
      atMost: "34",
    });
  });

  it("is exact again when it no longer matters", () => {
    expect(evaluated({ least: [{ greatest: [bill, "200.00"] }, "300.00"] }, MONEY)).toBe("200");
    expect(evaluated({ multiply: [bill, 0] }, MONEY)).toBe("0");
  });

  it("divides by an interval only when it cannot be nothing", () => {
    const share = (below: unknown) => evaluated({ divide: [bill, below] }, DECIMAL, { bill: "100.00" });
    expect(share({ add: [income, "1.00"] })).toMatchObject({ atLeast: "0", atMost: "100" });
    expect(share(income)).toMatchObject({ atLeast: null, atMost: null });
  });
});

describe("choices", () => {
  const rural = { all: [{ fact: "kind", operator: "equal", value: "rural" }] };
  const choose = { choose: [{ when: rural, then: "2.00" }], otherwise: "1.00" };

  it("choose takes the first branch that holds", () => {
    expect(evaluated(choose, MONEY, { kind: "rural" })).toBe("2");
    expect(evaluated(choose, MONEY, { kind: "urban" })).toBe("1");
  });

  it("choose covers the branches that remain possible, and is exact if they agree", () => {
    expect(evaluated(choose, MONEY)).toMatchObject({ atLeast: "1", atMost: "2", because: [{ name: "kind" }] });
    expect(evaluated({ choose: [{ when: rural, then: "1.00" }], otherwise: "1.00" }, MONEY)).toBe("1");
    expect(evaluated({ choose: [{ when: rural, then: "2005-01-01" }], otherwise: "2006-01-01" }, DATE)).toEqual({
      unknown: [{ name: "kind", by: "household" }],
    });
  });

  it("match must have a case for every value, or an otherwise", () => {
    const match = { match: fact("kind"), cases: { rural: "2.00", urban: "1.00" } };
    expect(evaluated(match, MONEY, { kind: "urban" })).toBe("1");
    expect(evaluated(match, MONEY)).toMatchObject({ atLeast: "1", atMost: "2" });
    expect(refusals({ match: fact("kind"), cases: { rural: "2.00" } }, MONEY)).toContain("match-incomplete");
    expect(refusals({ match: fact("kind"), cases: { rural: "2.00", urban: "1.00", other: "0.00" } }, MONEY)).toContain(
      "unknown-choice",
    );
    expect(
      evaluated({ match: fact("kind"), cases: { rural: "2.00" }, otherwise: "0.00" }, MONEY, { kind: "urban" }),
    ).toBe("0");
  });
});

describe("over a list", () => {
  const children = (...bornOn: (string | undefined)[]) => ({
    children: bornOn.map((day, index) => ({ id: `c${index}`, ...(day === undefined ? {} : { bornOn: day }) })),
  });
  const young = { all: [{ fact: "child.bornOn", operator: "greaterThanInclusive", value: "2000-01-01" }] };
  const count = { over: "children", as: "child", where: young, take: "count" };

  it("counts the items that satisfy a condition", () => {
    expect(evaluated(count, INTEGER, children("1999-12-31", "2000-01-01", "2001-01-01"))).toBe("2");
    expect(evaluated(count, INTEGER, children())).toBe("0");
    expect(evaluated(count, INTEGER, children("2001-01-01", undefined))).toMatchObject({
      atLeast: "1",
      atMost: "2",
      because: [{ name: "children[c1].bornOn" }],
    });
    expect(evaluated(count, INTEGER)).toMatchObject({ atLeast: "0", atMost: null, because: [{ name: "children" }] });
  });

  it("sums, and lets a doubtful item count for anything up to its value", () => {
    const sum = { over: "children", as: "child", where: young, take: "sum", of: fact("child.weight") };
    const items = [
      { id: "a", bornOn: "2001-01-01", weight: "1.5" },
      { id: "b", weight: "2.5" },
    ];
    expect(evaluated(sum, DECIMAL, { children: items })).toMatchObject({ atLeast: "1.5", atMost: "4" });
    expect(evaluated(sum, DECIMAL, { children: items.slice(0, 1) })).toBe("1.5");
    expect(refusals({ ...sum, of: undefined }, DECIMAL)).toContain("wrong-value");
  });

  it("takes the earliest date; of none it is an event that has not happened", () => {
    const first = { over: "children", as: "child", take: "least", of: fact("child.bornOn") };
    expect(evaluated(first, DATE, children("2001-01-01", "1999-05-05"))).toBe("1999-05-05");
    expect(evaluated(first, DATE, children())).toBeNull();
    expect(evaluated(first, DATE, children("2001-01-01", undefined))).toEqual({
      unknown: [{ name: "children[c1].bornOn", by: "household" }],
    });
  });

  it("takes the greatest number, with a stated value where there is no item", () => {
    const most = {
      over: "children",
      as: "child",
      where: young,
      take: "greatest",
      of: fact("child.weight"),
      otherwise: "0",
    };
    const items = [
      { id: "a", bornOn: "2001-01-01", weight: "1.5" },
      { id: "b", weight: "2.5" },
    ];
    expect(evaluated(most, DECIMAL, { children: items })).toMatchObject({ atLeast: "1.5", atMost: "2.5" });
    expect(evaluated(most, DECIMAL, { children: [] })).toBe("0");
    expect(evaluated(most, DECIMAL, { children: items.slice(1) })).toMatchObject({ atLeast: "0", atMost: "2.5" });
    expect(refusals({ ...most, otherwise: undefined }, DECIMAL)).toContain("missing-key");
  });

  it("leaves out the item itself where it says besides", () => {
    const older = {
      over: "children",
      as: "other",
      besides: "child",
      take: "count",
      where: { all: [{ fact: "other.bornOn", operator: "lessThan", value: { fact: "child.bornOn" } }] },
    };
    const order = clause("children.order", "defines", {
      of: "children",
      as: "child",
      type: "integer",
      value: { add: [1, older] },
    });
    const last = { over: "children", as: "each", take: "greatest", of: fact("each.order"), otherwise: 0 };
    expect(evaluated(last, INTEGER, children("1999-01-01", "2001-01-01", "2000-01-01"), [order])).toBe("3");
  });
});

describe("dates", () => {
  const plus = (day: string, shift: object, monthEnd?: string) => ({
    date: day,
    plus: shift,
    ...(monthEnd === undefined ? {} : { monthEnd }),
  });

  it("shift by whole units under a stated month-end rule", () => {
    expect(evaluated(plus("1988-02-29", { years: 14 }, "next-month"), DATE)).toBe("2002-03-01");
    expect(evaluated(plus("1988-02-29", { years: 14 }, "clamp"), DATE)).toBe("2002-02-28");
    expect(evaluated(plus("2005-01-31", { months: 1 }, "next-month"), DATE)).toBe("2005-03-01");
    expect(evaluated(plus("2005-01-31", { months: 1 }, "clamp"), DATE)).toBe("2005-02-28");
    expect(evaluated(plus("2005-01-31", { days: -31 }), DATE)).toBe("2004-12-31");
    expect(evaluated(plus("2005-01-31", { weeks: 2 }), DATE)).toBe("2005-02-14");
    expect(refusals(plus("2005-01-31", { months: 1 }), DATE)).toContain("missing-key");
    expect(refusals(plus("2005-02-30", { days: 1 }), DATE)).toContain("type-mismatch");
  });

  it("startOf and endOf find the ends of calendar periods", () => {
    expect(evaluated({ startOf: "quarter", of: "2005-05-20" }, DATE)).toBe("2005-04-01");
    expect(evaluated({ endOf: "month", of: "2004-02-10" }, DATE)).toBe("2004-02-29");
    expect(evaluated({ startOf: "week", of: "2005-06-15" }, DATE)).toBe("2005-06-13");
  });

  it("dateOf needs a rule only where the day may be missing", () => {
    expect(evaluated({ dateOf: [{ yearOf: "2005-06-15" }, 12, 31] }, DATE)).toBe("2005-12-31");
    expect(evaluated({ dateOf: [2005, 2, 30], monthEnd: "clamp" }, DATE)).toBe("2005-02-28");
    expect(refusals({ dateOf: [2005, 2, 29] }, DATE)).toContain("missing-key");
    expect(refusals({ dateOf: [2005, { monthOf: "2005-01-01" }, 31] }, DATE)).toContain("missing-key");
  });

  it("yearOf, monthOf and dayOf read their parts; what has not happened lies after every year", () => {
    expect(evaluated({ yearOf: "2005-06-15" }, INTEGER)).toBe("2005");
    expect(evaluated({ monthOf: "2005-06-15" }, INTEGER)).toBe("6");
    expect(evaluated({ dayOf: "2005-06-15" }, INTEGER)).toBe("15");
    expect(evaluated({ least: [2010, { yearOf: fact("claimedOn") }] }, INTEGER, { claimedOn: null })).toBe("2010");
    expect(evaluated({ monthOf: fact("claimedOn") }, INTEGER)).toMatchObject({ atLeast: "1", atMost: "12" });
  });

  it("whole counts full years, months, weeks and days", () => {
    const years = (to: string, monthEnd: string) => ({ whole: "years", from: "1988-02-29", to, monthEnd });
    expect(evaluated(years("2002-02-28", "next-month"), YEARS)).toBe("13");
    expect(evaluated(years("2002-02-28", "clamp"), YEARS)).toBe("14");
    expect(
      evaluated(
        { whole: "months", from: "2005-01-31", to: "2005-02-28", monthEnd: "clamp" },
        { type: "integer", unit: "months" },
      ),
    ).toBe("1");
    expect(evaluated({ whole: "days", from: "2005-01-01", to: "2004-12-31" }, { type: "integer", unit: "days" })).toBe(
      "-1",
    );
    expect(refusals({ whole: "years", from: "2000-01-01", to: "2005-01-01" }, YEARS)).toContain("missing-key");
    expect(refusals({ whole: "days", from: "2000-01-01", to: "2005-01-01" }, YEARS)).toContain("wrong-unit");
  });
});

describe("parameters", () => {
  const table = (rows: unknown, more: object = {}) =>
    clause("rate", "sets", { type: "money", values: [{ table: { match: "exact", rows, ...more } }] });
  const by = (key: unknown) => ({ parameter: "rate", by: [key] });

  it("exact tables go on beyond their last key where the law says so", () => {
    const size = table(
      [
        [1, "291"],
        [2, "535"],
      ],
      { beyond: "219" },
    );
    expect(evaluated(by(fact("rooms")), MONEY, { rooms: 2 }, [size])).toBe("535");
    expect(evaluated(by(fact("rooms")), MONEY, { rooms: 4 }, [size])).toBe("973");
    expect(evaluated(by(fact("rooms")), MONEY, {}, [size])).toMatchObject({ atLeast: "291", atMost: null });
  });

  it("a table without a row for a key says for which", () => {
    const size = table([[1, "291"]]);
    const lacking = (name: string) => ({ unknown: [{ name, by: "law" }] });
    expect(evaluated(by(fact("rooms")), MONEY, { rooms: 7 }, [size])).toEqual(lacking("test/scheme#rate[7]"));
  });

  it("from and above bands differ at the edge", () => {
    const band = (match: string) =>
      clause("rate", "sets", {
        type: "percent",
        values: [
          {
            table: {
              match,
              rows: [
                ["0", "80"],
                ["150.00", "60"],
              ],
            },
          },
        ],
      });
    const rate = { parameter: "rate", by: [income] };
    expect(evaluated(rate, { type: "percent" }, { income: "150.00" }, [band("from")])).toBe("60");
    expect(evaluated(rate, { type: "percent" }, { income: "150.00" }, [band("above")])).toBe("80");
    expect(evaluated(rate, { type: "percent" }, {}, [band("from")])).toMatchObject({ atLeast: "60", atMost: "80" });
  });

  it("a place table takes the nearest place", () => {
    const rows = [
      ["420100", "20"],
      ["420115", "85"],
    ];
    const place = clause("rate", "sets", {
      type: "percent",
      values: [{ table: { match: "place", rows, otherwise: "1" } }],
    });
    const rate = { parameter: "rate", by: [fact("place")] };
    expect(evaluated(rate, { type: "percent" }, {}, [place])).toBe("85");
    expect(evaluated(rate, { type: "percent" }, { place: "420116" }, [place])).toBe("20");
    expect(evaluated(rate, { type: "percent" }, { place: "420000" }, [place])).toBe("1");
  });

  it("tables nest, and want as many keys as they have levels", () => {
    const inner = {
      match: "from",
      rows: [
        ["0", "80"],
        ["150.00", "60"],
      ],
    };
    const nested = clause("rate", "sets", {
      type: "percent",
      values: [
        {
          table: {
            match: "exact",
            rows: [
              ["rural", inner],
              ["urban", "10"],
            ],
          },
        },
      ],
    });
    const rate = { parameter: "rate", by: [fact("kind"), income] };
    expect(evaluated(rate, { type: "percent" }, { kind: "rural", income: "200.00" }, [nested])).toBe("60");
    expect(evaluated(rate, { type: "percent" }, { kind: "urban", income: "200.00" }, [nested])).toBe("10");
    expect(refusals({ parameter: "rate", by: [fact("kind")] }, { type: "percent" }, [nested])).toContain("wrong-value");
  });

  it("have the value of their day", () => {
    const rate = clause("rate", "sets", {
      type: "money",
      values: [
        { from: "2000-01-01", value: "1" },
        { from: "2005-06-01", value: "2" },
      ],
    });
    expect(evaluated({ parameter: "rate" }, MONEY, {}, [rate], "2005-05-31")).toBe("1");
    expect(evaluated({ parameter: "rate" }, MONEY, {}, [rate], "2005-06-01")).toBe("2");
    expect(evaluated({ parameter: "rate" }, MONEY, {}, [rate], "2005-07-01")).toBe("2");
  });
});

describe("definitions", () => {
  it("move the day for themselves with asOf", () => {
    const rate = clause("rate", "sets", {
      type: "money",
      values: [{ value: "1.00" }, { from: "2005-01-01", value: "2.00" }],
    });
    const then = clause("then", "defines", { type: "money", asOf: fact("claimedOn"), value: { parameter: "rate" } });
    expect(evaluated(fact("then"), MONEY, { claimedOn: "2004-06-01" }, [rate, then])).toBe("1");
    expect(evaluated(fact("then"), MONEY, { claimedOn: "2005-06-01" }, [rate, then])).toBe("2");
    expect(evaluated(fact("then"), MONEY, {}, [rate, then])).toEqual({
      unknown: [{ name: "claimedOn", by: "household" }],
    });
  });

  it("have the value of a history on the day", () => {
    const history = {
      income: {
        history: [
          { from: "2005-01-01", value: "1.00" },
          { from: "2005-06-02", value: "2.00" },
        ],
      },
    };
    expect(evaluated(income, MONEY, history, [], "2005-06-15")).toBe("1");
    expect(evaluated(income, MONEY, history, [], "2005-07-15")).toBe("2");
    expect(evaluated(income, MONEY, history, [], "2004-07-15")).toMatchObject({ because: [{ name: "income" }] });
  });
});
