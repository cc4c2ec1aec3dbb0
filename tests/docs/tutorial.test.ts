import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, it } from "vitest";
import { ENGINE_VERSION } from "../../src/index.js";
import { almoner } from "../cli/fake-io.js";
import { blocksRunBy } from "../support/blocks.js";

const PAGE = readFileSync(join(import.meta.dirname, "../../docs/tutorial.md"), "utf8");

type Part = { readonly file: string; readonly content: string } | { readonly commands: readonly string[] };

/** The files and commands of the page, in its order. */
const PARTS: readonly Part[] = blocksRunBy("tests/docs/tutorial.test.ts", "docs/tutorial.md").map(
  ({ language, comment, source, line }) => {
    if (language === "sh") return { commands: source.trim().split("\n") };
    if (comment === null) throw new Error(`line ${line}: which file is it?`);
    return { file: comment, content: source };
  },
);

/** The words of a command line, those between quotes together. */
function wordsOf(line: string): readonly string[] {
  return [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, word]) => quoted ?? word ?? "");
}

/** What the page says of the first case, once the scheme is the ordinance's. */
async function caseNoLongerFits(cwd: string): Promise<void> {
  const { exit, out } = await almoner(["test", "packs", "--only-packs"], { cwd });
  expect(exit).toBe(1);
  expect(out).toContain("There is no award called “allowance” here");
  expect(PAGE.replaceAll("\n", " ")).toContain("says that there is no award called “allowance” here");
}

it("the tutorial works as it says, from an empty folder", async () => {
  const cwd = mkdtempSync(join(tmpdir(), "almoner-tutorial-"));
  const said: string[] = [];
  for (const part of PARTS) {
    if ("file" in part) {
      mkdirSync(dirname(join(cwd, part.file)), { recursive: true });
      writeFileSync(join(cwd, part.file), part.content);
      if (part.file === "packs/xx/alder/heating.json") await caseNoLongerFits(cwd);
      continue;
    }
    for (const line of part.commands) {
      // The package is not installed here: what follows runs the sources.
      if (line === `npm install ./almoner-${ENGINE_VERSION}.tgz`) continue;
      const [npx, program, ...words] = wordsOf(line);
      expect(npx).toBe("npx");
      const { exit, out, err } = await almoner(words, { cwd });
      expect([program, exit, err, exit === 0 ? "" : out], line).toEqual(["almoner", 0, "", ""]);
      said.push(out);
    }
  }
  const tests = said.filter((text) => / cases?:/.test(text));
  expect(tests).toEqual(["1 case: 1 passed, 0 failed\n", "4 cases: 4 passed, 0 failed\n"]);
  for (const text of tests) expect(PAGE).toContain(`\`${text.trim()}\``);
  const [assessed = "", law = ""] = said.slice(-2);
  expect(assessed).toContain("The income does not exceed 2,000.");
  expect(law).toContain("Ordinance 7 of 2026");
});
