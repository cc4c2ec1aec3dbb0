import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { assess, parseJurisdictions, placesOf } from "../../../src/index.js";
import type { Issue } from "../../../src/issue/index.js";
import { describeIssue } from "../../../src/words/index.js";
import { almoner } from "../../cli/fake-io.js";
import type { Block } from "../../support/blocks.js";
import { answerOf, FORMULA_KEYS, type FormulaBlock, lawAround } from "./formula.js";
import { type Json, LAW_KEYS, type LawBlock, lawOfBlock, resultOf } from "./law.js";
import { blocksIn, CONCEPTS, FOLDER, saidAfter, textOf } from "./pages.js";

const BLOCKS = CONCEPTS.flatMap(blocksIn);

const labelled = (label: string) =>
  BLOCKS.filter((block) => block.label === label).map((block) => ({ title: `${block.page}:${block.line}`, block }));

function parsed<Shape>(block: Block, keys: readonly string[]): Shape {
  const json = JSON.parse(block.source);
  expect(Object.keys(json).filter((key) => !keys.includes(key))).toEqual([]);
  return json;
}

/** A formula in a law around it, a single clause, or a law. */
function lawIn(block: Block): LawBlock {
  const json: Json = JSON.parse(block.source);
  if ("formula" in json || "condition" in json) return lawAround(parsed<FormulaBlock>(block, FORMULA_KEYS));
  return "effect" in json || "id" in json ? { clauses: [json] } : parsed<LawBlock>(block, LAW_KEYS);
}

/** Why the law is refused, or where it is right the case. */
function refusalOf(block: LawBlock): readonly Issue[] {
  const law = lawOfBlock(block);
  if (!law.ok) return law.issues;
  return block.expect === undefined ? [] : resultOf(block, law.value).issues;
}

/** What is said of an issue, without the place, which is that of a file that the page does not show. */
function sentenceOf(issue: Issue): string {
  const { place, also, ...rest } = issue;
  return describeIssue({ ...rest, place: { file: "", pointer: "" } } as Issue, "en").message;
}

const inOneLine = (text: string) => text.trim().replaceAll(/\s*\n\s*/g, " ");

/** What is said, in lines as wide as those of a page. */
function inLines(text: string): string {
  const lines = [""];
  for (const word of text.split(" ")) {
    const last = lines.at(-1) ?? "";
    if (last !== "" && last.length + word.length > 118) lines.push(word);
    else lines[lines.length - 1] = last === "" ? word : `${last} ${word}`;
  }
  return lines.join("\n");
}

/** Writes what is said below the mistake, where the words have changed on purpose: `UPDATE_GOLDEN=1`. */
function rewrite(block: Block, said: string): void {
  const file = join(FOLDER, "../..", block.page);
  const old = `${block.source}\`\`\`\n\n\`\`\`text\n${saidAfter(block)?.source ?? ""}`;
  writeFileSync(
    file,
    textOf(block.page).replace(old, () => `${block.source}\`\`\`\n\n\`\`\`text\n${inLines(said)}\n`),
  );
}

describe("the pages of the language", () => {
  it("have blocks of kinds that are run", () => {
    const kinds = ["example", "law", "mistake", "limit", "register", "file"];
    expect(BLOCKS.filter(({ label }) => !kinds.includes(label)).map(({ page, line }) => `${page}:${line}`)).toEqual([]);
    expect(BLOCKS.length).toBeGreaterThan(180);
  });
});

describe("formulas and conditions", () => {
  it.each(labelled("example"))("$title", ({ block }) => {
    const example = parsed<FormulaBlock>(block, FORMULA_KEYS);
    if (example.refused !== undefined) {
      expect([...new Set<string>(refusalOf(lawAround(example)).map(({ code }) => code))]).toEqual([example.refused]);
      return;
    }
    expect("condition" in example ? "is" in example : "comes to" in example).toBe(true);
    expect(answerOf(example)).toEqual({
      value: "condition" in example ? example.is : example["comes to"],
      missing: example.missing ?? [],
      open: example.open ?? [],
    });
  });
});

