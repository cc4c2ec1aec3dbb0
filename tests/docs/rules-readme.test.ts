import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, it } from "vitest";
import { almoner } from "../cli/fake-io.js";
import { blocksRunBy } from "../support/blocks.js";

const PAGE = "rules/README.md";

/** The words of a command line, those between quotes together. */
function wordsOf(line: string): readonly string[] {
  return [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, word]) => quoted ?? word ?? "");
}

/** Writes a block where the comment above it says: a file, a clause of one that is there, or one more of its cases. */
function follow(comment: string, source: string, cwd: string): void {
  const [path = "", what = ""] = comment.split(", ");
  const file = join(cwd, path);
  if (what === "") {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, source);
    return;
  }
  const json = JSON.parse(readFileSync(file, "utf8"));
  const block = JSON.parse(source);
  if (what === "one more case") json.cases.push(block);
  else {
    const at = json.clauses.findIndex(({ id }: { id: string }) => what === `clause ${id}`);
    expect([comment, at]).not.toEqual([comment, -1]);
    json.clauses[at] = block;
  }
  writeFileSync(file, JSON.stringify(json));
}

it("the recipes work as they are written, from an empty folder", { timeout: 180_000 }, async () => {
  const cwd = mkdtempSync(join(tmpdir(), "almoner-rules-"));
  const said: string[] = [];
  for (const { language, comment, source, line } of blocksRunBy("tests/docs/rules-readme.test.ts", "rules/README.md")) {
    if (language === "json") {
      if (comment === null) throw new Error(`${PAGE}:${line}: which file is it?`);
      follow(comment, source, cwd);
      continue;
    }
    for (const command of source.trim().split("\n")) {
      const [program, ...words] = wordsOf(command);
      const { exit, out, err } = await almoner(words, { cwd });
      expect([program, exit, err, exit === 0 ? "" : out], command).toEqual(["almoner", 0, "", ""]);
      said.push(out);
    }
  }
  rmSync(cwd, { recursive: true });
  expect(said.filter((text) => text.includes(" passed, "))).toEqual([
    "1 case: 1 passed, 0 failed\n",
    "1 case: 1 passed, 0 failed\n",
    "3 cases: 3 passed, 0 failed\n",
    "5 cases: 5 passed, 0 failed\n",
  ]);
  const [before = "", after = ""] = said.filter((text) => text.startsWith("Unofficial") && text.includes(" on 2027-0"));
  expect(before).toContain("Value on this day: 100.00 CNY/month (until 2027-06-30)");
  expect(after).toContain("Value on this day: 120.00 CNY/month (since 2027-07-01)");
  const own = said.at(-1) ?? "";
  expect(own).toContain("It stands in the place of #monthly-rate, made by 420000 Hubei");
  expect(own).toContain("  - Value until 2027-06-30: 100.00 CNY/month\n  - Value since 2027-07-01: 120.00 CNY/month");
});
