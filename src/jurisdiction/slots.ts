import { type Issue, issue, nearest } from "../issue/index.js";
import type { ConsolidatedSlot, OriginClause } from "./law.js";
import type { Places } from "./places.js";
import { checkReplacement } from "./replacement.js";

type Unplaced = Omit<OriginClause, "depth">;

/**
 * Arranges the clauses of a scheme in slots. Reports two clauses of one id, a replacement of nothing, a replacement
 * that is not permitted, and two clauses of one slot that overlap in place and time with neither naming the other.
 */
export function slotsOf(clauses: readonly Unplaced[], places: Places, issues: Issue[]): readonly ConsolidatedSlot[] {
  const byId = new Map<string, Unplaced>();
  for (const clause of clauses) {
    const twin = byId.get(clause.json.id);
    if (twin === undefined) byId.set(clause.json.id, clause);
    else issues.push(issue("duplicate-clause", clause.at(["id"]), { id: clause.json.id }, [twin.at(["id"])]));
  }
  const slots = new Map<string, OriginClause[]>();
  for (const clause of byId.values()) {
    const chain = chainOf(clause, byId, issues);
    if (chain === null) continue;
    const root = chain[chain.length - 1] ?? clause;
    const replaced = chain[1];
    if (replaced !== undefined) checkReplacement(clause, replaced, places, issues);
    const slot = slots.get(root.json.id) ?? [];
    slot.push({ ...clause, depth: chain.length - 1 });
    slots.set(root.json.id, slot);
  }
  return [...slots].map(([id, candidates]) => {
    reportConflicts(id, candidates, byId, places, issues);
    return { id, candidates: [...candidates].sort((a, b) => b.depth - a.depth) };
  });
}

/** The clause, the one it replaces, and so on to the root; null after reporting a broken chain. */
function chainOf(clause: Unplaced, byId: ReadonlyMap<string, Unplaced>, issues: Issue[]): readonly Unplaced[] | null {
  const chain = [clause];
  for (let at = clause; at.json.replaces !== undefined; ) {
    const next = byId.get(at.json.replaces);
    if (next === undefined) {
      const id = at.json.replaces;
      if (at === clause)
        issues.push(issue("unknown-clause", at.at(["replaces"]), { id, nearest: nearest(id, [...byId.keys()]) }));
      return null;
    }
    if (chain.includes(next)) {
      issues.push(issue("cycle", clause.at(["replaces"]), { names: chain.map((one) => one.json.id) }));
      return null;
    }
    chain.push(next);
    at = next;
  }
  return chain;
}

function reportConflicts(
  slot: string,
  candidates: readonly OriginClause[],
  byId: ReadonlyMap<string, Unplaced>,
  places: Places,
  issues: Issue[],
): void {
  candidates.forEach((a, index) => {
    for (const b of candidates.slice(index + 1)) {
      if (standsOn(a, b, byId) || standsOn(b, a, byId)) continue;
      const related =
        places.isWithin(a.jurisdiction, b.jurisdiction) || places.isWithin(b.jurisdiction, a.jurisdiction);
      if (!related || !overlap(a, b)) continue;
      issues.push(issue("slot-conflict", b.at(["id"]), { slot, clauses: [a.json.id, b.json.id] }, [a.at(["id"])]));
    }
  });
}

function standsOn(upper: Unplaced, lower: Unplaced, byId: ReadonlyMap<string, Unplaced>): boolean {
  for (let at: Unplaced | undefined = upper; at?.json.replaces !== undefined; ) {
    if (at.json.replaces === lower.json.id) return true;
    at = byId.get(at.json.replaces);
  }
  return false;
}

function overlap(a: Unplaced, b: Unplaced): boolean {
  const [one, other] = [a.json.inForce ?? {}, b.json.inForce ?? {}];
  const before = (end: string | undefined, start: string | undefined) =>
    end !== undefined && start !== undefined && end < start;
  return !before(one.to, other.from) && !before(other.to, one.from);
}
