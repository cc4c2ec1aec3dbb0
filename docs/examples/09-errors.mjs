// Errors are data: nothing throws on bad input, and every problem is reported at once, each with its place and a remedy.
// `describeIssue` says it in English or Chinese; `orThrow` is for callers who would rather have an exception.
import { AlmonerError, assess, describeIssue, loadLaw, orThrow } from "almoner";
import { shipped } from "almoner/packs";

const law = orThrow(loadLaw(shipped, "420115"));
const file = `{
  "familyPlace": "420115",
  "certificateHold": true,
  "children": [{ "id": "lan", "bornOn": "1998-02-30" }]
}`;

const result = assess(law.program, file, { on: "2005-12-31" });
if (!result.ok) {
  for (const issue of result.issues) {
    const { file, pointer, line, column } = issue.place;
    console.log(`${issue.code} at ${file} ${pointer}, line ${line}, column ${column}`);
    console.log(`  ${describeIssue(issue, "en").message}`);
    console.log(`  ${describeIssue(issue, "zh").remedy}`);
  }
}

try {
  orThrow(assess(law.program, {}, { on: "31 December 2005" }));
} catch (error) {
  if (!(error instanceof AlmonerError)) throw error;
  console.log(`${error.name}, issues: ${error.issues.map(({ code }) => code).join(", ")}`);
}

// Another country, a place that no register knows: refused too, and said so.
const nowhere = loadLaw(shipped, "999999");
if (!nowhere.ok) console.log(describeIssue(nowhere.issues[0], "en").message);
