import { describe, expect, it } from "vitest";
import { clause } from "../support/law.js";
import {
  HOME,
  holds,
  monthsOf,
  onceAward,
  paidAtOnce,
  paymentOf,
  sharesOf,
  splitting,
  subjectOf,
} from "./funding-support.js";

const sharesFor = (amount: unknown, split: unknown, more = {}) =>
  sharesOf(paymentOf([onceAward(amount), splitting(split, more)]))[0];

describe("shares of the whole", () => {
  it("are split to the fen by the largest remainder, naming the place of each level", () => {
    // 10001 fen: 50 % is 5000.5, 25 % is 2500.25 each; the one fen left over goes to the largest remainder.
    const split = [
      { payer: "nation", percent: "50" },
      { payer: "city", percent: "25" },
      { payer: "district", rest: true },
    ];
    expect(sharesFor("100.01", split)).toEqual(["nation CN 50.01", "city 420100 25.00", "district 420115 25.00"]);
  });

  it("or leave what is left over to a named payer", () => {
    const split = [
      { payer: "nation", percent: "50" },
      { payer: "city", rest: true },
    ];
    expect(sharesFor("100.01", split, { remainderTo: "city" })).toEqual(["nation CN 50.00", "city 420100 50.01"]);
  });

  it("are split once, at the leaves, where they are shares of shares", () => {
    // 10001 fen: 9000.9, and of the other 1000.1 60 % is 600.06, 40 % is 400.04; one fen is left over, for the first.
    const inner = {
      rest: true,
      split: [
        { payer: "province", percent: "60" },
        { payer: "county", rest: true },
      ],
    };
    expect(sharesFor("100.01", [{ payer: "nation", percent: "90" }, inner])).toEqual([
      "nation CN 90.01",
      "province 420000 6.00",
      "county 420115 4.00",
    ]);
  });

  it("leave unassigned what nobody carries, one sum over all levels", () => {
    expect(sharesFor("100.01", [{ payer: "district", percent: "40" }])).toEqual([
      "district 420115 40.00",
      "unassigned 60.01",
    ]);
    // 50 to the city; of the other 40 the half; 10 + 20 to nobody.
    const inner = { percent: "40", split: [{ payer: "town-fund", percent: "50" }] };
    expect(sharesFor("100.00", [{ payer: "city", percent: "50" }, inner])).toEqual([
      "city 420100 50.00",
      "town-fund 20.00",
      "unassigned 30.00",
    ]);
  });

  it("are intervals where one is open, and its complement too", () => {
    const percent = clause("part", "sets", {
      type: "percent",
      values: [{ open: { by: "district", atLeast: "40", atMost: "60" } }],
    });
    const law = [onceAward("100.01"), percent, splitting([{ payer: "district", percent: { parameter: "part" } }])];
    expect(paymentOf(law).funding[0]).toMatchObject({
      shares: [
        {
          payer: "district",
          amount: { atLeast: "40.00", atMost: "60.01", because: [{ name: "test/scheme#part", by: "district" }] },
        },
        { payer: "unassigned", amount: { atLeast: "40.00", atMost: "60.01" } },
      ],
    });
    // 50 % of 10001 fen is 5000.5 for both: the fen goes to a payer, not to nobody.
    expect(sharesOf(paymentOf(law, { ...HOME, decisions: { "test/scheme#part": "50" } }))).toEqual([
      ["district 420115 50.01", "unassigned 50.00"],
    ]);
  });

  it("that are stated are open by a fen where another share is: rounding may yet move it", () => {
    // The nation's half of 10001 fen is 5000.5: with 50.01 or 50.00 for the city, the odd fen goes to one or the other.
    const percent = clause("part", "sets", {
      type: "percent",
      values: [{ open: { by: "city", atLeast: "10", atMost: "20" } }],
    });
    const split = [
      { payer: "nation", percent: "50" },
      { payer: "city", percent: { parameter: "part" } },
      { payer: "district", rest: true },
    ];
    // The named payer may get a fen for each of the two others.
    expect(sharesOf(paymentOf([onceAward("100.01"), percent, splitting(split)]))[0]?.[0]).toBe(
      "nation CN 50.00..50.01",
    );
    expect(
      sharesOf(paymentOf([onceAward("100.00"), percent, splitting(split, { remainderTo: "nation" })]))[0]?.[0],
    ).toBe("nation CN 50.00..50.02");
  });

  it("of an amount that may come to less than nothing are no less than nothing: such a payment would have no shares", () => {
    const split = [
      { payer: "district", percent: "40" },
      { payer: "city", rest: true },
    ];
    const amount = { subtract: [{ fact: "income" }, "50.00"] };
    expect(sharesFor(amount, split)).toEqual(["district 420115 0.00..open", "city 420100 0.00..open"]);
    const payment = paymentOf([onceAward(amount), splitting(split)], { ...HOME, income: "49.99" });
    expect(payment.funding).toEqual([{ kind: "open", because: [{ name: "an amount below zero", by: "law" }] }]);
  });

  it("that surely come to more than the whole are a fault of the law, however little is known of one", () => {
    const part = (atLeast: string) =>
      clause("part", "sets", { type: "percent", values: [{ open: { by: "city", atLeast, atMost: "70" } }] });
    const split = [
      { payer: "city", percent: { parameter: "part" } },
      { payer: "district", percent: "50" },
    ];
    const kindOf = (atLeast: string) =>
      paymentOf([onceAward("100.00"), part(atLeast), splitting(split)]).funding[0]?.kind;
    expect([kindOf("40"), kindOf("60")]).toEqual(["shares", "open"]);
  });
});

