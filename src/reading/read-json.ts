import { type Node, type ParseError, parseTree, printParseErrorCode } from "jsonc-parser";
import { isNonEmpty } from "../base/non-empty.js";
import { ok, type Result, refused } from "../base/result.js";
import { type Issue, issue } from "../issue/index.js";
import {
  FORBIDDEN_KEYS,
  HOUSEHOLD_LIMITS,
  type JsonDocument,
  type JsonValue,
  MOST_ISSUES,
  pointerStep,
  type ReadingLimits,
} from "./json.js";
import { nodeAt, Positions, placeOfNode } from "./positions.js";

/**
 * Reads JSON text within limits: its size first, then its depth in one flat scan, then its syntax, then its keys. Strict
 * JSON only; duplicate keys and keys that reach into a prototype are refused.
 */
export function readJson(text: string, file: string, limits: Partial<ReadingLimits> = {}): Result<JsonDocument, Issue> {
  const { bytes, depth, items } = { ...HOUSEHOLD_LIMITS, ...limits };
  const foundBytes = text.length > bytes ? text.length : new TextEncoder().encode(text).length;
  if (foundBytes > bytes)
    return refused([issue("too-large", { file, pointer: "" }, { limitBytes: bytes, foundBytes })]);
  const marked = text.startsWith("\uFEFF");
  const body = marked ? text.slice(1) : text;
  const positions = new Positions(body);
  const deep = tooDeepAt(body, depth);
  if (deep !== null)
    return refused([issue("too-deep", { file, pointer: "", ...positions.of(deep) }, { limit: depth })]);
  const errors: ParseError[] = [];
  const root = parseTree(body, errors, { disallowComments: true, allowTrailingComma: false, allowEmptyContent: false });
  const syntax = errors
    .slice(0, MOST_ISSUES)
    .map(({ error, offset }) =>
      issue("not-json", { file, pointer: "", ...positions.of(offset) }, { found: inWords(printParseErrorCode(error)) }),
    );
  if (isNonEmpty(syntax)) return refused(syntax);
  if (root === undefined)
    return refused([issue("not-json", { file, pointer: "", line: 1, column: 1 }, { found: "nothing" })]);
  const reader = new TreeReader(file, positions, items);
  const value = reader.value(root, "");
  if (isNonEmpty(reader.issues)) return refused(reader.issues);
  return ok({
    file,
    value,
    at: (pointer) => placeOfNode(file, pointer, nodeAt(root, pointer), positions),
    keyAt: (pointer) => placeOfNode(file, pointer, keyNode(root, pointer), positions),
  });
}

/** The offset at which brackets open deeper than a limit, or null; brackets inside strings do not count. */
function tooDeepAt(text: string, limit: number): number | null {
  let depth = 0;
  let quoted = false;
  for (let offset = 0; offset < text.length; offset += 1) {
    const character = text[offset];
    if (quoted) {
      if (character === "\\") offset += 1;
      else if (character === '"') quoted = false;
    } else if (character === '"') quoted = true;
    else if (character === "{" || character === "[") {
      depth += 1;
      if (depth > limit) return offset;
    } else if (character === "}" || character === "]") depth -= 1;
  }
  return null;
}

/** `CommaExpected` as `comma expected`. */
function inWords(code: string): string {
  return code.replaceAll(/([a-z])([A-Z])/g, "$1 $2").toLowerCase();
}

function keyNode(root: Node, pointer: string): Node {
  const value = nodeAt(root, pointer);
  return value.parent?.type === "property" ? (value.parent.children?.[0] ?? value) : value;
}

/** Turns a syntax tree into a value, reporting what plain parsing would pass over in silence. */
class TreeReader {
  readonly issues: Issue[] = [];
  readonly #file: string;
  readonly #positions: Positions;
  readonly #items: number;

  constructor(file: string, positions: Positions, items: number) {
    this.#file = file;
    this.#positions = positions;
    this.#items = items;
  }

  value(node: Node, pointer: string): JsonValue {
    if (node.type === "array") return this.#list(node, pointer);
    if (node.type === "object") return this.#object(node, pointer);
    if (node.type === "number" && !Number.isFinite(node.value)) {
      this.#report(node, pointer, (place) => issue("not-json", place, { found: "a number too large for any use" }));
    }
    return node.value;
  }

  #list(node: Node, pointer: string): JsonValue {
    const children = node.children ?? [];
    if (children.length > this.#items) {
      this.#report(node, pointer, (place) =>
        issue("list-too-long", place, { limit: this.#items, found: children.length }),
      );
      return [];
    }
    return children.map((child, index) => this.value(child, `${pointer}/${index}`));
  }

  #object(node: Node, pointer: string): JsonValue {
    const object: Record<string, JsonValue> = {};
    for (const { children } of node.children ?? []) {
      const [keyNodeOf, valueNode] = children ?? [];
      if (keyNodeOf === undefined || valueNode === undefined) continue;
      const key: string = keyNodeOf.value;
      const at = `${pointer}${pointerStep(key)}`;
      if (FORBIDDEN_KEYS.has(key)) this.#report(keyNodeOf, at, (place) => issue("forbidden-key", place, { key }));
      else if (Object.hasOwn(object, key))
        this.#report(keyNodeOf, at, (place) => issue("duplicate-key", place, { key }));
      else object[key] = this.value(valueNode, at);
    }
    return object;
  }

  #report(node: Node, pointer: string, make: (place: Issue["place"]) => Issue): void {
    if (this.issues.length < MOST_ISSUES)
      this.issues.push(make(placeOfNode(this.#file, pointer, node, this.#positions)));
  }
}
