import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { assess } from "../../src/index.js";
import { blocksRunBy } from "../support/blocks.js";
import { clause, lawOf } from "../support/law.js";

const PAGE = readFileSync(join(import.meta.dirname, "../../docs/language/limits.md"), "utf8");

/** Every clause of the page with the sums said before it and after it. */
const EXAMPLES = [...PAGE.matchAll(/([^\n]*(?:\n[^\n]+)*):\n\n```json\n([\s\S]*?)```\n\n(leaves [^\n]*)/g)].map(
  ([, before = "", json = "", after = ""]) => ({ before: sumsIn(before), json, after: sumsIn(after) }),
);

function sumsIn(text: string): Readonly<Record<string, string>> {
  const joined = text.replaceAll("\n", " ");
  return Object.fromEntries(
    ["small", "large"].map((name) => [name, joined.match(new RegExp(`\`${name}\` (\\d+\\.\\d\\d)`))?.[1] ?? "?"]),
  );
}

const award = (id: string, amount: string | undefined, once: string) =>
  clause(id, "awards", { award: { form: "cash", tags: ["aid"], amount, once } });

describe("docs/language/limits.md", () => {
  it("has the four kinds, and no other clause", () => {
    const blocks = blocksRunBy("tests/docs/limits.test.ts", "docs/language/limits.md");
    expect(EXAMPLES.map(({ json }) => json)).toEqual(blocks.map(({ source }) => source));
    expect(EXAMPLES).toHaveLength(4);
  });

  it.each(EXAMPLES)("leaves $after of $before", ({ before, json, after }) => {
    const law = lawOf([
      award("small", before.small, "2005-02-01"),
      award("large", before.large, "2005-09-01"),
      clause("limit", "limits", { limits: JSON.parse(json) }),
    ]);
    const result = assess(law.program, { place: "420115", income: "350.00" }, { on: "2005-12-31" });
    if (!result.ok) throw new Error(JSON.stringify(result.issues));
    const awards = result.value.schemes[0]?.subjects[0]?.awards ?? [];
    const sums = awards.map(({ award: id, total }) => [id, total.kind === "exact" ? total.money.amount : "open"]);
    expect(Object.fromEntries(sums)).toEqual(after);
  });
});
