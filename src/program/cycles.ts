import { type Issue, issue } from "../issue/index.js";
import { mentionsOfClause } from "./dependencies.js";
import type { LinkedClause, Slot } from "./program.js";
import { levelsOfCondition, levelsOfFormula } from "./traverse.js";

type Slots = ReadonlyMap<string, Slot>;
type At = (clause: LinkedClause) => Issue["place"];

/**
 * How many levels of formulas may stand in one another when every definition stands for its own formula: evaluators
 * follow them down. It allows for hundreds of definitions in a row.
 */
const DEEPEST = 1000;

/** A definition that is being looked into, and what it rests on. */
interface Visit {
  readonly slot: string;
  readonly used: readonly string[];
  /** The levels of its own formulas. */
  readonly levels: number;
  next: number;
}

/**
 * The slots of all definitions, each after those it rests on. Reports definitions that rest on themselves, and chains
 * of them that are too deep.
 */
export function orderDefinitions(slots: Slots, at: At, issues: Issue[]): readonly string[] {
  const depths = new Map<string, number>();
  const report = (slot: string, code: (place: Issue["place"]) => Issue) => {
    const [clause] = slots.get(slot)?.candidates ?? [];
    if (clause !== undefined) issues.push(code(at(clause)));
  };
  for (const [id, { candidates }] of slots) {
    if (depths.has(id) || !candidates.some(({ effect }) => effect === "defines")) continue;
    const path: Visit[] = [visit(id, slots)];
    const open = new Set([id]);
    for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
      const next = top.used[top.next];
      top.next += 1;
      if (next === undefined) {
        const below = top.used.reduce((most, used) => Math.max(most, depths.get(used) ?? 0), 0);
        const depth = below + top.levels;
        depths.set(top.slot, depth);
        // What rests on a chain that is too deep is too deep as well: it is reported where it begins to be.
        if (depth > DEEPEST && below <= DEEPEST)
          report(top.slot, (place) => issue("too-deep", place, { limit: DEEPEST }));
        open.delete(top.slot);
        path.pop();
      } else if (open.has(next)) {
        const names = [...path.map(({ slot }) => slot).slice(path.findIndex(({ slot }) => slot === next)), next];
        report(next, (place) => issue("cycle", place, { names }));
      } else if (!depths.has(next)) {
        path.push(visit(next, slots));
        open.add(next);
      }
    }
  }
  return [...depths.keys()];
}

/** A slot with the definitions that its candidates rest on, each once. */
function visit(slot: string, slots: Slots): Visit {
  const used = new Set<string>();
  let levels = 0;
  for (const clause of slots.get(slot)?.candidates ?? []) {
    levels = Math.max(levels, levelsOf(clause));
    for (const mention of mentionsOfClause(clause)) {
      if (mention.kind === "reference" && mention.reference.kind === "definition") used.add(mention.reference.slot);
    }
  }
  return { slot, used: [...used], levels, next: 0 };
}

function levelsOf(clause: LinkedClause): number {
  if (clause.effect !== "defines") return 0;
  const formulas = [clause.asOf, clause.value].map((formula) => (formula === null ? 0 : levelsOfFormula(formula)));
  const conditions = [clause.when, clause.that].map((one) => (one === null ? 0 : levelsOfCondition(one)));
  return 1 + Math.max(...formulas, ...conditions);
}

/** Reports exceptions that are, by way of others or directly, exceptions to themselves: each circle once. */
export function reportExceptionCycles(slots: Slots, at: At, issues: Issue[]): void {
  const reported = new Set<string>();
  for (const [id, slot] of slots) {
    if (reported.has(id)) continue;
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
      for (const name of path) reported.add(name);
      break;
    }
  }
}

function exceptionOf(slot: Slot | undefined): string | null {
  return slot?.candidates.find(({ exceptTo }) => exceptTo !== null)?.exceptTo ?? null;
}
