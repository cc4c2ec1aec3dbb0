import { describe, expect, it } from "vitest";
import { almoner, ONLY } from "./fake-io.js";

const ASKED = ["schedule", "household.json", "--in", "420115", ...ONLY] as const;

describe("almoner schedule", () => {
  it("lists the payments of a span by the day they fall due, the standing of the law first", async () => {
    const { exit, out } = await almoner([...ASKED, "--from", "2004-01-01", "--to", "2005-12-31", "--summary"]);
    expect(exit).toBe(0);
    expect(out.split("\n")[0]).toBe("Unofficial encoding, not verified against the official text; not a decision.");
    const days = [...out.matchAll(/^- (\d{4}-\d{2}-\d{2}) /gm)].map((match) => match[1]);
    expect(days.length).toBeGreaterThan(0);
    expect(days).toEqual([...days].sort());
  });

  it("gives the schedule with --json", async () => {
    const { out } = await almoner([
      ...ASKED,
      "--from",
      "2005-01-01",
      "--to",
      "2005-12-31",
      "--on",
      "2005-06-01",
      "--json",
    ]);
    expect(JSON.parse(out)).toMatchObject({
      format: "almoner/schedule@1",
      from: "2005-01-01",
      to: "2005-12-31",
      on: "2005-06-01",
    });
  });

  it.each([
    [["--from", "2005-01-01"], 2],
    [["--from", "2005-02-30", "--to", "2005-12-31"], 2],
    [["--from", "2005-12-31", "--to", "2005-01-01"], 2],
    [["--help"], 0],
  ])("with %j ends with %d", async (more, code) => {
    expect((await almoner([...ASKED, ...more])).exit).toBe(code);
  });

  it("names what it read where the household is refused", async () => {
    const { exit, err } = await almoner(
      ["schedule", "-", "--in", "420115", ...ONLY, "--from", "2005-01-01", "--to", "2005-12-31", "--language", "en"],
      { input: '{ "chidren": [] }' },
    );
    expect(exit).toBe(4);
    expect(err).toMatch(/^standard input:1:3 \(\/chidren\): /);
  });
});
