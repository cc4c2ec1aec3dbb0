import { beforeAll, describe, expect, it } from "vitest";
import type { LawBook } from "../../src/program/index.js";
import { closedBook, differences, fixtureBook, HOUSEHOLD, type OneCase, runOne } from "./fixture.js";

let book: LawBook;
beforeAll(async () => {
  book = await fixtureBook();
});

const came = (expect: OneCase["expect"], more: Partial<OneCase> = {}) => differences(runOne(book, { ...more, expect }));
const c1 = (expect: OneCase["expect"], more: Partial<OneCase> = {}) => came({ c1: expect }, more);

describe("a case that holds", () => {
  it.each([
    ["amounts as numbers", { accrued: { allowance: "150" }, total: { allowance: "150.000" } }],
    ["an award by any clause of its slot", { total: { allowance: "150.00" } }],
    ["a quantity", { quantities: { "age-now": "14.0" } }],
    ["nothing missing", { missing: [] }],
    ["nothing that refuses", { refusedBy: [] }],
    [
      "every instalment, by what is named of each",
      {
        instalments: [
          { award: "allowance", shares: { province: "10", city: "10.00" } },
          { award: "allowance", amount: "120", due: "2004-12-31" },
          { award: "allowance", first: "2005-01-01", last: "2005-01-31", state: "future" },
        ],
      },
    ],
  ])("compares %s", (_, expectation) => {
    expect(c1(expectation)).toEqual(["passed"]);
  });

  it("compares bounds, and names of missing facts in any order", () => {
    const { certificateHeld: _held, secretRecord: _record, ...household } = HOUSEHOLD;
    const open = { atLeast: "0.00", atMost: "150" };
    const expectation = { outcome: "undetermined", total: { allowance: open } };
    expect(c1({ ...expectation, missing: ["secretRecord", "certificateHeld"] }, { household })).toEqual(["passed"]);
    expect(c1({ ...expectation, missing: ["certificateHeld", "secretRecord"] }, { household })).toEqual(["passed"]);
  });

  it("may ask each place, and another reading", () => {
    const household = { ...HOUSEHOLD, familyPlace: "420116" };
    const lumpSum = { instalments: [{ award: "allowance", due: "2005-02-20", amount: "150.00" }] };
    expect(c1(lumpSum, { in: "420116", household })).toEqual(["passed"]);
    const readings = { "cn/hubei/allowance#first-month": "next-month" };
    expect(c1({ total: { allowance: "140.00" } }, { readings })).toEqual(["passed"]);
  });

  it("may say what the scheme answers where the list of its subjects is not given", () => {
    const expectation = { household: { outcome: "undetermined", missing: ["children"] } };
    expect(came(expectation, { household: { familyPlace: "420115" } })).toEqual(["passed"]);
  });
});

