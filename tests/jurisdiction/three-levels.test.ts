import { describe, expect, it } from "vitest";
import { assess, describeIssue } from "../../src/index.js";
import { amendment, clause, type Files, files, load, monthlyAward, scheme } from "../support/law.js";

type Json = Record<string, unknown>;

const PROVINCE = "cn/hubei/scheme.json";
const CITY = "cn/hubei/wuhan/scheme.json";
const DISTRICT = "cn/hubei/wuhan/jiangxia/scheme.json";

const rate = (id: string, value: unknown, more: Json = {}): Json =>
  clause(id, "sets", { type: "money", values: [typeof value === "string" ? { value } : value], ...more });

/** The province grants 10.00 a month in 2005; what the city and the district change is given, each null for nothing. */
function packs(
  city: Json | null,
  district: Json | null,
  province: Json = rate("rate", "10.00", { amendable: true }),
): Files {
  return files({
    [PROVINCE]: scheme([province, monthlyAward({ parameter: "rate" })]),
    ...(city === null ? {} : { [CITY]: amendment([city]) }),
    ...(district === null ? {} : { [DISTRICT]: amendment([district]) }),
  });
}

/** What the months of 2005 grant at a place: for each run of equal amounts the first month, how many, and how much. */
function months(all: Files, place: string): readonly string[] {
  const law = load(all, place);
  if (!law.ok) throw new Error(JSON.stringify(law.issues, null, 1));
  const result = assess(law.value.program, { place }, { on: "2005-12-31" });
  if (!result.ok) throw new Error(JSON.stringify(result.issues, null, 1));
  const [award] = result.value.schemes[0]?.subjects[0]?.awards ?? [];
  const runs: { first: string; next: string; count: number; amount: string }[] = [];
  for (const { first, amount } of award?.instalments ?? []) {
    const said = amount.kind === "exact" ? amount.money.amount : amount.kind;
    const last = runs.at(-1);
    if (last?.amount === said && last.next === first) {
      last.count += 1;
      last.next = monthAfter(first);
    } else runs.push({ first: first.slice(0, 7), next: monthAfter(first), count: 1, amount: said });
  }
  return runs.map(({ first, count, amount }) => `${first} ${count} x ${amount}`);
}

/** The first day of the month after that of a first day in 2005. */
function monthAfter(first: string): string {
  return `2005-${String(Number(first.slice(5, 7)) + 1).padStart(2, "0")}-01`;
}

function issuesOf(all: Files) {
  const law = load(all, "420115");
  return law.ok ? [] : law.issues;
}

const city = (value: unknown = "20.00", more: Json = {}) =>
  rate("city-rate", value, { replaces: "rate", amendable: true, ...more });
const district = (value: unknown = "30.00", more: Json = {}) =>
  rate("district-rate", value, { replaces: "city-rate", ...more });

describe("a district that amends what its city amended", () => {
  it("is refused when it names the province's clause, citing the city's clause and its own", () => {
    const [issue, ...others] = issuesOf(packs(city(), district("30.00", { replaces: "rate" })));
    expect(others).toEqual([]);
    if (issue === undefined) throw new Error("not refused");
    expect(issue).toMatchObject({
      code: "slot-conflict",
      place: { file: DISTRICT, pointer: "/clauses/0/replaces" },
      also: [{ file: CITY, pointer: "/clauses/0/id" }],
      params: { slot: "rate", lower: { id: "district-rate", over: "city-rate" } },
    });
    expect(describeIssue(issue, "en").message).toContain("let it name “city-rate” under replaces");
    expect(describeIssue(issue, "en").message).toContain(CITY);
    expect(describeIssue(issue, "zh").message).toContain("请在 replaces 中写明 “city-rate”");
  });

  it("is refused so whichever of the packs is loaded first", () => {
    const all = packs(city(), district("30.00", { replaces: "rate" }));
    const turned = Object.fromEntries(Object.entries(all).reverse());
    expect(issuesOf(turned)).toMatchObject([{ place: { file: DISTRICT }, also: [{ file: CITY }] }]);
  });

  it("may name the province's clause for days on which the city's is not in force", () => {
    const first = city("20.00", { inForce: { to: "2005-06-30" } });
    const then = district("30.00", { replaces: "rate", inForce: { from: "2005-07-01" } });
    expect(months(packs(first, then), "420115")).toEqual(["2005-01 6 x 20.00", "2005-07 6 x 30.00"]);
    const tooSoon = district("30.00", { replaces: "rate", inForce: { from: "2005-06-30" } });
    expect(issuesOf(packs(first, tooSoon)).map(({ code }) => code)).toEqual(["slot-conflict"]);
  });

  it("must name the last of several clauses of the city", () => {
    const twice = rate("city-again", "25.00", { replaces: "city-rate", amendable: true });
    const all = (replaces: string) => ({
      ...packs(null, district("30.00", { replaces })),
      [CITY]: amendment([city(), twice]),
    });
    const over = (replaces: string) =>
      issuesOf(all(replaces)).map(({ code, params }) => ("lower" in params ? params.lower : code));
    expect(over("rate")).toEqual([
      { id: "district-rate", over: "city-rate" },
      { id: "district-rate", over: "city-again" },
    ]);
    expect(over("city-rate")).toEqual([{ id: "district-rate", over: "city-again" }]);
    expect(months(all("city-again"), "420115")).toEqual(["2005-01 12 x 30.00"]);
  });

  it("is refused when the city did not open its own clause", () => {
    const closed = city("20.00", { amendable: false });
    expect(issuesOf(packs(closed, district()))).toMatchObject([
      { code: "not-amendable", place: { file: DISTRICT }, also: [{ file: CITY }] },
    ]);
  });

  it("stands on the city's clause when it names it, and only in its own place", () => {
    expect(months(packs(city(), district()), "420115")).toEqual(["2005-01 12 x 30.00"]);
    expect(months(packs(city(), district()), "420116")).toEqual(["2005-01 12 x 20.00"]);
    expect(months(packs(city(), district()), "420000")).toEqual(["2005-01 12 x 10.00"]);
  });
});

