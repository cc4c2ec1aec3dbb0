import { describe, expect, it } from "vitest";
import { type HouseholdInput, parseHousehold } from "../../src/index.js";
import { clause, lawOf, manifest, monthlyAward, scheme } from "../support/law.js";

const RATE = clause("rate", "sets", {
  type: "money",
  values: [{ open: { by: "city", atLeast: "10.00", atMost: "20.00" } }],
});
const LAW = lawOf([RATE, monthlyAward({ parameter: "rate" })]);

/** What a household is refused for: code and pointer of each issue. */
function refusals(household: HouseholdInput): readonly string[] {
  const read = parseHousehold(LAW.program, household);
  return read.ok ? [] : read.issues.map(({ code, place }) => `${code} ${place.pointer}`);
}

describe("a household is refused", () => {
  it.each([
    ["a misspelt fact", { plaec: "420115" }, "unknown-fact /plaec"],
    [
      "a misspelt fact of a member",
      { children: [{ id: "a", bornon: "2000-01-01" }] },
      "unknown-fact /children/0/bornon",
    ],
    ["an impossible date", { claimedOn: "2005-02-30" }, "impossible-date /claimedOn"],
    ["a date in another form", { claimedOn: "01/02/2005" }, "impossible-date /claimedOn"],
    ["a number where a date is due", { claimedOn: 20050201 }, "wrong-type /claimedOn"],
    ["null for what is no event", { children: [{ id: "a", bornOn: null }] }, "wrong-type /children/0/bornOn"],
    ["a number where money is a text", { income: 100 }, "money-not-text /income"],
    ["money in words", { income: "1e3" }, "money-not-text /income"],
    ["money finer than the smallest coin", { income: "1.001" }, "wrong-type /income"],
    ["a sum below its bound", { income: "-1.00" }, "below-bound /income"],
    ["a sum above its bound", { bill: "100.01" }, "above-bound /bill"],
    ["a fraction where a whole number is due", { rooms: 1.5 }, "not-an-integer /rooms"],
    ["a text where true or false is due", { registered: "yes" }, "wrong-type /registered"],
    ["a choice that does not exist", { kind: "suburban" }, "unknown-choice /kind"],
    ["a place nobody knows", { place: "mars" }, "unknown-place /place"],
    ["an object where a list is due", { children: { id: "a" } }, "wrong-type /children"],
    ["a member without an id", { children: [{ bornOn: "2000-01-01" }] }, "missing-key /children/0"],
    ["two members of one id", { children: [{ id: "a" }, { id: "a" }] }, "duplicate-id /children/1/id"],
    [
      "a history out of order",
      {
        income: {
          history: [
            { from: "2005-01-01", value: "1" },
            { from: "2004-01-01", value: "2" },
          ],
        },
      },
      "history-not-dated-in-order /income/history/1/from",
    ],
    ["a history without days", { income: { history: [{ value: "1" }] } }, "impossible-date /income/history/0/from"],
    [
      "a decision nobody left open",
      { decisions: { "test/scheme#rat": "12.00" } },
      "unknown-name /decisions/test~1scheme#rat",
    ],
    [
      "a decision out of bounds",
      { decisions: { "test/scheme#rate": "9.99" } },
      "outside-bounds /decisions/test~1scheme#rate",
    ],
    ["a list at the root", [], "wrong-type "],
    ["an instance of a class", { claimedOn: new Date(0) }, "wrong-type /claimedOn"],
  ])("for %s", (_, household, expected) => {
    expect(refusals(household as never)).toContain(expected);
  });

  it("for every problem at once, each with its line and column", () => {
    const text = '{\n  "plaec": "420115",\n  "income": 100\n}';
    const read = parseHousehold(LAW.program, text);
    expect(read.ok ? [] : read.issues.map(({ code, place }) => [code, place.line, place.column])).toEqual([
      ["unknown-fact", 2, 3],
      ["money-not-text", 3, 13],
    ]);
  });

  it.each([
    ["two hundred levels of nesting", `${'{"a":'.repeat(200)}1${"}".repeat(200)}`, "too-deep"],
    ["duplicate keys", '{"rooms": 1, "rooms": 2}', "duplicate-key"],
    ["a __proto__ key", '{"__proto__": {"registered": true}}', "forbidden-key"],
    ["fifty megabytes", `{"id": "${"x".repeat(50 * 1024 * 1024)}"}`, "too-large"],
    ["text that is no JSON", "{registered: true}", "not-json"],
  ])("for %s", (_, text, code) => {
    const read = parseHousehold(LAW.program, text);
    expect(read.ok ? "" : read.issues[0].code).toBe(code);
  });

  it("for a claim of a scheme that no pack has, even off the way to the place asked", () => {
    const elsewhere = { "cn/hubei/huangpi/pack.json": manifest("cn/hubei/huangpi", "420116") };
    const law = lawOf(
      [monthlyAward("10.00")],
      {},
      {
        ...elsewhere,
        "cn/hubei/huangpi/other.json": scheme([monthlyAward("1.00")], { scheme: "cn/hubei/huangpi/other" }),
      },
    );
    const claimed = (scheme: string) =>
      parseHousehold(law.program, { claims: [{ id: "k", scheme, on: "2005-01-01" }] });
    expect(law.program.schemes.map(({ id }) => id)).toEqual(["test/scheme"]);
    expect(claimed("test/scheme").ok && claimed("cn/hubei/huangpi/other").ok).toBe(true);
    expect(claimed("test/sheme")).toMatchObject({
      issues: [{ code: "unknown-name", place: { pointer: "/claims/0/scheme" }, params: { nearest: "test/scheme" } }],
    });
  });

  it("but not for a payment received under a scheme that no pack has", () => {
    const received = [{ id: "r", scheme: "杭卫发〔2023〕38号", on: "2023-12-01", amount: "5000.00" }];
    expect(refusals({ received })).toEqual([]);
  });

  it("without repeating the value of a sensitive fact", () => {
    const read = parseHousehold(LAW.program, { disabled: "severe, of the left leg" });
    expect(JSON.stringify(read)).not.toContain("left leg");
  });

  it("and a valid control household passes", () => {
    const household = {
      $schema: "household.json",
      place: "420115003",
      registered: true,
      kind: "rural",
      income: {
        history: [
          { from: "2004-01-01", value: "1.00" },
          { from: "2005-01-01", value: "2.5" },
        ],
      },
      rooms: 2,
      claimedOn: null,
      children: [{ id: "a", bornOn: "2000-02-29", diedOn: null, weight: "3.25" }],
      decisions: { "test/scheme#rate": "12.00" },
    };
    expect(refusals(household)).toEqual([]);
    expect(refusals(JSON.stringify(household))).toEqual([]);
  });
});
