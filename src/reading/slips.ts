import type * as z from "zod";
import { nearest } from "../issue/index.js";
import { MOST_COMPARED } from "./limits.js";
import { pointerOf } from "./pointer.js";

type ZodIssue = z.core.$ZodIssue;

/** Keys that are easily written for one another, though they are not spelt alike: `that` for `when`. */
export type Synonyms = Readonly<Record<string, string>>;

/** The key that an unknown one was most likely meant for, among those that are still free; empty when none is near. */
export function keyMeant(key: string, free: readonly string[], synonyms: Synonyms): string {
  const synonym = Object.hasOwn(synonyms, key) ? synonyms[key] : undefined;
  return synonym !== undefined && free.includes(synonym) ? synonym : nearest(key, free);
}

/**
 * The problems of a value without those that only follow from a misspelt key: that the right key is missing, and what a
 * check of the whole object has against it.
 */
export function withoutFollowers(problems: readonly ZodIssue[], synonyms: Synonyms): readonly ZodIssue[] {
  const slips = new Map<string, readonly string[]>();
  for (const one of problems) {
    if (one.code === "unrecognized_keys") slips.set(pointerOf(one.path), one.keys.slice(0, MOST_COMPARED));
  }
  if (slips.size === 0) return problems;
  return problems.filter((one) => {
    if (one.code === "unrecognized_keys") return true;
    if (one.code === "custom" && one.params === undefined && slips.has(pointerOf(one.path))) return false;
    const key = one.path.at(-1);
    const written = slips.get(pointerOf(one.path.slice(0, -1))) ?? [];
    return key === undefined || !written.some((slip) => keyMeant(slip, [String(key)], synonyms) !== "");
  });
}
