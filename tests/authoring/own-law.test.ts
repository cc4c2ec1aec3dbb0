import { describe, expect, it } from "vitest";
import { type LawView, viewLaw } from "../../src/authoring/index.js";
import { plainDate } from "../../src/calendar/index.js";
import { renderLaw } from "../../src/cli/render-law.js";
import { writeText } from "../../src/words/write-text.js";
import { amendment, clause, type Files, files, load, monthlyAward, scheme } from "../support/law.js";

type Json = Record<string, unknown>;

const SCHEME = "cn/test.json";
const CITY = "cn/hubei/wuhan/test.json";
const TEST = { scheme: "cn/test" };
const AMENDS = { amends: "cn/test" };

function viewed(schemes: Files, place: string, on: string | null = null): LawView {
  const law = load(files(schemes), place);
  if (!law.ok) throw new Error(JSON.stringify(law.issues, null, 2));
  return viewLaw(law.value, place, on === null ? null : plainDate(on));
}

/** What is written below one clause of the nation's own law. */
function linesOf(clauses: readonly Json[], id: string): readonly string[] {
  const view = viewed({ [SCHEME]: scheme([...clauses], TEST) }, "CN");
  const lines = writeText(renderLaw(view, { language: "en", sourcesAtEnd: true })).split("\n");
  const from = lines.findIndex((line) => line.startsWith(`- #${id} (`)) + 1;
  expect([id, from]).not.toEqual([id, 0]);
  const length = lines.slice(from).findIndex((line) => !line.startsWith("  "));
  return lines.slice(from, from + length);
}

const leaf = (fact: string, value: unknown, operator = "equal") => ({ fact, operator, value });

describe("what a place itself made", () => {
  const nation = scheme([monthlyAward("100.00", {}, { amendable: true })], TEST);
  const raised = { ...monthlyAward("200.00"), id: "city-award", replaces: "award" };

  it("has the clauses of its own packs, of all days, and those of no other place", () => {
    const city = {
      [CITY]: amendment([{ ...raised, inForce: { from: "2005-07-01" } }], AMENDS),
    };
    const names = (place: string) =>
      viewed({ [SCHEME]: nation, ...city }, place).schemes.flatMap(({ clauses }) => clauses.map((one) => one.clause));
    expect(names("CN")).toEqual(["cn/test#award"]);
    expect(names("420100")).toEqual(["cn/test#city-award"]);
    expect(names("420115")).toEqual([]);
  });

  it("leaves out a clause that another of its own always stands in the place of", () => {
    const first = { ...raised, amendable: true };
    const second = { ...monthlyAward("300.00"), id: "second", replaces: "city-award" };
    const namesWith = (inForce: Json) => {
      const own = { [CITY]: amendment([first, { ...second, ...inForce }], AMENDS) };
      return viewed({ [SCHEME]: nation, ...own }, "420100").schemes.flatMap(({ clauses }) =>
        clauses.map(({ clause: address }) => address.slice("cn/test#".length)),
      );
    };
    expect(namesWith({})).toEqual(["second"]);
    expect(namesWith({ inForce: { from: "2005-03-01", to: "2005-03-31" } })).toEqual(["city-award", "second"]);
  });
});

describe("what is written of a clause", () => {
  it("a split within a split, a sum for each unit, and the rest", () => {
    const split = [
      { amount: "30.00", perUnit: true, payer: "nation" },
      {
        rest: true,
        split: [
          { percent: "60", payer: "province" },
          { rest: true, payer: "town-fund" },
        ],
      },
    ];
    const funding = clause("funding", "funds", { funds: { award: "award", split } });
    expect(linesOf([monthlyAward("100.00"), funding], "funding")[0]).toBe(
      "  - Paid by: nation CNY 30.00 for each unit; the rest, of which province 60 percent, town-fund the rest.",
    );
  });

  it("the duty to match, with payers whose parts are not stated", () => {
    const funds = {
      award: "award",
      unstated: ["city", "district"],
      matching: { payer: "district", atLeast: { payer: "city" } },
    };
    expect(linesOf([monthlyAward("100.00"), clause("funding", "funds", { funds })], "funding").slice(0, 2)).toEqual([
      "  - Paid by city and district; the text does not state their shares.",
      "  - The share of the district must be no less than that of the city.",
    ]);
  });

  it("a condition, comparison by comparison", () => {
    const that = {
      all: [
        { any: [leaf("kind", ["rural", "urban"], "in"), { not: leaf("registered", true) }] },
        {
          fact: "children",
          operator: "some",
          value: { as: "child", when: { all: [leaf("child.bornOn", "2003-01-01", "lessThan")] } },
        },
        leaf("disabled", true),
      ],
    };
    expect(linesOf([monthlyAward("100.00"), clause("rule", "requires", { that })], "rule").slice(0, 8)).toEqual([
      "  - Tested: all of these",
      "    - one of these at least",
      "      - kind (kind): one of rural (rural) and urban (urban)",
      "      - none of this",
      "        - registered (registered): equal to yes",
      "    - children (children): at least one fits",
      "      - born on (child.bornOn): before 2003-01-01",
      "    - a medical fact (disabled): rests on a private record",
    ]);
  });

  it("an amount that the text does not state, and that nobody is said to pay", () => {
    const view = viewed({ [SCHEME]: scheme([monthlyAward("unstated")], TEST) }, "CN");
    const text = writeText(renderLaw(view, { language: "en", sourcesAtEnd: true }));
    expect(text).toContain("  - Form: cash, every month. Amount: an amount the text does not state.");
    expect(text).toContain("Left open:\n- #award: the text states no amount.\n- No clause says who pays.\n");
  });
});
