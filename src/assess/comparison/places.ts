import { isNonEmpty } from "../../base/non-empty.js";
import { ok, type Result, refused } from "../../base/result.js";
import { type Issue, issue } from "../../issue/index.js";
import type { Program } from "../../program/index.js";

/**
 * The places that have a pack of their own, in the order of the register.
 *
 * @param program the law, of one place or of all packs
 * @returns their codes, such as `420115`
 */
export function placesWithPacks(program: Program): readonly string[] {
  const { packs, places } = program;
  return inOrder(
    packs.map(({ jurisdiction }) => jurisdiction),
    places,
  );
}

/** Each code once, in the order of the register; those that it does not list come last. */
function inOrder(codes: readonly string[], { all }: Program["places"]): readonly string[] {
  const asked = new Set(codes);
  const listed = all.flatMap(({ code }) => (asked.has(code) ? [code] : []));
  return [...new Set([...listed, ...asked])];
}

/** The places to compare, or what is wrong with those asked for. */
export function placesAsked(program: Program, asked: readonly string[] | undefined): Result<readonly string[], Issue> {
  const at = { file: "options", pointer: "/places" };
  // The law of one place lacks the schemes of the others: what they give would not be in the answer.
  if (program.jurisdiction !== "") {
    const found = `the law of ${program.jurisdiction}`;
    return refused([issue("wrong-value", at, { expected: "the law of all packs", found })]);
  }
  if (asked === undefined) return ok(placesWithPacks(program));
  // Callers without types may pass anything.
  if (!Array.isArray(asked)) return refused([issue("wrong-type", at, { expected: "a list", found: typeof asked })]);
  const issues = asked.flatMap((code, index) =>
    typeof code === "string" && program.places.chain(code) !== null
      ? []
      : [issue("unknown-jurisdiction", { ...at, pointer: `/places/${index}` }, { code: String(code) })],
  );
  return isNonEmpty(issues) ? refused(issues) : ok(inOrder(asked, program.places));
}

/** The law of all packs as of one place: the schemes of the packs on its chain. */
export function lawAt(program: Program, jurisdiction: string): Program {
  const chain = program.places.chain(jurisdiction) ?? [];
  return { ...program, jurisdiction, schemes: program.schemes.filter((scheme) => chain.includes(scheme.jurisdiction)) };
}