describe("a lapse", () => {
  it("of the district's clause gives the place back to the city's, and of both to the province's", () => {
    const until = (to: string) => ({ inForce: { to } });
    const all = packs(city("20.00", until("2005-09-30")), district("30.00", until("2005-03-31")));
    expect(months(all, "420115")).toEqual(["2005-01 3 x 30.00", "2005-04 6 x 20.00", "2005-10 3 x 10.00"]);
  });

  it("of the city's clause under the district's leaves the district's standing", () => {
    const all = packs(city("20.00", { inForce: { to: "2005-03-31" } }), district());
    expect(months(all, "420115")).toEqual(["2005-01 12 x 30.00"]);
    expect(months(all, "420116")).toEqual(["2005-01 3 x 20.00", "2005-04 9 x 10.00"]);
  });
});

describe("a repeal", () => {
  const award = monthlyAward("10.00", {}, { amendable: true });
  const repeal = (replaces: string, more: Json = {}) => clause("gone", "repeals", { replaces, ...more });

  it("holds the slot and yields nothing, and lapses like any other clause", () => {
    const all = files({
      [PROVINCE]: scheme([award]),
      [CITY]: amendment([repeal("award", { inForce: { from: "2005-04-01", to: "2005-06-30" } })]),
    });
    expect(months(all, "420115")).toEqual(["2005-01 3 x 10.00", "2005-07 6 x 10.00"]);
    expect(months(all, "420000")).toEqual(["2005-01 12 x 10.00"]);
  });

  it("by a district takes the city's clause away, and does not give the province's back", () => {
    const dearer = { ...monthlyAward("20.00", {}, { amendable: true }), id: "city-award", replaces: "award" };
    const all = files({
      [PROVINCE]: scheme([award]),
      [CITY]: amendment([dearer]),
      [DISTRICT]: amendment([repeal("city-award")]),
    });
    expect(months(all, "420115")).toEqual([]);
    expect(months(all, "420116")).toEqual(["2005-01 12 x 20.00"]);
  });
});

describe("bounds that a city opens downwards", () => {
  const opened = city({ open: { by: "district", atLeast: "15.00", atMost: "25.00" } }, { amendable: false });

  it("hold for its district, citing both", () => {
    expect(issuesOf(packs(opened, district("25.01")))).toMatchObject([
      {
        code: "outside-bounds",
        place: { file: DISTRICT, pointer: "/clauses/0/values/0" },
        also: [{ file: CITY, pointer: "/clauses/0/values" }],
        params: { clause: "city-rate", bounds: "at least 15.00, at most 25.00", found: "25.01" },
      },
    ]);
    expect(months(packs(opened, district("25.00")), "420115")).toEqual(["2005-01 12 x 25.00"]);
  });

  it("must lie within those that the province opened to the city", () => {
    const province = rate("rate", { open: { by: "city", atLeast: "10.00", atMost: "20.00" } });
    expect(issuesOf(packs(opened, null, province))).toMatchObject([
      { code: "outside-bounds", place: { file: CITY }, also: [{ file: PROVINCE }], params: { found: "25.00" } },
    ]);
    const within = city({ open: { by: "district", atLeast: "10.00", atMost: "20.00" } }, { amendable: false });
    expect(months(packs(within, district("20.00"), province), "420115")).toEqual(["2005-01 12 x 20.00"]);
    expect(issuesOf(packs(within, district("20.01"), province)).map(({ code }) => code)).toEqual(["outside-bounds"]);
  });
});
