import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { almoner, FIXTURES, ONLY } from "./fake-io.js";

const ASKED = ["--in", "420115", "--on", "2005-06-01", ...ONLY] as const;
const HOUSEHOLD: Readonly<Record<string, unknown>> = JSON.parse(readFileSync(join(FIXTURES, "household.json"), "utf8"));

describe("almoner assess", () => {
  it("explains in words, the standing of the law first", async () => {
    const { exit, out, err } = await almoner(["assess", "household.json", ...ASKED]);
    expect([exit, err]).toEqual([0, ""]);
    expect(out.split("\n")[0]).toBe("Unofficial encoding, not verified against the official text; not a decision.");
    expect(out).toContain("CNY 120.00");
    expect(out).toContain("cn/hubei/allowance#certificate");
  });

  it("says less in a summary, and writes Markdown and Chinese", async () => {
    const full = await almoner(["assess", "household.json", ...ASKED]);
    const summary = await almoner(["assess", "household.json", ...ASKED, "--summary"]);
    expect(summary.out.length).toBeLessThan(full.out.length);
    expect((await almoner(["assess", "household.json", ...ASKED, "--markdown"])).out).toContain("## Health allowance");
    expect((await almoner(["assess", "household.json", ...ASKED, "--language", "zh"])).out).toContain("保健费");
  });

  it("gives the determination with --json, the same from a file and from standard input", async () => {
    const file = await almoner(["assess", "household.json", ...ASKED, "--json"]);
    const input = await almoner(["assess", "-", ...ASKED, "--json"], { input: JSON.stringify(HOUSEHOLD) });
    expect(JSON.parse(file.out)).toMatchObject({
      format: "almoner/assess@1",
      determination: { format: "almoner/determination@1", outcome: "eligible", on: "2005-06-01" },
    });
    expect(input.out).toBe(file.out);
  });

  it("ends with 0 whatever the outcome", async () => {
    const refused = await almoner(["assess", "-", ...ASKED, "--json"], {
      input: JSON.stringify({ ...HOUSEHOLD, certificateHeld: false }),
    });
    const open = await almoner(["assess", "-", ...ASKED, "--json"], { input: '{"familyPlace":"420115"}' });
    const before = await almoner([
      "assess",
      "household.json",
      "--in",
      "420115",
      "--on",
      "1999-01-01",
      "--json",
      ...ONLY,
    ]);
    expect([refused, open, before].map(({ exit }) => exit)).toEqual([0, 0, 0]);
    const outcomes = [refused, open, before].map(({ out }) => JSON.parse(out).determination.outcome);
    expect(outcomes).toEqual(["ineligible", "undetermined", "not-in-force"]);
  });

  it("takes another reading, and refuses one the clause does not have", async () => {
    const clause = "cn/hubei/allowance#first-month";
    const other = await almoner(["assess", "household.json", ...ASKED, "--json", "--reading", `${clause}=next-month`]);
    expect(JSON.parse(other.out).determination.receipt.readings).toEqual({ [clause]: "next-month" });
    const wrong = await almoner(["assess", "household.json", ...ASKED, "--reading", `${clause}=next-mont`]);
    expect([wrong.exit, wrong.err]).toEqual([2, expect.stringContaining("next-month")]);
  });

  it("tells with --readings what rests on the reading of a clause, behind the answer", async () => {
    // From November 2003 to January 2005, the last month before the child turns 14: 15 months at 10.00. Or from December.
    const clause = "cn/hubei/allowance#first-month";
    const plain = await almoner(["assess", "household.json", ...ASKED]);
    const told = await almoner(["assess", "household.json", ...ASKED, "--readings"]);
    expect([told.exit, told.err]).toEqual([0, ""]);
    expect(told.out.startsWith(plain.out)).toBe(true);
    const lines = told.out.slice(plain.out.length).split("\n");
    const sums = lines.flatMap(
      (line) => /- ([a-z-]+)(?:, the reading taken)?: Cash\..*In all: (.*)\.$/.exec(line)?.slice(1) ?? [],
    );
    expect(sums).toEqual(["certificate-month", "CNY 150.00", "next-month", "CNY 140.00"]);
    const { readings } = JSON.parse(
      (await almoner(["assess", "household.json", ...ASKED, "--readings", "--json"])).out,
    );
    expect(readings).toMatchObject({ format: "almoner/readings@1", clauses: [{ clause, taken: "certificate-month" }] });
    expect(JSON.parse((await almoner(["assess", "household.json", ...ASKED, "--json"])).out).readings).toBe(undefined);
  });

  it("never shows a private value, neither in an answer nor in a refusal", async () => {
    for (const format of [[], ["--json"], ["--markdown"], ["--readings"], ["--readings", "--json"]]) {
      const answer = await almoner(["assess", "household.json", ...ASKED, ...format]);
      expect(answer.out).toContain("private");
      expect(answer.out).not.toMatch(/"kept"|\bkept\b/);
    }
    const input = JSON.stringify({ ...HOUSEHOLD, secretRecord: "SOMETHING-PRIVATE" });
    for (const format of [[], ["--json"]]) {
      const { exit, out, err } = await almoner(["assess", "-", ...ASKED, ...format], { input });
      expect(exit).toBe(4);
      expect(out + err).toContain("/secretRecord");
      expect(out + err).not.toContain("SOMETHING-PRIVATE");
    }
  });

  it.each([
    ["a misspelt fact", '{ "familyPlcae": "420115" }', "household:1:3", "familyPlace"],
    ["an impossible date", '{ "certificateIssuedOn": "2005-02-30" }', "1:26", "2005-02-30"],
    ["a key given twice", '{ "familyPlace": "420115", "familyPlace": "420116" }', "1:28", "twice"],
    ["a key that reaches into a prototype", '{ "__proto__": {} }', "1:3", "__proto__"],
    ["two hundred levels", `${"[".repeat(200)}${"]".repeat(200)}`, "1:65", "64 levels"],
    ["no JSON", "{", "1:2", "JSON"],
    ["nothing", "", "1:1", "JSON"],
  ])("refuses %s with 4, its place and a remedy", async (_, input, position, said) => {
    const { exit, out, err } = await almoner(["assess", "-", ...ASKED], { input });
    expect([exit, out]).toEqual([4, ""]);
    expect(err).toContain("standard input:");
    expect(err).toContain(position.replace("household:", "standard input:"));
    expect(err).toContain(said);
    expect(err).toContain("Remedy:");
  });
});