describe("laws give their household what the page says", () => {
  it.each(labelled("law"))("$title", ({ block }) => {
    const example = parsed<LawBlock>(block, LAW_KEYS);
    const law = lawOfBlock(example);
    if (!law.ok) throw new Error(law.issues.map(sentenceOf).join("\n"));
    const { issues, differences } = resultOf(example, law.value);
    expect(issues.map(sentenceOf)).toEqual([]);
    expect(differences).toEqual([]);
  });
});

describe("mistakes are refused in the words of the page", () => {
  it.each(labelled("mistake"))("$title", ({ block }) => {
    const said = refusalOf(lawIn(block)).map(sentenceOf).join(" ");
    if (process.env.UPDATE_GOLDEN === "1") rewrite(block, said);
    expect(inOneLine(saidAfter(block)?.source ?? "")).toBe(said);
  });
});

describe("limits leave what the page says", () => {
  const award = (id: string, amount: string | undefined, once: string) => ({
    id,
    effect: "awards",
    award: { form: "cash", tags: ["aid"], amount, once },
  });
  const sumsIn = (text: string) =>
    Object.fromEntries(
      ["small", "large"].map((name) => [name, text.match(new RegExp(`\`${name}\` (\\d+\\.\\d\\d)`))?.[1] ?? "?"]),
    );
  const examples = [
    ...textOf("docs/language/limits.md").matchAll(
      /([^\n]*(?:\n[^\n]+)*):\n\n```json limit\n([\s\S]*?)```\n\n(leaves [^\n]*)/g,
    ),
  ].map(([, before = "", json = "", after = ""]) => ({
    before: sumsIn(before.replaceAll("\n", " ")),
    json,
    after: sumsIn(after),
  }));

  it("are all found", () => {
    expect(examples.map(({ json }) => json)).toEqual(labelled("limit").map(({ block }) => block.source));
    expect(examples.length).toBeGreaterThan(3);
  });

  it.each(examples)("$after of $before", ({ before, json, after }) => {
    const block = {
      clauses: [
        award("small", before.small, "2005-02-01"),
        award("large", before.large, "2005-09-01"),
        { id: "limit", effect: "limits", limits: JSON.parse(json) },
      ],
    };
    const law = lawOfBlock(block);
    if (!law.ok) throw new Error(law.issues.map(sentenceOf).join("\n"));
    const result = assess(law.value.program, { place: "420115", income: "350.00" }, { on: "2005-12-31" });
    if (!result.ok) throw new Error(JSON.stringify(result.issues));
    const awards = result.value.schemes[0]?.subjects[0]?.awards ?? [];
    const sums = awards.map(({ award: id, total }) => [id, total.kind === "exact" ? total.money.amount : "open"]);
    expect(Object.fromEntries(sums)).toEqual(after);
  });
});

it("the register of docs/language/places.md loads, and every place in it has its chain", () => {
  const [register] = labelled("register");
  const file = parseJurisdictions(register?.block.source, "register.json");
  const places = file.ok ? placesOf([file.value]) : file;
  if (!places.ok) throw new Error(JSON.stringify(places.issues));
  expect(places.value.chain("US-36-061-harbor")).toEqual(["US-36-061-harbor", "US-36-061", "US-36", "US"]);
  expect(places.value.atLevel("US-36-061-harbor", "province")).toBe("US-36");
  expect(places.value.atLevel("E09000033", "county")).toBe("E09000033");
});

it("the files that the pages show are one pack, and its cases pass", async () => {
  const cwd = mkdtempSync(join(tmpdir(), "almoner-language-"));
  const files = labelled("file").map(({ block }) => block);
  for (const { comment, source, page, line } of files) {
    if (comment === null) throw new Error(`${page}:${line}: which file is it?`);
    mkdirSync(dirname(join(cwd, comment)), { recursive: true });
    writeFileSync(join(cwd, comment), source);
  }
  const { exit, out, err } = await almoner(["test", "packs", "--only-packs"], { cwd });
  expect([exit, out, err]).toEqual([0, "2 cases: 2 passed, 0 failed\n", ""]);
  rmSync(cwd, { recursive: true });
});
