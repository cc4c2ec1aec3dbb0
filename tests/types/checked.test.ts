import { describe, expect, expectTypeOf, it } from "vitest";
import {
  assess,
  type Determination,
  type Issue,
  type LawTypes,
  loadLaw,
  orThrow,
  type Program,
  parseHousehold,
  type Result,
  schedule,
} from "../../src/index.js";
import { assessLive, type FactRequest, type FactSource, sensitiveFacts, sourceFrom } from "../../src/live.js";
import { loadLawFromFolders } from "../../src/node/index.js";
import { type AwardId, cn, type Household, jurisdictions, type LocalLaw, shipped } from "../../src/packs/index.js";

// `npm run typecheck` fails where a line after `@ts-expect-error` is no error; what runs shows that the engine agrees.

const { program } = orThrow(loadLaw(shipped, "420115"));
const ON = { on: "2005-12-31" };
const SPAN = { from: "2005-01-01", to: "2005-12-31" };
const SOURCE: FactSource = { fact: async () => undefined };

/** The codes and places of what a result reports; none when it has a value. */
const reported = (result: ReturnType<typeof assess> | ReturnType<typeof schedule>) => issuesOf(result);

function issuesOf(result: Result<unknown, Issue>): readonly string[] {
  return result.ok ? [] : result.issues.map(({ code, place }) => `${code} ${place.pointer}`);
}

