// Which awards of a family rest on how an ambiguous text is read, and what they are under each reading.
// A text that can be read in two ways is encoded with both; the answer says which one it took.
import { compareReadings, explainReadings, loadLaw, orThrow } from "almoner";
import { shipped } from "almoner/packs";

const law = orThrow(loadLaw(shipped, "420115"));
const household = {
  familyPlace: "420115",
  certificateHeld: true,
  certificateIssuedOn: "2003-03-15",
  children: [{ id: "lan", bornOn: "1998-07-20" }],
  decisions: { "cn/hubei/only-child-allowance#monthly-rate": "10.00" },
};

const comparison = orThrow(compareReadings(law.program, household, { on: "2005-12-31" }));
for (const { clause, differences } of comparison.clauses) {
  for (const { awards } of differences) {
    for (const { award, under } of awards) {
      const sums = under.map(({ reading, result }) => `${reading}: ${totalOf(result)}`);
      console.log(`${clause}, ${award}: ${sums.join("; ")}`);
    }
  }
}
console.log(explainReadings(comparison, { language: "en", detail: "summary" }));

/** @param {import("almoner").AwardInBrief | null} result */
function totalOf(result) {
  return result?.total.kind === "exact" ? result.total.money.amount : (result?.total.kind ?? "nothing");
}
