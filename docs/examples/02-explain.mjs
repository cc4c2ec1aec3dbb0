// The same answer in words, for the family and for the officer: clause by clause, each with its text and its source.
// One determination is written in either language, as text or Markdown, short or in full; the clauses are data as well.
import { assess, explain, loadLaw, orThrow } from "almoner";
import { cn, jurisdictions } from "almoner/packs";

const law = orThrow(loadLaw({ packs: [cn], jurisdictions: [jurisdictions] }, "CN"));
const child = { id: "lan", bornOn: "2021-12-31", hukou: "420000", prcNational: true, legalBasis: "lawful-birth" };
const household = { children: [child], claims: [] };
const determination = orThrow(assess(law.program, household, { on: "2026-03-01" }));

console.log(explain(determination, { language: "en", detail: "summary" }));
console.log("\n----\n");
console.log(explain(determination, { language: "zh", detail: "summary", format: "markdown" }));

console.log("\n---- the clauses that refuse, as data\n");
for (const { findings } of determination.schemes.flatMap(({ subjects }) => subjects))
  for (const { clause, text, cite, observations } of findings.filter(({ state }) => state === "refuses")) {
    console.log(`${clause}: ${text.en}`);
    for (const { source, at, quote } of cite) console.log(`  law: ${source.title.zh} ${at ?? quote ?? ""}`);
    for (const { fact, operator, expected, seen } of observations)
      console.log(`  seen: ${fact} ${seen}, ${operator} ${expected}`);
  }
