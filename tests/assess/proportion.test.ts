import { afterEach, describe, expect, it, vi } from "vitest";
import { parseHousehold } from "../../src/assess/assess.js";
import { interpret } from "../../src/assess/interpret/interpret.js";
import { Budget } from "../../src/assess/shared/budget.js";
import { type AssessInput, assess } from "../../src/index.js";
import { quantityOf } from "../../src/money/index.js";
import { between, exact, joinAllCauses, leastNumber } from "../../src/value/index.js";
import { clause, lawOf, monthlyAward } from "../support/law.js";

type Json = Record<string, unknown>;

const MANY_YEARS = { first: "1990-01-01", last: "2040-12-31" };
const every = (unit: string) => ({ every: { unit, test: "first-day", ...MANY_YEARS } });
const fact = (name: string) => ({ fact: name });
const children = (count: number, more: (index: number) => Json = () => ({})) =>
  Array.from({ length: count }, (_, index) => ({ id: `c${index}`, ...more(index) }));

function run(clauses: readonly Json[], household: Json, input: AssessInput, more: Json = {}) {
  return assess(lawOf(clauses, more).program, { place: "420115", ...household } as never, input);
}

const codesOf = (result: ReturnType<typeof run>) => (result.ok ? [] : result.issues.map(({ code }) => code));

/** The work of an assessment, in the units of the budget. */
function workOf(assessing: () => ReturnType<typeof run>): number {
  let work = 0;
  const spend = vi.spyOn(Budget.prototype, "spend").mockImplementation((more) => {
    work += more;
  });
  expect(codesOf(assessing())).toEqual([]);
  spend.mockRestore();
  return work;
}

afterEach(() => vi.restoreAllMocks());

const ON = { on: "2005-06-15" };

/** A sibling with less weight for every sibling: lists within lists. */
const PAIRS = clause("pairs", "requires", {
  that: {
    all: [
      {
        fact: "children",
        operator: "none",
        value: {
          as: "a",
          when: {
            all: [
              {
                fact: "children",
                operator: "some",
                value: {
                  as: "b",
                  when: { all: [{ fact: "b.weight", operator: "lessThan", value: fact("a.weight") }] },
                },
              },
            ],
          },
        },
      },
    ],
  },
});

const CLAIMED = clause("pays", "pays", {
  pays: {
    award: "award",
    in: "each-unit",
    due: fact("instalment.last"),
    claim: { from: fact("instalment.first"), until: fact("instalment.last"), missed: "forfeited" },
  },
});

describe("an assessment takes work in proportion", () => {
  it("finds the extreme of many numbers by one bound, with the causes of those that may be it", () => {
    const cause = (name: string) => [{ name, by: "household" as const }];
    const q = quantityOf;
    const open = [between(q(1), q(5), cause("a")), between(q(4), null, cause("b")), between(q(6), q(9), cause("c"))];
    expect(leastNumber(open).because.map(({ name }) => name)).toEqual(["a", "b"]);
    const many = Array.from({ length: 50_000 }, (_, index) => exact(q(index)));
    expect(leastNumber(many).low).toEqual(q(0));
  });

  it("joins more lists of causes than a call may have arguments", () => {
    const lists = Array.from({ length: 300_000 }, (_, index) => [{ name: `f${index % 7}`, by: "law" as const }]);
    expect(joinAllCauses(lists)).toHaveLength(7);
  });

  it("reads the claims of a household once, however many payments there are", () => {
    const { program } = lawOf([monthlyAward("1.00", every("month")), CLAIMED]);
    const claims = children(50, (index) => ({ scheme: "test/scheme", on: index === 9 ? "2001-03-05" : "1980-01-01" }));
    const household = parseHousehold(program, { place: "420115", claims });
    if (!household.ok) throw new Error("the household is well-formed");
    let reads = 0;
    class Counted<Key, Held> extends Map<Key, Held> {
      override get(key: Key): Held | undefined {
        reads += 1;
        return super.get(key);
      }
    }
    const counted = (household.value.lists.get("claims") ?? []).map(({ id, facts }) => ({
      id,
      facts: new Counted(facts),
    }));
    const lists = new Map([...household.value.lists, ["claims", counted]]);
    const result = interpret(program, { ...household.value, lists }, { on: "2040-12-31" });
    const award = result.ok ? result.value.schemes[0]?.subjects[0]?.awards[0] : undefined;
    const claimed = award?.instalments.filter(({ claim }) => claim?.claimedOn !== null);
    expect(claimed?.map(({ first }) => first)).toEqual(["2001-03-01"]);
    expect(reads).toBeLessThanOrEqual(50 * 3);
  });

  it("cuts the days of a child by its own history", () => {
    const weight = (index: number) => ({
      weight: { history: [{ from: `${1000 + index}-01-01`, value: "1" }] },
    });
    const heavy = clause("heavy", "requires", {
      that: { all: [{ fact: "child.weight", operator: "greaterThan", value: "0" }] },
    });
    const work = (count: number) =>
      workOf(() =>
        run([monthlyAward("1.00"), heavy], { children: children(count, weight) }, ON, {
          for: { each: "children", as: "child" },
        }),
      );
    expect(work(400)).toBeLessThan(work(40) * 15);
  });

  it("does not cut the days by histories of facts that the scheme does not read", () => {
    const history = Array.from({ length: 500 }, (_, index) => ({ from: `${1000 + index}-01-01`, value: "1.00" }));
    const work = (income: unknown) => workOf(() => run([monthlyAward("1.00")], { income }, ON));
    expect(work({ history })).toBe(work("1.00"));
  });
});

