import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { Defect } from "../base/unreachable.js";

/**
 * The folder of the packs that the package ships, `rules/`, beside its `package.json`. Works from the sources, and from
 * the built package as ESM and as CJS. Throws a Defect when the package was installed without it.
 *
 * @returns its path, absolute
 */
export function shippedPacksFolder(): string {
  for (let folder = ownFolder(); ; folder = dirname(folder)) {
    if (isPackage(folder)) return join(folder, "rules");
    if (dirname(folder) === folder) throw new Defect("the package almoner has no folder rules");
  }
}

function ownFolder(): string {
  // A CJS build has no import.meta; ESM has no __dirname.
  return typeof __dirname === "string" ? __dirname : dirname(fileURLToPath(import.meta.url));
}

function isPackage(folder: string): boolean {
  const manifest = join(folder, "package.json");
  if (!existsSync(join(folder, "rules", "jurisdictions.json")) || !existsSync(manifest)) return false;
  const json: unknown = JSON.parse(readFileSync(manifest, "utf8"));
  return typeof json === "object" && json !== null && "name" in json && json.name === "almoner";
}
