import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { typesOf } from "../src/authoring/index.js";
import { DeterminationSchema } from "../src/determination/index.js";
import { FILE_SCHEMAS, jsonSchemaOf, type PackSource, withHover } from "../src/pack/index.js";
import { householdSchema, loadLaw, type Program } from "../src/program/index.js";
import { apiPage } from "./api-page.js";
import { languageReference } from "./language-reference.js";

const ROOT = join(import.meta.dirname, "..");
const RULES = join(ROOT, "rules");

interface PackFolder {
  readonly folder: string;
  readonly name: string;
  readonly files: readonly string[];
}

/** Every generated file of the repository: its path and what it must contain. */
export function generatedFiles(): ReadonlyMap<string, string> {
  const folders = packFolders();
  const program = shippedProgram(folders);
  const files = new Map<string, string>([
    ["src/packs/index.ts", packsModule(folders)],
    ["src/packs/types.ts", typesOf(program, "npm run generate")],
    ["docs/api.md", apiPage()],
    ["docs/language/reference.md", languageReference()],
  ]);
  for (const [name, schema] of Object.entries(FILE_SCHEMAS))
    files.set(`schema/${name}.json`, json(withHover(jsonSchemaOf(schema, `almoner ${name}`))));
  files.set("schema/determination.json", json(jsonSchemaOf(DeterminationSchema, "almoner determination")));
  files.set(
    "schema/household.json",
    json(householdSchema(program.vocabulary, "almoner household, in the vocabulary of the shipped packs")),
  );
  return files;
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** The folders of `rules/` that hold a pack, in the order of their paths. */
function packFolders(): readonly PackFolder[] {
  const paths = readdirSync(RULES, { recursive: true, encoding: "utf8" }).filter((path) =>
    path.endsWith(`${sep}pack.json`),
  );
  return paths
    .map((path) => join(RULES, path, ".."))
    .sort()
    .map((folder) => {
      const path = relative(RULES, folder).split(sep);
      const files = readdirSync(folder)
        .filter((file) => file.endsWith(".json") && !file.endsWith(".cases.json"))
        .sort();
      return { folder: `rules/${path.join("/")}`, name: camelCase(path.join("-")), files };
    });
}

function camelCase(text: string): string {
  return text.replaceAll(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

function packsModule(folders: readonly PackFolder[]): string {
  const imports = folders.flatMap(({ folder, name, files }) =>
    files.map(
      (file) => `import ${name}${camelCase(`-${file.replace(".json", "")}`)}File from "../../${folder}/${file}";`,
    ),
  );
  const packs = folders.map(({ folder, name, files }) => {
    const entries = files.map((file) => `    "${file}": ${name}${camelCase(`-${file.replace(".json", "")}`)}File,`);
    return `/** The pack of \`${folder}\`. */\nexport const ${name}: PackSource = {\n  folder: "${folder}",\n  files: {\n${entries.join("\n")}\n  },\n};`;
  });
  return `// Written by \`npm run generate\` from the folders of rules/.
${imports.sort().join("\n")}
import jurisdictionsFile from "../../rules/jurisdictions.json";
import type { PackSource } from "../pack/index.js";
import type { LawSources } from "../program/index.js";
import type { LocalLaw } from "./types.js";

export type * from "./types.js";

/** The register of places. */
export const jurisdictions: LawSources["jurisdictions"][number] = {
  file: "rules/jurisdictions.json",
  content: jurisdictionsFile,
};

${packs.join("\n\n")}

/** Every shipped pack with the register of places: what \`loadLaw\` takes, with the types of all of them. Import single packs for a smaller bundle. */
export const shipped: LawSources<LocalLaw> = /* @__PURE__ */ Object.freeze({
  packs: [
${folders.map(({ name }) => `    ${name},\n`).join("")}  ],
  jurisdictions: [jurisdictions],
});
`;
}

function shippedProgram(folders: readonly PackFolder[]): Program {
  const read = (path: string) => readFileSync(join(ROOT, path), "utf8");
  const packs = folders.map(
    ({ folder, files }): PackSource => ({
      folder,
      files: Object.fromEntries(files.map((file) => [file, read(`${folder}/${file}`)])),
    }),
  );
  const law = loadLaw(
    { packs, jurisdictions: [{ file: "rules/jurisdictions.json", content: read("rules/jurisdictions.json") }] },
    null,
  );
  if (!law.ok) throw new Error(`the shipped packs are refused:\n${JSON.stringify(law.issues, null, 2)}`);
  return law.value.program;
}
