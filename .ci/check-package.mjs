// Packs the library, installs the tarball in an empty folder, and uses it from ESM, from CJS and as a command.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

const root = resolve(".");
const folder = mkdtempSync(join(tmpdir(), "almoner-"));
let passed = 0;
let failed = 0;

function check(name, run) {
  try {
    run();
    passed += 1;
    console.log(`ok      ${name}`);
  } catch (error) {
    failed += 1;
    console.log(`FAILED  ${name}\n${error.stdout ?? ""}${error.stderr ?? error}`);
  }
}

const node = (...args) => execFileSync(process.execPath, args, { cwd: folder, encoding: "utf8" });
const npx = (...args) => execFileSync("npx", args, { cwd: root, encoding: "utf8", stdio: "pipe" });

function expect(text, wanted) {
  if (!text.includes(wanted)) throw new Error(`expected ${JSON.stringify(wanted)} in:\n${text}`);
}

const household = join(root, "docs/examples/households/wuhan-2005.json");
const program = (load) => `${load}
const law = orThrow(loadLaw(shipped, "420115"));
const household = JSON.parse(readFileSync(${JSON.stringify(household)}, "utf8"));
const determination = orThrow(assess(law.program, household, { on: "2005-12-31" }));
console.log(explain(determination, { language: "en" }));`;

check("publint", () => npx("publint", "--strict"));
check("types resolve from ESM and CJS (attw, node16)", () => npx("attw", "--pack", "--profile", "node16"));

const [{ filename }] = JSON.parse(
  execFileSync("npm", ["pack", "--json", "--pack-destination", folder], { cwd: root, encoding: "utf8" }),
);
writeFileSync(join(folder, "package.json"), '{ "name": "user", "private": true }');
check("the tarball installs", () =>
  execFileSync("npm", ["install", "--no-audit", "--no-fund", `./${filename}`], { cwd: folder, stdio: "pipe" }),
);
check("ESM", () => {
  writeFileSync(
    join(folder, "use.mjs"),
    program(`import { readFileSync } from "node:fs";
import { assess, explain, loadLaw, orThrow } from "almoner";
import { shipped } from "almoner/packs";`),
  );
  expect(node("use.mjs"), "300.00");
});
check("CJS", () => {
  writeFileSync(
    join(folder, "use.cjs"),
    program(`const { readFileSync } = require("node:fs");
const { assess, explain, loadLaw, orThrow } = require("almoner");
const { shipped } = require("almoner/packs");`),
  );
  expect(node("use.cjs"), "300.00");
});
check("live and node entry points", () => {
  writeFileSync(
    join(folder, "more.mjs"),
    'import * as live from "almoner/live"; import * as node from "almoner/node"; console.log(Object.keys(live).join(), Object.keys(node).join());',
  );
  expect(node("more.mjs"), "assessLive");
});
check("JSON Schemas are exported", () => {
  writeFileSync(join(folder, "schema.cjs"), 'console.log(require("almoner/schema/scheme.json").title)');
  expect(node("schema.cjs"), "almoner scheme");
});
check("the command runs its cases from the installed package", () => {
  expect(execFileSync("npx", ["almoner", "test"], { cwd: folder, encoding: "utf8" }), " 0 failed");
});
check("the tarball holds no sources, tests or machine paths", () => {
  const { files } = JSON.parse(
    execFileSync("npm", ["pack", "--dry-run", "--json"], { cwd: root, encoding: "utf8" }),
  )[0];
  const strange = files.map(({ path }) => path).filter((path) => /^(src|tests|scripts|\.ci)\//.test(path));
  if (strange.length > 0) throw new Error(strange.join("\n"));
  expect(readFileSync(join(root, "dist/index.js"), "utf8"), "loadLaw");
});

rmSync(folder, { recursive: true, force: true });
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
