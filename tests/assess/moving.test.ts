import { describe, expect, it } from "vitest";
import { assess, type Determination, type JsonValue } from "../../src/index.js";
import { assessLive } from "../../src/live.js";
import { Told } from "../conformance/told.js";
import { type Files, load } from "../support/law.js";
import { A, AMENDED, B, BY_CLAIM, BY_CONFIRMATION, monthly, TWO_CITIES } from "./moving-law.js";

type Move = readonly [from: string, place: string];

/** A child that was born at the first place and moved to the others on their days. */
function born(bornOn: string, ...moves: readonly Move[]) {
  return { id: "lan", bornOn, hukou: { history: moves.map(([from, value]) => ({ from, value })) } };
}

function determine(all: Files, household: object, on: string): Determination {
  const law = load(all, null, TWO_CITIES);
  if (!law.ok) throw new Error(JSON.stringify(law.issues, null, 1));
  const result = assess(law.value.program, household as JsonValue, { on });
  if (!result.ok) throw new Error(JSON.stringify(result.issues, null, 1));
  return result.value;
}

/** What is paid, payment by payment: its first day, its sum, who pays it where that is said, and its state. */
function payments({ schemes }: Determination): readonly string[] {
  return schemes
    .flatMap(({ scheme, subjects }) => subjects.flatMap(({ awards }) => awards.map((award) => ({ scheme, award }))))
    .flatMap(({ scheme, award }) =>
      award.instalments.map(({ first, amount, funding, state }) => {
        const payers = funding.flatMap((one) => (one.kind === "shares" ? one.shares.map(({ place }) => place) : []));
        const sum = amount.kind === "exact" ? amount.money.amount : amount.kind;
        return [
          first,
          sum,
          ...(payers.length === 0 ? [scheme] : payers),
          ...(state === "forfeited" ? [state] : []),
        ].join(" ");
      }),
    )
    .sort();
}

/** The months of 2026 that each city pays: their numbers. */
function monthsOf(household: object, place: "child.place-of-month" | "child.hukou" = "child.place-of-month") {
  const lines = payments(determine(monthly(place), household, "2026-12-31"));
  const of = (scheme: string) => lines.filter((line) => line.endsWith(scheme)).map((line) => Number(line.slice(5, 7)));
  return { a: of("a/monthly"), b: of("b/monthly") };
}

const from = (first: number, last = 12) => Array.from({ length: last - first + 1 }, (_, index) => first + index);

