import { describe, expect, it } from "vitest";
import { viewLaw } from "../../src/authoring/index.js";
import { plainDate } from "../../src/calendar/index.js";
import { renderLaw } from "../../src/cli/render-law.js";
import { describeIssue, type Language } from "../../src/index.js";
import { writeText } from "../../src/words/write-text.js";
import { amendment, clause, type Files, files, load, monthlyAward, scheme } from "../support/law.js";

type Json = Record<string, unknown>;

const CITY = "cn/hubei/wuhan/local.json";
const DISTRICT = "cn/hubei/wuhan/jiangxia/local.json";
const NATION = "cn/childcare.json";

const reserve = (more: Json = {}, reserves: Json = {}) =>
  clause("no-local", "reserves", { reserves: { tagged: "childcare", ...reserves }, ...more });

/** The nation's scheme, whose award has the tag itself. */
const national = (...clauses: readonly Json[]): Files => ({
  [NATION]: scheme([monthlyAward("300.00", { tags: ["childcare"] }), ...clauses], { scheme: "cn/childcare" }),
});
const top = (body: Json = {}, tags: readonly string[] = ["top-up", "childcare"]) => ({
  ...monthlyAward("50.00", { tags }, body),
  id: "top-up",
});
const local = (award: Json = top()) => scheme([award], { scheme: "test/local" });
const added = (award: Json = top()) => amendment([award], { amends: "cn/childcare" });

function issuesOf(all: Files, place = "420115") {
  const law = load(files(all), place);
  return law.ok ? [] : law.issues;
}
const codesOf = (all: Files, place?: string) => issuesOf(all, place).map(({ code }) => code);

