import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { displayWidth } from "../../src/words/text-width.js";
import { almoner } from "./fake-io.js";

const HOUSEHOLDS = join(import.meta.dirname, "../../docs/examples/households");
const compare = (more: readonly string[], setting: Parameters<typeof almoner>[1] = {}) =>
  almoner(["compare", "hohhot-2026.json", ...more], { cwd: HOUSEHOLDS, ...setting });
const ON = ["--on", "2026-11-25"] as const;

describe("almoner compare", () => {
  it("prints one table of every place with a pack, the standing of the law first", async () => {
    const { exit, out } = await compare([...ON, "--language", "en"], { columns: 80 });
    expect(exit).toBe(0);
    const lines = out.split("\n");
    expect(lines[0]).toBe("Unofficial encoding, not verified against the official text; not a decision.");
    const from = lines.findIndex((line) => line.startsWith("Place "));
    // The sums are worked out in tests/assess/comparison/shipped.test.ts.
    const rows = lines.slice(from, lines.indexOf("", from)).map((line) => line.replace(/ {2,}/g, " | "));
    expect(rows[0]).toBe("Place | Outcome | Cash, at least | Cash, at most | Other");
    expect(rows[1]).toBe("People's Republic of China | eligible | CNY 21600.00 | CNY 21600.00 | 0");
    expect(rows).toContain("Hubei | eligible | CNY 21600.00 | not known | 0");
    expect(rows).toContain("Hohhot | eligible | CNY 171600.00 | CNY 171600.00 | 0");
    expect(rows).toContain("Harbin | eligible | CNY 54000.00 | CNY 54000.00 | 0");
    expect(rows).toContain("Hangzhou | eligible | CNY 21600.00 | CNY 21600.00 | 0");
    for (const line of lines.slice(0, lines.indexOf("Place by place:"))) expect(displayWidth(line)).toBeLessThan(81);
  });

  it("fits 80 columns in Chinese, the figures below one another", async () => {
    const { out } = await compare([...ON, "--language", "zh", "--summary"], { columns: 80 });
    const lines = out.split("\n");
    const from = lines.findIndex((line) => line.startsWith("辖区 "));
    const table = lines.slice(from, lines.indexOf("", from));
    expect(table.length).toBeGreaterThan(12);
    expect(new Set(table.map(displayWidth)).size).toBe(1);
    expect(displayWidth(table[0] ?? "")).toBeLessThan(81);
  });

  it("keeps to the places within one with --in", async () => {
    const { out } = await compare([...ON, "--in", "420100", "--json"]);
    const { format, places } = JSON.parse(out);
    expect(format).toBe("almoner/comparison@1");
    const codes: string[] = places.map(({ place }: { place: string }) => place);
    // Which districts and towns have packs grows; that none lies elsewhere does not change.
    expect(codes).toEqual(expect.arrayContaining(["420100", "420115", "420116", "420117"]));
    expect(codes.filter((code) => !code.startsWith("4201"))).toEqual([]);
    const none = await compare([...ON, "--in", "310000", "--language", "zh"]);
    expect([none.exit, none.out]).toEqual([0, expect.stringContaining("此范围内没有自有政策包的辖区。")]);
  });

  it("prints Markdown with --markdown", async () => {
    const { out } = await compare([...ON, "--in", "150000", "--markdown", "--language", "en"]);
    expect(out).toContain("\n| Hohhot | eligible | CNY 171600.00 | CNY 171600.00 | 0 |\n");
  });

  it("never prints what a private fact says, also where the answer rests on it", async () => {
    for (const more of [["--json"], ["--language", "en"], ["--language", "zh", "--markdown"]]) {
      const argv = ["compare", "xiantao-2005.json", "--on", "2005-12-31", "--purpose", "audit", ...more];
      const { exit, out } = await almoner(argv, { cwd: HOUSEHOLDS });
      // The award of Huangpi is granted by the day of the procedure on record, 2005-02-01.
      expect([exit, out]).toEqual([0, expect.stringContaining("1000.00")]);
      expect(out).not.toContain("2005-02-01");
    }
  });

  it.each([
    [[], 2, "--on is missing"],
    [["--on", "2026-02-30"], 2, "not a day of the calendar"],
    [[...ON, "--in", "nowhere"], 2, "There is no place nowhere"],
    [[...ON, "--reading", "no/scheme#clause=other"], 2, "readings no/scheme#clause"],
  ])("with %j ends with %d", async (more, code, said) => {
    const { exit, out, err } = await compare([...more, "--language", "en"]);
    expect([exit, out, err]).toEqual([code, "", expect.stringContaining(said)]);
  });

  it("names what it read where the household is refused", async () => {
    const { exit, err } = await almoner(["compare", "-", ...ON, "--language", "en"], { input: '{ "chidren": [] }' });
    expect(exit).toBe(4);
    expect(err).toMatch(/^standard input:1:3 \(\/chidren\): /);
  });

  it("has a help with an example and the shape of --json, in both languages", async () => {
    for (const [language, example] of [
      ["zh", "示例"],
      ["en", "Example"],
    ] as const) {
      const { exit, out } = await compare(["--help", "--language", language]);
      expect(exit).toBe(0);
      for (const part of [example, "\n  almoner compare", '"format": "almoner/comparison@1"'])
        expect(out).toContain(part);
    }
    expect((await almoner(["--help"])).out).toContain("almoner compare HOUSEHOLD");
  });
});
