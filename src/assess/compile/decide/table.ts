import type { Known } from "./expression.js";
import { inRange } from "./leave.js";

/** A table of the law whose numbers are whole numbers: keys in one scale, cells in another. */
export interface CompiledTable {
  readonly match: "exact" | "from" | "above" | "place";
  readonly rows: readonly CompiledRow[];
  /** What each number past the last key adds, in the scale of the cells; only where keys are whole numbers. */
  readonly beyond: number | null;
  readonly otherwise: Known | null;
}

export interface CompiledRow {
  readonly key: Known;
  readonly cell: Known | CompiledTable;
}

/**
 * The cell for keys that are known; null where the table has none.
 *
 * @param chainOf the place and everything above it, nearest first
 */
export function cellFor(
  table: CompiledTable,
  keys: readonly Known[],
  chainOf: (place: string) => readonly string[],
  depth = 0,
): Known | null {
  const key = keys[depth];
  if (key === undefined) return null;
  const row = rowFor(table, key, chainOf);
  if (row !== undefined) return cellOf(row, keys, chainOf, depth);
  return past(table, key, keys, chainOf, depth) ?? table.otherwise;
}

/** The same for one key; a table of several has none. */
export function cellForKey(
  table: CompiledTable,
  key: Known,
  chainOf: (place: string) => readonly string[],
): Known | null {
  const row = rowFor(table, key, chainOf);
  if (row !== undefined && typeof row.cell !== "object") return row.cell;
  return cellFor(table, [key], chainOf);
}

export function cellOf(
  row: CompiledRow,
  keys: readonly Known[],
  chainOf: (place: string) => readonly string[],
  depth: number,
): Known | null {
  return typeof row.cell === "object" ? cellFor(row.cell, keys, chainOf, depth + 1) : row.cell;
}

export function rowFor(
  { match, rows }: CompiledTable,
  key: Known,
  chainOf: (place: string) => readonly string[],
): CompiledRow | undefined {
  switch (match) {
    case "exact":
      for (const row of rows) if (row.key === key) return row;
      return undefined;
    case "from":
      for (let at = rows.length - 1; at >= 0; at -= 1) {
        const row = rows[at];
        if (row !== undefined && row.key <= key) return row;
      }
      return undefined;
    case "above":
      for (let at = rows.length - 1; at >= 0; at -= 1) {
        const row = rows[at];
        if (row !== undefined && row.key < key) return row;
      }
      return undefined;
    case "place": {
      for (const code of chainOf(String(key))) {
        const row = rows.find((candidate) => candidate.key === code);
        if (row !== undefined) return row;
      }
      return undefined;
    }
  }
}

/** The value past the last key: the last cell and so much more for each whole number beyond it. */
function past(
  table: CompiledTable,
  key: Known,
  keys: readonly Known[],
  chainOf: (place: string) => readonly string[],
  depth: number,
): Known | null {
  const last = table.rows.at(-1);
  if (table.beyond === null || last === undefined || typeof key !== "number" || typeof last.key !== "number")
    return null;
  if (key <= last.key) return null;
  const cell = cellOf(last, keys, chainOf, depth);
  return typeof cell === "number" ? inRange(cell + (key - last.key) * table.beyond) : null;
}
