import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";
import { afterAll, describe, expect, it } from "vitest";
import { assess, compile, interpret, loadLaw, orThrow, parseHousehold } from "../../src/index.js";
import { shipped } from "../../src/packs/index.js";

const law = orThrow(loadLaw(shipped, "420112"));
const ALLOWANCE = law.program.schemes.findIndex(({ id }) => id === "cn/hubei/only-child-allowance");

const family = (more: object = {}) => ({
  familyPlace: "420112",
  certificateHeld: true,
  certificateIssuedOn: "2003-03-15",
  children: [{ id: "lan", bornOn: "1998-07-20" }],
  ...more,
});

/** The row of the allowance for the first child. */
function allowance(household: object, codegen: "allowed" | "never", on = "2004-12-31") {
  const compiled = compile(law.program, { codegen });
  const row = orThrow(orThrow(compiled.on({ on })).decide(household as never));
  const scheme = row.schemes.find((one) => one.scheme === ALLOWANCE);
  return { row, compiled, scheme, subject: scheme?.subjects[0] };
}

describe.each(["never", "allowed"] as const)("a compiled law, source %s", (codegen) => {
  it("gives the right of the day, and at least ten yuan of its month in fen", () => {
    const { subject } = allowance(family(), codegen);
    // Granted; the province says at least 10 yuan a month.
    expect(subject).toMatchObject({ outcome: 3 });
    expect(subject?.awards.slice(0, 3)).toEqual([3, 1000, Number.POSITIVE_INFINITY]);
  });

  it("names the clauses that refuse, by their bits", () => {
    const { subject, compiled } = allowance(family({ certificateHeld: false }), codegen);
    const names = compiled
      .clauses(ALLOWANCE)
      .filter((_, bit) => ((subject?.refused[Math.floor(bit / 30)] ?? 0) >> (bit % 30)) & 1);
    expect(subject?.outcome).toBe(1);
    expect(names).toEqual(["cn/hubei/only-child-allowance#certificate"]);
  });

  it("says what is missing, of a household and of a child", () => {
    const { certificateHeld: _, ...rest } = family();
    const unheld = allowance(rest, codegen);
    expect(unheld.subject?.outcome).toBe(2);
    expect(unheld.compiled.missing(unheld.row)).toContain("certificateHeld");
    const unborn = allowance(family({ children: [{ id: "lan" }] }), codegen);
    expect(unborn.subject?.outcome).toBe(2);
    expect(unborn.compiled.missing(unborn.row)).toContain("children[lan].bornOn");
  });

  it("refuses a household as interpret does, with every issue", () => {
    const compiled = compile(law.program, { codegen });
    const wrong = { familyPlce: "420112", certificateIssuedOn: "2003-02-30" };
    const decided = orThrow(compiled.on({ on: "2004-12-31" })).decide(wrong as never);
    expect(decided).toEqual(parseHousehold(law.program, wrong));
    expect(compiled.on({ on: "2004-12-32" }).ok).toBe(false);
  });

  it("makes the determination from the row, when the household is gone", () => {
    const household = family();
    const read = orThrow(parseHousehold(law.program, family()));
    const expected = interpret(law.program, read, { on: "2004-12-31" });
    const compiled = compile(law.program, { codegen });
    const day = orThrow(compiled.on({ on: "2004-12-31" }));
    const row = orThrow(day.decide(household as never));
    Object.assign(household, { familyPlace: "110101", children: [] });
    expect(day.assess(row)).toEqual(expected);
    expect(day.assess(family() as never)).toEqual(expected);
    expect(assess(law.program, family() as never, { on: "2004-12-31" })).toEqual(expected);
  });

  it("asks a household that was read once on other days, and with other facts", () => {
    const compiled = compile(law.program, { codegen });
    const household = family();
    const prepared = orThrow(compiled.prepare(household as never));
    Object.assign(household, { certificateHeld: false });
    for (const on of ["2004-12-31", "2010-01-01", "2013-12-31"]) {
      const day = orThrow(compiled.on({ on }));
      expect(day.decide(prepared)).toEqual(day.decide(family() as never));
    }
    const day = orThrow(compiled.on({ on: "2004-12-31" }));
    const changed = { children: [{ id: "hua", bornOn: "2000-02-29" }], certificateHeld: undefined };
    const { certificateHeld: _, ...rest } = family({ children: changed.children });
    expect(day.decide(orThrow(prepared.with(changed)))).toEqual(day.decide(rest as never));
    expect(prepared.with({ children: [{ id: "hua", bornOn: "2001-02-29" }] }).ok).toBe(false);
  });

  it("takes a reading of one scheme, beside another that is left to exact fractions", () => {
    const on = "2005-07-31";
    const both = ["cn/childcare-subsidy", "cn/rural-reward"];
    const program = { ...law.program, schemes: law.program.schemes.filter(({ id }) => both.includes(id)) };
    const readings = { "cn/rural-reward#age-reading": "both" } as const;
    const compiled = compile(program, { codegen });
    const row = orThrow(orThrow(compiled.on({ on, readings, purpose: "arrears" })).decide(family() as never));
    // The subsidy is not yet in force; of the reward, nobody knows who is old.
    expect(row.schemes.map(({ outcome }) => outcome)).toEqual([0, 2]);
    expect(row.path).toBe(2);
  });

  it("takes what is no plain household to the careful reader", () => {
    const dated = family({ certificateHeld: { history: [{ from: "2003-03-15", value: true }] } });
    const decided = { decisions: { "cn/hubei/only-child-allowance#monthly-rate": "10.00" } };
    expect(allowance(dated, codegen).subject).toEqual(allowance(family(), codegen).subject);
    const { row, subject } = allowance(family(decided), codegen);
    expect(subject?.awards.slice(0, 3)).toEqual([3, 1000, 1000]);
    expect(row.path).toBe(2);
  });
});

describe("without code generation", () => {
  const folder = mkdtempSync(join(tmpdir(), "almoner-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it("a host that forbids generated source runs a law compiled by closures, and refuses the other", async () => {
    const outfile = join(folder, "program.mjs");
    const contents = `
      import { compile, loadLaw, orThrow } from "./src/index.js";
      import { shipped } from "./src/packs/index.js";
      const law = orThrow(loadLaw(shipped, "420112"));
      const decide = (codegen) => orThrow(orThrow(compile(law.program, { codegen }).on({ on: "2004-12-31" }))
        .decide(${JSON.stringify(family())})).outcome;
      let refused = false;
      try { decide("allowed"); } catch (error) { refused = error instanceof EvalError; }
      console.log(JSON.stringify([decide("never"), decide(undefined), refused]));`;
    await build({
      stdin: { contents, resolveDir: join(import.meta.dirname, "../.."), loader: "ts" },
      bundle: true,
      platform: "node",
      format: "esm",
      mainFields: ["module", "main"],
      outfile,
    });
    const printed = execFileSync(process.execPath, ["--disallow-code-generation-from-strings", outfile]);
    const [byClosures, byDefault, refused] = JSON.parse(printed.toString());
    expect(byClosures).toBe(byDefault);
    expect(refused).toBe(true);
  });
});
