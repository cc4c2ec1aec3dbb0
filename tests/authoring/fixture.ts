import { join } from "node:path";
import { type CaseResult, runCases } from "../../src/authoring/index.js";
import { ok } from "../../src/base/result.js";
import { readPackTree } from "../../src/node/index.js";
import { parseCases } from "../../src/pack/index.js";
import { type LawBook, lawBook } from "../../src/program/index.js";
import type { JsonValue } from "../../src/reading/index.js";

/** The packs of the commands' fixtures, parsed. */
export function fixtureBook(): Promise<LawBook> {
  return bookOf((text) => text);
}

/** The same packs with their scheme closed from 2005. */
export function closedBook(): Promise<LawBook> {
  const closed = '"closed": { "from": "2005-01-01", "reason": { "en": "over" } }';
  return bookOf((text) => text.replace('"notes": [', `${closed}, "notes": [`));
}

async function bookOf(changed: (text: string) => string): Promise<LawBook> {
  const tree = await readPackTree("packs", join(import.meta.dirname, "../fixtures/cli"));
  if (!tree.ok) throw new Error(JSON.stringify(tree.issues));
  const packs = tree.value.packs.map(({ folder, files }) => ({
    folder,
    files: Object.fromEntries(Object.entries(files).map(([name, text]) => [name, changed(String(text))])),
  }));
  const book = lawBook({ ...tree.value, packs });
  if (!book.ok) throw new Error(JSON.stringify(book.issues));
  return book.value;
}

/** A household whose child accrues 20.00 in 2003, 120.00 in 2004 and 10.00 in January 2005. */
export const HOUSEHOLD = {
  familyPlace: "420115",
  certificateHeld: true,
  certificateIssuedOn: "2003-11-15",
  secretRecord: "kept",
  children: [{ id: "c1", bornOn: "1991-02-20" }],
} as const satisfies JsonValue;

export interface OneCase {
  readonly scheme?: string;
  readonly in?: string;
  readonly on?: string;
  readonly readings?: Readonly<Record<string, string>>;
  readonly household?: JsonValue;
  readonly expect: JsonValue;
}

/** Runs one case, asked in Jiangxia on 2005-06-01 about the household above unless it says otherwise. */
export function runOne(book: LawBook, one: OneCase): CaseResult {
  const { scheme = "cn/hubei/allowance", expect, ...rest } = one;
  const content = {
    language: 1,
    scheme,
    cases: [{ case: "The case", in: "420115", on: "2005-06-01", household: HOUSEHOLD, ...rest, expect }],
  };
  const cases = parseCases(JSON.stringify(content, null, 1), "one.cases.json");
  if (!cases.ok) throw new Error(JSON.stringify(cases.issues));
  const [result] = runCases((code) => {
    const law = book.at(code);
    return law.ok ? ok(law.value.program) : law;
  }, cases.value);
  if (result === undefined) throw new Error("no result");
  return result;
}

/** What differs, each as `subject what: expected | got (clause)`. */
export function differences(result: CaseResult): readonly string[] {
  if (result.result !== "failed") return [result.result];
  return result.differences.map(({ subject, what, expected, got, clause }) => {
    const text = (figure: typeof got) =>
      figure === null ? "-" : typeof figure === "string" ? figure : figure.join(",");
    const cited = clause === null ? "" : ` (${clause.address.split("#")[1]})`;
    return `${subject} ${what.join(" ")}: ${text(expected)} | ${text(got)}${cited}`;
  });
}
