import type { Formula } from "../formula/index.js";
import { type Issue, issue } from "../issue/index.js";
import { mentionsOfClause } from "./dependencies.js";
import type { LinkedClause, Slot } from "./program.js";
import { type Mention, mentionsOfFormula } from "./traverse.js";

type Slots = ReadonlyMap<string, Slot>;

/**
 * The definitions that read the test day, themselves or through others; `order` has each after those it rests on. One
 * that is read as of another day reads the test day only where that other day does.
 */
export function definitionsReadingToday(order: readonly string[], slots: Slots): ReadonlySet<string> {
  const reading = new Set<string>();
  const reads = (mention: Mention) => {
    if (mention.kind !== "reference") return false;
    const { reference } = mention;
    if (reference.kind === "builtin") return reference.path === "today";
    return reference.kind === "definition" && reading.has(reference.slot);
  };
  for (const slot of order) {
    const mentions = (slots.get(slot)?.candidates ?? []).flatMap((clause) => [
      ...(clause.effect === "defines" && clause.asOf !== null
        ? mentionsOfFormula(clause.asOf)
        : mentionsOfClause(clause)),
    ]);
    if (mentions.some(reads)) reading.add(slot);
  }
  return reading;
}

/** Reports award dates that rest, through a definition, on a test day that does not exist yet. */
export function reportTodayInPeriods(
  clauses: readonly LinkedClause[],
  reading: ReadonlySet<string>,
  at: (clause: LinkedClause) => Issue["place"],
  issues: Issue[],
): void {
  for (const clause of clauses) {
    if (clause.effect !== "awards") continue;
    const { period } = clause;
    const bounds =
      period.kind === "once"
        ? [period.on]
        : [period.first, period.last, ...(period.anchor === null ? [] : [period.anchor])];
    for (const path of bounds.flatMap((formula) => pathsToToday(formula, reading))) {
      const where = `the dates that bound an award: ${path} reads the test day, which those dates come before`;
      issues.push(issue("not-allowed-here", at(clause), { name: path, where }));
    }
  }
}

/** Whether a formula reads the test day, itself or through definitions. */
export function readsToday(formula: Formula, reading: ReadonlySet<string>): boolean {
  const direct = [...mentionsOfFormula(formula)].some(
    (mention) =>
      mention.kind === "reference" && mention.reference.kind === "builtin" && mention.reference.path === "today",
  );
  return direct || pathsToToday(formula, reading).length > 0;
}

/** The definitions named by a formula that read the test day, as they are written. */
function pathsToToday(formula: Formula, reading: ReadonlySet<string>): readonly string[] {
  return [...mentionsOfFormula(formula)].flatMap((mention) =>
    mention.kind === "reference" && mention.reference.kind === "definition" && reading.has(mention.reference.slot)
      ? [mention.reference.path]
      : [],
  );
}
