import { describe, expect, it } from "vitest";
import type { Amount, AwardResult, Determination, SchemeResult } from "../../src/index.js";
import { assess } from "../../src/index.js";
import { amendment, clause, type Files, files, issuesOf, lawOf, load, monthlyAward, scheme } from "../support/law.js";

const HOME = { place: "420115" };
const of = (name: "total" | "highest") => ({ fact: `limit.${name}` });
const limit = (id: string, limits: object, more: Record<string, unknown> = {}) =>
  clause(id, "limits", { limits, ...more });
const sumOnce = (id: string, amount: unknown, on: unknown) =>
  clause(id, "awards", { award: { form: "cash", amount, once: on } });
const is = (fact: string, value: unknown, operator = "equal") => ({ all: [{ fact, operator, value }] });

function determined(law: ReturnType<typeof lawOf>, household: object, on = "2006-12-31"): Determination {
  const result = assess(law.program, { ...HOME, ...household }, { on });
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value;
}

function awards(
  clauses: Parameters<typeof lawOf>[0],
  household: object = {},
  more: Record<string, unknown> = {},
): readonly AwardResult[] {
  return awardsOf(determined(lawOf(clauses, more), household).schemes);
}

const awardsOf = (schemes: readonly SchemeResult[]) =>
  schemes.flatMap(({ subjects }) => subjects.flatMap((subject) => subject.awards));

/** `10.00`, or `1.00..2.50` and `0.00..` for what is open. */
function text(amount: Amount | undefined): string {
  if (amount?.kind === "exact") return amount.money.amount;
  if (amount?.kind === "between") return `${amount.atLeast ?? ""}..${amount.atMost ?? ""}`;
  return JSON.stringify(amount);
}

const payments = (award: AwardResult | undefined) => (award?.instalments ?? []).map(({ amount }) => text(amount));
const totals = (all: readonly AwardResult[]) => Object.fromEntries(all.map(({ award, total }) => [award, text(total)]));

describe("a cap", () => {
  const cap = (more: object = {}) =>
    limit("cap", { awards: ["award"], to: "35.00", over: "year", reduce: ["award"], ...more });

  it("is used up in the order of the months unless it says otherwise", () => {
    // 12 months of 10.00, at most 35.00 in the year: 10 + 10 + 10 + 5.
    const [award] = awards([monthlyAward("10.00"), cap()]);
    expect(payments(award)).toEqual(["10.00", "10.00", "10.00", "5.00", ...Array(8).fill("0.00")]);
    expect(text(award?.total)).toBe("35.00");
    expect(award?.unlimited && text(award.unlimited)).toBe("120.00");
  });

  it("is spread evenly to the fen where it says so", () => {
    // 3500 fen over 12 months: 291 each, and the 8 that are left over to the first 8.
    const [award] = awards([monthlyAward("10.00"), cap({ spread: "even" })]);
    expect(payments(award)).toEqual([...Array(8).fill("2.92"), ...Array(4).fill("2.91")]);
  });

  it("says of every payment what it was, what it is, which clause, and what was counted with it", () => {
    const [award] = awards([monthlyAward("10.00"), cap()]);
    expect(award?.instalments[0]?.reductions).toEqual([]);
    expect(award?.instalments[3]?.reductions).toMatchObject([
      {
        clause: "test/scheme#cap",
        period: { first: "2005-01-01", last: "2005-12-31" },
        counted: [{ scheme: "test/scheme", award: "award", subject: null, amount: { money: { amount: "120.00" } } }],
        to: { money: { amount: "35.00" } },
        before: { money: { amount: "10.00" } },
        after: { money: { amount: "5.00" } },
      },
    ]);
  });

  it("begins anew in every period", () => {
    const long = monthlyAward("10.00", {
      every: { unit: "month", test: "first-day", first: "2005-11-01", last: "2006-02-28" },
    });
    const monthly = limit("cap", { awards: ["award"], to: "15.00", over: "year", reduce: ["award"] });
    expect(payments(awards([long, monthly])[0])).toEqual(["10.00", "5.00", "10.00", "5.00"]);
  });

  it("counts every unit by the law of its own day", () => {
    // Until June at most 25.00 in the year, from July at most 15.00: each version counts the months it governs.
    const first = { ...cap({ to: "25.00" }), inForce: { to: "2005-06-30" } };
    const second = { ...cap({ to: "15.00" }), id: "cap-two", replaces: "cap", inForce: { from: "2005-07-01" } };
    expect(payments(awards([monthlyAward("10.00"), first, second])[0])).toEqual([
      "10.00",
      "10.00",
      "5.00",
      "0.00",
      "0.00",
      "0.00",
      "10.00",
      "5.00",
      "0.00",
      "0.00",
      "0.00",
      "0.00",
    ]);
  });

  it("of nothing leaves the award, with nothing to pay", () => {
    const [award] = awards([monthlyAward("10.00"), cap({ to: "0.00" })]);
    expect(text(award?.total)).toBe("0.00");
    expect(award?.instalments).toHaveLength(12);
  });

  it("does not speak where its guard does not hold, and may where that is open", () => {
    const guarded = { ...cap(), when: is("kind", "rural") };
    expect(text(awards([monthlyAward("10.00"), guarded], { kind: "urban" })[0]?.total)).toBe("120.00");
    const [open] = awards([monthlyAward("10.00"), guarded]);
    expect(text(open?.total)).toBe("0.00..120.00");
    expect(open?.total).toMatchObject({ because: [{ name: "kind", by: "household" }] });
  });

  it("is what is missing when the fact it rests on is", () => {
    const result = determined(lawOf([monthlyAward("10.00"), cap({ to: { fact: "bill" } })]), {});
    const [award] = awardsOf(result.schemes);
    // A bill is at most 100.00.
    expect(text(award?.total)).toBe("0.00..100.00");
    // The first ten months may use all of it up; the last two certainly find nothing left.
    expect(payments(award).slice(9)).toEqual(["0.00..10.00", "0.00", "0.00"]);
    expect(result.missing).toMatchObject([{ name: "bill" }]);
    expect(result.outcome).toBe("eligible");
  });

  it("holds for the household where it says so", () => {
    const each = { for: { each: "children", as: "child" } };
    const born = sumOnce("grant", "1000.00", { fact: "child.bornOn" });
    const perHousehold = limit("cap", {
      awards: ["grant"],
      to: "1500.00",
      over: "year",
      per: "household",
      reduce: ["grant"],
    });
    const children = [
      { id: "a", bornOn: "2005-03-01" },
      { id: "b", bornOn: "2005-09-01" },
      { id: "c", bornOn: "2006-01-01" },
    ];
    expect(awards([born, perHousehold], { children }, each).map(({ total }) => text(total))).toEqual([
      "1000.00",
      "500.00",
      "1000.00",
    ]);
  });
});

