import { execFile } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { build } from "esbuild";

const ROOT = join(import.meta.dirname, "../..");
const ENTRIES = {
  index: "src/index.ts",
  live: "src/live.ts",
  packs: "src/packs/index.ts",
  node: "src/node/index.ts",
};

interface Manifest {
  readonly dependencies: Readonly<Record<string, string>>;
}

/**
 * A project that has the package installed, as its users have it: built from the sources in both forms, found by name
 * through `exports`, with `docs/examples` beside it. Made in a second, in a folder of its own.
 */
export async function projectWithPackage(): Promise<string> {
  const project = mkdtempSync(join(tmpdir(), "almoner-project-"));
  const home = join(project, "node_modules/almoner");
  mkdirSync(home, { recursive: true });
  for (const path of ["package.json", "rules", "schema"])
    cpSync(join(ROOT, path), join(home, path), { recursive: true });
  cpSync(join(ROOT, "docs/examples"), join(project, "docs/examples"), { recursive: true });
  const { dependencies }: Manifest = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));
  for (const name of [...Object.keys(dependencies), "esbuild"]) link(project, name);
  const shared = {
    entryPoints: ENTRIES,
    absWorkingDir: ROOT,
    outdir: join(home, "dist"),
    bundle: true,
    packages: "external",
    platform: "node",
    target: "es2022",
    logLevel: "error",
    // As tsup has it: CommonJS takes the other way, by `__dirname`.
    logOverride: { "empty-import-meta": "silent" },
  } as const;
  await build({ ...shared, format: "esm", splitting: true });
  await build({ ...shared, format: "cjs", outExtension: { ".js": ".cjs" } });
  return project;
}

/** Runs a program of the project, and gives what it printed; a program that fails is an error with what it said. */
export async function runProgram(project: string, file: string): Promise<string> {
  const { stdout, stderr } = await promisify(execFile)(process.execPath, [file], { cwd: project });
  if (stderr !== "") throw new Error(stderr);
  return stdout;
}

function link(project: string, name: string): void {
  const path = join(project, "node_modules", name);
  mkdirSync(join(path, ".."), { recursive: true });
  symlinkSync(join(ROOT, "node_modules", name), path, "dir");
}
