import type * as z from "zod";
import type { JsonValue } from "./json.js";

type ZodIssue = z.core.$ZodIssue;

/**
 * The branch of a union that a value was most likely meant for: the one whose root fits it best. A branch that asks
 * for another kind of value, or for a literal the value does not have, is out; of the others the one with the fewest
 * missing and unknown keys wins, and a tie goes to the one whose problems lie deepest.
 */
export function likelyBranch(errors: readonly (readonly ZodIssue[])[], value: JsonValue): readonly ZodIssue[] | null {
  const scored = errors
    .map((issues) => ({ issues, score: misfit(issues, value) }))
    .filter(({ score }) => Number.isFinite(score))
    .sort((a, b) => a.score - b.score);
  return scored[0]?.issues ?? null;
}

function misfit(issues: readonly ZodIssue[], value: JsonValue): number {
  let score = 0;
  for (const one of issues) {
    if (one.path.length === 0) {
      if (one.code === "unrecognized_keys") score += one.keys.length;
      else if (one.code === "invalid_union") score += 1;
      else if (one.code !== "custom") return Number.POSITIVE_INFINITY;
    } else if (one.path.length === 1) {
      const key = String(one.path[0]);
      const present = typeof value === "object" && value !== null && Object.hasOwn(value, key);
      if (one.code === "invalid_value" && (key === "effect" || key === "status")) return Number.POSITIVE_INFINITY;
      // The first key of an operation names it: a branch whose name is absent was not meant.
      score += present ? 0.1 : 2;
    } else score += 0.1;
  }
  const missesAll =
    typeof value === "object" &&
    value !== null &&
    issues.some(
      (one) =>
        one.code === "unrecognized_keys" && one.path.length === 0 && one.keys.length === Object.keys(value).length,
    );
  return missesAll ? Number.POSITIVE_INFINITY : score;
}
