// Many households, fast: the law is compiled once and bound to a day; each answer is a row of numbers.
// A row can be explained later, without the household: it keeps the facts that it rests on.
import { compile, explain, loadLaw, orThrow } from "almoner";
import { shipped } from "almoner/packs";

const law = orThrow(loadLaw(shipped, "420112")); // Dongxihu, Wuhan: the allowance as the province has it
const compiled = compile(law.program); // { codegen: "allowed" } is faster, where the host allows generated source
const day = orThrow(compiled.on({ on: "2004-12-31" }));
const scheme = law.program.schemes.findIndex(({ id }) => id === "cn/hubei/only-child-allowance");

const OUTCOMES = ["not in force", "ineligible", "undetermined", "eligible"];
/** @param {boolean} certificateHeld */
const family = (certificateHeld) => ({
  familyPlace: "420112",
  certificateHeld,
  certificateIssuedOn: "2003-03-15",
  children: [{ id: "lan", bornOn: "1998-07-20" }],
});

for (const held of [true, false]) {
  const row = orThrow(day.decide(family(held)));
  const subject = row.schemes.find((one) => one.scheme === scheme)?.subjects[0];
  if (subject === undefined) continue;
  const { outcome, awards, refused } = subject;
  const clauses = compiled.clauses(scheme).filter((_, bit) => ((refused[Math.floor(bit / 30)] ?? 0) >> (bit % 30)) & 1);
  console.log(
    `certificate ${held ? "held" : "not held"}: ${OUTCOMES[outcome]}, right ${awards[0]}, from ${awards[1]} fen`,
    clauses,
  );
}

// Read once, asked on other days and with other facts.
const prepared = orThrow(compiled.prepare(family(true)));
for (const on of ["2004-12-31", "2013-12-31"]) {
  const row = orThrow(orThrow(compiled.on({ on })).decide(prepared));
  console.log(`${on}: ${OUTCOMES[row.outcome]}`);
}
const unknown = orThrow(prepared.with({ certificateHeld: undefined }));
const row = orThrow(day.decide(unknown));
console.log("without the certificate, missing:", compiled.missing(row).includes("certificateHeld"));

console.log(explain(orThrow(day.assess(row)), { language: "en", detail: "summary" }).split("\n")[0]);
console.log("left to exact fractions:", compiled.leftToExact().length, "of", law.program.schemes.length, "schemes");
