import type * as z from "zod";
import { isNonEmpty } from "../base/non-empty.js";
import { ok, type Result, refused } from "../base/result.js";
import { type Issue, issue } from "../issue/index.js";
import {
  type BranchesOf,
  documentOf,
  type JsonDocument,
  type JsonValue,
  PACK_LIMITS,
  parseWith,
  type ReadingLimits,
  readJson,
  type Synonyms,
} from "../reading/index.js";
import { hashOf } from "./canonical.js";
import { CasesFileSchema, type CasesJson } from "./cases-schema.js";
import { dispatcherOf } from "./dispatch.js";
import { FactsSchema } from "./facts-schema.js";
import { type JurisdictionsJson, JurisdictionsSchema, ManifestSchema } from "./manifest-schema.js";
import type { Pack, PackFile } from "./pack.js";
import { AmendmentFileSchema, SchemeFileSchema } from "./scheme-schema.js";

/** The files of one pack by name, each as JSON text or as a value that is already parsed. */
export interface PackSource {
  /** What messages call the folder, such as `rules/cn/hubei`. */
  readonly folder: string;
  readonly files: Readonly<Record<string, unknown>>;
}

/**
 * Parses the files of one pack: `pack.json`, at most one `facts.json`, and any number of schemes and amendments.
 * Case files are passed over. Every problem of every file is reported.
 *
 * @param source the files of the folder, by name
 * @param limits other limits than 4 MiB, 64 levels and 10,000 items
 * @returns the pack with its sha256, or every issue: `not-json`, `unknown-key`, `missing-key`, `wrong-type`, `wrong-value` …
 */
export function parsePack(source: PackSource, limits: Partial<ReadingLimits> = {}): Result<Pack, Issue> {
  const issues: Issue[] = [];
  const contents: Record<string, JsonValue> = {};
  let manifest: Pack["manifest"] | null = null;
  let facts: Pack["facts"] = null;
  const schemes: Pack["schemes"][number][] = [];
  const amendments: Pack["amendments"][number][] = [];
  for (const [name, content] of Object.entries(source.files).sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (name.endsWith(".cases.json")) continue;
    const document = collect(read(content, `${source.folder}/${name}`, limits), issues);
    if (document === null) continue;
    contents[name] = document.value;
    if (name === "pack.json") manifest = parsed(ManifestSchema, document, issues);
    else if (name === "facts.json") facts = parsed(FactsSchema, document, issues);
    else if (isAmendment(document.value)) pushIfParsed(amendments, parsed(AmendmentFileSchema, document, issues));
    else pushIfParsed(schemes, parsed(SchemeFileSchema, document, issues));
  }
  if (manifest === null && !("pack.json" in source.files)) {
    issues.push(issue("missing-key", { file: source.folder, pointer: "" }, { key: "pack.json" }));
  }
  if (isNonEmpty(issues)) return refused(issues);
  if (manifest === null)
    return refused([issue("missing-key", { file: source.folder, pointer: "" }, { key: "pack.json" })]);
  return ok({ manifest, facts, schemes, amendments, sha256: hashOf(contents) });
}

/** Parses a case file. */
export function parseCases(content: unknown, file: string): Result<PackFile<CasesJson>, Issue> {
  const document = read(content, file, {});
  if (!document.ok) return document;
  const cases = parseWith(CasesFileSchema, document.value, branchesOf, SYNONYMS);
  return cases.ok ? ok({ json: cases.value, document: document.value }) : cases;
}

/**
 * Parses a `jurisdictions.json`.
 *
 * @param content JSON text, or a value that is already parsed
 * @param file what messages call it
 * @returns the register for `placesOf`, or every issue of its shape
 */
export function parseJurisdictions(content: unknown, file: string): Result<PackFile<JurisdictionsJson>, Issue> {
  const document = read(content, file, {});
  if (!document.ok) return document;
  const jurisdictions = parseWith(JurisdictionsSchema, document.value, branchesOf, SYNONYMS);
  return jurisdictions.ok ? ok({ json: jurisdictions.value, document: document.value }) : jurisdictions;
}

function read(content: unknown, file: string, limits: Partial<ReadingLimits>): Result<JsonDocument, Issue> {
  const within = { ...PACK_LIMITS, ...limits };
  return typeof content === "string" ? readJson(content, file, within) : documentOf(content, file, within);
}

function parsed<Schema extends z.ZodType>(
  schema: Schema,
  document: JsonDocument,
  issues: Issue[],
): PackFile<z.output<Schema>> | null {
  const result = parseWith(schema, document, branchesOf, SYNONYMS);
  if (result.ok) return { json: result.value, document };
  issues.push(...result.issues);
  return null;
}

function collect<Value>(result: Result<Value, Issue>, issues: Issue[]): Value | null {
  if (result.ok) return result.value;
  issues.push(...result.issues);
  return null;
}

function pushIfParsed<Item>(items: Item[], item: Item | null): void {
  if (item !== null) items.push(item);
}

function isAmendment(value: JsonValue): boolean {
  return typeof value === "object" && value !== null && !Array.isArray(value) && "amends" in value;
}

/** The shapes behind a dispatcher, among whose keys the nearest to a misspelt one is sought. */
const branchesOf: BranchesOf = (schema) => dispatcherOf(schema)?.branches();

/** A test is under `that`, a guard or a ground under `when`. */
const SYNONYMS: Synonyms = { that: "when", when: "that" };
