import { describe, expect, it } from "vitest";
import { amendment, clause, FACTS, type Files, issuesOf, lawOf, monthlyAward } from "../support/law.js";

type Json = Record<string, unknown>;

const AWARD = monthlyAward("1.00");
const DISTRICT = "cn/hubei/wuhan/jiangxia/scheme.json";
const fact = (name: string) => ({ fact: name });
const leaf = (name: string, value: unknown = true) => ({ fact: name, operator: "equal", value });
const sets = (values: unknown, more: Json = {}) => clause("rate", "sets", { type: "money", values, ...more });
const whole = (id: string, value: unknown, more: Json = {}) =>
  clause(id, "defines", { type: "integer", value, ...more });
const rank = (id: string, list: string | null = null, more: Json = {}) =>
  whole(id, 1, { ...(list === null ? {} : { of: list, as: "item" }), ...more });
const codes = (clauses: readonly Json[], more: Json = {}, others: Files = {}) =>
  issuesOf(clauses, more, others).map(({ code, place }) => `${code} ${place.pointer}`);
const factsWith = (more: Json): Files => ({ "cn/facts.json": { ...FACTS, facts: { ...FACTS.facts, ...more } } });

function milliseconds(run: () => void): number {
  const from = performance.now();
  run();
  return performance.now() - from;
}

describe("a replacement of what is open from a day on", () => {
  const upper = sets([{ value: "10.00" }, { from: "2010-01-01", open: { by: "district", atLeast: "20.00" } }]);
  const law = (values: unknown, more: Json = {}, above: Json = {}) =>
    codes(
      [{ ...upper, ...above }, monthlyAward({ parameter: "rate" })],
      {},
      {
        [DISTRICT]: amendment([{ ...sets(values), id: "own-rate", replaces: "rate", ...more }]),
      },
    );

  it("may not be in force before that day, nor after the upper clause", () => {
    expect(law([{ value: "99.00" }])).toEqual(["not-amendable /clauses/0/replaces"]);
    expect(law([{ from: "2010-01-01", value: "99.00" }])).toEqual(["not-amendable /clauses/0/replaces"]);
    expect(law([{ value: "99.00" }], { inForce: { from: "2010-01-01" } })).toEqual([]);
    const until = { inForce: { to: "2012-12-31" } };
    expect(law([{ value: "99.00" }], { inForce: { from: "2010-01-01" } }, until)).toHaveLength(1);
    expect(law([{ value: "99.00" }], { inForce: { from: "2010-01-01", to: "2012-12-31" } }, until)).toEqual([]);
  });

  it("keeps to the bounds of each stretch, and of an amendable clause only where it is open", () => {
    const twice = {
      values: [
        { open: { by: "district", atMost: "10.00" } },
        { from: "2010-01-01", open: { by: "district", atLeast: "20.00" } },
      ],
    };
    expect(law([{ value: "9.00" }, { from: "2010-01-01", value: "21.00" }], {}, twice)).toEqual([]);
    expect(law([{ value: "9.00" }, { from: "2010-01-02", value: "21.00" }], {}, twice)).toEqual([
      "outside-bounds /clauses/0/values/0",
    ]);
    expect(law([{ value: "15.00" }, { from: "2010-01-01", value: "21.00" }], {}, { amendable: true })).toEqual([]);
    expect(law([{ value: "15.00" }], {}, { amendable: true })).toEqual(["outside-bounds /clauses/0/values/0"]);
  });
});

describe("the test day", () => {
  const day = clause("day", "defines", { type: "date", value: fact("today") });
  const every = { unit: "month", test: "first-day", first: "2005-01-01", last: "2005-12-31", monthEnd: "clamp" };

  it("is not read by an anchor, nor as of a day that reads it", () => {
    expect(codes([day, monthlyAward("1.00", { every: { ...every, anchor: fact("day") } })])).toHaveLength(1);
    const moved = (asOf: unknown) => clause("moved", "defines", { type: "date", asOf, value: fact("today") });
    const award = monthlyAward("1.00", { every: { ...every, first: fact("moved") } });
    expect(codes([day, moved(fact("day")), award])).toEqual(["not-allowed-here /clauses/2"]);
    expect(codes([day, moved("2005-03-01"), award])).toEqual([]);
  });
});

