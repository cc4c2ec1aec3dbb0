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
  const standings = new Map<string, Standing | null>();
  const inCircles = new Set<string>();
  for (const clause of byId.values()) {
    const standing = standingOf(clause, byId, standings);
    if (standing === null) {
      reportBroken(clause, byId, inCircles, issues);
      continue;
    }
    const replaced = replacedBy(clause, byId);
    if (replaced !== undefined) checkReplacement(clause, replaced, places, issues);
    const slot = slots.get(standing.root) ?? [];
    slot.push({ ...clause, depth: standing.depth });
    slots.set(standing.root, slot);
  }
  return [...slots].map(([id, candidates]) => {
    reportConflicts(id, candidates, byId, places, issues);
    return { id, candidates: [...candidates].sort((a, b) => b.depth - a.depth) };
  });
}

/** Where a clause stands: the clause its chain of `replaces` ends in, and how many lie between. */
interface Standing {
  readonly root: string;
  readonly depth: number;
}

function replacedBy(clause: Unplaced, byId: ReadonlyMap<string, Unplaced>): Unplaced | undefined {
  return clause.json.replaces === undefined ? undefined : byId.get(clause.json.replaces);
}

/** Follows a chain up to what is known already, and remembers it for every clause on the way; null where it is broken. */
function standingOf(
  clause: Unplaced,
  byId: ReadonlyMap<string, Unplaced>,
  standings: Map<string, Standing | null>,
): Standing | null {
  const path = new Map<string, Unplaced>();
  let at = clause;
  let standing: Standing | null | undefined = standings.get(at.json.id);
  while (standing === undefined) {
    const { id, replaces } = at.json;
    path.set(id, at);
    if (replaces === undefined) {
      standing = { root: id, depth: -1 };
      break;
    }
    const next = byId.get(replaces);
    standing = next === undefined || path.has(replaces) ? null : standings.get(replaces);
    if (next !== undefined) at = next;
  }
  for (const id of [...path.keys()].reverse()) {
    standing = standing === null ? null : { root: standing.root, depth: standing.depth + 1 };
    standings.set(id, standing);
  }
  return standing;
}

/** Reports a replacement of nothing where it stands, and a circle of replacements at the first clause that leads to it. */
function reportBroken(
  clause: Unplaced,
  byId: ReadonlyMap<string, Unplaced>,
  inCircles: Set<string>,
  issues: Issue[],
): void {
  const names: string[] = [];
  for (let at: Unplaced | undefined = clause; at !== undefined; at = replacedBy(at, byId)) {
    const { id } = at.json;
    if (inCircles.has(id)) return;
    const begin = names.indexOf(id);
    names.push(id);
    if (begin < 0) continue;
    const circle = names.slice(begin);
    issues.push(issue("cycle", at.at(["replaces"]), { names: circle }));
    for (const name of circle) inCircles.add(name);
    return;
  }
  const id = clause.json.replaces;
  if (id !== undefined && !byId.has(id))
    issues.push(issue("unknown-clause", clause.at(["replaces"]), { id, nearest: nearest(id, [...byId.keys()]) }));
}

function reportConflicts(
  slot: string,
  candidates: readonly OriginClause[],
  byId: ReadonlyMap<string, Unplaced>,
  places: Places,
  issues: Issue[],
): void {
  const rivals = candidates.flatMap((clause, index) => {
    const above = idsAbove(clause, byId);
    // Of two clauses only the one with the longer chain can stand on the other, so each pair is met once.
    return candidates.flatMap((other, at): readonly (readonly [number, number])[] => {
      const second = other.depth < clause.depth || (other.depth === clause.depth && at < index);
      if (!second || above.has(other.json.id) || !overlap(clause, other) || !areRelated(clause, other, places))
        return [];
      return [[Math.min(index, at), Math.max(index, at)]];
    });
  });
  for (const [first, second] of rivals.sort(([a, b], [c, d]) => a - c || b - d)) {
    const [a, b] = [candidates[first], candidates[second]];
    if (a === undefined || b === undefined) continue;
    issues.push(conflict(slot, a, b, places));
  }
}

/** Says which of two clauses is the lower one, because it is the one to change: it has not named what it stands on. */
function conflict(slot: string, a: OriginClause, b: OriginClause, places: Places): Issue {
  const clauses = [a.json.id, b.json.id];
  if (a.jurisdiction === b.jurisdiction)
    return issue("slot-conflict", b.at(["id"]), { slot, clauses, lower: null }, [a.at(["id"])]);
  const [upper, lower] = places.isWithin(b.jurisdiction, a.jurisdiction) ? [a, b] : [b, a];
  return issue(
    "slot-conflict",
    lower.at(["replaces"]),
    { slot, clauses, lower: { id: lower.json.id, over: upper.json.id } },
    [upper.at(["id"])],
  );
}

function areRelated(a: Unplaced, b: Unplaced, places: Places): boolean {
  return places.isWithin(a.jurisdiction, b.jurisdiction) || places.isWithin(b.jurisdiction, a.jurisdiction);
}

/** The ids of every clause a clause stands on. */
function idsAbove(clause: Unplaced, byId: ReadonlyMap<string, Unplaced>): ReadonlySet<string> {
  const ids = new Set<string>();
  for (let at = replacedBy(clause, byId); at !== undefined; at = replacedBy(at, byId)) ids.add(at.json.id);
  return ids;
}

function overlap(a: Unplaced, b: Unplaced): boolean {
  const [one, other] = [a.json.inForce ?? {}, b.json.inForce ?? {}];
  const before = (end: string | undefined, start: string | undefined) =>
    end !== undefined && start !== undefined && end < start;
  return !before(one.to, other.from) && !before(other.to, one.from);
}
