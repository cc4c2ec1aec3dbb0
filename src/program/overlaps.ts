import { overlaps } from "../calendar/index.js";
import { type Issue, issue } from "../issue/index.js";
import type { Places } from "../jurisdiction/index.js";
import type { LinkedClause, LinkedClauseOf } from "./program.js";

/** A clause that pays or funds an award, whatever the case. */
type Provision = LinkedClauseOf<"pays"> | LinkedClauseOf<"funds">;

/**
 * Reports two unguarded clauses of different slots that would both pay, or both fund, one award on one day in one
 * place: neither of them could be preferred.
 */
export function reportOverlaps(
  clauses: readonly LinkedClause[],
  places: Places,
  at: (clause: LinkedClause) => Issue["place"],
  issues: Issue[],
): void {
  const meet = (a: LinkedClause, b: LinkedClause) =>
    overlaps(a.inForce, b.inForce) &&
    (places.isWithin(a.jurisdiction, b.jurisdiction) || places.isWithin(b.jurisdiction, a.jurisdiction));
  const awards = clauses.filter((clause) => clause.effect === "awards");
  const unguarded = clauses.filter(
    (clause): clause is Extract<Provision, LinkedClause> =>
      clause.when === null && (clause.effect === "pays" || clause.effect === "funds"),
  );
  unguarded.forEach((a, index) => {
    for (const b of unguarded.slice(index + 1)) {
      if (a.slot === b.slot || a.effect !== b.effect || !meet(a, b)) continue;
      const shared =
        selectorOf(a) === selectorOf(b)
          ? selectorOf(b)
          : awards.find((award) => selects(a, award) && selects(b, award) && meet(a, award) && meet(b, award))?.slot;
      if (shared !== undefined)
        issues.push(issue("slot-conflict", at(b), { slot: shared, clauses: [a.id, b.id], lower: null }, [at(a)]));
    }
  });
}

function selectorOf(clause: Provision): string {
  if (clause.effect === "pays") return clause.award;
  return "slot" in clause.award ? clause.award.slot : `tagged ${clause.award.tagged}`;
}

function selects(clause: Provision, award: LinkedClauseOf<"awards">): boolean {
  if (clause.effect === "pays") return clause.award === award.slot;
  return "slot" in clause.award ? clause.award.slot === award.slot : award.tags.includes(clause.award.tagged);
}
