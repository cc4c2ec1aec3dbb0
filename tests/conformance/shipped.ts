import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative } from "node:path";
import { boundTogether } from "../../src/assess/shared/limiting/together.js";
import { loadLaw, type Program } from "../../src/program/index.js";

const ROOT = join(import.meta.dirname, "../..");

/** The program of every shipped pack, read from the files themselves. */
export function shippedProgram(): Program {
  const rules = join(ROOT, "rules");
  const packs: { folder: string; files: Record<string, string> }[] = [];
  const walk = (directory: string) => {
    const names = readdirSync(directory);
    if (names.includes("pack.json")) {
      const texts = names
        .filter((name) => name.endsWith(".json"))
        .map((name) => [name, readFileSync(join(directory, name), "utf8")] as const);
      packs.push({ folder: relative(ROOT, directory), files: Object.fromEntries(texts) });
    }
    for (const name of names) if (statSync(join(directory, name)).isDirectory()) walk(join(directory, name));
  };
  walk(rules);
  const file = "rules/jurisdictions.json";
  const law = loadLaw({ packs, jurisdictions: [{ file, content: readFileSync(join(ROOT, file), "utf8") }] }, null);
  if (!law.ok) throw new Error(`the shipped packs do not load: ${JSON.stringify(law.issues.slice(0, 3), null, 1)}`);
  return law.value.program;
}

/** One program for each scheme: what is drawn for it then speaks of nothing else. */
export function oneByOne(program: Program): readonly Program[] {
  return program.schemes.map((scheme) => ({ ...program, schemes: [scheme] }));
}

/** One program for each group of schemes that a limit binds together, named by all of them. */
export function boundByLimits(program: Program): readonly (readonly [string, Program])[] {
  return boundTogether(program, program.schemes)
    .filter((schemes) => schemes.length > 1)
    .map((schemes) => [schemes.map(({ id }) => id).join(" with "), { ...program, schemes }] as const);
}

/** Whether the whole conformance suite runs, or the fixed draw of every day. */
export const WHOLE = process.env.ALMONER_CONFORMANCE === "all";

/** The pinned seed of a draw, unless another is given to look further: `ALMONER_SEED=7 npm run conformance`. */
export function seedOr(pinned: number): number {
  return Number(process.env.ALMONER_SEED ?? pinned);
}
