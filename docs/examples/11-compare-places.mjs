// One family in every place that has a pack, as if it had always been registered there.
// The rows keep the order of the register: places are not ranked, and neither are families.
import { readFileSync } from "node:fs";
import { comparePlaces, explainComparison, loadLaw, orThrow, placesWithPacks } from "almoner";
import { shipped } from "almoner/packs";

const household = readFileSync(new URL("households/hohhot-2026.json", import.meta.url), "utf8");
const law = orThrow(loadLaw(shipped, null)); // the law of all packs, because each place has schemes of its own
console.log(`${placesWithPacks(law.program).length} places have a pack`);

const places = ["150100", "230100", "420115"];
const comparison = orThrow(comparePlaces(law.program, household, { on: "2026-11-25", places }));
console.log(explainComparison(comparison, { language: "en", detail: "summary" }));

for (const { place, cash, restsOnOpenDecision } of comparison.places) {
  const sums = cash.map((sum) => (sum.kind === "exact" ? `${sum.money.currency} ${sum.money.amount}` : sum.kind));
  console.log(
    `${place}: ${sums.join(", ") || "nothing in cash"}${restsOnOpenDecision ? ", as somebody must decide" : ""}`,
  );
}
