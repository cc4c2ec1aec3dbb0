import type { LinkedClause } from "../../program/index.js";
import { type Cause, causesOfTruth, joinAllCauses, TRUE } from "../../value/index.js";
import type { Unit } from "./units.js";

/** The one clause that governs a unit; null where there is none, or for the causes that leave it open which. */
export interface Governing<Clause> {
  readonly clause: Clause | null;
  readonly because: readonly Cause[];
}

const NONE = Object.freeze({ clause: null, because: Object.freeze([]) });

/**
 * Finds which of some clauses governs a unit, by their guards as read for it. Two that both do are a fault of the law.
 *
 * @param what what the clauses do, for the cause: "pay" or "fund"
 */
export function governingClause<Clause extends LinkedClause>(
  clauses: readonly Clause[],
  { reader }: Unit,
  what: string,
): Governing<Clause> {
  const sole = clauses[0];
  if (sole === undefined) return NONE;
  if (clauses.length === 1 && sole.when === null) return { clause: sole, because: NONE.because };
  const candidates = clauses
    .map((clause) => ({ clause, guard: clause.when === null ? TRUE : reader.truthOf(clause.when) }))
    .filter(({ guard }) => guard.is !== false);
  const [only, second] = candidates;
  if (only === undefined) return NONE;
  if (second === undefined && only.guard.is === true) return { clause: only.clause, because: [] };
  const open = joinAllCauses(candidates.map(({ guard }) => causesOfTruth(guard)));
  const names = candidates.map(({ clause }) => clause.address).join(" and ");
  return {
    clause: null,
    because: open.length > 0 ? open : [{ name: `two clauses that ${what} one award: ${names}`, by: "law" }],
  };
}
