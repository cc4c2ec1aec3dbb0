import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import * as almoner from "../../src/index.js";
import * as packs from "../../src/packs/index.js";

const README = readFileSync(join(import.meta.dirname, "../../README.md"), "utf8");

/** The README's example with its imports taken from the sources. */
function example(): string {
  const [, code] = README.match(/<!-- executed by tests\/docs\/readme\.test\.ts -->\n```js\n([\s\S]*?)```/) ?? [];
  if (code === undefined) throw new Error("the README has no example");
  return code
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
});

it("the README's example is ten lines of code or so", () => {
  expect(example().trim().split("\n").length).toBeLessThanOrEqual(13);
});
