import { isNonEmpty } from "../base/non-empty.js";
import { ok, type Result, refused } from "../base/result.js";
import { type Issue, issue, type Place } from "../issue/index.js";
import type { JsonDocument } from "./json.js";
import { HOUSEHOLD_LIMITS, type ReadingLimits } from "./limits.js";
import { Positions } from "./positions.js";
import { syntaxTree, tooDeepAt } from "./syntax.js";
import { utf8Bytes } from "./text-size.js";
import { TreePlaces } from "./tree-places.js";
import { TreeReader } from "./tree-reader.js";

/**
 * Reads JSON text within limits: its size first, then its depth in one flat scan, then its syntax, then its keys. Strict
 * JSON only, a byte order mark aside; duplicate keys and keys that reach into a prototype are refused. An issue never
 * repeats the text it stands in, which may be private.
 *
 * @param text JSON text
 * @param file what messages call it
 * @param limits other limits than 1 MiB, 64 levels and 10,000 items
 * @returns the document, whose places have lines and columns from 1; or every issue: `not-json`, `duplicate-key`,
 *   `forbidden-key`, `too-large`, `too-deep`, `list-too-long`
 */
export function readJson(text: string, file: string, limits: Partial<ReadingLimits> = {}): Result<JsonDocument, Issue> {
  const { bytes, depth, items } = { ...HOUSEHOLD_LIMITS, ...limits };
  const foundBytes = utf8Bytes(text, bytes);
  if (foundBytes > bytes) {
    return refused([issue("too-large", { file, pointer: "" }, { limitBytes: bytes, foundBytes })]);
  }
  const body = text.startsWith("\uFEFF") ? text.slice(1) : text;
  const positions = new Positions(body);
  const placeOf = (offset: number): Place => ({ file, pointer: "", ...positions.of(offset) });
  const deep = tooDeepAt(body, depth);
  if (deep !== null) return refused([issue("too-deep", placeOf(deep), { limit: depth })]);

  const tree = syntaxTree(body, depth);
  if (!("root" in tree)) {
    const { offset, found } = tree.fault;
    return refused([issue("not-json", placeOf(offset), { found })]);
  }
  const places = new TreePlaces(file, tree.root, positions);
  const reader = new TreeReader(places, items);
  const value = reader.read(tree.root, "");
  if (isNonEmpty(reader.issues)) return refused(reader.issues);
  return ok({ file, value, at: places.at, keyAt: places.keyAt });
}
