import { type LinkedScheme, limitsAward, type Program } from "../../../program/index.js";

/** Schemes in groups: those that a limit binds together, so that the answer of one rests on the awards of the other. */
export function boundTogether(
  program: Program,
  schemes: readonly LinkedScheme[],
): readonly (readonly LinkedScheme[])[] {
  const groupOf = new Map(schemes.map((scheme) => [scheme.id, [scheme]]));
  for (const { scheme, slot } of program.limits) {
    const own = schemes.find(({ id }) => id === scheme);
    if (own === undefined) continue;
    const limits = (own.slots.get(slot)?.candidates ?? []).filter((clause) => clause.effect === "limits");
    for (const other of schemes) {
      const awards = [...other.slots.values()].flatMap(({ candidates }) => candidates);
      const binds = limits.some((limit) =>
        awards.some((award) => award.effect === "awards" && limitsAward(limit, own, award, other)),
      );
      if (binds) join(groupOf, own, other);
    }
  }
  const groups = new Set(groupOf.values());
  return [...groups].map((group) => schemes.filter((scheme) => group.includes(scheme)));
}

function join(groupOf: Map<string, LinkedScheme[]>, one: LinkedScheme, other: LinkedScheme): void {
  const [a, b] = [groupOf.get(one.id) ?? [], groupOf.get(other.id) ?? []];
  if (a === b) return;
  a.push(...b);
  for (const { id } of b) groupOf.set(id, a);
}
