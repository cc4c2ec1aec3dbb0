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

/**
 * Takes a value that is already in memory as a document, under the same limits on depth, lists and keys. Anything JSON
 * could not say (an instance of a class, a function, a cycle, which is endless depth) is refused.
 */
export function documentOf(
  value: unknown,
  file: string,
  limits: Partial<ReadingLimits> = {},
): Result<JsonDocument, Issue> {
  const { depth, items } = { ...HOUSEHOLD_LIMITS, ...limits };
  const issues: Issue[] = [];
  const at = (pointer: string) => ({ file, pointer });
  const report = (one: Issue) => {
    if (issues.length < MOST_ISSUES) issues.push(one);
    return null;
  };
  const copy = (part: unknown, pointer: string, level: number): JsonValue => {
    if (part === null || typeof part === "string" || typeof part === "boolean") return part;
    if (typeof part === "number")
      return Number.isFinite(part) ? part : report(issue("not-json", at(pointer), { found: String(part) }));
    if (typeof part !== "object")
      return report(issue("wrong-type", at(pointer), { expected: "a JSON value", found: typeof part }));
    if (level >= depth) return report(issue("too-deep", at(pointer), { limit: depth }));
    if (Array.isArray(part)) {
      if (part.length > items) return report(issue("list-too-long", at(pointer), { limit: items, found: part.length }));
      return part.map((one, index) => copy(one, `${pointer}/${index}`, level + 1));
    }
    const prototype: unknown = Object.getPrototypeOf(part);
    if (prototype !== Object.prototype && prototype !== null) {
      return report(
        issue("wrong-type", at(pointer), {
          expected: "a plain object",
          found: part.constructor?.name ?? "an object of a class",
        }),
      );
    }
    const object: Record<string, JsonValue> = {};
    for (const [key, one] of Object.entries(part)) {
      const place = `${pointer}${pointerStep(key)}`;
      if (FORBIDDEN_KEYS.has(key)) report(issue("forbidden-key", at(place), { key }));
      else if (one !== undefined) object[key] = copy(one, place, level + 1);
    }
    return object;
  };
  const copied = copy(value, "", 0);
  return isNonEmpty(issues) ? refused(issues) : ok({ file, value: copied, at, keyAt: at });
}
