import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import type { CasesJson, PackSource } from "../src/pack/index.js";
import { type LawBook, lawBook } from "../src/program/index.js";

export const ROOT = join(import.meta.dirname, "..");
const RULES = join(ROOT, "rules");

export interface PackFolder {
  /** `rules/cn/hubei`. */
  readonly folder: string;
  /** The id of the pack: `cn/hubei`. */
  readonly id: string;
  /** Its manifest, facts, schemes and amendments, without the cases. */
  readonly files: readonly string[];
  readonly caseFiles: readonly string[];
}

/** The folders of `rules/` that hold a pack, in the order of their paths. */
export function packFolders(): readonly PackFolder[] {
  const paths = readdirSync(RULES, { recursive: true, encoding: "utf8" }).filter((path) =>
    path.endsWith(`${sep}pack.json`),
  );
  return paths
    .map((path) => join(RULES, path, ".."))
    .sort()
    .map((folder) => {
      const id = relative(RULES, folder).split(sep).join("/");
      const names = readdirSync(folder).sort();
      return {
        folder: `rules/${id}`,
        id,
        files: names.filter((file) => file.endsWith(".json") && !file.endsWith(".cases.json")),
        caseFiles: names.filter((file) => file.endsWith(".cases.json")),
      };
    });
}

export function readRepositoryFile(path: string): string {
  return readFileSync(join(ROOT, path), "utf8");
}

/** The cases of a folder that speak of a scheme, in the order of the files. */
export function casesOf({ folder, caseFiles }: PackFolder, scheme: string): CasesJson["cases"] | [] {
  const files = caseFiles.map((file): CasesJson => JSON.parse(readRepositoryFile(`${folder}/${file}`)));
  return files.filter((file) => file.scheme === scheme).flatMap(({ cases }) => cases);
}

/** The law of the shipped packs. */
export function shippedBook(folders: readonly PackFolder[]): LawBook {
  const packs = folders.map(
    ({ folder, files }): PackSource => ({
      folder,
      files: Object.fromEntries(files.map((file) => [file, readRepositoryFile(`${folder}/${file}`)])),
    }),
  );
  const register = "rules/jurisdictions.json";
  const book = lawBook({ packs, jurisdictions: [{ file: register, content: readRepositoryFile(register) }] });
  if (!book.ok) throw new Error(`the shipped packs are refused:\n${JSON.stringify(book.issues, null, 2)}`);
  return book.value;
}
