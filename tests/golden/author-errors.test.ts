import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Issue, IssueCode } from "../../src/issue/index.js";
import { describeIssue } from "../../src/words/index.js";
import { EN_ISSUES } from "../../src/words/issues/en-issues.js";
import { type AuthorError, issuesFor } from "./author-error.js";
import { BY_HAND } from "./by-hand.js";
import { ERRORS_IN_CLAUSES } from "./errors-in-clauses.js";
import { ERRORS_IN_FILES } from "./errors-in-files.js";
import { ERRORS_IN_MEANING } from "./errors-in-meaning.js";
import { ERRORS_ONCE } from "./errors-once.js";
import { phrasesIn, refusingSources } from "./phrases.js";

const GOLDEN = join(import.meta.dirname, "author-errors.md");
const ERRORS = [...ERRORS_IN_FILES, ...ERRORS_IN_CLAUSES, ...ERRORS_IN_MEANING, ...ERRORS_ONCE].map((error) => ({
  error,
  issues: issuesFor(error),
}));
const CODES = Object.keys(EN_ISSUES) as IssueCode[];
const codesOf = (codes: readonly IssueCode[]) => CODES.filter((code) => codes.includes(code));

/** JSON in one line, with spaces. */
function written(json: unknown): string {
  if (typeof json !== "object" || json === null) return JSON.stringify(json);
  if (Array.isArray(json)) return `[${json.map(written).join(", ")}]`;
  const parts = Object.entries(json).flatMap(([key, value]) =>
    value === undefined ? [] : [`${JSON.stringify(key)}: ${written(value)}`],
  );
  return parts.length === 0 ? "{}" : `{ ${parts.join(", ")} }`;
}

function shownPart(broken: unknown): string {
  if (typeof broken === "string") return broken.trimEnd();
  return Array.isArray(broken) ? broken.map(written).join("\n") : written(broken);
}

function rendered({ error, issues }: { readonly error: AuthorError; readonly issues: readonly Issue[] }): string {
  const said = issues.flatMap((issue) => [describeIssue(issue, "en").message, describeIssue(issue, "zh").message]);
  return [
    `### ${error.situation}`,
    `\`\`\`json\n${shownPart(error.broken)}\n\`\`\``,
    ...said.map((line) => `> ${line}`),
  ].join("\n\n");
}

function page(): string {
  const used = codesOf(ERRORS.map(({ error }) => error.code));
  const parts = used.map((code) => {
    const entries = ERRORS.filter(({ error }) => error.code === code).map(rendered);
    return [`## ${code}`, ...entries].join("\n\n");
  });
  return `${[HEAD, ...parts].join("\n\n")}\n`;
}

const HEAD = `# Every error of an author of packs

Each entry shows what was written and what the library says to it, in English and in Chinese. A law of four packs is
loaded (nation, province, city, district) that is right but for the part shown; texts and citations are left out. This
page is made by \`tests/golden/author-errors.test.ts\` and compared with what the library says: a change of a message is
a change of this page. To write it anew, run the test with \`UPDATE_GOLDEN=1\` and read what changed.`;

/** Phrases that no pack can cause: the schemas of packs have no bound of that kind, and no problem without words. */
const NOT_OF_PACKS = ["^more than$", "^less than$", "^another value$", "^something else$"];

describe("author-errors.md", () => {
  it("is what the library says", () => {
    if (process.env.UPDATE_GOLDEN === "1") writeFileSync(GOLDEN, page());
    expect(page()).toBe(readFileSync(GOLDEN, "utf8"));
  });

  it.each(ERRORS)("$error.code: $error.situation, and nothing else is wrong", ({ error, issues }) => {
    expect(new Set(issues.map(({ code }) => code))).toEqual(new Set([error.code]));
  });

  it.each(ERRORS)("$error.code: $error.situation, said once", ({ issues }) => {
    expect(issues).toHaveLength(1);
  });

  it("tells situations apart by their titles", () => {
    const titles = ERRORS.map(({ error }) => `${error.code} ${error.situation}`);
    expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
  });

  it("has every code that parsing, consolidating or linking a pack can raise", () => {
    const text = refusingSources().join("\n");
    const raised = CODES.filter((code) => text.includes(`"${code}"`));
    expect(codesOf(ERRORS.map(({ error }) => error.code))).toEqual(raised);
  });

  it("has every phrase that is put into an issue on the way", () => {
    const said = ERRORS.flatMap(({ issues }) =>
      issues.flatMap(({ params }) => Object.values(params).flat().map(String)),
    );
    const phrases = refusingSources()
      .flatMap(phrasesIn)
      .filter(({ source }) => !NOT_OF_PACKS.includes(source));
    expect(phrases.length).toBeGreaterThan(80);
    expect(phrases.filter((phrase) => !said.some((text) => phrase.test(text))).map(String)).toEqual([]);
  });

  it.each(Object.entries(BY_HAND))("says by hand: %s", (title, expected) => {
    const found = ERRORS.find(({ error }) => `${error.code}: ${error.situation}` === title);
    const [first] = found?.issues ?? [];
    if (first === undefined) throw new Error("no such error");
    const said = (language: "en" | "zh") => describeIssue(first, language).message.replace(/^\S+ (?:\(\S+\): )?/, "");
    const sentences = { en: said("en").replace(/ See also .*/, ""), zh: said("zh").replace(/另见 .*/, "") };
    expect(sentences).toEqual(expected);
  });

  it.each(ERRORS)("speaks Chinese throughout: $error.code: $error.situation", ({ issues }) => {
    for (const issue of issues) {
      const { message } = describeIssue(issue, "zh");
      const ownWords = message.replaceAll(/“[^”]*”|"(?:[^"\\]|\\.)*"/g, "");
      expect(ownWords.match(/[A-Za-z]{2,},? (?:[A-Za-z]{2,},? )*[A-Za-z]{2,}/g) ?? []).toEqual([]);
    }
  });
});
