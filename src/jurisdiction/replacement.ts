import { type Issue, issue } from "../issue/index.js";
import { compare, isDecimalText, quantityOf } from "../money/index.js";
import type { ClauseJson, OpenJson, TableJson } from "../pack/index.js";
import type { OriginClause } from "./law.js";
import type { Places } from "./places.js";
import { daysOf, isCovered, meet, type SetsJson, type Stretch, stretchesOf } from "./stretches.js";

type Clause = Omit<OriginClause, "depth">;

/**
 * Checks that one clause may take another's place. A pack may replace its own clauses. A lower pack may replace only
 * what an upper clause says is amendable, or a value that is open to it, within the bounds; nobody replaces from the side.
 */
export function checkReplacement(clause: Clause, replaced: Clause, places: Places, issues: Issue[]): void {
  const refuse = () =>
    issues.push(issue("not-amendable", clause.at(["replaces"]), { clause: replaced.json.id }, [replaced.at(["id"])]));
  if (!sameKind(clause.json, replaced.json)) {
    issues.push(
      issue("wrong-value", clause.at(["effect"]), {
        expected: `${replaced.json.effect} or repeals`,
        found: clause.json.effect,
      }),
    );
    return;
  }
  if (!places.isWithin(clause.jurisdiction, replaced.jurisdiction)) {
    refuse();
    return;
  }
  const free = clause.manifest.id === replaced.manifest.id || replaced.json.amendable === true;
  if (clause.json.effect !== "sets" || replaced.json.effect !== "sets") {
    if (!free) refuse();
    return;
  }
  const opened = stretchesOf(replaced.json).filter(
    ({ value }) => "open" in value && (free || mayFill(value.open, clause, places)),
  );
  if (!free && !isCovered(daysOf(clause.json), opened)) refuse();
  else for (const stretch of opened) checkBounds(stretch, clause, replaced, issues);
}

function sameKind(clause: ClauseJson, replaced: ClauseJson): boolean {
  const tests = ["requires", "excludes"];
  if (clause.effect === "repeals" || clause.effect === replaced.effect) return true;
  return tests.includes(clause.effect) && tests.includes(replaced.effect);
}

function mayFill(open: OpenJson, clause: Clause, places: Places): boolean {
  if (open.by === "locality") return true;
  return places.atLevel(clause.jurisdiction, open.by) === clause.jurisdiction;
}

/** Reports what a clause sets, on days of an open stretch, outside the bounds of that stretch. */
function checkBounds({ value: opened, ...days }: Stretch, clause: Clause, replaced: Clause, issues: Issue[]): void {
  if (clause.json.effect !== "sets" || !("open" in opened)) return;
  const { open } = opened;
  const bounds = [
    ...(open.atLeast === undefined ? [] : [`at least ${open.atLeast}`]),
    ...(open.atMost === undefined ? [] : [`at most ${open.atMost}`]),
    ...(open.oneOf === undefined ? [] : [`one of ${open.oneOf.join(", ")}`]),
  ].join(", ");
  for (const { value, index, ...own } of stretchesOf(clause.json)) {
    if (!meet(own, days)) continue;
    const figures = figuresOf(value);
    for (const found of figures.filter((figure) => !isWithinBounds(figure, open))) {
      const place = clause.at(["values", index]);
      issues.push(
        issue("outside-bounds", place, { clause: replaced.json.id, bounds, found }, [replaced.at(["values"])]),
      );
    }
  }
}

function figuresOf(value: SetsJson["values"][number]): readonly string[] {
  if ("value" in value) return [String(value.value)];
  if ("table" in value) return cells(value.table);
  return "open" in value ? bounded(value.open) : [];
}

/** The figures that must themselves lie within the outer bounds when a value is opened further down. */
function bounded(open: OpenJson): readonly string[] {
  return [
    ...(open.atLeast === undefined ? [] : [open.atLeast]),
    ...(open.atMost === undefined ? [] : [open.atMost]),
    ...(open.oneOf ?? []),
  ];
}

function cells(table: TableJson): readonly string[] {
  const own = table.rows.flatMap(([, cell]) => (typeof cell === "object" ? cells(cell) : [String(cell)]));
  return table.otherwise === undefined ? own : [...own, String(table.otherwise)];
}

function isWithinBounds(figure: string, open: OpenJson): boolean {
  if (open.oneOf !== undefined && !open.oneOf.includes(figure)) return false;
  if (open.atLeast === undefined && open.atMost === undefined) return true;
  if (!isDecimalText(figure)) return false;
  const quantity = quantityOf(figure);
  if (open.atLeast !== undefined && compare(quantity, quantityOf(open.atLeast)) < 0) return false;
  return open.atMost === undefined || compare(quantity, quantityOf(open.atMost)) <= 0;
}
