import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Block, blocksOf, blocksRunBy } from "../../support/blocks.js";

const ROOT = join(import.meta.dirname, "../../..");
export const FOLDER = join(ROOT, "docs/language");

/** What is no page of a concept: the contents, and the reference that is generated. */
const OTHERS = ["README.md", "reference.md"];

/** The pages of the language, one a concept. */
export const CONCEPTS: readonly string[] = readdirSync(FOLDER)
  .filter((file) => file.endsWith(".md") && !OTHERS.includes(file))
  .map((file) => `docs/language/${file}`)
  .sort();

/** The blocks of a page that are run; the page must hand them over. */
export function blocksIn(page: string): readonly Block[] {
  return blocksRunBy("tests/docs/language/examples.test.ts", page);
}

/** The text of a page, from the root of the repository. */
export function textOf(page: string): string {
  return readFileSync(join(ROOT, page), "utf8");
}

/** The block of text that follows a block of JSON at once: what is said of it. */
export function saidAfter(block: Block): Block | null {
  const all = blocksOf(block.page);
  const index = all.findIndex(({ source }) => source === block.source);
  const [own, next] = all.slice(index, index + 2);
  const nextLine = (own?.line ?? 0) + block.source.split("\n").length + 2;
  return next?.language === "text" && next.line <= nextLine ? next : null;
}
