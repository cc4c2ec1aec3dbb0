import type * as z from "zod";
import { isNonEmpty } from "../base/non-empty.js";
import { ok, type Result, refused } from "../base/result.js";
import { type Issue, issue, nearest } from "../issue/index.js";
import { type JsonDocument, type JsonValue, pointerStep } from "./json.js";
import { likelyBranch } from "./union.js";

type ZodIssue = z.core.$ZodIssue;

/** Parses a document by a schema; every problem is reported with its place, what was expected and what was found. */
export function parseWith<Schema extends z.ZodType>(
  schema: Schema,
  document: JsonDocument,
): Result<z.output<Schema>, Issue> {
  const parsed = schema.safeParse(document.value);
  if (parsed.success) return ok(parsed.data);
  const issues = parsed.error.issues.flatMap((one) => translate(one, [], document));
  return refused(
    isNonEmpty(issues)
      ? issues
      : [issue("wrong-value", document.at(""), { expected: "a valid file", found: "something else" })],
  );
}

function translate(one: ZodIssue, above: readonly PropertyKey[], document: JsonDocument): readonly Issue[] {
  const path = [...above, ...one.path];
  const pointer = path.map((key) => pointerStep(String(key))).join("");
  const at = document.at(pointer);
  const value = valueAt(document.value, path);
  const found = shorten(value);
  switch (one.code) {
    case "unrecognized_keys":
      return one.keys.map((key) =>
        issue("unknown-key", document.keyAt(`${pointer}${pointerStep(key)}`), { key, nearest: "", allowed: [] }),
      );
    case "invalid_type":
      if (value === undefined) return [missing(path, document)];
      return [issue("wrong-type", at, { expected: typeWords(one.expected), found })];
    case "invalid_union":
      return translateUnion(one, path, value, document);
    case "invalid_key":
      return [
        issue("wrong-value", document.keyAt(pointer), {
          expected: one.issues[0]?.message ?? "another name",
          found: String(path.at(-1)),
        }),
      ];
    case "invalid_element":
      return one.issues.flatMap((inner) => translate(inner, [...path, one.key as PropertyKey], document));
    case "invalid_value":
      return value === undefined
        ? [missing(path, document)]
        : [issue("wrong-value", at, { expected: oneOf(one.values), found })];
    case "invalid_format":
      return [issue("wrong-value", at, { expected: formatWords(one), found })];
    case "too_small":
      return [issue("wrong-value", at, { expected: `at least ${String(one.minimum)}${sizeWords(one.origin)}`, found })];
    case "too_big":
      return [issue("wrong-value", at, { expected: `at most ${String(one.maximum)}${sizeWords(one.origin)}`, found })];
    case "custom":
      return [
        fromDispatcher(one.params ?? {}, path, document, found) ??
          issue("wrong-value", at, { expected: one.message, found }),
      ];
    default:
      return [issue("wrong-value", at, { expected: one.message, found })];
  }
}

/** The issue behind a problem that a schema saw by itself, such as a leaf at the root of a condition. */
function fromDispatcher(
  params: Readonly<Record<string, unknown>>,
  path: readonly PropertyKey[],
  document: JsonDocument,
  found: string,
): Issue | null {
  const at = document.at(path.map((key) => pointerStep(String(key))).join(""));
  const texts = (value: unknown) => (Array.isArray(value) ? value.map(String) : []);
  switch (params.code) {
    case "missing-key":
      return missing(path, document);
    case "wrong-type":
      return issue("wrong-type", at, { expected: String(params.expected), found });
    case "bare-leaf":
    case "path-forbidden":
      return issue(params.code, at, {});
    case "empty-group":
      return issue("empty-group", at, { group: String(params.group) });
    case "mixed-group":
      return issue("mixed-group", at, { keys: texts(params.keys) });
    case "unknown-name": {
      const allowed = texts(params.allowed);
      const name = texts(params.found).join(", ");
      const near =
        texts(params.found)
          .map((one) => nearest(one, allowed))
          .find((one) => one !== "") ?? "";
      return issue("unknown-name", at, { name, nearest: near, kind: String(params.kind) });
    }
    default:
      return null;
  }
}

function translateUnion(
  one: Extract<ZodIssue, { code: "invalid_union" }>,
  path: readonly PropertyKey[],
  value: JsonValue | undefined,
  document: JsonDocument,
): readonly Issue[] {
  if (value === undefined) return [missing(path, document)];
  const branch = likelyBranch(one.errors, value);
  if (branch !== null) {
    return branch.flatMap((inner) => withNearest(translate(inner, path, document), one.errors));
  }
  const pointer = path.map((key) => pointerStep(String(key))).join("");
  return [issue("wrong-value", document.at(pointer), { expected: branchWords(one.errors), found: shorten(value) })];
}

/** Offers the key an author probably meant among those some branch misses. */
function withNearest(issues: readonly Issue[], errors: readonly (readonly ZodIssue[])[]): readonly Issue[] {
  const wanted = [
    ...new Set(
      errors
        .flat()
        .flatMap((one) => (one.code === "invalid_type" && one.path.length === 1 ? [String(one.path[0])] : [])),
    ),
  ];
  return issues.map((one) =>
    one.code === "unknown-key" && one.params.nearest === ""
      ? { ...one, params: { ...one.params, nearest: nearest(one.params.key, wanted), allowed: wanted } }
      : one,
  );
}

function missing(path: readonly PropertyKey[], document: JsonDocument): Issue {
  const parent = path
    .slice(0, -1)
    .map((key) => pointerStep(String(key)))
    .join("");
  return issue("missing-key", document.at(parent), { key: String(path.at(-1) ?? "") });
}

function branchWords(errors: readonly (readonly ZodIssue[])[]): string {
  const words = errors.flatMap(([first]) => {
    if (first?.code === "invalid_type")
      return [first.path.length === 0 ? typeWords(first.expected) : `an object with ${String(first.path[0])}`];
    if (first?.code === "invalid_value") return [oneOf(first.values)];
    return first?.code === "invalid_format" ? [formatWords(first)] : [];
  });
  return [...new Set(words)].slice(0, 12).join(", or ");
}

function formatWords(one: Extract<ZodIssue, { code: "invalid_format" }>): string {
  return one.message.startsWith("Invalid") ? `a text in the format ${one.format}` : one.message;
}

function oneOf(values: readonly unknown[]): string {
  return values.length === 1 ? JSON.stringify(values[0]) : `one of ${values.map((value) => String(value)).join(", ")}`;
}

function typeWords(type: string): string {
  const words: Readonly<Record<string, string>> = {
    object: "an object",
    record: "an object",
    array: "a list",
    tuple: "a list",
    string: "a text",
    number: "a number",
    int: "a whole number",
    boolean: "true or false",
    null: "null",
  };
  return words[type] ?? type;
}

function sizeWords(origin: string): string {
  return origin === "array" ? " items" : origin === "string" ? " characters" : "";
}

function valueAt(value: JsonValue, path: readonly PropertyKey[]): JsonValue | undefined {
  let at: JsonValue | undefined = value;
  for (const key of path) {
    if (typeof at !== "object" || at === null) return undefined;
    at = Array.isArray(at)
      ? at[Number(key)]
      : Object.hasOwn(at, key)
        ? (at as { readonly [key: string]: JsonValue })[String(key)]
        : undefined;
  }
  return at;
}

function shorten(value: JsonValue | undefined): string {
  const text = value === undefined ? "nothing" : JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}
