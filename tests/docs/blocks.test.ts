import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { almoner } from "../cli/fake-io.js";
import { type Block, blocksOf, claimOf, pages } from "../support/blocks.js";
import { projectWithPackage, runProgram } from "../support/built-package.js";
import { CONCEPTS } from "./language/pages.js";

const ROOT = join(import.meta.dirname, "../..");
const PAGES = pages();
const MANIFEST = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));
const SCRIPTS: Readonly<Record<string, string>> = MANIFEST.scripts;
const VERSION: string = MANIFEST.version;

/** Commands and builds take their time on a busy machine. */
const MINUTES = 180_000;

/** The pages of the language have one test together. */
const RUN_TOGETHER = "tests/docs/language/examples.test.ts";

/** What is only looked at. */
const SHOWN = ["text", ""];

/** The blocks that no test of its own runs: they are run here. */
const UNCLAIMED = PAGES.flatMap((page) => {
  const claimed = claimOf(page)?.languages ?? [];
  return blocksOf(page).filter(({ language }) => !claimed.includes(language) && !SHOWN.includes(language));
});

/** The text block that follows a program at once is what it prints. */
function printedBy(block: Block): string | null {
  const all = blocksOf(block.page);
  const next = all[all.findIndex(({ line }) => line === block.line) + 1];
  const between = block.line + block.source.split("\n").length + 2;
  return next?.language === "text" && next.line <= between ? next.source : null;
}

/** Runs one line of a shell block in a folder, or says why it cannot be run. */
async function runLine(line: string, cwd: string): Promise<void> {
  const [command = ""] = line.split("#");
  for (const one of command.split("&&").map((part) => part.trim())) {
    const words = [...one.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, word]) => quoted ?? word ?? "");
    const [program = "", ...rest] = words[0] === "npx" ? words.slice(1) : words;
    if (program === "almoner") {
      const { exit, err } = await almoner(rest, { cwd });
      expect([one, exit, err]).toEqual([one, 0, ""]);
    } else if (program === "cp" && rest[0] === "-r" && rest.length === 3) {
      cpSync(join(cwd, rest[1] ?? ""), join(cwd, rest[2] ?? ""), { recursive: true });
    } else if (program === "node") {
      expect([one, existsSync(join(cwd, rest[0] ?? ""))]).toEqual([one, true]);
    } else if (program === "npm") {
      if (rest[0] === "install") {
        expect(rest).toEqual(["install", `./almoner-${VERSION}.tgz`]);
        continue;
      }
      const script = rest[0] === "run" ? rest[1] : rest[0] === "test" ? "test" : null;
      expect([
        one,
        script === null ? rest[0] === "ci" || rest[0] === "pack" : Object.hasOwn(SCRIPTS, script ?? ""),
      ]).toEqual([one, true]);
    } else throw new Error(`no way to run: ${one}`);
  }
}

describe("the blocks of the documentation", () => {
  it("begin at the left margin, where they are found", () => {
    const hidden = PAGES.filter((page) => /^[ >*-]+(?:```|~~~)/m.test(readFileSync(join(ROOT, page), "utf8")));
    expect(hidden).toEqual([]);
  });

  it("are of languages that something runs", () => {
    const all = PAGES.flatMap(blocksOf);
    expect(all.length).toBeGreaterThan(150);
    const known = ["js", "json", "sh", ...SHOWN];
    const isClaimed = (block: Block) => claimOf(block.page)?.languages.includes(block.language) === true;
    expect(all.filter((block) => !known.includes(block.language) && !isClaimed(block))).toEqual([]);
  });

  it.each(PAGES.filter((page) => claimOf(page) !== null))("%s names a test that takes all its blocks", (page) => {
    const { test = "", languages = [] } = claimOf(page) ?? {};
    expect(existsSync(join(ROOT, test)), test).toBe(true);
    const isOfLanguage = page.startsWith("docs/language/");
    if (isOfLanguage) expect([page, test, CONCEPTS.includes(page)]).toEqual([page, RUN_TOGETHER, true]);
    else expect(readFileSync(join(ROOT, test), "utf8")).toContain(`blocksRunBy("${test}", "${page}")`);
    for (const language of languages) expect(blocksOf(page).map((block) => block.language)).toContain(language);
  });

  it("of JSON are each run by a test of the page's own", () => {
    expect(UNCLAIMED.filter(({ language }) => language === "json")).toEqual([]);
  });

  const titled = (language: string) =>
    UNCLAIMED.filter((block) => block.language === language).map((block) => ({
      title: `${block.page}:${block.line}`,
      block,
    }));

  describe("of JavaScript", () => {
    let project = "";
    beforeAll(async () => {
      project = await projectWithPackage();
    }, MINUTES);
    afterAll(() => rmSync(project, { recursive: true, force: true }));
    it.each(titled("js"))("$title runs, and prints what the page says", async ({ block }) => {
      const file = `block-${block.line}.mjs`;
      writeFileSync(join(project, file), block.source);
      expect(await runProgram(project, file)).toBe(printedBy(block) ?? "");
    });
  });

  it.each(titled("sh"))(
    "$title runs",
    async ({ block }) => {
      const cwd = mkdtempSync(join(tmpdir(), "almoner-page-"));
      cpSync(join(ROOT, "docs/examples"), join(cwd, "docs/examples"), { recursive: true });
      for (const line of block.source.trim().split("\n")) await runLine(line, cwd);
      rmSync(cwd, { recursive: true });
    },
    MINUTES,
  );
});