describe("the higher of two", () => {
  const a = sumOnce("small", "300.00", "2005-02-01");
  const b = sumOnce("large", "800.00", "2005-09-01");
  const higher = (reduce: unknown, more: object = {}) =>
    limit("higher", { awards: ["small", "large"], to: of("highest"), over: "year", reduce, ...more });

  it("takes the smaller away", () => {
    expect(totals(awards([a, b, higher("smaller")]))).toEqual({ small: "0.00", large: "800.00" });
  });

  it("leaves a named award what lies above the others", () => {
    expect(totals(awards([a, b, higher(["large"])]))).toEqual({ small: "300.00", large: "500.00" });
  });

  it("cannot tell which gives way while a sum is open", () => {
    const open = sumOnce("small", { add: [{ fact: "bill" }, "750.00"] }, "2005-02-01");
    // The bill is at most 100.00: either may be the smaller, and nothing of it be paid.
    expect(totals(awards([open, b, higher("smaller")]))).toEqual({ small: "0.00..850.00", large: "0.00..800.00" });
    expect(totals(awards([open, b, higher("smaller")], { bill: "60.00" }))).toEqual({ small: "810.00", large: "0.00" });
  });

  it("of two alike takes the later in the law away", () => {
    expect(totals(awards([sumOnce("small", "800.00", "2005-02-01"), b, higher("smaller")]))).toEqual({
      small: "800.00",
      large: "0.00",
    });
  });

  it("is open in years to come in which an award without end is not listed", () => {
    // 10.00 a month without end against 100.00 once in 2009: asked in 2006, the months are listed to the end of 2007. The
    // twelve months of 2009 come to 120.00, so nothing is left of the 100.00; what is not listed may take it all.
    const endless = monthlyAward("10.00", {
      every: { unit: "month", test: "first-day", first: "2005-01-01", last: { fact: "claimedOn" } },
    });
    const once = sumOnce("once", "100.00", "2009-05-01");
    const higherOf = limit("higher", { awards: ["award", "once"], to: of("highest"), over: "year", reduce: ["once"] });
    const asked = (on: string) =>
      totals(awardsOf(determined(lawOf([endless, once, higherOf]), { claimedOn: null }, on).schemes)).once;
    expect(asked("2008-06-01")).toBe("0.00");
    expect(asked("2006-06-01")).toBe("0.00..100.00");
  });

  it("is taken of what lies in one period only", () => {
    const later = sumOnce("large", "800.00", "2006-01-01");
    expect(totals(awards([a, later, higher("smaller")]))).toEqual({ small: "300.00", large: "800.00" });
    expect(totals(awards([a, later, higher("smaller", { over: "lifetime" })]))).toEqual({
      small: "0.00",
      large: "800.00",
    });
  });
});

