import { isNonEmpty } from "../base/non-empty.js";
import { ok, type Result, refused } from "../base/result.js";
import type { Issue } from "../issue/index.js";
import type { JsonDocument } from "./json.js";
import { HOUSEHOLD_LIMITS, type ReadingLimits } from "./limits.js";
import { ValueReader } from "./value-reader.js";

/**
 * Takes a value that is already in memory as a document, under the limits of text: it is copied, and whatever JSON could
 * not say (an instance of a class, a function, a getter, an endless number) is refused. Its places have no lines.
 *
 * @param value any value; it is not changed
 * @param file what messages call it
 * @param limits other limits than 1 MiB, 64 levels and 10,000 items
 * @returns the document, or every issue: `wrong-type`, `forbidden-key`, `too-large`, `too-deep`, `list-too-long`
 */
export function documentOf(
  value: unknown,
  file: string,
  limits: Partial<ReadingLimits> = {},
): Result<JsonDocument, Issue> {
  const reader = new ValueReader(file, { ...HOUSEHOLD_LIMITS, ...limits });
  const copied = reader.read(value, "", 0);
  if (isNonEmpty(reader.issues)) return refused(reader.issues);
  const at = (pointer: string) => ({ file, pointer });
  return ok({ file, value: copied, at, keyAt: at });
}
