import type { Issue } from "../../src/issue/index.js";
import { type JsonDocument, readJson } from "../../src/reading/index.js";

/** The seed of every property of these tests, so that a failure can be seen again. */
export const SEED = 20261125;

/** The issues of something refused; none when it was accepted. */
export function issuesOf(result: { readonly ok: true } | { readonly ok: false; readonly issues: readonly Issue[] }) {
  return result.ok ? [] : result.issues;
}

/** The codes of the issues of something refused. */
export function codesOf(result: Parameters<typeof issuesOf>[0]): readonly string[] {
  return issuesOf(result).map(({ code }) => code);
}

/** Reads a text that must be acceptable. */
export function documentFrom(text: string): JsonDocument {
  const result = readJson(text, "test.json");
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value;
}
