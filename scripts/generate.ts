import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { GENERATED_FOLDERS, generatedFiles } from "./generated-files.js";

/** Writes every generated file. */
function generate(): readonly string[] {
  const files = generatedFiles();
  for (const folder of GENERATED_FOLDERS)
    rmSync(join(import.meta.dirname, "..", folder), { recursive: true, force: true });
  for (const [path, content] of files) {
    const file = join(import.meta.dirname, "..", path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  return [...files.keys()];
}

// The page of the API is read from the types that the first turn writes.
generate();
for (const path of generate()) console.log(path);
