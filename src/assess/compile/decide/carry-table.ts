import { civilText, NEVER_CIVIL } from "../../../calendar/index.js";
import { quantityText } from "../../../formula/index.js";
import { divide, quantityOf } from "../../../money/index.js";
import { lawCode } from "./codes.js";
import type { Expression, Known, TableKey } from "./expression.js";
import { type CompiledRow, type CompiledTable, cellFor, rowFor } from "./table.js";
import { between, type Carried, type CauseCode, causesOf, highOf, hull, lowOf, Open, Range } from "./unknown.js";

type ChainOf = (place: string) => readonly string[];

/** The cell for keys that may be open: then the hull of the rows they may mean, open above where the table goes on. */
export function carriedCell(
  { table, keys, address }: Extract<Expression, { kind: "table" }>,
  values: readonly Carried[],
  chainOf: ChainOf,
): Carried {
  const known = values.filter((value): value is Known => typeof value !== "object");
  const silent = () => new Open([lawCode({ name: `${address}[${shownKeys(keys, values)}]`, by: "law" })]);
  if (known.length === values.length) return cellFor(table, known, chainOf) ?? silent();
  return lookUp(table, values, 0, chainOf, silent);
}

function lookUp(
  table: CompiledTable,
  keys: readonly Carried[],
  level: number,
  chainOf: ChainOf,
  silent: () => Open,
): Carried {
  const key = keys[level];
  if (key === undefined) return silent();
  const cell = (row: CompiledRow): Carried =>
    typeof row.cell === "object" ? lookUp(row.cell, keys, level + 1, chainOf, silent) : row.cell;
  const causes = causesOf(key);
  if (causes.length > 0 || typeof key === "object") return possibleCells(table, key, cell, causes);
  const row = rowFor(table, key, chainOf);
  if (row !== undefined) return cell(row);
  return past(table, key, cell) ?? table.otherwise ?? silent();
}

function past(table: CompiledTable, key: Known, cell: (row: CompiledRow) => Carried): Carried | null {
  const last = table.rows.at(-1);
  if (table.beyond === null || last === undefined || typeof key !== "number" || typeof last.key !== "number")
    return null;
  if (key <= last.key) return null;
  const value = cell(last);
  if (typeof value !== "number") return null;
  const beyond = value + (key - last.key) * table.beyond;
  return between(beyond, beyond, []);
}

function possibleCells(
  table: CompiledTable,
  key: Carried,
  cell: (row: CompiledRow) => Carried,
  causes: readonly CauseCode[],
): Carried {
  const rows = table.rows.filter((row, index) => isPossible(table, row, table.rows[index + 1], key));
  const candidates = rows.map(cell);
  if (table.otherwise !== null) candidates.push(table.otherwise);
  const value = hull(candidates, causes);
  if (table.beyond === null || (typeof value !== "number" && !(value instanceof Range))) return value;
  return table.beyond < 0
    ? between(Number.NEGATIVE_INFINITY, highOf(value), causes)
    : between(lowOf(value), Number.POSITIVE_INFINITY, causes);
}

/** Whether an open key may fall on a row; one that is altogether unknown may fall on any. */
function isPossible(
  { match }: CompiledTable,
  { key: start }: CompiledRow,
  next: CompiledRow | undefined,
  key: Carried,
): boolean {
  if (!(key instanceof Range) || typeof start !== "number") return true;
  if (start > key.high) return false;
  if (match === "exact") return start >= key.low;
  return typeof next?.key !== "number" || key.low <= next.key;
}

/** The keys of a table as a cause names them: nothing where one is a private record. */
function shownKeys(keys: readonly TableKey[], values: readonly Carried[]): string {
  if (keys.some(({ isPrivate }) => isPrivate)) return "";
  return keys.map((key, index) => shownKey(key, values[index])).join(", ");
}

function shownKey({ scale, isDay }: TableKey, value: Carried | undefined): string {
  if (typeof value === "object" || value === undefined) return "…";
  if (typeof value !== "number") return String(value).slice(0, 80);
  if (isDay) return value === NEVER_CIVIL ? "…" : civilText(value);
  return decimal(value, scale).slice(0, 80);
}

/** A whole number in a scale as it is shown: a decimal, or a fraction where no decimal says it. */
function decimal(value: number, scale: number): string {
  return quantityText(divide(quantityOf(value), quantityOf(scale)));
}
