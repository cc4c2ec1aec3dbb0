import { describe, expect, it } from "vitest";
import type { AssessInput, Determination, SubjectResult } from "../../src/index.js";
import { assess } from "../../src/index.js";
import { clause, lawOf, manifest, monthlyAward, scheme } from "../support/law.js";

const HOME = { place: "420115", registered: true };

function determine(
  clauses: Parameters<typeof lawOf>[0],
  household: object,
  input: string | AssessInput,
  more = {},
  others: Parameters<typeof lawOf>[2] = {},
): Determination {
  const law = lawOf(clauses, more, others);
  const result = assess(law.program, household as never, typeof input === "string" ? { on: input } : input);
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value;
}

function only(determination: Determination): SubjectResult {
  const [subject] = determination.schemes[0]?.subjects ?? [];
  if (subject === undefined) throw new Error("no subject");
  return subject;
}

/** Amounts of an award's instalments as text, with their states. */
function instalments(subject: SubjectResult): readonly string[] {
  return subject.awards.flatMap(({ instalments: all }) =>
    all.map(
      ({ first, last, amount, state }) =>
        `${first}..${last} ${amount.kind === "exact" ? amount.money.amount : amount.kind} ${state}`,
    ),
  );
}

const every = (more: object) => ({
  every: { unit: "month", test: "first-day", first: "2005-01-01", last: "2005-12-31", ...more },
});

