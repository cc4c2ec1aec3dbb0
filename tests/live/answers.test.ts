import { describe, expect, it } from "vitest";
import { assess, loadLaw, orThrow, type Program } from "../../src/index.js";
import { assessLive, sourceFrom } from "../../src/live.js";
import { shipped } from "../../src/packs/index.js";

const { program } = orThrow(loadLaw(shipped, "420115"));
const ON = "2005-12-31";
const RATE = "cn/hubei/only-child-allowance#monthly-rate";

describe("sourceFrom", () => {
  it("gives what a household file with the same facts would give", async () => {
    const bornOn: Readonly<Record<string, string>> = { lan: "1998-07-20" };
    const source = orThrow(
      sourceFrom(program, {
        familyPlace: () => "420115",
        certificateHeld: async () => true,
        certificateIssuedOn: () => ({ history: [{ from: "1990-01-01", value: "2003-03-15" }] }),
        children: () => ["lan"],
        "children.bornOn": async (id) => bornOn[id],
        "children.diedOn": () => undefined,
        decisions: { [RATE]: async () => "10.00" },
      }),
    );
    const household = {
      familyPlace: "420115",
      certificateHeld: true,
      certificateIssuedOn: { history: [{ from: "1990-01-01", value: "2003-03-15" }] },
      children: [{ id: "lan", bornOn: "1998-07-20" }],
      decisions: { [RATE]: "10.00" },
    } as const;
    const live = orThrow(await assessLive(program, source, { on: ON, ask: "all" }));
    expect(live).toEqual(orThrow(assess(program, household, { on: ON })));
    expect(live.schemes.some(({ outcome }) => outcome === "eligible")).toBe(true);
  });

  it("takes items with facts of their own, and what is unknown for unknown", async () => {
    const children = [{ id: "lan", bornOn: "1998-07-20" }];
    const source = orThrow(sourceFrom(program, { children: async () => children, certificateHeld: () => undefined }));
    const live = orThrow(await assessLive(program, source, { on: ON, ask: "all" }));
    expect(live).toEqual(orThrow(assess(program, { children }, { on: ON })));
  });

  it("names a fact that the law does not have with the nearest one", () => {
    const untyped: Readonly<Record<string, unknown>> = { "children.bornon": () => "1998-07-20", decisions: { x: 1 } };
    const anyLaw: Program = program;
    const result = sourceFrom(anyLaw, untyped);
    expect(result.ok ? [] : result.issues.map(({ code, params }) => [code, params])).toEqual([
      ["unknown-fact", { fact: "children.bornon", nearest: "children.bornOn" }],
      ["unknown-name", { name: "x", nearest: "", kind: "open decision" }],
    ]);
  });
});
