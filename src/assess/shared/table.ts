import type { Places } from "../../jurisdiction/index.js";
import { add, compare, isNegative, multiply, type Quantity, subtract } from "../../money/index.js";
import type { LinkedTable } from "../../program/index.js";
import {
  asNumber,
  between,
  type Cause,
  causesOf,
  exact,
  exactQuantity,
  hull,
  sameValue,
  type Value,
} from "../../value/index.js";

type Row = LinkedTable["rows"][number];

/**
 * Finds the cell for the keys. An open key gives the hull of the rows it may mean, open above where the table goes on.
 *
 * @param silent tells the value where the table has no row for the keys
 */
export function lookUp(table: LinkedTable, keys: readonly Value[], places: Places, silent: () => Value): Value {
  const [key] = keys;
  if (key === undefined) return silent();
  const cellOf = (row: Row): Value => ("rows" in row.cell ? lookUp(row.cell, keys.slice(1), places, silent) : row.cell);
  const causes = causesOf(key);
  if (causes.length > 0) return possibleCells(table, key, cellOf, causes);
  const row = rowFor(table, key, places);
  if (row !== undefined) return cellOf(row);
  return past(table, key, cellOf) ?? table.otherwise ?? silent();
}

function rowFor(table: LinkedTable, key: Value, places: Places): Row | undefined {
  switch (table.match) {
    case "exact":
      return table.rows.find((row) => sameValue(row.key, key) === true);
    case "from":
      return table.rows.findLast((row) => order(row.key, key) <= 0);
    case "above":
      return table.rows.findLast((row) => order(row.key, key) < 0);
    case "place": {
      const chain = key.kind === "text" ? (places.chain(key.value) ?? []) : [];
      for (const code of chain) {
        const row = table.rows.find((candidate) => candidate.key.kind === "text" && candidate.key.value === code);
        if (row !== undefined) return row;
      }
      return undefined;
    }
  }
}

function order(a: Value, b: Value): -1 | 0 | 1 {
  if (a.kind === "date" && b.kind === "date") return a.date < b.date ? -1 : a.date > b.date ? 1 : 0;
  const [x, y] = [exactQuantity(a), exactQuantity(b)];
  return x === null || y === null ? 1 : compare(x, y);
}

/** The value past the last key: the last cell and so much more for each whole number beyond it. */
function past(table: LinkedTable, key: Value, cellOf: (row: Row) => Value): Value | null {
  const last = table.rows.at(-1);
  const [from, to] = [exactQuantity(last?.key ?? key), exactQuantity(key)];
  if (table.beyond === null || last === undefined || from === null || to === null || compare(to, from) <= 0)
    return null;
  const cell = exactQuantity(cellOf(last));
  return cell === null ? null : exact(add(cell, multiply(table.beyond, subtract(to, from))));
}

/** The hull of the rows an open key may mean: that one of them fits is taken for granted, as the law does. */
function possibleCells(table: LinkedTable, key: Value, cellOf: (row: Row) => Value, causes: readonly Cause[]): Value {
  const rows = table.rows.filter((row, index) => isPossible(table, row, table.rows[index + 1], key));
  const candidates = rows.map(cellOf);
  if (table.otherwise !== null) candidates.push(table.otherwise);
  const value = hull(candidates, causes);
  if (table.beyond === null || value.kind !== "number") return value;
  const number = asNumber(value);
  return isNegative(table.beyond) ? between(null, number.high, causes) : between(number.low, null, causes);
}

/** Whether an interval key may fall on a row; an altogether unknown key may fall on any. */
function isPossible(table: LinkedTable, row: Row, next: Row | undefined, key: Value): boolean {
  if (key.kind !== "number") return true;
  const start = exactQuantity(row.key);
  if (start === null) return true;
  const belowHigh = key.high === null || compare(start, key.high) <= 0;
  if (table.match === "exact") return belowHigh && (key.low === null || compare(start, key.low) >= 0);
  const end: Quantity | null = next === undefined ? null : exactQuantity(next.key);
  return belowHigh && (end === null || key.low === null || compare(key.low, end) <= 0);
}
