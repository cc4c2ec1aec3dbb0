import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { projectWithPackage, runProgram } from "../support/built-package.js";

const FOLDER = join(import.meta.dirname, "../../docs/examples");
const PROGRAMS = readdirSync(FOLDER)
  .filter((file) => /^\d\d-[\w-]+\.(?:mjs|cjs)$/.test(file))
  .sort();

/** A build and a dozen processes take their time on a busy machine. */
const MINUTES = 180_000;

/**
 * What each program must print, worked out by hand; the whole of what it prints is in the file beside it, which
 * `UPDATE_OUTPUT=1` writes again.
 */
const WORKED_OUT: Readonly<Record<string, readonly string[]>> = {
  // The certificate is of March 2003: 10 months of that year at 10.00, then 12 and 12. 100 + 120 + 120 = 340.
  "01-assess.mjs": ["340.00 so far", "CNY 100.00, due", "CNY 120.00, due"],
  // Born a day too early for a scheme that begins with those born on 1 January 2022.
  "02-explain.mjs": ["Not eligible", "不符合条件", "seen: child.bornOn 2021-12-31, greaterThanInclusive 2022-01-01"],
  "03-undetermined.mjs": ["undetermined; missing: children\n", "eligible; missing: nothing"],
  "04-live-facts.mjs": [" 0 of them twice"],
  // 3,600 a year for each child in 2026. The older turns three on 15 December 2026, so 2027 pays the younger alone; of
  // 3,600 the nation bears 90 % = 3,240, the rest is halved: 180 and 180.
  "05-schedule.mjs": ["2026-12-31 older: 3600.00", "2027-12-31 younger: 3600.00 (future)", "CNY 3240.00"],
  // November at the nation's 50, then four months at the county's 80: 50 + 320 = 370. The folder has seven packs.
  "06-own-packs.mjs": ["heating subsidy in Alder: 370.00", "on top of the shipped packs: 7 more"],
  "07-browser.mjs": ["imports left to the platform: 0", "undetermined: claims, children[lan].diedOn"],
  "08-commonjs.cjs": ["the receipt names this engine: true"],
  // The key stands in the third line, the 30th of February in the fourth.
  "09-errors.mjs": ["unknown-fact at household /certificateHold, line 3", "impossible-date at household", "999999"],
  // Half of 50,001 is 25,000.5, and there is no half yen: 25,000 each, and the odd one is the nation's.
  "10-another-country.mjs": ["JPY 50001", "nation (Japan JP) JPY 25001; province (Tokyo JP-13) JPY 25000"],
  // Three years of the national 3,600 for two children is 2 × 3 × 3,600 = 21,600 wherever they are registered, at least.
  "11-compare-places.mjs": [" places have a pack", "Jiangxia  eligible    CNY 21600.00"],
  // The certificate is of 15 March 2003: the day before, there is no right.
  "12-step-by-step.mjs": ["420115 < 420100 < 420000 < CN", "2003-03-14: ineligible", "2003-03-15: eligible"],
  "13-files.mjs": ["written: mine/note.json", "not written: file-in-the-way", "read: {}"],
  // From March 2003 to June 2012, before the month of the 14th birthday, are 112 months of 10.00; without the month of the
  // certificate 111, with that of the birthday 113.
  "14-readings.mjs": ["1120.00", "1110.00", "1130.00"],
  // Ten yuan a month at least, in fen; without the certificate nothing, by the clause that asks for it.
  "15-many-households.mjs": ["eligible, right 3, from 1000 fen", "only-child-allowance#certificate"],
};

describe("docs/examples", () => {
  let project = "";
  beforeAll(async () => {
    project = await projectWithPackage();
  }, MINUTES);
  afterAll(() => rmSync(project, { recursive: true, force: true }));

  it("is numbered without gaps, and every program is in its list and has figures worked out", () => {
    expect(PROGRAMS.map((file) => Number(file.slice(0, 2)))).toEqual(PROGRAMS.map((_, index) => index + 1));
    expect(Object.keys(WORKED_OUT)).toEqual(PROGRAMS);
    const listed = [...readFileSync(join(FOLDER, "README.md"), "utf8").matchAll(/\]\((\d\d-[^)]+\.[cm]js)\)/g)];
    expect(listed.map(([, file]) => file)).toEqual(PROGRAMS);
  });

  it.each(PROGRAMS)("%s begins with two sentences, is short, and takes the package by its name", (file) => {
    const text = readFileSync(join(FOLDER, file), "utf8");
    const [head = ""] = text.match(/^(?:\/\/.*\n)+/) ?? [];
    expect(head.match(/[.;](?=\s)/g)?.length).toBeGreaterThanOrEqual(2);
    const code = text.split("\n").filter((line) => line !== "" && !/^(?:\/\/|\/\*\*| \*)/.test(line));
    expect(code.length).toBeLessThanOrEqual(40);
    expect(text).not.toMatch(/(?:from |require\()"\.{1,2}\//);
  });

  it.concurrent.each(PROGRAMS)(
    "%s prints what stands beside it",
    async (file) => {
      const printed = await runProgram(project, join("docs/examples", file));
      for (const words of WORKED_OUT[file] ?? ["?"]) expect(printed).toContain(words);
      const beside = join(FOLDER, file.replace(/\.[cm]js$/, ".txt"));
      if (process.env.UPDATE_OUTPUT === "1") writeFileSync(beside, printed);
      expect(printed).toBe(existsSync(beside) ? readFileSync(beside, "utf8") : "missing");
    },
    MINUTES,
  );

  it("demo.mjs, behind `npm run demo`, tells of both households", async () => {
    const printed = await runProgram(project, "docs/examples/demo.mjs");
    expect(printed.match(/^######## /gm)).toHaveLength(2);
    // As in the case of the pack: 2003 to 2005 at 10.00 a month is 36 × 10 = 360.
    expect(printed).toContain("Accrued up to the day of assessment: CNY 360.00");
  });
});