describe("the units of one payment", () => {
  const byPlace = clause("district-share", "sets", {
    type: "percent",
    values: [
      {
        table: {
          match: "place",
          rows: [
            ["420115", "60"],
            ["420116", "30"],
          ],
        },
      },
    ],
  });
  const split = [
    { payer: "district", percent: { parameter: "district-share", by: [{ fact: "place" }] } },
    { payer: "city", rest: true },
  ];
  const moved = {
    ...HOME,
    place: {
      history: [
        { from: "2000-01-01", value: "420115" },
        { from: "2005-05-01", value: "420116" },
      ],
    },
  };

  it("are funded by the place of each, every place splitting its own once", () => {
    // Four months of 100.01 in Jiangxia are 400.04: 60 % is 240.024. Two in Huangpi are 200.02: 30 % is 60.006.
    const law = [monthsOf(6, "100.01"), paidAtOnce, byPlace, splitting(split)];
    expect(sharesOf(paymentOf(law, moved))).toEqual([
      ["district 420115 240.02", "city 420100 160.02"],
      ["district 420116 60.01", "city 420100 140.01"],
    ]);
  });

  it("are funded by the clause whose condition holds on the day of each", () => {
    const law = [
      monthsOf(6, "10.00"),
      paidAtOnce,
      splitting([{ payer: "city", percent: "100" }], {}, { when: holds("kind", "urban") }, "urban"),
      splitting([{ payer: "town", percent: "100" }], {}, { when: holds("kind", "rural") }, "rural"),
    ];
    const kind = {
      history: [
        { from: "2000-01-01", value: "rural" },
        { from: "2005-03-01", value: "urban" },
      ],
    };
    expect(sharesOf(paymentOf(law, { ...HOME, kind }))).toEqual([["town 20.00"], ["city 420100 40.00"]]);
  });
});

describe("several clauses that fund one award", () => {
  const city = (body: object) => splitting([{ payer: "city", percent: "100" }], {}, body, "city-pays");
  const district = (body: object) => splitting([{ payer: "district", percent: "100" }], {}, body, "district-pays");
  const law = [
    onceAward("10.00"),
    city({ when: holds("registered", true) }),
    district({ when: holds("kind", "rural") }),
  ];

  it("are a fault of the law where two of them hold: neither is preferred", () => {
    const payment = paymentOf(law, { ...HOME, kind: "rural" });
    expect(payment.amount).toEqual({ kind: "exact", money: { currency: "CNY", amount: "10.00" } });
    expect(payment.funding).toEqual([
      {
        kind: "open",
        because: [
          {
            name: "two clauses that fund one award: test/scheme#city-pays and test/scheme#district-pays",
            by: "law",
          },
        ],
      },
    ]);
    expect(paymentOf([...law].reverse(), { ...HOME, kind: "rural" }).funding[0]?.kind).toBe("open");
  });

  it("leave it open who pays while it is open whether a second one holds", () => {
    expect(paymentOf(law, HOME).funding).toEqual([{ kind: "open", because: [{ name: "kind", by: "household" }] }]);
    expect(sharesOf(paymentOf(law, { ...HOME, kind: "urban" }))).toEqual([["city 420100 10.00"]]);
  });

  it("may be a payer and one of last resort: the sum is certain, whoever pays it", () => {
    // The enterprise pays; where it closed, and is not registered any more, the local government does.
    const lastResort = [
      onceAward("1000.00"),
      splitting(
        [{ payer: "enterprise", percent: "100" }],
        {},
        { when: { not: holds("registered", false).all[0] } },
        "first",
      ),
      splitting([{ payer: "local-government", percent: "100" }], {}, { when: holds("registered", false) }, "last"),
    ];
    expect(sharesOf(paymentOf(lastResort, { ...HOME, registered: true }))).toEqual([["enterprise 1000.00"]]);
    expect(sharesOf(paymentOf(lastResort, { ...HOME, registered: false }))).toEqual([["local-government 1000.00"]]);
    const open = subjectOf(lastResort, { place: HOME.place });
    expect(open.outcome).toBe("eligible");
    expect(open.missing.map(({ name }) => name)).toEqual(["registered"]);
    expect(open.awards[0]?.instalments[0]).toMatchObject({
      amount: { kind: "exact", money: { amount: "1000.00" } },
      funding: [{ kind: "open", because: [{ name: "registered", by: "household" }] }],
    });
  });
});
