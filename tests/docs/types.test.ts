import { expect, it } from "vitest";
import { typesOf } from "../../src/authoring/index.js";
import { orThrow } from "../../src/index.js";
import { loadLawFromFolders } from "../../src/node/index.js";
import { blocksRunBy } from "../support/blocks.js";
import { complaintsOf, ROOT } from "../support/compile.js";

/** The examples of the page, each a module whose imports come from the sources. */
const EXAMPLES = blocksRunBy("tests/docs/types.test.ts", "docs/types.md").map(({ source }) =>
  source
    .replace('"almoner"', '"../../src/index.js"')
    .replace('"almoner/packs"', '"../../src/packs/index.js"')
    .replace('"almoner/live"', '"../../src/live.js"'),
);

it("the examples of docs/types.md compile, but for the lines that say they do not, and why", async () => {
  const law = orThrow(await loadLawFromFolders({ folders: ["docs/examples/packs"], only: true, base: ROOT }, "XX-A"));
  const modules = EXAMPLES.map((code, index) => [`tests/docs/example-${index}.ts`, code] as const);
  const complaints = complaintsOf({
    "tests/docs/law.d.ts": typesOf(law.program, "a test"),
    ...Object.fromEntries(modules),
  });
  const said = EXAMPLES.flatMap((code, index) =>
    code.split("\n").flatMap((text, line) => {
      const [, error] = text.match(/\/\/ error: (.*)$/) ?? [];
      return error === undefined
        ? []
        : [{ file: `example-${index}.ts`, line: line + 1, text: expect.stringContaining(error) }];
    }),
  );
  expect(said).toHaveLength(8);
  expect(complaints).toEqual(said);
});
