import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { clause, issuesOf, monthlyAward } from "../support/law.js";

const FOLDER = join(import.meta.dirname, "../../docs/language");
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

  it("links to files that exist", () => {
    for (const [, target = ""] of README.matchAll(/\]\(([^)#]+)\)/g)) {
      expect([target, existsSync(join(dirname(join(FOLDER, "README.md")), target))]).toEqual([target, true]);
    }
  });
});
