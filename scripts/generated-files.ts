import { typesOf } from "../src/authoring/index.js";
import { DeterminationSchema } from "../src/determination/index.js";
import { FILE_SCHEMAS, jsonSchemaOf, withHover } from "../src/pack/index.js";
import { householdSchema, type LawBook, type Program } from "../src/program/index.js";
import { apiPage } from "./api-page.js";
import { languageReference } from "./language-reference.js";
import { packPages } from "./pack-pages.js";
import { PAGES } from "./page-frame.js";
import { type PackFolder, packFolders, shippedBook } from "./rules-folder.js";

/** Folders in which nothing is written by hand. */
export const GENERATED_FOLDERS: readonly string[] = [PAGES];

/** Every generated file of the repository: its path and what it must contain. */
export function generatedFiles(): ReadonlyMap<string, string> {
  const shipped = readShipped();
  const { folders, book, program } = shipped;
  const files = new Map<string, string>([
    ...generatedSources(shipped),
    ["docs/api.md", apiPage()],
    ...packPages(folders, book),
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

interface Shipped {
  readonly folders: readonly PackFolder[];
  readonly book: LawBook;
  readonly program: Program;
}

/** Those of them that are sources of the library. */
export function generatedSources({ folders, program }: Shipped = readShipped()): ReadonlyMap<string, string> {
  return new Map([
    ["src/packs/index.ts", packsModule(folders)],
    ["src/packs/types.ts", typesOf(program, "npm run generate")],
  ]);
}

function readShipped(): Shipped {
  const folders = packFolders();
  const book = shippedBook(folders);
  const law = book.at(null);
  if (!law.ok) throw new Error(`the shipped packs are refused:\n${JSON.stringify(law.issues, null, 2)}`);
  return { folders, book, program: law.value.program };
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** The name under which a pack is exported: `cnHubei`. */
function nameOf(id: string): string {
  return camelCase(id.replaceAll("/", "-"));
}

function camelCase(text: string): string {
  return text.replaceAll(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

function packsModule(folders: readonly PackFolder[]): string {
  const imports = folders.flatMap(({ folder, id, files }) =>
    files.map(
      (file) => `import ${nameOf(id)}${camelCase(`-${file.replace(".json", "")}`)}File from "../../${folder}/${file}";`,
    ),
  );
  const packs = folders.map(({ folder, id, files }) => {
    const name = nameOf(id);
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
${folders.map(({ id }) => `    ${nameOf(id)},\n`).join("")}  ],
  jurisdictions: [jurisdictions],
});
`;
}
