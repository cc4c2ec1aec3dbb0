import { overlaps } from "../calendar/index.js";
import { type Issue, issue } from "../issue/index.js";
import type { Places } from "../jurisdiction/index.js";
import type { LinkedClause } from "./program.js";

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
  const unguarded = clauses.filter(
    (clause) => clause.when === null && (clause.effect === "pays" || clause.effect === "funds"),
  );
  unguarded.forEach((a, index) => {
    for (const b of unguarded.slice(index + 1)) {
      if (a.slot === b.slot || a.effect !== b.effect || awardKey(a) !== awardKey(b)) continue;
      const related =
        places.isWithin(a.jurisdiction, b.jurisdiction) || places.isWithin(b.jurisdiction, a.jurisdiction);
      if (related && overlaps(a.inForce, b.inForce)) {
        issues.push(issue("slot-conflict", at(b), { slot: awardKey(b), clauses: [a.id, b.id] }, [at(a)]));
      }
    }
  });
}

function awardKey(clause: LinkedClause): string {
  if (clause.effect === "pays") return clause.award;
  if (clause.effect !== "funds") return "";
  return "slot" in clause.award ? clause.award.slot : `tagged ${clause.award.tagged}`;
}
