import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative } from "node:path";
import { boundTogether } from "../../src/assess/shared/limiting/together.js";
import { loadLaw, type Program } from "../../src/program/index.js";

const ROOT = join(import.meta.dirname, "../..");

/** The program of every shipped pack, read from the files themselves. */
export const shippedProgram = (): Program => programOf("rules");

/** The program of the packs that the documentation shows: four countries in one law. */
export const exampleProgram = (): Program => programOf("docs/examples/packs");

function programOf(top: string): Program {
  const packs: { folder: string; files: Record<string, string> }[] = [];
  const jurisdictions: { file: string; content: string }[] = [];
  const walk = (directory: string) => {
    const names = readdirSync(directory);
    if (names.includes("jurisdictions.json")) {
      const path = join(directory, "jurisdictions.json");
      jurisdictions.push({ file: relative(ROOT, path), content: readFileSync(path, "utf8") });
    }
    if (names.includes("pack.json")) {
      const texts = names
        .filter((name) => name.endsWith(".json") && name !== "jurisdictions.json")
        .map((name) => [name, readFileSync(join(directory, name), "utf8")] as const);
      packs.push({ folder: relative(ROOT, directory), files: Object.fromEntries(texts) });
    }
    for (const name of names) if (statSync(join(directory, name)).isDirectory()) walk(join(directory, name));
  };
  walk(join(ROOT, top));
  const law = loadLaw({ packs, jurisdictions }, null);
  if (!law.ok) throw new Error(`${top} does not load: ${JSON.stringify(law.issues.slice(0, 3), null, 1)}`);
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

/** Whether a program grants anything: one that only computes asks no condition, and has but one outcome. */
export function grants({ schemes }: Program): boolean {
  return schemes.some(({ slots }) =>
    [...slots.values()].some(({ candidates }) => candidates.some(({ effect }) => effect === "awards")),
  );
}

/** Whether the whole conformance suite runs, or the fixed draw of every day. */
export const WHOLE = process.env.ALMONER_CONFORMANCE === "all";

/** The pinned seed of a draw, unless another is given to look further: `ALMONER_SEED=7 npm run conformance`. */
export function seedOr(pinned: number): number {
  return Number(process.env.ALMONER_SEED ?? pinned);
}