describe("awards of several levels", () => {
  // The province's yearly 3,600 and the city's monthly 500 for the same child, as in Hubei and Jingmen.
  const province = scheme(
    [
      clause("by-years", "awards", {
        award: {
          form: "cash",
          tags: ["childcare"],
          amount: "3600.00",
          every: { unit: "year", test: "last-day", first: { fact: "child.bornOn" }, last: "2027-12-31" },
        },
      }),
    ],
    { for: { each: "children", as: "child" } },
  );
  const noStacking = (over: string, more: object = {}) =>
    limit("no-stacking", {
      awards: [{ tagged: "childcare" }],
      to: of("highest"),
      over,
      reduce: "lower-level",
      spread: "even",
      ...more,
    });
  const city = (clauses: Parameters<typeof scheme>[0] = []) =>
    scheme(
      [
        clause("by-months", "awards", {
          inForce: { from: "2026-01-01" },
          award: {
            form: "cash",
            tags: ["childcare"],
            amount: "500.00",
            every: { unit: "month", test: "last-day", first: "2025-12-10", last: "2028-11-30", most: 36 },
          },
        }),
        ...clauses,
      ],
      { scheme: "wuhan/third-child", for: { each: "children", as: "child" } },
    );
  const law = (limits: Files[string], all: Files = {}) => {
    const loaded = load(
      files({
        "cn/hubei/scheme.json": province,
        "cn/hubei/amendment.json": limits,
        "cn/hubei/wuhan/city.json": city(),
        ...all,
      }),
    );
    if (!loaded.ok) throw new Error(JSON.stringify(loaded.issues));
    return loaded.value;
  };
  const child = { children: [{ id: "a", bornOn: "2025-12-10" }] };
  const totalsOf = (over: string) =>
    totals(awardsOf(determined(law(amendment([noStacking(over)])), child, "2026-06-01").schemes));

  it("differ by the period that is compared, as Hubei's study says", () => {
    // By year: 3,600 + 6,000 + 6,000 + 5,500 = 21,100, of which the province pays 10,800 and the city what lies above.
    expect(totalsOf("year")).toEqual({ "by-years": "10800.00", "by-months": "10300.00" });
    // Over the whole life: 17,500 (35 months) against 10,800.
    expect(totalsOf("lifetime")).toEqual({ "by-years": "10800.00", "by-months": "6700.00" });
  });

  it("reach a scheme of another pack by its tag, and a unit only in the place of the limit", () => {
    const inWuhan = law(amendment([noStacking("year")]));
    const moved = {
      place: {
        history: [
          { from: "2025-01-01", value: "420115" },
          { from: "2027-01-01", value: "CN" },
        ],
      },
    };
    // From 2027 the family lives under neither law.
    expect(totals(awardsOf(determined(inWuhan, { ...child, ...moved }, "2026-06-01").schemes))).toEqual({
      "by-years": "7200.00",
      "by-months": "2400.00",
    });
  });

  it("say in the one scheme what was counted of the other", () => {
    const found = awardsOf(determined(law(amendment([noStacking("year")])), child, "2026-06-01").schemes);
    const january = found.find(({ award }) => award === "by-months")?.instalments[0];
    // 2,400 over the twelve months of 2026.
    expect(text(january?.amount)).toBe("200.00");
    expect(january?.reductions[0]?.counted.map(({ scheme: id, award, amount }) => [id, award, text(amount)])).toEqual([
      ["test/scheme", "by-years", "3600.00"],
      ["wuhan/third-child", "by-months", "6000.00"],
    ]);
  });
});

describe("the order of limits", () => {
  const both = [
    limit("floor", { awards: ["award"], to: "100.00", over: "year", reduce: ["award"] }),
    limit("half", {
      awards: ["award"],
      to: { subtract: [of("total"), "30.00"] },
      over: "year",
      reduce: ["award"],
      after: ["floor"],
    }),
  ];

  it("is that of after: the later counts what the earlier leaves", () => {
    // 120 to 100, then 100 less 30.
    const [award] = awards([monthlyAward("10.00"), ...[...both].reverse()]);
    expect(text(award?.total)).toBe("70.00");
    expect(award?.instalments[8]?.reductions.map(({ clause: by, after }) => [by, text(after)])).toEqual([
      ["test/scheme#half", "0.00"],
    ]);
  });

  it("must be said where two limits meet", () => {
    const [cap, half] = both;
    const unordered = [cap, { ...half, limits: { ...(half?.limits as object), after: undefined } }];
    expect(
      issuesOf([monthlyAward("10.00"), ...(unordered as (typeof both)[number][])]).map(({ code }) => code),
    ).toEqual(["limits-unordered"]);
  });

  it("must not go in a circle, nor come after nothing", () => {
    const circular = {
      ...limit("floor", { ...(both.find(({ id }) => id === "floor")?.limits as object), after: ["half"] }),
    };
    const half = both.find(({ id }) => id === "half") as (typeof both)[number];
    expect(issuesOf([monthlyAward("10.00"), circular, half]).map(({ code }) => code)).toContain("cycle");
    expect(issuesOf([monthlyAward("10.00"), half]).map(({ code }) => code)).toEqual(["unknown-name"]);
  });
});

