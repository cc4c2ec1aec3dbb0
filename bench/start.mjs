import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";

/*
 * Installs the peers where they are missing, bundles the benchmark with the library as a build of the library would, and
 * runs it with the collector at hand. The bundle is in node_modules, which nothing looks at.
 */

const folder = import.meta.dirname;

if (!existsSync(join(folder, "node_modules/publicodes"))) {
  process.stderr.write("… installing the peers into bench/node_modules\n");
  const { status } = spawnSync("npm", ["install", "--no-package-lock"], {
    cwd: folder,
    stdio: ["ignore", process.stderr, process.stderr],
    shell: process.platform === "win32",
  });
  if (status !== 0) process.exit(status ?? 1);
}

const bundle = join(folder, "node_modules/.bench/main.mjs");
await build({
  entryPoints: [join(folder, "main.ts")],
  bundle: true,
  platform: "node",
  format: "esm",
  target: "node20",
  packages: "external",
  outfile: bundle,
  logLevel: "error",
});

const run = `import { main } from ${JSON.stringify(`file://${bundle}`)}; process.exitCode = await main(${JSON.stringify(folder)}, process.argv.slice(1));`;
const { status } = spawnSync(
  process.execPath,
  ["--expose-gc", "--input-type=module", "--eval", run, "--", ...process.argv.slice(2)],
  { stdio: "inherit" },
);
process.exit(status ?? 1);
