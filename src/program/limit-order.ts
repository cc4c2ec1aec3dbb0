import { overlaps } from "../calendar/index.js";
import { type Issue, issue, nearest } from "../issue/index.js";
import type { Places } from "../jurisdiction/index.js";
import type { LimitSlot, LinkedClause, LinkedClauseOf, LinkedScheme, Selector } from "./program.js";

type Limits = LinkedClauseOf<"limits">;
type At = (clause: LinkedClause, keys?: readonly (string | number)[]) => Issue["place"];

/** A limit, whatever clause holds its slot. */
interface Limit extends LimitSlot {
  readonly address: string;
  readonly own: LinkedScheme;
  readonly clauses: readonly (Limits & LinkedClause)[];
}

/** Whether a limit of one scheme counts an award of another: it names it, or its tag, and counts for such a subject. */
export function limitsAward(
  limit: LinkedClauseOf<"limits">,
  own: LinkedScheme,
  award: LinkedClauseOf<"awards">,
  of: LinkedScheme,
): boolean {
  const sameSubject = limit.per === "household" || subjectKey(own) === subjectKey(of);
  return sameSubject && limit.awards.some((selector) => selectsAward(selector, own, award, of));
}

/** Whether a selector of one scheme names an award of another. A tag reaches awards of money in the same currency only. */
export function selectsAward(
  selector: Selector,
  own: LinkedScheme,
  award: LinkedClauseOf<"awards">,
  of: LinkedScheme,
): boolean {
  if (award.unit !== null || award.amount === "none" || own.currency.code !== of.currency.code) return false;
  return "slot" in selector ? own.id === of.id && award.slot === selector.slot : award.tags.includes(selector.tagged);
}

function subjectKey({ subject }: LinkedScheme): string {
  return subject.kind === "household" ? "" : subject.list;
}

/**
 * The slots of all limits, each after those it names in `after`. Reports what comes after nothing, what comes after
 * itself, and two limits that may meet on one award while neither comes after the other.
 *
 * @param known the ids of all schemes of all packs: a limit may come after one that does not reach this place
 */
export function orderLimits(
  schemes: readonly LinkedScheme[],
  known: readonly string[],
  places: Places,
  at: At,
  issues: Issue[],
): readonly LimitSlot[] {
  const limits = limitsOf(schemes);
  for (const limit of limits) reportUncounted(limit, schemes, at, issues);
  const before = new Map(limits.map((limit) => [limit.address, befores(limit, schemes, known, at, issues)]));
  const ordered: Limit[] = [];
  const placed = new Set<string>();
  for (let left = limits; left.length > 0; ) {
    const ready = left.filter(({ address }) => [...(before.get(address) ?? [])].every((one) => placed.has(one)));
    if (ready.length === 0) {
      const names = left.map(({ address }) => address);
      const [clause] = left.flatMap(({ clauses }) => clauses);
      if (clause !== undefined) issues.push(issue("cycle", at(clause, ["limits", "after"]), { names }));
      return [];
    }
    for (const limit of ready) placed.add(limit.address);
    ordered.push(...ready);
    left = left.filter((limit) => !ready.includes(limit));
  }
  reportUnordered(ordered, before, schemes, places, at, issues);
  return ordered.map(({ scheme, slot }) => ({ scheme, slot }));
}

/** Reports an award that is to give way and is not counted. */
function reportUncounted({ own, clauses }: Limit, schemes: readonly LinkedScheme[], at: At, issues: Issue[]): void {
  const awards = awardsOf(schemes);
  for (const clause of clauses) {
    if (typeof clause.reduce === "string") continue;
    for (const [index, selector] of clause.reduce.entries()) {
      if (!("slot" in selector)) continue;
      const isCounted = awards.some(
        ({ of, award }) => selectsAward(selector, own, award, of) && limitsAward(clause, own, award, of),
      );
      if (isCounted) continue;
      const expected = "an award that is counted under awards";
      issues.push(issue("wrong-value", at(clause, ["limits", "reduce", index]), { expected, found: selector.slot }));
    }
  }
}

function awardsOf(schemes: readonly LinkedScheme[]) {
  return schemes.flatMap((of) =>
    [...of.slots.values()].flatMap(({ candidates }) =>
      candidates.flatMap((award) => (award.effect === "awards" ? [{ of, award }] : [])),
    ),
  );
}

function limitsOf(schemes: readonly LinkedScheme[]): readonly Limit[] {
  return schemes.flatMap((own) =>
    [...own.slots.values()].flatMap(({ id, candidates }): readonly Limit[] => {
      const clauses = candidates.filter((clause) => clause.effect === "limits");
      return clauses.length === 0 ? [] : [{ scheme: own.id, slot: id, address: `${own.id}#${id}`, own, clauses }];
    }),
  );
}

/** The addresses of the limits that come before one, by whatever clause of their slots they were named. */
function befores(
  { clauses, address }: Limit,
  schemes: readonly LinkedScheme[],
  known: readonly string[],
  at: At,
  issues: Issue[],
): ReadonlySet<string> {
  const found = new Set<string>();
  for (const clause of clauses) {
    for (const [index, name] of clause.after.entries()) {
      const [scheme = "", id = ""] = name.split("#");
      const of = schemes.find((one) => one.id === scheme);
      if (of === undefined && known.includes(scheme)) continue;
      const slot = [...(of?.slots.values() ?? [])].find(({ candidates }) =>
        candidates.some((one) => one.effect === "limits" && one.id === id),
      );
      if (slot !== undefined) found.add(`${scheme}#${slot.id}`);
      else {
        const others = limitsOf(schemes).flatMap((limit) => (limit.address === address ? [] : [limit.address]));
        const params = { name, nearest: nearest(name, others), kind: "limit" };
        issues.push(issue("unknown-name", at(clause, ["limits", "after", index]), params));
      }
    }
  }
  return found;
}

function reportUnordered(
  ordered: readonly Limit[],
  before: ReadonlyMap<string, ReadonlySet<string>>,
  schemes: readonly LinkedScheme[],
  places: Places,
  at: At,
  issues: Issue[],
): void {
  const all = new Map<string, ReadonlySet<string>>();
  for (const { address } of ordered) {
    const direct = [...(before.get(address) ?? [])];
    all.set(address, new Set([...direct, ...direct.flatMap((one) => [...(all.get(one) ?? [])])]));
  }
  const awards = awardsOf(schemes);
  ordered.forEach((second, index) => {
    for (const first of ordered.slice(0, index)) {
      if (all.get(second.address)?.has(first.address)) continue;
      const pair = first.clauses
        .flatMap((a) => second.clauses.map((b) => [a, b] as const))
        .find(([a, b]) =>
          awards.some(
            ({ of, award }) =>
              limitsAward(a, first.own, award, of) &&
              limitsAward(b, second.own, award, of) &&
              meet(a, b, places) &&
              meet(a, award, places) &&
              meet(b, award, places),
          ),
        );
      if (pair === undefined) continue;
      const [a, b] = pair;
      issues.push(issue("limits-unordered", at(b), { clauses: [a.address, b.address] }, [at(a)]));
    }
  });
}

/** Whether two clauses can be in force on one day in one place. */
function meet(a: LinkedClause, b: LinkedClause, places: Places): boolean {
  const related = places.isWithin(a.jurisdiction, b.jurisdiction) || places.isWithin(b.jurisdiction, a.jurisdiction);
  return related && overlaps(a.inForce, b.inForce);
}
