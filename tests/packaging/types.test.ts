import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "tsup";
import { afterAll, expect, it } from "vitest";
import { complaintsOf, ROOT } from "../support/compile.js";

const folder = mkdtempSync(join(tmpdir(), "almoner-package-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Puts the package as it is published, its declarations and nothing else, where a program would install it. */
async function install(): Promise<void> {
  const home = join(folder, "node_modules/almoner");
  mkdirSync(home, { recursive: true });
  cpSync(join(ROOT, "package.json"), join(home, "package.json"));
  symlinkSync(join(ROOT, "node_modules"), join(home, "node_modules"));
  await build({
    config: false,
    silent: true,
    entry: {
      index: join(ROOT, "src/index.ts"),
      packs: join(ROOT, "src/packs/index.ts"),
    },
    format: ["esm"],
    dts: { only: true, compilerOptions: { ignoreDeprecations: "6.0" } },
    outDir: join(home, "dist"),
  });
}

/** A program that embeds the shipped law, with what it says of a household. */
function embedding(facts: string, scheme = "cn/hubei/only-child-allowance"): string {
  return `import { assess, loadLaw, orThrow } from "almoner";
import { shipped } from "almoner/packs";
const { program } = orThrow(loadLaw(shipped, "420115"));
const { schemes } = orThrow(assess(program, ${facts}, { on: "2005-12-31" }));
export const found = schemes.some(({ scheme }) => scheme === "${scheme}");`;
}

it("a program that embeds the package compiles with the names of the law, and with no others", async () => {
  await install();
  const complaints = complaintsOf({
    [join(folder, "package.json")]: '{ "type": "module" }',
    [join(folder, "right.ts")]: embedding('{ familyPlace: "420115", children: [{ id: "lan", bornOn: "1998-07-20" }] }'),
    [join(folder, "fact.ts")]: embedding('{ famlyPlace: "420115" }'),
    [join(folder, "value.ts")]: embedding('{ children: [{ id: "lan", bornOn: 5 }] }'),
    [join(folder, "scheme.ts")]: embedding("{}", "cn/hubei/only-child"),
  });
  expect(complaints.map(({ file, line, text }) => `${file}:${line} ${text}`)).toEqual([
    "fact.ts:4 Object literal may only specify known properties, but 'famlyPlace' does not exist in type 'Household'. Did you mean to write 'familyPlace'?",
    "value.ts:4 Type 'number' is not assignable to type 'Fact<string> | undefined'.",
    expect.stringMatching(/^scheme\.ts:5 This comparison appears to be unintentional/),
  ]);
}, 240_000);