describe("the offset of what was received", () => {
  const received = (amount: string) => ({
    received: [{ id: "p", scheme: "old", subject: "a", amount, on: "2024-01-01" }],
    children: [{ id: "a", bornOn: "2023-06-10" }],
  });
  const grant = (last: string) =>
    clause("grant", "awards", {
      award: { form: "cash", amount: "300.00", every: { unit: "month", test: "last-day", first: "2025-01-01", last } },
    });
  const blocks = clause("blocks", "pays", {
    pays: { award: "grant", in: { blocks: 12 }, due: { fact: "instalment.last" } },
  });
  const old = clause("old", "defines", {
    type: "money",
    value: {
      over: "received",
      as: "payment",
      where: is("payment.scheme", "old"),
      take: "sum",
      of: { fact: "payment.amount" },
    },
  });
  const offset = limit("offset", {
    awards: ["grant"],
    to: { greatest: ["0.00", { subtract: [of("total"), { fact: "old" }] }] },
    over: "lifetime",
    reduce: ["grant"],
    spread: "even",
  });
  const paid = (last: string, amount?: string) =>
    payments(awards([grant(last), blocks, old, offset], amount === undefined ? {} : received(amount))[0]);

  it("spreads what remains evenly over the payments, never above what each would have been", () => {
    // 18 months of 300: 3,600 and 1,800. Of 5,400 less 5,000, 400 remain: 200 and 200.
    expect(paid("2026-06-30", "5000.00")).toEqual(["200.00", "200.00"]);
    // Of 5,400 less 1,000, 4,400 remain: the second payment takes its 1,800, the first 2,600.
    expect(paid("2026-06-30", "1000.00")).toEqual(["2600.00", "1800.00"]);
  });

  it("sums to the fen", () => {
    // 36 months: three payments of 3,600. 10,800 less 5,000 leaves 5,800: 1,933.34 + 1,933.33 + 1,933.33.
    expect(paid("2027-12-31", "5000.00")).toEqual(["1933.34", "1933.33", "1933.33"]);
  });

  it("recovers nothing", () => {
    expect(paid("2027-12-31", "20000.00")).toEqual(["0.00", "0.00", "0.00"]);
  });

  it("is open while the payments received are not known", () => {
    expect(paid("2027-12-31")).toEqual(["0.00..3600.00", "0.00..3600.00", "0.00..3600.00"]);
  });
});

describe("what needs no limit", () => {
  const small = (more: Record<string, unknown> = {}) =>
    clause("small", "awards", { award: { form: "cash", amount: "300.00", once: "2005-02-01" }, ...more });
  const large = (more: Record<string, unknown> = {}) =>
    clause("large", "awards", { award: { form: "cash", amount: "800.00", once: "2005-09-01" }, ...more });

  it("adds up", () => {
    expect(totals(awards([small(), large()]))).toEqual({ small: "300.00", large: "800.00" });
  });

  it("is one of two as the claimant chooses, and either while that is open", () => {
    const chosen = clause("chosen", "sets", {
      type: "choice",
      options: ["small", "large"],
      values: [{ open: { by: "claimant", oneOf: ["small", "large"] } }],
    });
    const isChosen = (name: string) =>
      clause(`${name}-chosen`, "defines", {
        type: "boolean",
        value: { match: { parameter: "chosen" }, cases: { small: name === "small", large: name === "large" } },
      });
    const law = [
      chosen,
      isChosen("small"),
      isChosen("large"),
      small({ when: is("small-chosen", true) }),
      large({ when: is("large-chosen", true) }),
    ];
    const decided = (choice: string) => ({ decisions: { "test/scheme#chosen": choice } });
    expect(totals(awards(law, decided("small")))).toEqual({ small: "300.00", large: "0.00" });
    expect(totals(awards(law, decided("large")))).toEqual({ small: "0.00", large: "800.00" });
    expect(totals(awards(law))).toEqual({ small: "0.00..300.00", large: "0.00..800.00" });
  });
});
