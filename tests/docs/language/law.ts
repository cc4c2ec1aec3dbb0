import { runCases } from "../../../src/authoring/index.js";
import { ok } from "../../../src/base/result.js";
import type { Issue } from "../../../src/issue/index.js";
import { parseCases } from "../../../src/pack/index.js";
import type { Law } from "../../../src/program/index.js";
import {
  amendment,
  clause,
  FACTS,
  type Files,
  files,
  load,
  manifest,
  monthlyAward,
  scheme,
} from "../../support/law.js";

export type Json = Record<string, unknown>;

/** A law of a page, with a household and what is expected of it where it is no mistake. */
export interface LawBlock {
  /** Keys of pack.json beside those of every example. */
  readonly pack?: Json;
  /** Facts beside those of every example. */
  readonly vocabulary?: Json;
  /** Other keys of the scheme's head than those of every example. */
  readonly scheme?: Json;
  readonly clauses?: readonly Json[];
  /** What packs of lower places change, by the place. */
  readonly amendments?: Readonly<Record<string, readonly Json[]>>;
  readonly household?: Json;
  readonly on?: string;
  readonly purpose?: string;
  readonly readings?: Json;
  readonly expect?: Json;
}

/** The keys of such a block; a misspelt one would be passed over. */
export const LAW_KEYS = [
  "pack",
  "vocabulary",
  "scheme",
  "clauses",
  "amendments",
  "household",
  "on",
  "purpose",
  "readings",
  "expect",
] as const;

const ON = "2005-06-01";
const PLACE = "420115";
const FOLDERS: Readonly<Record<string, string>> = {
  "420100": "cn/hubei/wuhan",
  "420115": "cn/hubei/wuhan/jiangxia",
};

const { children, ...others } = FACTS.facts;
const FACTS_OF_PAGES: Json = {
  ...others,
  children: { ...children, items: { ...children.items, hukou: { type: "place", label: { en: "registered at" } } } },
};

/** A clause of a page has no text and citation of its own, unless it shows them. */
const whole = ({ id, effect, ...body }: Json): Json => clause(String(id), String(effect), body);

function filesOf(block: LawBlock): Files {
  const clauses = (block.clauses ?? []).map(whole);
  const withAward = clauses.some(({ effect }) => effect === "awards") ? clauses : [monthlyAward("10.00"), ...clauses];
  const amending = Object.entries(block.amendments ?? {}).map(([place, changes]) => {
    const folder = FOLDERS[place];
    if (folder === undefined) throw new Error(`no pack stands at ${place}`);
    return [`${folder}/scheme.json`, amendment(changes.map(whole))] as const;
  });
  return files({
    "cn/facts.json": { ...FACTS, facts: { ...FACTS_OF_PAGES, ...block.vocabulary } },
    "cn/hubei/pack.json": { ...manifest("cn/hubei", "420000"), ...block.pack },
    "cn/hubei/scheme.json": scheme(withAward, block.scheme),
    ...Object.fromEntries(amending),
  });
}

/** The law of a block: the pack of a province, what others change in it, and the words of every page's examples. */
export function lawOfBlock(block: LawBlock): ReturnType<typeof load> {
  return load(filesOf(block), PLACE);
}

/** What the block's case comes to; nothing where it passes. */
export function resultOf(
  block: LawBlock,
  law: Law,
): { readonly issues: readonly Issue[]; readonly differences: readonly unknown[] } {
  const { household, on = ON, purpose, readings, expect } = block;
  const one = { case: "example", in: PLACE, on, purpose, readings, household: { place: PLACE, ...household }, expect };
  const cases = parseCases(JSON.stringify({ language: 1, scheme: "test/scheme", cases: [one] }), "block");
  if (!cases.ok) return { issues: cases.issues, differences: [] };
  const results = runCases(() => ok(law.program), cases.value);
  const issues = results.flatMap((result) => (result.result === "refused" ? result.issues : []));
  const differences = results.flatMap((result) => (result.result === "failed" ? result.differences : []));
  return {
    issues,
    differences: differences.map(({ subject, what, expected, got }) => ({ subject, what, expected, got })),
  };
}