describe("units", () => {
  it("begin with the one that contains first and end with the one that contains last", () => {
    const award = monthlyAward("10.00", every({ first: "2005-01-31", last: "2005-03-01" }));
    expect(instalments(only(determine([award], HOME, "2006-01-01")))).toEqual([
      "2005-01-01..2005-01-31 10.00 due",
      "2005-02-01..2005-02-28 10.00 due",
      "2005-03-01..2005-03-31 10.00 due",
    ]);
  });

  it("are none when the period ends before it begins, be it within one unit", () => {
    const award = monthlyAward("10.00", every({ first: { fact: "claimedOn" }, last: "2005-01-10" }));
    expect(instalments(only(determine([award], { ...HOME, claimedOn: "2005-01-20" }, "2006-01-01")))).toEqual([]);
  });

  it("take the rate of their own test day: the first day, or the last", () => {
    const rate = clause("rate", "sets", {
      type: "money",
      values: [{ value: "10.00" }, { from: "2005-02-15", value: "15.00" }],
    });
    const bounds = { first: "2005-01-01", last: "2005-03-31" };
    const amounts = (test: string) =>
      only(
        determine([rate, monthlyAward({ parameter: "rate" }, every({ ...bounds, test }))], HOME, "2006-01-01"),
      ).awards[0]?.instalments.map(({ amount }) => (amount.kind === "exact" ? amount.money.amount : ""));
    expect(amounts("first-day")).toEqual(["10.00", "10.00", "15.00"]);
    expect(amounts("last-day")).toEqual(["10.00", "15.00", "15.00"]);
  });

  it("of one payment at the end keep each the rate of its own day", () => {
    const rate = clause("rate", "sets", {
      type: "money",
      values: [{ value: "10.00" }, { from: "2005-07-01", value: "20.00" }],
    });
    const paid = clause("paid", "pays", { pays: { award: "award", in: "one", due: "2006-01-15" } });
    const law = [rate, monthlyAward({ parameter: "rate" }), paid];
    // Six months of 10 and six of 20, in one sum; on the day before, all of it has accrued and none is due.
    expect(instalments(only(determine(law, HOME, "2006-01-14")))).toEqual(["2005-01-01..2005-12-31 180.00 future"]);
    expect(instalments(only(determine(law, HOME, "2006-01-15")))).toEqual(["2005-01-01..2005-12-31 180.00 due"]);
    expect(only(determine(law, HOME, "2005-08-01")).awards[0]?.accrued).toMatchObject({ money: { amount: "100.00" } });
  });

  it("of a lapsed period are not revived when the law lengthens the period", () => {
    const years = clause("years", "sets", {
      type: "integer",
      unit: "years",
      values: [{ value: 1 }, { from: "2006-07-01", value: 2 }],
    });
    const last = {
      date: { date: { fact: "claimedOn" }, plus: { years: { parameter: "years" } }, monthEnd: "clamp" },
      plus: { days: -1 },
    };
    const award = monthlyAward("10.00", every({ first: { fact: "claimedOn" }, last }));
    const household = { ...HOME, claimedOn: "2005-01-01" };
    const months = only(determine([years, award], household, "2007-01-01")).awards[0]?.instalments.map(
      ({ first }) => first,
    );
    // The year 2005 as the law then stood; nothing from January to June 2006; the second half of 2006 under the new law.
    expect(months?.length).toBe(18);
    expect(months?.[11]).toBe("2005-12-01");
    expect(months?.[12]).toBe("2006-07-01");
  });

  it("come no more than `most` says, and of a single day when once", () => {
    expect(instalments(only(determine([monthlyAward("1.00", every({ most: 2 }))], HOME, "2004-12-31"))).length).toBe(2);
    const once = clause("award", "awards", { award: { form: "cash", amount: "5.00", once: { fact: "claimedOn" } } });
    const subject = only(determine([once], { ...HOME, claimedOn: "2005-06-01" }, "2005-06-01"));
    expect(subject.awards[0]?.now?.first).toBe("2005-06-01");
    expect(only(determine([once], { ...HOME, claimedOn: "2005-06-01" }, "2005-06-02")).awards[0]?.now).toBeNull();
    expect(only(determine([once], { ...HOME, claimedOn: null }, "2005-06-01")).outcome).toBe("ineligible");
  });

  it("are counted from an anchor by the stated month-end rule", () => {
    const award = monthlyAward(
      "1.00",
      every({ anchor: "2005-01-31", monthEnd: "clamp", first: "2005-01-31", last: "2005-04-15" }),
    );
    expect(instalments(only(determine([award], HOME, "2004-01-01"))).map((line) => line.slice(0, 22))).toEqual([
      "2005-01-31..2005-02-27",
      "2005-02-28..2005-03-30",
      "2005-03-31..2005-04-29",
    ]);
  });

  it("stop with the one that contains the day on which the award ends", () => {
    const ends = clause("stop", "ends", { ends: { last: { fact: "claimedOn" } } });
    const subject = only(determine([monthlyAward("1.00"), ends], { ...HOME, claimedOn: "2005-03-15" }, "2005-05-01"));
    expect(subject.awards[0]?.instalments.length).toBe(3);
    expect(subject.awards[0]?.now?.right).toEqual({ is: false, refusedBy: ["test/scheme#stop"] });
    const running = only(determine([monthlyAward("1.00"), ends], { ...HOME, claimedOn: null }, "2005-05-01"));
    expect(running.awards[0]?.instalments.length).toBe(12);
  });

  it("without a known end are listed to the horizon, and say that they go on", () => {
    const award = monthlyAward("1.00", every({ last: { fact: "claimedOn" } }));
    const household = { ...HOME, claimedOn: null };
    const to = (horizon?: string) =>
      only(determine([award], household, { on: "2005-06-01", ...(horizon === undefined ? {} : { horizon }) }))
        .awards[0];
    expect(to()?.instalments.length).toBe(24);
    expect(to()?.continues).toBe(true);
    expect(to("2005-08-01")?.instalments.length).toBe(8);
    // The unit of the day of assessment is listed whatever the horizon.
    expect(to("2005-03-01")?.instalments.length).toBe(6);
  });

  it("are refused when there would be more than any benefit has", () => {
    const award = monthlyAward("1.00", {
      every: { unit: "day", test: "first-day", first: "0001-01-01", last: "9999-12-31" },
    });
    const result = assess(lawOf([award]).program, HOME, { on: "2005-01-01" });
    expect(result.ok ? "" : result.issues[0].code).toBe("too-many-units");
  });
});

