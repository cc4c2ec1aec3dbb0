import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { generatedFiles } from "../../scripts/generated-files.js";

const ROOT = join(import.meta.dirname, "../..");

describe("generated files are current (npm run generate)", () => {
  for (const [path, content] of generatedFiles()) {
    it(path, () => {
      expect(existsSync(join(ROOT, path)) ? readFileSync(join(ROOT, path), "utf8") : "missing").toBe(content);
    });
  }
});
