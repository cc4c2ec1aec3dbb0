import { type Issue, issue } from "../issue/index.js";
import type { LinkedClause, Slot } from "./program.js";
import { type Mention, mentionsOfCondition, mentionsOfFormula } from "./traverse.js";

type Defines = Extract<LinkedClause, { effect: "defines" }>;

/** What a clause's own formulas and conditions mention. */
export function* mentionsOfClause(clause: LinkedClause): Generator<Mention> {
  if (clause.when !== null) yield* mentionsOfCondition(clause.when);
  switch (clause.effect) {
    case "defines":
      if (clause.asOf !== null) yield* mentionsOfFormula(clause.asOf);
      if (clause.value !== null) yield* mentionsOfFormula(clause.value);
      if (clause.that !== null) yield* mentionsOfCondition(clause.that);
      return;
    case "requires":
      yield* mentionsOfCondition(clause.that);
      return;
    case "awards":
      yield* mentionsOfFormula(clause.form);
      if (typeof clause.amount !== "string") yield* mentionsOfFormula(clause.amount);
      if (clause.loan !== null) {
        yield* mentionsOfFormula(clause.loan.interest);
        if (typeof clause.loan.repaidBy !== "string") yield* mentionsOfFormula(clause.loan.repaidBy);
      }
      if (clause.period.kind === "once") yield* mentionsOfFormula(clause.period.on);
      else {
        if (clause.period.anchor !== null) yield* mentionsOfFormula(clause.period.anchor);
        yield* mentionsOfFormula(clause.period.first);
        yield* mentionsOfFormula(clause.period.last);
      }
      return;
    case "ends":
      yield* mentionsOfFormula(clause.last);
      return;
    case "pays":
      yield* mentionsOfFormula(clause.due);
      if (clause.claim !== null) {
        yield* mentionsOfFormula(clause.claim.from);
        yield* mentionsOfFormula(clause.claim.until);
      }
      return;
    case "funds":
      for (const share of flatShares(clause.split ?? [])) if (share !== "rest") yield* mentionsOfFormula(share);
      return;
    default:
  }
}

type Shares = NonNullable<Extract<LinkedClause, { effect: "funds" }>["split"]>;

function flatShares(shares: Shares): readonly Shares[number]["portion"][] {
  return shares.flatMap(({ portion, bearer }) => ["payer" in bearer ? [] : flatShares(bearer.split), portion].flat());
}

/** The definitions a slot's candidates rest on. */
function definitionsUsed(clause: LinkedClause): readonly string[] {
  return [...mentionsOfClause(clause)].flatMap((mention) =>
    mention.kind === "reference" && mention.reference.kind === "definition" ? [mention.reference.slot] : [],
  );
}

/** Reports definitions that rest on themselves. */
export function reportCycles(
  slots: ReadonlyMap<string, Slot>,
  at: (clause: LinkedClause) => Issue["place"],
  issues: Issue[],
): void {
  const done = new Set<string>();
  const visit = (slot: string, path: readonly string[]): void => {
    const candidates = slots.get(slot)?.candidates ?? [];
    if (path.includes(slot)) {
      const [clause] = candidates;
      if (clause !== undefined)
        issues.push(issue("cycle", at(clause), { names: [...path.slice(path.indexOf(slot)), slot] }));
      return;
    }
    if (done.has(slot)) return;
    for (const candidate of candidates) for (const next of definitionsUsed(candidate)) visit(next, [...path, slot]);
    done.add(slot);
  };
  for (const [id, slot] of slots) if (slot.candidates.some(isDefines)) visit(id, []);
}

/** Reports exceptions that are, by way of others or directly, exceptions to themselves. */
export function reportExceptionCycles(
  slots: ReadonlyMap<string, Slot>,
  at: (clause: LinkedClause) => Issue["place"],
  issues: Issue[],
): void {
  for (const [id, slot] of slots) {
    const path = [id];
    for (
      let next = exceptionOf(slot);
      next !== null && path.length <= slots.size;
      next = exceptionOf(slots.get(next))
    ) {
      path.push(next);
      if (next !== id) continue;
      const [clause] = slot.candidates;
      if (clause !== undefined) issues.push(issue("cycle", at(clause), { names: path }));
      break;
    }
  }
}

function exceptionOf(slot: Slot | undefined): string | null {
  return slot?.candidates.find(({ exceptTo }) => exceptTo !== null)?.exceptTo ?? null;
}

function isDefines(clause: LinkedClause): clause is Defines {
  return clause.effect === "defines";
}

/** Whether a definition reads the test day, itself or through others that do not move the day. */
export function readsToday(slot: string, slots: ReadonlyMap<string, Slot>): boolean {
  return [...(slots.get(slot)?.candidates ?? [])].some((clause) => {
    if (isDefines(clause) && clause.asOf !== null) return false;
    return [...mentionsOfClause(clause)].some(({ kind, ...mention }) => {
      if (kind !== "reference" || !("reference" in mention)) return false;
      const { reference } = mention;
      if (reference.kind === "builtin") return reference.path === "today";
      return reference.kind === "definition" && readsToday(reference.slot, slots);
    });
  });
}

/** Reports award dates that rest, through a definition, on a test day that does not exist yet. */
export function reportTodayInPeriods(
  clauses: readonly LinkedClause[],
  slots: ReadonlyMap<string, Slot>,
  at: (clause: LinkedClause) => Issue["place"],
  issues: Issue[],
): void {
  for (const clause of clauses) {
    if (clause.effect !== "awards") continue;
    const bounds =
      clause.period.kind === "once"
        ? [clause.period.on]
        : [clause.period.first, clause.period.last, ...(clause.period.anchor === null ? [] : [clause.period.anchor])];
    for (const mention of bounds.flatMap((formula) => [...mentionsOfFormula(formula)])) {
      if (mention.kind !== "reference" || mention.reference.kind !== "definition") continue;
      if (!readsToday(mention.reference.slot, slots)) continue;
      const where = `the dates that bound an award: ${mention.reference.path} reads the test day, which those dates come before`;
      issues.push(issue("not-allowed-here", at(clause), { name: mention.reference.path, where }));
    }
  }
}
