import type * as z from "zod";
import { nearest } from "../issue/index.js";
import { MOST_COMPARED } from "./limits.js";

type ZodIssue = z.core.$ZodIssue;
type Branch = readonly ZodIssue[];

interface Misfit {
  readonly branch: Branch;
  /** Keys the branch lacks or has too many; a misspelt key counts once. */
  readonly keys: number;
  /** Whether the value has any key of the branch, even if misspelt. */
  readonly plausible: boolean;
}

/** The branch whose keys are most like those of an object, or null when none has a key in common with it. */
export function leastMisfit(branches: readonly Branch[], value: object): Branch | null {
  const [best] = branches
    .map((branch) => misfitOf(branch, value))
    .filter(({ plausible }) => plausible)
    .sort((a, b) => a.keys - b.keys || a.branch.length - b.branch.length);
  return best?.branch ?? null;
}

function misfitOf(branch: Branch, value: object): Misfit {
  const unknown = branch.flatMap((one) => (one.code === "unrecognized_keys" && one.path.length === 0 ? one.keys : []));
  const missing = new Set(branch.flatMap(({ path }) => (path.length === 1 ? path.map(String) : [])));
  for (const key of missing) if (Object.hasOwn(value, key)) missing.delete(key);
  const misspelt = unknown.slice(0, MOST_COMPARED).filter((key) => nearest(key, missing) !== "").length;
  return {
    branch,
    keys: unknown.length + missing.size - Math.min(misspelt, missing.size),
    plausible: misspelt > 0 || Object.keys(value).length > unknown.length,
  };
}
