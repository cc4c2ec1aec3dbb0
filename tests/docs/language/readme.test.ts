import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { clause, issuesOf, monthlyAward } from "../../support/law.js";
import { CONCEPTS, FOLDER, textOf } from "./pages.js";

const README = readFileSync(join(FOLDER, "README.md"), "utf8");

/** Whether the language has an effect of this name, whatever else is wrong with the clause. */
function isEffect(name: string): boolean {
  const issues = issuesOf([monthlyAward("1.00"), clause("x", name)]);
  return !issues.some(({ code, params }) => code === "unknown-name" && params.kind === "effect");
}

describe("docs/language/README.md", () => {
  it("names effects that the language has, all of those that the schema names", () => {
    const [, table = ""] = README.match(/## What is in the language\n([\s\S]*?)\n## /) ?? [];
    const named = [...table.matchAll(/^\| `(\w+)` \|/gm)].map(([, name = ""]) => name);
    const schema = readFileSync(join(FOLDER, "../../schema/scheme.json"), "utf8");
    const all = [...schema.matchAll(/"effect": \{\s*"type": "string",\s*"const": "(\w+)"/g)].map(
      ([, name = ""]) => name,
    );
    expect(named.toSorted()).toEqual([...new Set(all)].toSorted());
    expect(named.filter((name) => !isEffect(name))).toEqual([]);
  });

  it("says of nothing that it is not there yet which is there", () => {
    const [, later = ""] = README.match(/## What is not in it yet\n([\s\S]*)/) ?? [];
    expect(later).toContain("**A parameter on the left of a condition**");
    const leaf = { fact: { parameter: "rate" }, operator: "equal", value: "1.00" };
    expect(issuesOf([monthlyAward("1.00"), clause("x", "requires", { that: { all: [leaf] } })])).not.toEqual([]);
    expect(later).toContain("**A period of a limit that a parameter gives**");
    const limits = { awards: ["award"], to: "1.00", over: { parameter: "rate" }, reduce: ["award"] };
    expect(issuesOf([monthlyAward("1.00"), clause("x", "limits", { limits })])).not.toEqual([]);
  });

  it("lists every page once, in an order in which nothing is used before it", () => {
    const [, contents = ""] = README.match(/## In which order to read\n([\s\S]*?)\n## /) ?? [];
    const listed = [...contents.matchAll(/^\| \[[\w-]+\]\(([\w-]+\.md)\) \|/gm)].map(
      ([, file]) => `docs/language/${file}`,
    );
    expect(listed.toSorted()).toEqual(CONCEPTS);
    expect(listed[0]).toBe("docs/language/pack.md");
  });
});

describe("the pages of the language", () => {
  it.each(CONCEPTS)("%s says what it is for, its rules, and the mistakes", (page) => {
    const text = textOf(page);
    // A title, the comment of the test, and then at once in words what the page is for.
    expect(text).toMatch(/^# .+\n\n<!-- .* -->\n\n[A-Z`]/);
    expect(text).toMatch(/^## (?:Rules|Its parts|The register|`\w+`)$/m);
    expect(text).toMatch(/^## Mistakes$/m);
  });
});
