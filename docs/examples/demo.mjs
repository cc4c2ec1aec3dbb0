// The main job on real input: `npm run demo` builds the library and runs this.
import { readFileSync } from "node:fs";
import { assess, explain, loadLaw, orThrow } from "almoner";
import { shipped } from "almoner/packs";

const demos = [
  {
    file: "wuhan-2005.json",
    place: "420115",
    on: "2005-12-31",
    title: "A family of Jiangxia, Wuhan, on the last day of 2005",
  },
  { file: "hubei-2026.json", place: "420115", on: "2026-03-01", title: "A family of Hubei in 2026" },
];

for (const { file, place, on, title } of demos) {
  const household = JSON.parse(readFileSync(new URL(`households/${file}`, import.meta.url), "utf8"));
  const law = orThrow(loadLaw(shipped, place));
  const determination = orThrow(assess(law.program, household, { on }));
  console.log(`\n######## ${title} (docs/examples/households/${file})\n`);
  console.log(explain(determination, { language: "en" }));
}