describe("payments", () => {
  const award = monthlyAward({ round: { divide: ["100.00", 3] }, to: "0.01", mode: "half-up" });
  const pays = (body: object) =>
    clause("paid", "pays", { pays: { award: "award", due: { fact: "instalment.last" }, ...body } });

  it.each([
    ["one", 1],
    [{ calendar: "quarter" }, 4],
    [{ blocks: 5 }, 3],
    ["each-unit", 12],
  ])("group units %j", (way, count) => {
    const subject = only(determine([award, pays({ in: way })], HOME, "2005-01-01"));
    expect(subject.awards[0]?.instalments.length).toBe(count);
    expect(subject.awards[0]?.total).toEqual({ kind: "exact", money: { currency: "CNY", amount: "399.96" } });
  });

  it("round once, where the payment says so", () => {
    const unrounded = monthlyAward({ divide: ["100.00", 3] });
    const subject = only(
      determine([unrounded, pays({ in: "one", round: { to: "0.01", mode: "half-up" } })], HOME, "2005-01-01"),
    );
    expect(instalments(subject)).toEqual(["2005-01-01..2005-12-31 400.00 future"]);
    expect(subject.awards[0]?.instalments[0]?.lines[0]?.each).toEqual({
      kind: "fraction",
      currency: "CNY",
      fraction: "100/3",
    });
  });

  it("are future, then due", () => {
    const states = (on: string) =>
      only(determine([award, pays({ in: "one" })], HOME, on)).awards[0]?.instalments[0]?.state;
    expect(states("2005-12-30")).toBe("future");
    expect(states("2005-12-31")).toBe("due");
  });

  it("must be claimed in their window, its first and last day included", () => {
    const claim = { from: "2006-01-01", until: "2006-03-31", missed: "forfeited" };
    const law = [award, pays({ in: "one", claim })];
    const others = { "cn/hubei/wuhan/other.json": scheme([monthlyAward("1.00")], { scheme: "other/scheme" }) };
    const state = (claims: readonly object[] | undefined, on: string) => {
      const household = { ...HOME, ...(claims === undefined ? {} : { claims }) };
      return only(determine(law, household, on, {}, others)).awards[0]?.instalments[0];
    };
    const claimed = (on: string) => [{ id: "k", scheme: "test/scheme", on }];
    expect(state([], "2005-12-31")?.state).toBe("future");
    expect(state([], "2006-01-01")?.state).toBe("claimable");
    expect(state([], "2006-03-31")?.state).toBe("claimable");
    expect(state([], "2006-04-01")?.state).toBe("forfeited");
    expect(state(claimed("2006-01-01"), "2006-05-01")?.state).toBe("due");
    expect(state(claimed("2006-03-31"), "2006-05-01")?.state).toBe("due");
    expect(state(claimed("2006-04-01"), "2006-05-01")?.state).toBe("forfeited");
    expect(state(claimed("2005-12-31"), "2006-05-01")?.state).toBe("forfeited");
    expect(state(claimed("2006-02-01"), "2006-01-15")?.state).toBe("claimable");
    expect(state([{ id: "k", scheme: "other/scheme", on: "2006-02-01" }], "2006-05-01")?.state).toBe("forfeited");
    expect(state(undefined, "2006-02-01")).toMatchObject({
      state: "undetermined",
      possible: ["claimable", "due"],
      because: [{ name: "claims" }],
    });
  });
});

describe("payers that a pack declares", () => {
  const employer = { zh: "用人单位", en: "the employer" };
  const declared = {
    ...manifest("cn/hubei", "420000"),
    payers: { employer, fund: { en: "a fund that pays nothing" } },
  };
  const funds = (body: object) => clause("x", "funds", { funds: { award: "award", ...body } });
  const labels = (clause_: ReturnType<typeof funds>) =>
    determine([monthlyAward("10.00"), clause_], HOME, "2005-12-31", {}, { "cn/hubei/pack.json": declared }).labels;

  it("are named in the answer that names them, and no others", () => {
    expect(labels(funds({ split: [{ payer: "employer", rest: true }] })).payers).toEqual({ employer });
    expect(labels(funds({ unstated: ["city", "employer"] })).payers).toEqual({ employer });
    expect(labels(funds({ split: [{ payer: "city", rest: true }] })).payers).toEqual({});
  });
});
