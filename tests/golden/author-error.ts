import type { Issue, IssueCode } from "../../src/issue/index.js";
import { loadLaw } from "../../src/program/index.js";
import { FACTS, files, manifest, monthlyAward, PLACES, scheme } from "../support/law.js";

export type Json = Record<string, unknown>;

/** One error an author can make: what is broken, and the packs in which it is. */
export interface AuthorError {
  readonly code: IssueCode;
  /** What the author did, in a few words. */
  readonly situation: string;
  /** The broken part as the page shows it: JSON, or text where the text itself is broken. */
  readonly broken: unknown;
  /** The files that differ from those of a law that loads: `folder/file` to JSON, text or, where null, no file. */
  readonly files: Readonly<Record<string, unknown>>;
  readonly jurisdictions?: unknown;
  readonly asked?: string;
}

/** The award that every scheme below has, so that nothing but the error is wrong with it. */
export const AWARD = monthlyAward("10.00");
const SCHEME = "cn/hubei/scheme.json";

/** An error in the clauses of the province's scheme; what is shown are the clauses other than the award. */
export function inClauses(code: IssueCode, situation: string, ...clauses: readonly unknown[]): AuthorError {
  return withAward(code, situation, AWARD, ...clauses);
}

/** An error in the award of the province's scheme, or in clauses it rests on. */
export function inAward(code: IssueCode, situation: string, award: Json, ...clauses: readonly unknown[]): AuthorError {
  return { ...withAward(code, situation, award, ...clauses), broken: [...clauses, award].map(bare) };
}

function withAward(code: IssueCode, situation: string, award: Json, ...clauses: readonly unknown[]): AuthorError {
  return {
    code,
    situation,
    broken: clauses.map(bare),
    files: { [SCHEME]: scheme([award, ...clauses] as readonly Json[]) },
  };
}

/** An error in the head of the province's scheme. */
export function inHead(code: IssueCode, situation: string, head: Json): AuthorError {
  return { code, situation, broken: head, files: { [SCHEME]: scheme([AWARD], head) } };
}

/** An error of a lower pack's amendment against clauses of the province. */
export function inAmendment(
  code: IssueCode,
  situation: string,
  upper: readonly Json[],
  lower: Readonly<Record<string, Json>>,
): AuthorError {
  return {
    code,
    situation,
    broken: {
      [SCHEME]: upper.map(bare),
      ...Object.fromEntries(Object.entries(lower).map(([path, json]) => [path, (json.clauses as unknown[]).map(bare)])),
    },
    files: { [SCHEME]: scheme([AWARD, ...upper]), ...lower },
  };
}

/** An error in one file; `broken` is the part of it that is wrong. */
export function inFile(
  code: IssueCode,
  situation: string,
  path: string,
  content: unknown,
  broken: unknown,
): AuthorError {
  return { code, situation, broken, files: { [SCHEME]: scheme([AWARD]), [path]: content } };
}

/** The vocabulary of the nation with more facts. */
export function factsWith(more: Json): Json {
  return { ...FACTS, facts: { ...FACTS.facts, ...more } };
}

/** A manifest of the province with some of it changed. */
export function manifestWith(more: Json): Json {
  return { ...manifest("cn/hubei", "420000"), ...more };
}

/** The register of places with one more, or with some other. */
export function placesWith(...more: readonly Json[]): Json {
  return { jurisdictions: [...PLACES.jurisdictions, ...more] };
}

/** A clause without the text and the citation that all of them have. */
function bare(clause: unknown): unknown {
  if (typeof clause !== "object" || clause === null || Array.isArray(clause)) return clause;
  const { text, cite, ...rest } = clause as Json;
  const ownCite = JSON.stringify(cite) === '{"document":"act","at":"1"}' || cite === undefined ? {} : { cite };
  const ownText = JSON.stringify(text) === '{"en":"text"}' || text === undefined ? {} : { text };
  return { ...rest, ...ownText, ...ownCite };
}

/** The issues for which the packs of an error are refused. */
export function issuesFor({ files: changed, jurisdictions, asked }: AuthorError): readonly Issue[] {
  const folders = new Map<string, Record<string, unknown>>();
  for (const [path, content] of Object.entries({ ...files({}), ...changed })) {
    if (content === null) continue;
    const at = path.lastIndexOf("/");
    const folder = path.slice(0, at);
    const text = isInMemory(content) ? content.value : asText(content);
    folders.set(folder, { ...folders.get(folder), [path.slice(at + 1)]: text });
  }
  const law = loadLaw(
    {
      packs: [...folders].map(([folder, contents]) => ({ folder, files: contents })),
      jurisdictions: [{ file: "jurisdictions.json", content: asText(jurisdictions ?? PLACES) }],
    },
    asked ?? "420115",
  );
  return law.ok ? [] : law.issues;
}

function asText(content: unknown): string {
  return typeof content === "string" ? content : JSON.stringify(content, null, 2);
}

/** A value handed over in memory instead of as text. */
export class InMemory {
  readonly value: unknown;
  constructor(value: unknown) {
    this.value = value;
  }
}

function isInMemory(content: unknown): content is InMemory {
  return content instanceof InMemory;
}