describe("an assessment ends with an issue where it would take too much", () => {
  it("for lists within lists", () => {
    const household = { children: children(4000, () => ({ weight: "1.5" })) };
    expect(codesOf(run([monthlyAward("1.00", every("month")), PAIRS], household, ON))).toEqual(["too-much-work"]);
  });

  it("for lists within lists that are read anew for every month, which compiled code reads once", () => {
    const clauses = [monthlyAward("1.00", every("month")), PAIRS];
    const household = { children: children(400, () => ({ weight: "1.5" })) };
    const { program } = lawOf(clauses);
    const read = parseHousehold(program, { place: "420115", ...household });
    if (!read.ok) throw new Error("the household is well-formed");
    expect(codesOf(interpret(program, read.value, ON))).toEqual(["too-much-work"]);
    expect(codesOf(run(clauses, household, ON))).toEqual([]);
  });

  it("for steps that double with every definition", () => {
    const doubled = Array.from({ length: 25 }, (_, index) =>
      clause(`d${index + 1}`, "defines", { type: "money", value: { add: [fact(`d${index}`), fact(`d${index}`)] } }),
    );
    const first = clause("d0", "defines", { type: "money", value: fact("income") });
    const clauses = [monthlyAward({ round: fact("d25"), to: "0.01", mode: "down" }), first, ...doubled];
    expect(codesOf(run(clauses, { income: "0.00" }, ON))).toEqual(["too-much-work"]);
  });

  it("for numbers that outgrow the digits that are kept exact", () => {
    const sum = { over: "children", as: "c", take: "sum", of: { divide: [1, fact("c.weight")] } };
    const clauses = [monthlyAward("1.00"), clause("sum", "defines", { type: "decimal", show: true, value: sum })];
    const household = { children: children(400, (index) => ({ weight: String(1_000_003 + 2 * index) })) };
    expect(codesOf(run(clauses, household, ON))).toEqual(["too-many-digits"]);
  });

  it("but not for a large household over fifty years of months", () => {
    const household = {
      children: children(20, () => ({ weight: "1.5" })),
      claims: children(200, (index) => ({ scheme: "test/scheme", subject: `c${index % 20}`, on: "2001-03-05" })),
    };
    const clauses = [monthlyAward("1.00", every("month")), PAIRS, CLAIMED];
    expect(codesOf(run(clauses, household, { on: "2040-12-31" }))).toEqual([]);
  });
});

describe("options that are no options", () => {
  const law = lawOf([monthlyAward("1.00")]);
  const issues = (input: unknown) => {
    const result = assess(law.program, { place: "420115" }, input as never);
    return result.ok ? [] : result.issues.map(({ code, place }) => `${code} ${place.pointer}`);
  };

  it.each([
    [undefined, "wrong-type "],
    [null, "wrong-type "],
    [{ on: "2005-01-01", readings: null }, "wrong-type /readings"],
    [{ on: "2005-01-01", readings: "abc" }, "wrong-type /readings"],
    [{ on: "2005-01-01", horizon: null }, "impossible-date /horizon"],
    [{ on: ["2005-01-01"] }, "impossible-date /on"],
  ])("%j gives an issue", (input, expected) => expect(issues(input)).toEqual([expected]));

  it("a horizon before the day of assessment takes nothing from the right on that day", () => {
    const clauses = [
      monthlyAward("1.00", {
        every: { unit: "month", test: "first-day", first: "2005-01-01", last: fact("claimedOn") },
      }),
    ];
    const outcome = (horizon: string | undefined) => {
      const result = run(clauses, { claimedOn: null }, { on: "2008-06-15", horizon });
      return result.ok ? result.value.outcome : result.issues;
    };
    expect([outcome("2006-12-31"), outcome(undefined)]).toEqual(["eligible", "eligible"]);
  });
});
