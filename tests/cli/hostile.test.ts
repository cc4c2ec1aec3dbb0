import { cpSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { almoner, FIXTURES, ONLY } from "./fake-io.js";

const MEGABYTE = 1024 * 1024;
const folder = mkdtempSync(join(tmpdir(), "almoner-hostile-"));
const ASKED = ["--in", "420115", "--on", "2005-06-01"] as const;

beforeAll(() => {
  cpSync(join(FIXTURES, "packs"), join(folder, "packs"), { recursive: true });
  writeFileSync(join(folder, "large.json"), `"${"x".repeat(50 * MEGABYTE)}"`);
  writeFileSync(join(folder, "latin.json"), Uint8Array.of(0x7b, 0xe9, 0x7d));
});

async function timed(argv: readonly string[], input?: string) {
  const begun = performance.now();
  const ran = await almoner(argv, { cwd: folder, ...(input === undefined ? {} : { input }) });
  expect(performance.now() - begun).toBeLessThan(2000);
  return ran;
}

describe("a hostile household", () => {
  it("of 50 MB is refused with 4, in a file or on standard input", async () => {
    const file = await timed(["assess", "large.json", ...ASKED, ...ONLY]);
    expect([file.exit, file.err]).toEqual([4, expect.stringContaining("large.json: The text is too large")]);
    const input = await timed(["assess", "-", ...ASKED, ...ONLY], "x".repeat(50 * MEGABYTE));
    expect([input.exit, input.err]).toEqual([4, expect.stringContaining("too large")]);
  });

  it.each([
    ["that is missing", "nowhere.json", "no such file"],
    ["that is a folder", "packs", "a folder, not a file"],
    ["that is no UTF-8", "latin.json", "not UTF-8"],
  ])("%s is an unreadable file, with 2", async (_, name, said) => {
    const { exit, out, err } = await timed(["assess", name, ...ASKED, ...ONLY]);
    expect([exit, out]).toEqual([2, ""]);
    expect(err).toContain(name);
    expect(err).toContain(said);
    const json = await timed(["assess", name, ...ASKED, ...ONLY, "--json"]);
    expect(JSON.parse(json.out).issues[0]).toMatchObject({ code: "unreadable-file", place: { file: name } });
  });

  it("does not hide a sound one: the control passes", async () => {
    const { exit } = await timed(["assess", join(FIXTURES, "household.json"), ...ASKED, ...ONLY]);
    expect(exit).toBe(0);
  });
});

describe("a hostile pack", () => {
  it("of 50 MB is refused with 3, by its size", async () => {
    writeFileSync(join(folder, "packs/cn/large.json"), `"${"x".repeat(50 * MEGABYTE)}"`);
    const { exit, err } = await timed(["law", ...ASKED, ...ONLY]);
    expect([exit, err]).toEqual([3, expect.stringContaining("packs/cn/large.json: The text is too large")]);
  });

  it("cannot write escape sequences into the terminal", async () => {
    const pack = join(mkdtempSync(join(tmpdir(), "almoner-escape-")), "packs");
    cpSync(join(FIXTURES, "packs"), pack, { recursive: true });
    const note = { language: 1, amends: "cn/hubei/allowance", title: { en: "x" }, evidence: { status: "draft" } };
    const text = { en: "\u001B[2Jgone\nnew line" };
    const clause = { id: "age-limit", replaces: "age-limit", effect: "repeals", text, cite: { document: "report" } };
    writeFileSync(
      join(pack, "cn/hubei/huangpi/escape.json"),
      JSON.stringify({ ...note, notes: [text], clauses: [{ ...clause, id: "unlimited", replaces: "paid-yearly" }] }),
    );
    const asked = ["--in", "420116", "--on", "2005-06-01", "--only-packs", "--packs", pack];
    const { out, err } = await almoner(["law", ...asked]);
    expect(out + err).not.toContain("\u001B");
  });
});
