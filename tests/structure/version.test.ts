import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { ENGINE_VERSION } from "../../src/base/version.js";

it("the engine version that receipts carry is the package's", () => {
  const manifest: { version: string } = JSON.parse(
    readFileSync(join(import.meta.dirname, "../../package.json"), "utf8"),
  );
  expect(ENGINE_VERSION).toBe(manifest.version);
});
