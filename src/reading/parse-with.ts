import type * as z from "zod";
import { isNonEmpty } from "../base/non-empty.js";
import { ok, type Result, refused } from "../base/result.js";
import { type Issue, issue } from "../issue/index.js";
import type { JsonDocument } from "./json.js";
import type { BranchesOf } from "./schema-keys.js";
import type { Synonyms } from "./slips.js";
import { Translator } from "./translator.js";

/**
 * Parses a document by a schema; every problem, up to a bound, is reported with its place, what was expected and what
 * was found.
 *
 * @param branchesOf looks into schemas that are unions in a way of their own, so that the keys they allow can be named
 * @param synonyms keys that are easily written for one another
 */
export function parseWith<Schema extends z.ZodType>(
  schema: Schema,
  document: JsonDocument,
  branchesOf: BranchesOf = () => undefined,
  synonyms: Synonyms = {},
): Result<z.output<Schema>, Issue> {
  const parsed = schema.safeParse(document.value);
  if (parsed.success) return ok(parsed.data);
  const translator = new Translator(document, schema, branchesOf, synonyms);
  // The error's own message is never read: it spells out every branch of every union, however many there are.
  translator.translate(parsed.error.issues);
  const { issues } = translator;
  if (isNonEmpty(issues)) return refused(issues);
  return refused([issue("wrong-value", document.at(""), { expected: "another value", found: "" })]);
}
