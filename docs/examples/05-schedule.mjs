// What falls due between two days, for a budget or a calendar: a filter on the whole entitlement, so spans add up.
// The household comes from a file, as JSON text; what is wrong in it would be reported with line and column.
import { readFileSync } from "node:fs";
import { explainSchedule, loadLaw, orThrow, schedule } from "almoner";
import { shipped } from "almoner/packs";

const household = readFileSync(new URL("households/hubei-2026.json", import.meta.url), "utf8");
const law = orThrow(loadLaw(shipped, "420115"));
const span = { from: "2026-01-01", to: "2027-12-31", on: "2026-03-01" };
const payments = orThrow(schedule(law.program, household, span));

for (const { subject, instalment } of payments.due) {
  const { due, amount, state } = instalment;
  const child = subject.kind === "member" ? subject.id : "household";
  console.log(`${due} ${child}: ${amount.kind === "exact" ? amount.money.amount : amount.kind} (${state})`);
}
console.log(`without a day: ${payments.undated.length}`);
console.log(`\n${explainSchedule(payments, { language: "en", detail: "summary" })}`);