describe("a tagged award that an upper clause reserves", () => {
  it("is refused in a lower pack's own scheme, citing both", () => {
    const [issue, ...others] = issuesOf({ ...national(reserve()), [CITY]: local() });
    expect(others).toEqual([]);
    if (issue === undefined) throw new Error("the award was not refused");
    expect(issue).toMatchObject({
      code: "reserved-award",
      place: { file: CITY, pointer: "/clauses/0/award/tags" },
      also: [{ file: NATION, pointer: "/clauses/1/id" }],
      params: { award: "top-up", tag: "childcare", clause: "cn/childcare#no-local" },
    });
    expect(describeIssue(issue, "en").message).toContain("“cn/childcare#no-local” reserves awards tagged “childcare”");
    expect(describeIssue(issue, "zh").message).toContain("规定带 “childcare” 标签的待遇由上级设立");
  });

  it("is refused in an amendment, of any scheme", () => {
    expect(codesOf({ ...national(reserve()), [DISTRICT]: added() })).toEqual(["reserved-award"]);
  });

  it("leaves alone other tags, places above or beside, and a law without the reservation", () => {
    expect(codesOf({ ...national(reserve()), [CITY]: local(top({}, ["heating"])) })).toEqual([]);
    expect(codesOf({ ...national(), [CITY]: local() })).toEqual([]);
    // The city reserves: neither the nation above it nor the city itself is bound, the district below it is.
    const city = (award: Json) => ({ [CITY]: scheme([award, reserve()], { scheme: "test/local" }), ...national() });
    expect(codesOf(city(top()))).toEqual([]);
    expect(codesOf({ ...city(top()), [DISTRICT]: added({ ...top(), id: "district-top-up" }) })).toEqual([
      "reserved-award",
    ]);
  });

  it("is reserved only on the days of the reservation", () => {
    const from2025 = reserve({ inForce: { from: "2025-01-01" } });
    const until = (to: string) => local(top({ inForce: { to } }));
    expect(codesOf({ ...national(from2025), [CITY]: until("2024-12-31") })).toEqual([]);
    expect(codesOf({ ...national(from2025), [CITY]: until("2025-01-01") })).toEqual(["reserved-award"]);
    const lapsed = reserve({ inForce: { to: "2010-12-31" } });
    expect(codesOf({ ...national(lapsed), [CITY]: local(top({ inForce: { from: "2011-01-01" } })) })).toEqual([]);
    expect(codesOf({ ...national(lapsed), [CITY]: local(top({ inForce: { from: "2010-12-31" } })) })).toHaveLength(1);
  });

  it("takes its days from the head of a file as from the clause", () => {
    const whole = { [CITY]: { ...local(), inForce: { to: "2004-12-31" } } };
    expect(codesOf({ ...national(reserve({ inForce: { from: "2005-01-01" } })), ...whole })).toEqual([]);
    expect(codesOf({ ...national(reserve({ inForce: { from: "2004-12-31" } })), ...whole })).toHaveLength(1);
  });

  it("binds from a level down where it names one: a district stands for a county", () => {
    const county = national(reserve({}, { binds: "county" }));
    expect(codesOf({ ...county, [CITY]: local() })).toEqual([]);
    expect(codesOf({ ...county, [DISTRICT]: local() })).toEqual(["reserved-award"]);
    const town = national(reserve({}, { binds: "town" }));
    expect(codesOf({ ...town, [DISTRICT]: local() })).toEqual([]);
  });

  it("is free again where the pack that reserved repeals its clause, or opens it and the province does", () => {
    const gone = clause("free", "repeals", { replaces: "no-local", inForce: { from: "2006-01-01" } });
    expect(codesOf({ ...national(reserve(), gone), [CITY]: local() })).toEqual(["reserved-award"]);
    const late = local(top({ inForce: { from: "2006-01-01" } }));
    expect(codesOf({ ...national(reserve(), gone), [CITY]: late })).toEqual([]);
    const province = {
      "cn/hubei/free.json": amendment([clause("free", "repeals", { replaces: "no-local" })], {
        amends: "cn/childcare",
      }),
    };
    const opened = { ...national(reserve({ amendable: true })), ...province };
    expect(codesOf({ ...opened, [CITY]: local() })).toEqual([]);
    expect(codesOf({ ...national(reserve()), ...province, [CITY]: local() })).toContain("not-amendable");
  });

  it("may still be changed by a lower pack to which that award itself was opened", () => {
    const amendable = monthlyAward("300.00", { tags: ["childcare"] }, { amendable: true });
    const opened: Files = { [NATION]: scheme([amendable, reserve()], { scheme: "cn/childcare" }) };
    const changed = { ...top(), replaces: "award" };
    expect(codesOf({ ...opened, [CITY]: added(changed) })).toEqual([]);
    // One that brings the tag in where there was none is a new award of that kind.
    const untagged = monthlyAward("300.00", {}, { amendable: true });
    const other: Files = { [NATION]: scheme([untagged, reserve()], { scheme: "cn/childcare" }) };
    expect(codesOf({ ...other, [CITY]: added(changed) })).toEqual(["reserved-award"]);
  });

  it("is no matter of the household: a guard on it is refused", () => {
    const guarded = reserve({ when: { all: [{ fact: "registered", operator: "equal", value: true }] } });
    const [issue] = issuesOf(national(guarded));
    expect(issue).toMatchObject({ code: "not-allowed-here", params: { name: "when" } });
  });

  it("shows in the law of a day, with the tag and the level", () => {
    const law = load(files(national(reserve({}, { binds: "county" }))), "420115");
    if (!law.ok) throw new Error(JSON.stringify(law.issues));
    const view = viewLaw(law.value, "420115", plainDate("2005-06-01"));
    expect(view.schemes[0]?.clauses.find(({ effect }) => effect === "reserves")).toMatchObject({
      clause: "cn/childcare#no-local",
      reserves: { tagged: "childcare", binds: "county" },
      origin: { code: "CN" },
    });
    const bound = "No place of the level county or below may set up an award tagged childcare.";
    const written = (language: Language) => writeText(renderLaw(view, { language, sourcesAtEnd: false })).split("\n");
    expect(written("en")).toContain(`  - ${bound}`);
    expect(written("zh")).toContain("  - 县级以下（含）不得设立带 childcare 标签的待遇。");
  });
});
