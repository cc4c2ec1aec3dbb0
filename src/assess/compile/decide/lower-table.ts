import type { Node } from "../../../formula/index.js";
import { type LinkedTable, mentionsOfFormula, mentionsPrivate } from "../../../program/index.js";
import { exactQuantity, type Value } from "../../../value/index.js";
import type { Known } from "./expression.js";
import { datedIn, knownOf, lowerReference, silent } from "./lower-reference.js";
import type { Lowering } from "./lowering.js";
import { inScale, type Lowered, leastCommonMultiple, scaled } from "./number.js";
import type { Scope } from "./scope.js";
import type { CompiledTable } from "./table.js";
import { Unsupported } from "./unsupported.js";

/** A figure of the law, found in its table by keys, or without any. */
export function lowerTable({ slot, by, type }: Node<"parameter">, lowering: Lowering, scope: Scope): Lowered {
  if (by.length === 0) {
    return lowerReference({ kind: "parameter", path: slot, slot, type, sensitive: false }, lowering, scope);
  }
  const { law } = lowering;
  const clause = law.held(slot);
  if (clause?.effect !== "sets") return silent(clause?.address ?? `${law.scheme.id}#${slot}`);
  const dated = datedIn(clause, law.day);
  if (dated === undefined || dated.kind === "scale") return silent(clause.address);
  // A table whose values the law leaves open is no table; its keys say nothing.
  if (dated.kind !== "table") {
    return lowerReference({ kind: "parameter", path: slot, slot, type, sensitive: false }, lowering, scope);
  }
  const keys = by.map((key) => lowering.formula(key, scope));
  const scales = keyScales(dated.table, keys);
  const cells = cellScale(dated.table, 1);
  const table = compiled(dated.table, scales, cells, 0);
  return {
    expression: {
      kind: "table",
      table,
      keys: by.map((key, index) => {
        const lowered = keys[index];
        if (lowered === undefined) throw new Unsupported("a table with more keys than it is asked by");
        const isNumber = key.type.kind === "number";
        return {
          of: (isNumber ? inScale(lowered, scales[index] ?? 1) : lowered).expression,
          scale: isNumber ? (scales[index] ?? 1) : 1,
          isDay: key.type.kind === "date",
          isPrivate: mentionsPrivate(mentionsOfFormula(key)),
        };
      }),
      address: clause.address,
    },
    scale: cells,
    bound: boundOf(table) + mostBeyond(table, keys, 0),
  };
}

/** For each level of a table, the scale in which its keys and what it is asked by are whole numbers. */
function keyScales(table: LinkedTable, keys: readonly Lowered[]): readonly number[] {
  const scales = keys.map(({ scale }) => scale);
  const visit = ({ rows }: LinkedTable, level: number) => {
    for (const { key, cell } of rows) {
      const quantity = exactQuantity(key);
      if (quantity !== null) scales[level] = leastCommonMultiple(scales[level] ?? 1, scaled(quantity).scale);
      if ("rows" in cell) visit(cell, level + 1);
    }
  };
  visit(table, 0);
  return scales;
}

/** The scale in which every cell of a table, and what it adds beyond them, is a whole number. */
function cellScale(table: LinkedTable, sofar: number): number {
  const parts = [table.beyond, table.otherwise === null ? null : exactQuantity(table.otherwise)];
  let scale = parts.reduce(
    (common, part) => (part === null ? common : leastCommonMultiple(common, scaled(part).scale)),
    sofar,
  );
  for (const { cell } of table.rows) {
    if ("rows" in cell) scale = cellScale(cell, scale);
    else {
      const quantity = exactQuantity(cell);
      if (quantity !== null) scale = leastCommonMultiple(scale, scaled(quantity).scale);
    }
  }
  return scale;
}

function compiled(table: LinkedTable, keys: readonly number[], cells: number, level: number): CompiledTable {
  const scale = keys[level] ?? 1;
  if (table.beyond !== null && scale !== 1) throw new Unsupported("a table that goes on for keys with decimals");
  const beyond = table.beyond === null ? null : scaled(table.beyond);
  return {
    match: table.match,
    rows: table.rows.map(({ key, cell }) => ({
      key: knownIn(key, scale),
      cell: "rows" in cell ? compiled(cell, keys, cells, level + 1) : knownIn(cell, cells),
    })),
    beyond: beyond === null ? null : beyond.value * (cells / beyond.scale),
    otherwise: table.otherwise === null ? null : knownIn(table.otherwise, cells),
  };
}

function knownIn(value: Value, scale: number): Known {
  const quantity = exactQuantity(value);
  if (quantity !== null) {
    const own = scaled(quantity);
    return own.value * (scale / own.scale);
  }
  if (value.kind === "number" || value.kind === "unknown") throw new Unsupported("a table with an open cell");
  return knownOf(value);
}

function boundOf({ rows, otherwise }: CompiledTable): number {
  const cells = rows.map(({ cell }) => (typeof cell === "object" ? boundOf(cell) : sizeOf(cell)));
  return Math.max(0, sizeOf(otherwise), ...cells);
}

function sizeOf(cell: Known | null): number {
  return typeof cell === "number" ? Math.abs(cell) : 0;
}

/** The most that the largest key can add to the last cell of a table. */
function mostBeyond({ rows, beyond }: CompiledTable, keys: readonly Lowered[], level: number): number {
  const own = Math.abs(beyond ?? 0) * (keys[level]?.bound ?? 0);
  const inner = rows.map(({ cell }) => (typeof cell === "object" ? mostBeyond(cell, keys, level + 1) : 0));
  return own + Math.max(0, ...inner);
}