describe("a law of the shipped packs", () => {
  it("knows its facts without being told", () => {
    expectTypeOf(program).toEqualTypeOf<Program<LocalLaw>>();
    const household: Household = {
      familyPlace: "420115",
      maritalStatus: { history: [{ from: "1995-05-01", value: "married" }] },
      certificateIssuedOn: null,
      children: [{ id: "lan", bornOn: "1998-07-20" }],
      claims: [{ id: "first", scheme: "cn/childcare-subsidy" }],
      decisions: {
        "cn/hubei/only-child-allowance#monthly-rate": "10.00",
        "cn/hubei/only-child-allowance#economic-class": "good",
      },
    };
    expect(reported(assess(program, household, ON))).toEqual([]);
    expect(reported(assess(program, JSON.stringify(household), ON))).toEqual([]);
  });

  it("refuses a wrong name of a fact, of an item's fact, of a decision", () => {
    // @ts-expect-error
    expect(reported(assess(program, { famlyPlace: "420115" }, ON))).toEqual(["unknown-fact /famlyPlace"]);
    // @ts-expect-error
    expect(reported(assess(program, { children: [{ id: "a", born: "2001-01-01" }] }, ON))).toEqual([
      "unknown-fact /children/0/born",
    ]);
    // @ts-expect-error
    expect(reported(assess(program, { decisions: { "cn/hubei/only-child-allowance#rate": "10.00" } }, ON))).toEqual([
      "unknown-name /decisions/cn~1hubei~1only-child-allowance#rate",
    ]);
    // @ts-expect-error
    expect(reported(schedule(program, { famlyPlace: "420115" }, SPAN))).toEqual(["unknown-fact /famlyPlace"]);
  });

  it("refuses a wrong value", () => {
    // @ts-expect-error
    expect(reported(assess(program, { children: [{ id: "a", bornOn: 5 }] }, ON))).toEqual([
      "wrong-type /children/0/bornOn",
    ]);
    // @ts-expect-error
    expect(reported(assess(program, { maritalStatus: "maried" }, ON))).toEqual(["unknown-choice /maritalStatus"]);
    const decided = "cn/hubei/only-child-allowance#economic-class";
    // @ts-expect-error
    expect(reported(assess(program, { decisions: { [decided]: "bad" } }, ON))).toEqual([
      "wrong-type /decisions/cn~1hubei~1only-child-allowance#economic-class",
    ]);
    // @ts-expect-error
    expect(reported(assess(program, { claims: [{ id: "a", scheme: "cn/childcare" }] }, ON))).toEqual([
      "unknown-name /claims/0/scheme",
    ]);
  });

  it("refuses a wrong reading, and a fact that is not private", async () => {
    const clause = "cn/hubei/only-child-allowance#first-month";
    expect(reported(assess(program, {}, { ...ON, readings: { [clause]: "next-month" } }))).toEqual([]);
    expect(reported(assess(program, {}, { ...ON, readings: { [clause]: undefined } }))).toEqual([]);
    // @ts-expect-error
    expect(reported(assess(program, {}, { ...ON, readings: { "cn/hubei/only-child-allowance#first": "x" } }))).toEqual([
      "unknown-option /readings/cn/hubei/only-child-allowance#first",
    ]);
    expect(
      // @ts-expect-error
      reported(assess(program, {}, { ...ON, readings: { "cn/hubei/only-child-allowance#first-month": "never" } })),
    ).toEqual([`unknown-option /readings/${clause}`]);
    const asked = { ...ON, ask: "needed" } as const;
    expect((await assessLive(program, SOURCE, { ...asked, askSensitive: sensitiveFacts(program) })).ok).toBe(true);
    // @ts-expect-error
    expect((await assessLive(program, SOURCE, { ...asked, askSensitive: ["children.bornOn"] })).ok).toBe(false);
  });

  it("asks a source for facts that it has, and refuses answers under other names", async () => {
    const named = (request: FactRequest<LocalLaw>): boolean =>
      // @ts-expect-error
      (request.kind === "fact" && request.name === "famlyPlace") ||
      // @ts-expect-error
      (request.kind === "item" && request.list === "children" && request.name === "born");
    const source: FactSource<FactRequest<LocalLaw>> = { fact: async (request) => (named(request) ? true : undefined) };
    expect((await assessLive(program, source, { ...ON, ask: "needed" })).ok).toBe(true);
    const inline = await assessLive(
      program,
      // @ts-expect-error
      { fact: async (request) => (request.kind === "list" && request.list === "childs" ? [] : undefined) },
      { ...ON, ask: "needed" },
    );
    expect(inline.ok).toBe(true);

    // @ts-expect-error
    expect(issuesOf(sourceFrom(program, { famlyPlace: () => "420115" }))).toEqual(["unknown-fact /famlyPlace"]);
    // @ts-expect-error
    expect(issuesOf(sourceFrom(program, { "children.born": () => "2001-01-01" }))).toEqual([
      "unknown-fact /children.born",
    ]);
    // @ts-expect-error
    expect(issuesOf(sourceFrom(program, { familyPlace: "420115" }))).toEqual(["wrong-type /familyPlace"]);
    // @ts-expect-error
    expect(sourceFrom(program, { "children.bornOn": () => 5 }).ok).toBe(true);
    // @ts-expect-error
    expect(sourceFrom(program, { maritalStatus: async () => "maried" }).ok).toBe(true);
    const decisions = { "cn/hubei/only-child-allowance#rate": () => "10.00" };
    // @ts-expect-error
    expect(issuesOf(sourceFrom(program, { decisions }))).toEqual([
      "unknown-name /decisions/cn~1hubei~1only-child-allowance#rate",
    ]);
  });

  it("names the schemes and awards of its answers", () => {
    const determination = orThrow(assess(program, {}, ON));
    expectTypeOf(determination).toEqualTypeOf<Determination<LocalLaw>>();
    expectTypeOf(determination).toExtend<Determination>();
    expectTypeOf<"by-months" | "by-years">().toExtend<AwardId<"cn/childcare-subsidy">>();
    // @ts-expect-error
    expectTypeOf<"by-weeks">().toExtend<AwardId<"cn/childcare-subsidy">>();
    // @ts-expect-error
    expect(determination.schemes.some(({ scheme }) => scheme === "cn/hubei/only-child")).toBe(false);
    expect(determination.schemes.some(({ scheme }) => scheme === "cn/hubei/only-child-allowance")).toBe(true);
    const [first] = orThrow(schedule(program, {}, SPAN)).due;
    expectTypeOf(first?.award).toEqualTypeOf<AwardId | undefined>();
  });

  it("leaves what no compiler can see to the reader of households", () => {
    const body: unknown = JSON.parse('{ "famlyPlace": "420115" }');
    // @ts-expect-error
    assess(program, body, ON);
    expect(parseHousehold(program, body).ok).toBe(false);
    const untyped: Program = program;
    expect(reported(assess(untyped, { famlyPlace: "420115" }, ON))).toEqual(["unknown-fact /famlyPlace"]);
  });
});

describe("a law of other packs", () => {
  it("takes anything while its types are not known", () => {
    const law = loadLaw({ packs: [cn], jurisdictions: [jurisdictions] }, "420115");
    expectTypeOf(orThrow(law).program).toEqualTypeOf<Program>();
    expect(reported(assess(orThrow(law).program, { famlyPlace: "420115" }, ON))).toEqual(["unknown-fact /famlyPlace"]);
    const joined = orThrow(loadLaw({ ...shipped, packs: [...shipped.packs] }, "420115"));
    expectTypeOf(joined.program).toEqualTypeOf<Program>();
  });

  it("has the types that are named, from sources or from folders", async () => {
    interface Heating extends LawTypes {
      readonly household: { readonly home?: string };
    }
    const law = orThrow(loadLaw<Heating>(shipped, "420115"));
    expectTypeOf(law.program).toEqualTypeOf<Program<Heating>>();
    // @ts-expect-error
    expect(reported(assess(law.program, { familyPlace: "420115" }, ON))).toEqual([]);
    const folders = orThrow(await loadLawFromFolders<Heating>({}, "420115"));
    expectTypeOf(folders.program).toEqualTypeOf<Program<Heating>>();
    const all = orThrow(await loadLawFromFolders({}, "420115"));
    expectTypeOf(all.program).toEqualTypeOf<Program>();
  });
});
