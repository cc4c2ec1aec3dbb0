// A bundle for a browser, made with esbuild: the whole library and one nation's pack in one file, nothing of Node in it.
// It is run here in an empty context that has no process, no require and no network, as a page or a worker would run it.
import { fileURLToPath } from "node:url";
import { createContext, runInContext } from "node:vm";
import { build } from "esbuild";

const page = `
  import { assess, loadLaw, orThrow } from "almoner";
  import { cn, jurisdictions } from "almoner/packs";
  const law = orThrow(loadLaw({ packs: [cn], jurisdictions: [jurisdictions] }, "CN"));
  const household = { children: [{ id: "lan", bornOn: "2025-03-10", hukou: "420000" }] };
  globalThis.answer = orThrow(assess(law.program, household, { on: "2026-03-01" }));
`;
const { outputFiles, metafile } = await build({
  stdin: { contents: page, resolveDir: fileURLToPath(new URL(".", import.meta.url)) },
  bundle: true,
  minify: true,
  write: false,
  metafile: true,
  platform: "browser",
  format: "iife",
});

const external = Object.values(metafile.inputs).flatMap(({ imports }) => imports.filter((one) => one.external));
console.log(`imports left to the platform: ${external.length}`);
console.log(`under 1 MB: ${(outputFiles[0]?.contents.length ?? Number.POSITIVE_INFINITY) < 1_000_000}`);

// What a browser has and the language itself does not.
const context = createContext({ TextEncoder, TextDecoder, URL });
runInContext(outputFiles[0]?.text ?? "", context, { timeout: 10_000 });
const { answer } = /** @type {{ answer: import("almoner").Determination }} */ (/** @type {unknown} */ (context));
console.log(`${answer.outcome}: ${answer.missing.map(({ name }) => name).join(", ")}`);
