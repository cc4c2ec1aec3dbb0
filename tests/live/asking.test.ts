import { describe, expect, it } from "vitest";
import { assess, type Determination } from "../../src/index.js";
import { assessLive, type LiveInput, sensitiveFacts } from "../../src/live.js";
import { Told } from "../conformance/told.js";
import { ALL, HOME, NEEDED, namesAsked, PROGRAM, told } from "./home.js";

async function determine(source: Told, input: LiveInput): Promise<Determination> {
  const result = await assessLive(PROGRAM, source, input);
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value;
}

function states(determination: Determination): Readonly<Record<string, string>> {
  const findings = determination.schemes[0]?.subjects[0]?.findings ?? [];
  return Object.fromEntries(findings.map(({ clause, state }) => [clause.slice("test/scheme#".length), state]));
}

describe("asking what is needed", () => {
  it("asks no fact of a clause that another has decided against", async () => {
    const source = told({ rooms: 7 });
    const determination = await determine(source, NEEDED);
    expect(determination.outcome).toBe("ineligible");
    expect(namesAsked(source)).not.toContain("children");
    expect(states(determination)).toMatchObject({ small: "refuses", registration: "not-asked" });
  });

  it("stops at the first item that decides a quantifier", async () => {
    const source = told();
    await determine(source, NEEDED);
    expect(namesAsked(source)).toContain("children[c2].bornOn");
    expect(namesAsked(source)).not.toContain("children[c3].bornOn");
  });

  it("says not-asked of what it did not ask, and of nothing that it did", async () => {
    const source = told({ registered: false });
    const determination = await determine(source, { ...NEEDED, askSensitive: ["disabled"] });
    expect(determination.outcome).toBe("ineligible");
    const unasked = states(determination);
    expect(Object.values(unasked)).toContain("not-asked");
    expect(Object.values(unasked)).not.toContain("undecided");
    expect(determination.missing).toEqual([]);
  });

  it("gives the amount that the whole household gives", async () => {
    const whole = assess(PROGRAM, HOME, { on: NEEDED.on });
    const determination = await determine(told(), NEEDED);
    if (!whole.ok) throw new Error("refused");
    expect(determination.schemes[0]?.subjects[0]?.awards[0]?.total).toEqual(
      whole.value.schemes[0]?.subjects[0]?.awards[0]?.total,
    );
    expect(determination.schemes[0]?.subjects[0]?.awards[0]?.now?.amount).toMatchObject({ money: { amount: "9.00" } });
  });

  it("asks nothing of an item's facts that came with their list", async () => {
    const source = told({}, 1);
    await determine(source, NEEDED);
    expect(namesAsked(source).filter((name) => name.includes("["))).toEqual([]);
  });

  it("takes what the source does not know as missing, and does not ask it again", async () => {
    const { rooms: _, ...rest } = HOME;
    const source = new Told(rest, 0);
    const determination = await determine(source, NEEDED);
    expect(determination.outcome).toBe("undetermined");
    expect(determination.missing.map(({ name }) => name)).toEqual(["rooms"]);
    expect(source.askedTwice).toEqual([]);
  });
});

describe("sensitive facts", () => {
  it("are listed for the caller to choose from", () => {
    expect(sensitiveFacts(PROGRAM)).toEqual(["disabled"]);
  });

  it("are not asked unless named, and then count as missing", async () => {
    for (const input of [NEEDED, ALL]) {
      const source = told({ registered: false, disabled: true });
      const determination = await determine(source, input);
      expect(namesAsked(source)).not.toContain("disabled");
      expect(determination.outcome).toBe("undetermined");
      expect(determination.missing).toMatchObject([{ name: "disabled" }]);
    }
  });

  it("are asked when named, and never shown", async () => {
    for (const input of [NEEDED, ALL]) {
      const source = told({ registered: false, disabled: true });
      const determination = await determine(source, { ...input, askSensitive: ["disabled"] });
      expect(namesAsked(source)).toContain("disabled");
      expect(determination.outcome).toBe("eligible");
      const shown = determination.schemes[0]?.subjects[0]?.findings.flatMap(({ observations }) => observations);
      expect(shown?.find(({ fact }) => fact === "disabled")?.seen).toEqual({ private: true });
    }
  });
});

describe("asking all", () => {
  it("asks each fact the schemes name, once, lists first, and gives what the household file gives", async () => {
    const source = told({}, 0);
    const determination = await determine(source, { ...ALL, askSensitive: ["disabled"] });
    const whole = assess(PROGRAM, HOME, { on: ALL.on });
    expect(whole).toEqual({ ok: true, value: determination });
    expect(namesAsked(source)[0]).toBe("children");
    expect(namesAsked(source)).toContain("decisions");
    expect(namesAsked(source)).not.toContain("kind");
    expect(source.askedTwice).toEqual([]);
  });
});