describe("a move under a monthly scheme: the old place stops, and the new one begins, in the month after", () => {
  const moved = (...days: readonly string[]) => ({
    children: [
      born("2026-02-10", ["2026-02-10", A], ...days.map((day, index): Move => [day, index % 2 === 0 ? B : A])),
    ],
  });

  it("in mid-month leaves that month to the old place", () => {
    // Moved on 20 May: A pays February to May, B June to December.
    expect(monthsOf(moved("2026-05-20"))).toEqual({ a: from(2, 5), b: from(6) });
  });

  it("on the first or the last day of a month leaves that month to the old place too", () => {
    expect(monthsOf(moved("2026-05-01"))).toEqual({ a: from(2, 5), b: from(6) });
    expect(monthsOf(moved("2026-05-31"))).toEqual({ a: from(2, 5), b: from(6) });
    expect(monthsOf(moved("2026-06-01"))).toEqual({ a: from(2, 6), b: from(7) });
    expect(monthsOf(moved("2026-07-01"))).toEqual({ a: from(2, 7), b: from(8) });
  });

  it("in the month of birth leaves that month to the place of birth", () => {
    expect(monthsOf(moved("2026-02-20"))).toEqual({ a: [2], b: from(3) });
    expect(monthsOf(moved("2026-02-11"))).toEqual({ a: [2], b: from(3) });
  });

  it("there and back within a month changes nothing, and over its end a month", () => {
    expect(monthsOf(moved("2026-05-05", "2026-05-25"))).toEqual({ a: from(2), b: [] });
    // In B from 25 May to 4 June: B has the child on 31 May and pays June; A pays July again.
    expect(monthsOf(moved("2026-05-25", "2026-06-05"))).toEqual({ a: [...from(2, 5), ...from(7)], b: [6] });
  });

  it("never pays a month twice, nor none, whatever the day of the move", () => {
    for (let day = 0; day < 320; day += 1) {
      const on = new Date(Date.UTC(2026, 1, 11 + day)).toISOString().slice(0, 10);
      const { a, b } = monthsOf(moved(on));
      expect([...a, ...b], on).toEqual(from(2));
      // The month of the move is the old place's last.
      expect(a.at(-1), on).toBe(Number(on.slice(5, 7)));
    }
  });

  it("is one month early where the place is read on the first day of the month itself", () => {
    expect(monthsOf(moved("2026-05-20"), "child.hukou")).toEqual({ a: from(2, 5), b: from(6) });
    expect(monthsOf(moved("2026-05-01"), "child.hukou")).toEqual({ a: from(2, 4), b: from(5) });
  });

  it("takes each month under the law of its own place, the dates of the award included", () => {
    // A moves out on 1 May: February to April are A's 500; May is still A's month, and A grants nothing after April;
    // June to December are the province's 100, because the new city has changed nothing.
    const lines = payments(determine(AMENDED, moved("2026-05-01"), "2026-12-31"));
    const expected = [2, 3, 4, 6, 7, 8, 9, 10, 11, 12].map((number) => {
      const first = `2026-${String(number).padStart(2, "0")}-01`;
      return `${first} ${number < 5 ? "500.00" : "100.00"} test/monthly`;
    });
    expect(lines).toEqual(expected);
  });

  it("leaves open who pays where it is not known where the child was on the day before", () => {
    const late = { children: [born("2026-02-10", ["2026-05-01", B])] };
    const determination = determine(monthly("child.place-of-month"), late, "2026-05-15");
    expect(determination.outcome).toBe("undetermined");
    expect(determination.missing.map(({ name }) => name)).toEqual(["children[lan].hukou"]);
  });

  it("has the month of the day asked in one place, to the end of the month of the move in the old one", () => {
    const now = (on: string) =>
      determine(monthly("child.place-of-month"), moved("2026-05-20"), on).schemes.map(
        ({ subjects }) => subjects[0]?.awards.map((award) => award.now?.first ?? null) ?? [],
      );
    expect(now("2026-05-31")).toEqual([["2026-05-01"], [null]]);
    expect(now("2026-06-01")).toEqual([[null], ["2026-06-01"]]);
  });
});

describe("a move under a yearly scheme by the day of the claim", () => {
  const child = born("2025-03-10", ["2025-03-10", A], ["2026-05-20", B]);
  const paid = (...claims: readonly string[]) =>
    payments(
      determine(
        BY_CLAIM,
        {
          children: [child],
          claims: claims.map((on, index) => ({ id: `c${index}`, scheme: "test/yearly", subject: "lan", on })),
        },
        "2027-12-31",
      ),
    );
  const [BEFORE, AFTER] = [`2025-01-01 3600.00 ${A}`, `2027-01-01 4200.00 ${B}`];

  it("leaves a year claimed before the move to the old place, at its rate", () => {
    expect(paid("2025-04-01", "2026-03-01", "2027-03-01")).toEqual([BEFORE, `2026-01-01 3600.00 ${A}`, AFTER]);
    expect(paid("2025-04-01", "2026-05-19", "2027-03-01")).toEqual([BEFORE, `2026-01-01 3600.00 ${A}`, AFTER]);
  });

  it("gives the year to the new place where it is claimed on the day of the move or after", () => {
    for (const day of ["2026-05-20", "2026-09-01"])
      expect(paid("2025-04-01", day, "2027-03-01")).toEqual([BEFORE, `2026-01-01 4200.00 ${B}`, AFTER]);
  });

  it("pays a year that is claimed in both places once, where it was claimed first", () => {
    expect(paid("2025-04-01", "2026-03-01", "2026-09-01", "2027-03-01")).toEqual([
      BEFORE,
      `2026-01-01 3600.00 ${A}`,
      AFTER,
    ]);
  });

  it("pays no year that nobody claimed, because the rule says so", () => {
    expect(paid("2025-04-01", "2027-03-01")).toEqual([BEFORE, `2026-01-01 4200.00 ${B} forfeited`, AFTER]);
  });

  it("on the first day of a year begins that year in the new place", () => {
    const moved = born("2025-03-10", ["2025-03-10", A], ["2026-01-01", B]);
    const claims = ["2025-04-01", "2026-01-01"].map((on, index) => ({
      id: `c${index}`,
      scheme: "test/yearly",
      subject: "lan",
      on,
    }));
    expect(payments(determine(BY_CLAIM, { children: [moved], claims }, "2026-06-30")).slice(0, 2)).toEqual([
      BEFORE,
      `2026-01-01 4200.00 ${B}`,
    ]);
  });
});

