import type * as z from "zod";
import { expectedBy, oneOf, typeWords } from "./expected.js";
import type { JsonValue } from "./json.js";
import { leastMisfit } from "./misfit.js";

type ZodIssue = z.core.$ZodIssue;
type Branch = readonly ZodIssue[];

/** Which branch of a union a value was meant for; or, where that cannot be said, what was expected, perhaps at a key. */
export type Choice = { readonly branch: Branch } | { readonly key: string | null; readonly expected: string };

/**
 * Chooses the branch of a union from what each branch has against a value. Branches for other kinds of value are out;
 * a literal that tells branches apart, such as `effect`, decides; then the branch whose keys are most like the value's.
 *
 * It looks at the root of each branch only: the errors of a recursive schema share their parts, and walking all of them
 * would take time exponential in the depth of the value.
 */
export function chooseBranch(errors: readonly Branch[], value: JsonValue): Choice {
  const branches = flattened(errors);
  const candidates = branches.filter((branch) => !isForAnotherKind(branch, value));
  const [only, ...others] = candidates;
  if (only !== undefined && others.length === 0) return { branch: only };
  if (only === undefined || typeof value !== "object" || value === null) {
    return { key: null, expected: wordsOf(only === undefined ? branches : candidates) };
  }
  if (Array.isArray(value)) return { branch: candidates.reduce((a, b) => (b.length < a.length ? b : a)) };

  const told = tellApart(candidates, value);
  if ("expected" in told) return told;
  const branch = leastMisfit(told.left, value);
  return branch === null ? { key: null, expected: wordsOf(candidates) } : { branch };
}

/** The branches of a union, and of the unions directly in it. */
function flattened(errors: readonly Branch[]): readonly Branch[] {
  return errors.flatMap((branch) => {
    const [only, ...others] = branch;
    const isUnion = only?.code === "invalid_union" && only.path.length === 0 && others.length === 0;
    return isUnion ? flattened(only.errors) : [branch];
  });
}

function isForAnotherKind(branch: Branch, value: JsonValue): boolean {
  return branch.some((one) => {
    if (one.path.length > 0) return false;
    if (one.code === "invalid_value") return !one.values.some((literal) => typeof literal === typeof value);
    // 1.5 is of the kind of whole numbers, though it is none.
    return one.code === "invalid_type" && !(one.expected === "int" && typeof value === "number");
  });
}

/**
 * Leaves the branches whose literals the value has. A literal that no branch accepts, while several branches know its
 * key, is itself what is wrong.
 */
function tellApart(
  branches: readonly Branch[],
  value: object,
): { readonly left: readonly Branch[] } | { readonly key: string; readonly expected: string } {
  let left = branches;
  for (const key of literalKeys(branches, value)) {
    const knowing = branches.filter((branch) => !branch.some((one) => isUnknown(one, key)));
    const accepting = knowing.filter((branch) => !branch.some((one) => one.path[0] === key));
    if (accepting.length > 0) left = left.filter((branch) => !literalsAt(branch, key));
    else {
      const literals = knowing.map((branch) => literalsAt(branch, key) ?? []);
      const distinct = new Set(literals.map((values) => values.map(String).join()));
      if (distinct.size > 1 && literals.every((values) => values.length > 0)) {
        return { key, expected: oneOf([...new Set(literals.flat())]) };
      }
    }
  }
  return { left: left.length > 0 ? left : branches };
}

function literalKeys(branches: readonly Branch[], value: object): ReadonlySet<string> {
  const keys = branches
    .flat()
    .flatMap((one) => (one.code === "invalid_value" && one.path.length === 1 ? one.path : []));
  return new Set(keys.map(String).filter((key) => Object.hasOwn(value, key)));
}

function literalsAt(branch: Branch, key: string): readonly z.core.util.Primitive[] | undefined {
  const found = branch.find((one) => one.code === "invalid_value" && one.path.length === 1 && one.path[0] === key);
  return found?.code === "invalid_value" ? found.values : undefined;
}

function isUnknown(one: ZodIssue, key: string): boolean {
  return one.code === "unrecognized_keys" && one.path.length === 0 && one.keys.includes(key);
}

/** What some branches expected, in a short list. */
function wordsOf(branches: readonly Branch[]): string {
  const words = branches.flatMap(([first]) => {
    if (first === undefined) return [];
    return first.path.length === 0 ? [expectedBy(first)] : [`${typeWords("object")} with ${String(first.path[0])}`];
  });
  const distinct = [...new Set(words)];
  return distinct.length > 12 ? `${distinct.slice(0, 11).join(", or ")}, or others` : distinct.join(", or ");
}
