import type { At } from "../formula/index.js";
import { compare, quantityOf } from "../money/index.js";
import type { CellJson, KeyJson, TableJson } from "../pack/index.js";
import { exactQuantity, sameValue, type Type, typeText, unknownValue, type Value } from "../value/index.js";
import type { ClauseLinker } from "./linker.js";
import { expectedText, literalAs } from "./literals.js";
import type { LinkedTable } from "./program.js";

/** Links a table, with so many keys above it: its keys by their kinds, its cells by the type of the parameter. */
export function linkTable(
  table: TableJson,
  cellType: Type,
  keys: readonly Type[],
  linker: ClauseLinker,
  at: At,
  above = 0,
): LinkedTable {
  const [keyType, ...inner] = keys;
  // A row may have one value for all further keys, but every table must have some row that needs them.
  if (inner.length > 0 && table.rows.every(([, cell]) => typeof cell !== "object")) {
    linker.report("wrong-value", [...at, "rows"], {
      expected: `${above + keys.length} keys for the table of ${linker.clause.json.id}`,
      found: String(above + 1),
    });
  }
  const rows = table.rows.map(([key, cell], index) => ({
    key: linkLiteral(key, keyType ?? { kind: "text" }, linker, [...at, "rows", index, 0]),
    cell:
      typeof cell === "object"
        ? linkTable(cell, cellType, inner, linker, [...at, "rows", index, 1], above + 1)
        : linkLiteral(cell, cellType, linker, [...at, "rows", index, 1]),
  }));
  if (table.match === "from" || table.match === "above") checkAscending(rows, linker, [...at, "rows"]);
  else checkDistinct(rows, linker, [...at, "rows"]);
  if (
    table.beyond !== undefined &&
    (table.match !== "exact" || keyType?.kind !== "number" || cellType.kind !== "number")
  ) {
    linker.report("not-allowed-here", [...at, "beyond"], {
      name: "beyond",
      where: "a table that is not an exact one of numbers",
    });
  }
  return {
    match: table.match,
    // What lies beyond is counted from the last row, which must be that of the greatest key.
    rows: table.beyond === undefined ? rows : [...rows].sort((a, b) => (inOrder(a.key, b.key) ? -1 : 1)),
    beyond: table.beyond === undefined ? null : quantityOf(table.beyond),
    otherwise:
      table.otherwise === undefined ? null : linkLiteral(table.otherwise, cellType, linker, [...at, "otherwise"]),
  };
}

function linkLiteral(literal: KeyJson | CellJson, type: Type, linker: ClauseLinker, at: At): Value {
  const place = type.kind === "place" && typeof literal === "string";
  if (place && linker.names.places.chain(literal) === null)
    linker.report("unknown-jurisdiction", at, { code: literal });
  const value = literalAs(literal, type);
  if (value !== null) return value;
  const expected = type.kind === "number" || type.kind === "date" ? expectedText(type) : typeText(type);
  linker.report("type-mismatch", at, { expected, found: JSON.stringify(literal) });
  return unknownValue([]);
}

function checkAscending(rows: LinkedTable["rows"], linker: ClauseLinker, at: At): void {
  rows.forEach((row, index) => {
    const before = rows[index - 1]?.key;
    if (before === undefined || inOrder(before, row.key)) return;
    linker.report("wrong-value", [...at, index, 0], {
      expected: "keys in ascending order, each once",
      found: "a key that is not above the one before",
    });
  });
}

function checkDistinct(rows: LinkedTable["rows"], linker: ClauseLinker, at: At): void {
  rows.forEach((row, index) => {
    if (!rows.slice(0, index).some((before) => sameValue(before.key, row.key) === true)) return;
    linker.report("wrong-value", [...at, index, 0], {
      expected: "each key once",
      found: "a key that stands above already",
    });
  });
}

function inOrder(a: Value, b: Value): boolean {
  if (a.kind === "date" && b.kind === "date") return a.date < b.date;
  const [low, high] = [exactQuantity(a), exactQuantity(b)];
  return low === null || high === null || compare(low, high) < 0;
}