describe("a move under a yearly scheme by what the old place had decided or paid", () => {
  const years = (child: object, confirmed: readonly string[], received: readonly string[] = []) =>
    payments(
      determine(
        BY_CONFIRMATION,
        {
          children: [child],
          confirmations: confirmed.map((on, index) => ({ id: `k${index}`, child: "lan", on })),
          received: received.map((on, index) => ({ id: `r${index}`, scheme: "b/yearly", subject: "lan", on })),
        },
        "2027-12-31",
      ),
    ).map((line) => line.slice(0, 4));
  const leaving = (day: string) => born("2025-03-10", ["2025-03-10", A], [day, B]);
  const coming = (day: string) => born("2025-03-10", ["2025-03-10", B], [day, A]);

  it("stops on leaving, except for a year that was confirmed before", () => {
    expect(years(leaving("2026-05-20"), ["2025-04-10"])).toEqual(["2025"]);
    expect(years(leaving("2026-05-20"), ["2025-04-10", "2026-04-10"])).toEqual(["2025", "2026"]);
    expect(years(leaving("2026-05-20"), ["2025-04-10", "2026-06-01"])).toEqual(["2025"]);
    expect(years(leaving("2026-05-01"), ["2025-04-10", "2026-04-30"])).toEqual(["2025", "2026"]);
    expect(years(leaving("2026-05-01"), ["2025-04-10", "2026-05-01"])).toEqual(["2025"]);
  });

  it("begins on coming, except for a year that the old place paid", () => {
    expect(years(coming("2026-05-20"), [])).toEqual(["2026", "2027"]);
    expect(years(coming("2026-05-20"), [], ["2026-03-31"])).toEqual(["2027"]);
    // A payment of the year before keeps nobody from this year's.
    expect(years(coming("2026-05-20"), [], ["2025-12-31"])).toEqual(["2026", "2027"]);
    expect(years(coming("2026-01-01"), [], ["2025-12-31"])).toEqual(["2026", "2027"]);
  });
});

describe("evaluators", () => {
  const claims = [{ id: "c0", scheme: "test/yearly", subject: "lan", on: "2026-03-01" }];
  const children = [born("2025-03-10", ["2025-03-10", A], ["2026-05-20", B])];
  it.each([
    ["by the month", monthly("child.place-of-month"), { children }],
    ["by the claim", BY_CLAIM, { children, claims }],
    ["by the claim, which is not known", BY_CLAIM, { children }],
    ["by the confirmation", BY_CONFIRMATION, { children, confirmations: [], received: [] }],
  ])("agree on a move %s", async (_, all, household) => {
    const law = load(all, null, TWO_CITIES);
    if (!law.ok) throw new Error(JSON.stringify(law.issues));
    const live = await assessLive(law.value.program, new Told(household as never, 0), { on: "2026-08-31", ask: "all" });
    expect(live).toEqual({ ok: true, value: determine(all, household, "2026-08-31") });
  });
});