describe("a law too large for its evaluators", () => {
  it("is refused for a long chain of definitions, and ready soon for a wide one", () => {
    const chain = (length: number) =>
      Array.from({ length }, (_, i) => whole(`d${i}`, i === 0 ? 1 : { add: [fact(`d${i - 1}`), 1] }));
    expect(codes([AWARD, ...chain(9000)]).map((one) => one.split(" ")[0])).toEqual(["too-deep"]);
    expect(codes([AWARD, ...chain(200)])).toEqual([]);
    const twice = Array.from({ length: 60 }, (_, i) =>
      whole(`d${i}`, i === 0 ? 1 : { add: [fact(`d${i - 1}`), fact(`d${i - 1}`)] }),
    );
    const award = monthlyAward(
      { multiply: ["1.00", fact("d59")] },
      {
        every: {
          unit: "month",
          test: "first-day",
          first: "2005-01-01",
          last: { date: "2005-01-01", plus: { days: fact("d59") } },
        },
      },
    );
    expect(milliseconds(() => expect(codes([...twice, award])).toEqual([]))).toBeLessThan(3000);
  });

  it("is ready soon for a long chain of replacements", () => {
    const chain = Array.from({ length: 2000 }, (_, i) =>
      sets([{ value: "1.00" }], { id: `r${i}`, ...(i === 0 ? {} : { replaces: `r${i - 1}` }) }),
    );
    expect(milliseconds(() => expect(codes([AWARD, ...chain])).toEqual([]))).toBeLessThan(8000);
    const fork = sets([{ value: "1.00" }], { id: "fork", replaces: "r1" });
    expect(issuesOf([AWARD, ...chain.slice(0, 4), fork]).map(({ params }) => params)).toEqual([
      { slot: "r0", clauses: ["r2", "fork"], lower: null },
      { slot: "r0", clauses: ["r3", "fork"], lower: null },
    ]);
  });

  it("is refused for a day that no calendar has", () => {
    const until = (...parts: unknown[]) =>
      clause("x", "ends", { ends: { last: { dateOf: parts, monthEnd: "clamp" } } });
    const at = (index: number) => [`wrong-value /clauses/1/ends/last/dateOf/${index}`];
    expect(codes([AWARD, until(2005, 1, "99999999999999999999")])).toEqual(at(2));
    expect(codes([AWARD, until("99999999999999999999", 1, 1)])).toEqual(at(0));
    expect(codes([AWARD, until(2005, "1.5", 1)])).toEqual(at(1));
    expect(codes([AWARD, until(2005, 1, 31)])).toEqual([]);
  });
});

describe("definitions", () => {
  it("replace only those of their own list, or of the household", () => {
    const replaces = { replaces: "rank" };
    expect(codes([AWARD, rank("rank"), rank("children.rank", "children", replaces)])).toEqual([
      "not-allowed-here /clauses/2/of",
    ]);
    const listed = { replaces: "children.rank" };
    expect(codes([AWARD, rank("children.rank", "children"), rank("rank", null, listed)])).toEqual([
      "wrong-value /clauses/2/id",
    ]);
    expect(codes([AWARD, rank("children.rank", "children"), rank("claims.rank", "claims", listed)])).toEqual([
      "wrong-value /clauses/2/id",
    ]);
    expect(codes([AWARD, rank("children.rank", "children"), rank("children.new", "children", listed)])).toEqual([]);
  });

  it("are private where they read a private one by any of its ids", () => {
    const ill = (id: string, that: Json, more: Json = {}) =>
      clause(id, "defines", { type: "boolean", that: { all: [that] }, ...more });
    const law = lawOf([
      AWARD,
      ill("ill", leaf("disabled")),
      ill("newly-ill", leaf("registered"), { replaces: "ill" }),
      ill("reads", leaf("newly-ill")),
    ]);
    expect(law.program.schemes[0]?.slots.get("reads")?.candidates[0]).toMatchObject({ sensitive: true });
  });
});

describe("amounts", () => {
  it("times a fact that may have any fraction need a rounding", () => {
    const others = factsWith({ factor: { type: "decimal", label: { en: "factor" } } });
    const award = (by: string) => monthlyAward({ multiply: [fact("income"), fact(by)] });
    expect(codes([award("factor")], {}, others)).toEqual(["rounding-needed /clauses/0"]);
    expect(codes([award("rooms")], {}, others)).toEqual([]);
    const weights = { over: "children", as: "child", take: "sum", of: fact("child.weight") };
    expect(codes([monthlyAward({ multiply: ["2.00", weights] })])).toEqual(["rounding-needed /clauses/0"]);
    const share = (values: unknown) => sets(values, { type: "decimal" });
    const product = monthlyAward({ multiply: [fact("income"), { parameter: "rate" }] });
    expect(codes([share([{ open: { by: "city" } }]), product])).toEqual(["rounding-needed /clauses/1"]);
    expect(codes([share([{ value: "2" }]), product])).toEqual([]);
  });
});
