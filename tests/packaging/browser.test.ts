import { join } from "node:path";
import { build } from "esbuild";
import { expect, it } from "vitest";

const SRC = join(import.meta.dirname, "../../src");

it.each(["index.ts", "packs/index.ts", "live.ts"])(
  "%s bundles for a browser, without anything from node:",
  async (entry) => {
    const { outputFiles, warnings } = await build({
      entryPoints: [join(SRC, entry)],
      bundle: true,
      write: false,
      platform: "browser",
      format: "esm",
      logLevel: "silent",
    });
    expect(warnings).toEqual([]);
    expect(outputFiles[0]?.text).not.toMatch(/require\("(?:node:)?(?:fs|path|process|crypto)"\)|from\s*"node:/);
  },
);

it("an unused pack is left out of a bundle", async () => {
  const { outputFiles } = await build({
    stdin: {
      contents: 'import { cn } from "./packs/index.ts"; console.log(cn.folder);',
      resolveDir: SRC,
      loader: "ts",
    },
    bundle: true,
    write: false,
    platform: "browser",
    format: "esm",
    treeShaking: true,
  });
  expect(outputFiles[0]?.text).toContain("cn/childcare-subsidy");
  expect(outputFiles[0]?.text).not.toContain("cn/hubei/wuhan/rural-reward");
});
