import { existsSync, readFileSync } from "node:fs";
import { dirname, join, posix } from "node:path";
import { describe, expect, it } from "vitest";
import { pages } from "../support/blocks.js";

const ROOT = join(import.meta.dirname, "../..");

const { files }: { readonly files: readonly string[] } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));

/** Whether a path, a file or a folder, is in the package; npm adds three files to those that are named. */
function isPublished(path: string): boolean {
  return [...files, "README.md", "LICENSE", "package.json"].some((one) => path === one || path.startsWith(`${one}/`));
}

/** The files that a page links to, from the page, without what lies outside the repository. */
function linksOf(page: string): readonly string[] {
  const text = readFileSync(join(ROOT, page), "utf8");
  return [...text.matchAll(/\]\(([^)\s#]+)[^)]*\)/g)]
    .map(([, target = ""]) => target)
    .filter((target) => !/^[a-z]+:/.test(target));
}

describe("the links of the documentation", () => {
  it("are many", () => {
    expect(pages().flatMap(linksOf).length).toBeGreaterThan(80);
  });

  it.each(pages())("of %s lead to files that exist", (page) => {
    const dead = linksOf(page).filter((target) => !existsSync(join(ROOT, dirname(page), target)));
    expect(dead).toEqual([]);
  });

  it.each(["CHANGELOG.md", ...pages()].filter(isPublished))("of %s lead to files that the package has", (page) => {
    const dead = linksOf(page).filter((target) => !isPublished(posix.join(dirname(page), target)));
    expect(dead).toEqual([]);
  });
});
