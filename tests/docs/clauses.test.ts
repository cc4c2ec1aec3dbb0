import { expect, it } from "vitest";
import { blocksRunBy } from "../support/blocks.js";
import { clause, issuesOf, monthlyAward } from "../support/law.js";

const BLOCKS = blocksRunBy("tests/docs/clauses.test.ts", "docs/language/clauses.md");

/** A block that is a clause, or a key of one with what it holds. */
function clausesOf(source: string) {
  if (!source.startsWith('"split"')) return [JSON.parse(source)];
  return [clause("funding", "funds", { funds: { award: "award", ...JSON.parse(`{${source}}`) } })];
}

it("the clauses of docs/language/clauses.md load", () => {
  expect(BLOCKS).toHaveLength(2);
  for (const { source } of BLOCKS) expect(issuesOf([monthlyAward("500.00"), ...clausesOf(source)])).toEqual([]);
});
