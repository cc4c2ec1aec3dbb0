import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { GENERATED_FOLDERS, generatedFiles, generatedSources } from "./generated-files.js";

const ROOT = join(import.meta.dirname, "..");

function write(files: ReadonlyMap<string, string>): void {
  for (const [path, content] of files) {
    const file = join(ROOT, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
}

// The page of the API is read from the types that are written first.
write(generatedSources());
const files = generatedFiles();
for (const folder of GENERATED_FOLDERS) rmSync(join(ROOT, folder), { recursive: true, force: true });
write(files);
for (const path of files.keys()) console.log(path);
