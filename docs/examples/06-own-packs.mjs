// Packs of your own, from a folder of JSON files: an invented nation whose county amends its law.
// With `only` the shipped packs are left out; without it yours are put on top of them.
import { fileURLToPath } from "node:url";
import { assess, loadLaw, orThrow } from "almoner";
import { loadLawFromFolders, readPackFolders, readPackTree, shippedPacksFolder } from "almoner/node";

const base = fileURLToPath(new URL(".", import.meta.url));
const law = orThrow(await loadLawFromFolders({ folders: ["packs"], only: true, base }, "XX-A"));
const household = {
  home: "XX-A",
  monthlyIncome: "0.00",
  districtHeating: false,
  members: [{ id: "a", disabled: false }],
  claims: [],
};
const { schemes } = orThrow(assess(law.program, household, { on: "2026-03-01" }));
const [award] = schemes[0]?.subjects[0]?.awards ?? [];
console.log(`heating subsidy in Alder: ${award?.total.kind === "exact" ? award.total.money.amount : "open"}`);

// The same in two steps, when the files are wanted without the law: to show them, or to load several places.
const tree = orThrow(await readPackTree("packs", base));
console.log(tree.packs.map(({ folder, files }) => `${folder}: ${Object.keys(files).join(", ")}`).join("\n"));
const nation = orThrow(loadLaw(tree, "XX"));
console.log(nation.program.schemes.map(({ id }) => id).join(", "));

const together = orThrow(await readPackFolders({ folders: ["packs"], base }));
const shipped = orThrow(await readPackTree(shippedPacksFolder()));
console.log(`on top of the shipped packs: ${together.sources.packs.length - shipped.packs.length} more`);
