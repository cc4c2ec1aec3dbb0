import { expect, it } from "vitest";
import * as almoner from "../../src/index.js";
import * as packs from "../../src/packs/index.js";
import { blocksOf, blocksRunBy } from "../support/blocks.js";

const BLOCKS = blocksRunBy("tests/docs/readme.test.ts", "README.md");

/** The README's example with its imports taken from the sources. */
function example(): string {
  const [block] = BLOCKS;
  if (block === undefined || BLOCKS.length > 1) throw new Error("the README has one example");
  return block.source
    .replace(/import \{([^}]*)\} from "almoner";/, "const {$1} = almoner;")
    .replace(/import \{([^}]*)\} from "almoner\/packs";/, "const {$1} = packs;");
}

it("the README's example runs and answers", () => {
  const printed: string[] = [];
  const run = new Function("almoner", "packs", "console", example());
  run(almoner, packs, { log: (line: string) => printed.push(line) });
  const [first] = printed.join("\n").split("\n");
  expect(first).toBe("Unofficial encoding, not verified against the official text; not a decision.");
  expect(printed.join("\n")).toContain("at least CNY 10.00");
  // The part of it that the page shows, whose long lines are broken there.
  const [shown] = blocksOf("README.md").filter(({ language }) => language === "text");
  const parts =
    shown?.source
      .trim()
      .replaceAll(/\n {4}/g, " ")
      .split("\n") ?? [];
  expect(parts).toHaveLength(3);
  const lines = printed.join("\n").split("\n");
  const places = parts.map((part) => lines.indexOf(part));
  expect(places.every((place, index) => place > (places[index - 1] ?? -1))).toBe(true);
});

it("the README's example is ten lines of code or so", () => {
  expect(example().trim().split("\n").length).toBeLessThanOrEqual(13);
});
