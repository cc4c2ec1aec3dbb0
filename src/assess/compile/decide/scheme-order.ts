import type { LinkedClause, LinkedScheme } from "../../../program/index.js";

/** The clauses of a scheme in the order of the bits of a row. */
export function clausesOf({ slots }: Pick<LinkedScheme, "slots">): readonly LinkedClause[] {
  return [...slots.values()].flatMap(({ candidates }) => candidates);
}

/** The slots of a scheme's awards, in the order in which a row has them. */
export function awardSlotsOf({ slots }: Pick<LinkedScheme, "slots">): readonly string[] {
  return [...slots.values()]
    .filter(({ candidates }) => candidates.some(({ effect }) => effect === "awards"))
    .map(({ id }) => id);
}
