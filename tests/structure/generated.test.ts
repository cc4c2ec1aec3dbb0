import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { describe, expect, it } from "vitest";
import { GENERATED_FOLDERS, generatedFiles } from "../../scripts/generated-files.js";

const ROOT = join(import.meta.dirname, "../..");

const FILES = generatedFiles();

describe("generated files are current (npm run generate)", () => {
  it.each(GENERATED_FOLDERS)("%s holds nothing else", (folder) => {
    const there = readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8", withFileTypes: true });
    const paths = there
      .filter((entry) => entry.isFile())
      .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)).split(sep).join("/"));
    expect(paths.filter((path) => !FILES.has(path))).toEqual([]);
  });

  for (const [path, content] of FILES) {
    it(path, () => {
      expect(existsSync(join(ROOT, path)) ? readFileSync(join(ROOT, path), "utf8") : "missing").toBe(content);
    });
  }
});