describe("a case that fails", () => {
  it.each([
    [{ total: { allowance: "150.01" } }, ["c1 total allowance: 150.01 | 150.00 (allowance)"]],
    [{ total: { allowance: "unstated" } }, ["c1 total allowance: unstated | 150.00 (allowance)"]],
    [{ total: { allowance: { atLeast: "0", atMost: null } } }, ["c1 total allowance: 0 … ? | 150.00 (allowance)"]],
    [{ now: { allowance: "10.00" } }, ["c1 now allowance: 10.00 | - (allowance)"]],
    [{ outcome: "ineligible" }, ["c1 outcome: ineligible | eligible (allowance)"]],
    [{ refusedBy: ["record"] }, ["c1 refusedBy: cn/hubei/allowance#record |  (record)"]],
    [{ missing: ["certificateHeld"] }, ["c1 missing: certificateHeld | "]],
    [{ quantities: { "age-now": "15" } }, ["c1 quantity age-now: 15 | 14 (age-now)"]],
  ])("%j says what was got, and by which clause", (expectation, said) => {
    expect(c1(expectation)).toEqual(said);
  });

  it("holds both ends of a range, and every name of a set", () => {
    const { certificateHeld: _held, secretRecord: _record, ...household } = HOUSEHOLD;
    expect(c1({ total: { allowance: { atLeast: "0", atMost: "149" } } }, { household })).toEqual([
      "c1 total allowance: 0 … 149 | 0.00 … 150.00 (allowance)",
    ]);
    expect(c1({ total: { allowance: { atLeast: "1", atMost: "150" } } }, { household })).toEqual([
      "c1 total allowance: 1 … 150 | 0.00 … 150.00 (allowance)",
    ]);
    expect(c1({ missing: ["secretRecord"] }, { household })).toEqual([
      "c1 missing: secretRecord | certificateHeld,secretRecord",
    ]);
  });

  it("names what decides an instalment, part by part", () => {
    const award = "allowance";
    const expectation = {
      instalments: [
        { award, last: "2003-12-30", amount: "21", shares: { province: "20.00", nation: "0" } },
        { award, due: null, state: "claimed" },
        { award },
      ],
    };
    expect(c1(expectation)).toEqual([
      "c1 instalment 1 last: 2003-12-30 | 2003-12-31 (paid-yearly)",
      "c1 instalment 1 amount: 21 | 20.00 (allowance)",
      "c1 instalment 1 shares province: 20.00 | 10.00 (funding)",
      "c1 instalment 1 shares nation: 0 | - (funding)",
      "c1 instalment 1 shares city: - | 10.00 (funding)",
      "c1 instalment 2 due: - | 2004-12-31 (paid-yearly)",
      "c1 instalment 2 state: claimed | due (paid-yearly)",
    ]);
  });

  it("shows the whole lists where the number of instalments differs", () => {
    expect(c1({ instalments: [{ award: "allowance", first: "2003-11-01", amount: "20" }] })).toEqual([
      "c1 instalments: 2003-11-01 allowance 20 | 2003-11-01 allowance 20.00,2004-01-01 allowance 120.00,2005-01-01 allowance 10.00 (allowance)",
    ]);
    expect(c1({ instalments: [] })[0]).toMatch(/^c1 instalments: {2}\| 2003-11-01/);
  });

  it("names the parameters that made the figure", () => {
    const result = runOne(book, { expect: { c1: { total: { allowance: "1" } } } });
    expect(result.result === "failed" && result.differences[0]?.reads).toEqual(["cn/hubei/allowance#monthly-rate"]);
  });

  it("says which clause refuses where a right was expected", () => {
    const household = { ...HOUSEHOLD, certificateHeld: false };
    const asked = { household, on: "2004-06-01" };
    expect(c1({ outcome: "eligible", now: { allowance: "10.00" } }, asked)).toEqual([
      "c1 outcome: eligible | ineligible (certificate)",
      "c1 now allowance: 10.00 | - (certificate)",
    ]);
  });

  it("says that a scheme was withheld", async () => {
    const closed = await closedBook();
    expect(differences(runOne(closed, { expect: { c1: { outcome: "eligible" } } }))).toEqual([
      "c1 scheme: assessed | withheld: day-outside-its-life",
    ]);
  });
});

describe("a case that cannot be run", () => {
  const refusal = (one: OneCase) => {
    const result = runOne(book, one);
    return result.result === "refused"
      ? result.issues.map(({ code, place }) => `${code} ${place.pointer}`)
      : [result.result];
  };

  it.each([
    ["expects nothing", { expect: {} }, "case-without-expectation /cases/0/expect"],
    ["expects nothing of one subject", { expect: { c1: {} } }, "case-without-expectation /cases/0/expect/c1"],
    ["expects no amount", { expect: { c1: { total: {} } } }, "case-without-expectation /cases/0/expect/c1"],
    ["names another subject", { expect: { c2: { outcome: "eligible" } } }, "unknown-name /cases/0/expect/c2"],
    [
      "names another award",
      { expect: { c1: { now: { alowance: "1" } } } },
      "unknown-name /cases/0/expect/c1/now/alowance",
    ],
    [
      "names another clause",
      { expect: { c1: { refusedBy: ["no-such"] } } },
      "unknown-clause /cases/0/expect/c1/refusedBy/0",
    ],
    ["is of another scheme", { scheme: "cn/other", expect: { c1: { outcome: "eligible" } } }, "unknown-name /scheme"],
    [
      "asks an unknown place",
      { in: "XX", expect: { c1: { outcome: "eligible" } } },
      "unknown-jurisdiction /cases/0/in",
    ],
    [
      "asks an impossible day",
      { on: "2005-02-30", expect: { c1: { outcome: "eligible" } } },
      "impossible-date /cases/0/on",
    ],
    [
      "has a household that is refused",
      { household: { certificateHedl: true }, expect: { c1: { outcome: "eligible" } } },
      "unknown-fact /cases/0/household/certificateHedl",
    ],
  ])("because it %s says so, with its place", (_, one, said) => {
    expect(refusal(one)).toEqual([said]);
  });

  it("has line and column, and never repeats a private value", () => {
    const household = { ...HOUSEHOLD, secretRecord: "SOMETHING-PRIVATE" };
    const result = runOne(book, { household, expect: { c1: { outcome: "eligible" } } });
    expect(result).toMatchObject({ result: "refused", issues: [{ place: { line: expect.any(Number) } }] });
    expect(JSON.stringify(result)).not.toContain("SOMETHING-PRIVATE");
  });
});
