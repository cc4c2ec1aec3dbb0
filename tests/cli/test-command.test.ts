import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { almoner, ONLY } from "./fake-io.js";

describe("almoner test", () => {
  it("passes the cases of the given packs", async () => {
    expect(await almoner(["test", ...ONLY])).toEqual({ exit: 0, out: "2 cases: 2 passed, 0 failed\n", err: "" });
  });

  it("shows expected and got side by side with the clause, and ends with 1", async () => {
    const { exit, out, err } = await almoner(["test", "dearer", ...ONLY]);
    expect(exit).toBe(1);
    expect(err).toContain("in place of packs/cn/hubei");
    const lines = out.split("\n");
    expect(lines.slice(0, 7)).toEqual([
      "FAILED  Certificate of November 2003, 14 in February 2005: 20 and 120 and 10 yuan",
      "  dearer/cn/hubei/allowance.cases.json:6:15 (cn/hubei/allowance, in 420115 on 2005-06-01)",
      "                                      expected  got",
      "  c1: accrued allowance               150       180.00",
      "  c1: total allowance                 150.00    180.00",
      "  c1: instalment 1 amount             20        24.00",
      "    - by clause cn/hubei/allowance#allowance: “An allowance accrues month by month.”",
    ]);
    expect(lines[7]).toBe("      - which reads cn/hubei/allowance#monthly-rate");
    expect(out).toContain("  c1: instalment 1 share of province  10        12.00");
    expect(out.trimEnd().split("\n").at(-1)).toBe("2 cases: 1 passed, 1 failed");
  });

  it("lays Chinese out in columns by its width", async () => {
    const { out } = await almoner(["test", "dearer", ...ONLY, "--language", "zh"], { columns: 100 });
    const rows = out.split("\n").filter((line) => /^ {2}(?: +应为|c1: )/.test(line));
    expect(rows[0]).toBe(`${" ".repeat(2 + "c1: xxxx 1 xxxxxx province".length + 2)}应为    实为`);
    expect(rows[1]).toMatch(/^ {2}c1: 累计 allowance +150 {5}180\.00$/);
    expect(out).toContain("2 个案例：1 个通过，1 个未通过");
  });

  it("is coloured only in a terminal, and not against NO_COLOR", async () => {
    const argv = ["test", "dearer", ...ONLY];
    expect((await almoner(argv)).out).not.toContain("\u001B");
    expect((await almoner(argv, { columns: 80 })).out).toContain("\u001B[");
    expect((await almoner(argv, { columns: 80, env: { NO_COLOR: "1" } })).out).not.toContain("\u001B");
  });

  it("is plain data with --json", async () => {
    const { exit, out } = await almoner(["test", "dearer", ...ONLY, "--json"]);
    expect(exit).toBe(1);
    const { format, passed, failed, cases } = JSON.parse(out);
    expect({ format, passed, failed }).toEqual({ format: "almoner/test@1", passed: 1, failed: 1 });
    expect(cases.map(({ result }: { result: string }) => result)).toEqual(["failed", "passed"]);
    expect(cases[0].differences[0]).toEqual({
      subject: "c1",
      what: "accrued allowance",
      expected: "150",
      got: "180.00",
      clause: { address: "cn/hubei/allowance#allowance", text: expect.any(Object) },
      reads: ["cn/hubei/allowance#monthly-rate"],
    });
  });

  it("counts a case that cannot be run as failed, and says where and why", async () => {
    const folder = caseFolder({
      case: "Nothing is expected",
      in: "420115",
      on: "2005-06-01",
      household: {},
      expect: {},
    });
    const { exit, out } = await almoner(["test", folder, ...ONLY]);
    expect(exit).toBe(1);
    expect(out).toContain("COULD NOT RUN  Nothing is expected");
    expect(out).toMatch(/extra\.cases\.json:\d+:\d+ \(\/cases\/0\/expect\)/);
    expect(out).toContain("1 case: 0 passed, 1 failed");
  });

  it("refuses a case file of another shape with 3", async () => {
    const { exit, err } = await almoner(["test", caseFolder({ caes: "x" }), ...ONLY]);
    expect([exit, err]).toEqual([3, expect.stringContaining("caes")]);
  });

  it("does not pass in silence where there is no case, or no pack", async () => {
    const none = await almoner(["test", "packs/cn/hubei/huangpi", ...ONLY]);
    expect([none.exit, none.err]).toEqual([2, expect.stringContaining("There are no cases in packs/cn/hubei/huangpi")]);
    const empty = await almoner(["test", mkdtempSync(join(tmpdir(), "almoner-none-")), ...ONLY]);
    expect([empty.exit, empty.err]).toEqual([2, expect.stringContaining("There is no pack")]);
  });
});

/** A pack of one case, beside those of the fixtures. */
function caseFolder(one: unknown): string {
  const folder = mkdtempSync(join(tmpdir(), "almoner-cases-"));
  const pack = {
    language: 1,
    id: "cn/extra",
    jurisdiction: "CN",
    title: { en: "Extra" },
    edition: "2026-11-25",
    currency: { code: "CNY", decimals: 2 },
    documents: {},
  };
  writeFileSync(join(folder, "pack.json"), JSON.stringify(pack));
  const cases = { language: 1, scheme: "cn/hubei/allowance", cases: [one] };
  writeFileSync(join(folder, "extra.cases.json"), JSON.stringify(cases, null, 2));
  return folder;
}
