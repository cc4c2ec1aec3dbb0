import { isDecimalText } from "../money/index.js";
import type { ClauseJson, TableJson } from "../pack/index.js";
import type { Type } from "../value/index.js";

/** By what the tables of a parameter are read. */
interface Keys {
  /** The types of the keys, outermost first; none for a plain value. */
  readonly keys: readonly Type[];
  /** Of the values a key may take, those for which some table at that depth has no value. */
  readonly uncovered: (level: number, options: readonly string[]) => readonly string[];
}

/** The keys of a parameter: of all its tables together, because each may have rows that another lacks. */
export function keysOf(clauses: readonly ClauseJson[]): Keys {
  const levels: (readonly TableJson[])[] = [];
  for (let tables = clauses.flatMap(tablesIn); tables.length > 0; tables = tables.flatMap(tablesBelow)) {
    levels.push(tables);
  }
  return {
    keys: levels.map(keyType),
    uncovered: (level, options) => {
      const open = (levels[level] ?? []).filter((table) => table.match === "exact" && table.otherwise === undefined);
      const rows = open.map((table) => new Set(table.rows.map(([key]) => String(key))));
      return options.filter((option) => rows.some((keys) => !keys.has(option)));
    },
  };
}

function tablesIn(clause: ClauseJson): readonly TableJson[] {
  return clause.effect === "sets" ? clause.values.flatMap((value) => ("table" in value ? [value.table] : [])) : [];
}

function tablesBelow(table: TableJson): readonly TableJson[] {
  return table.rows.flatMap(([, cell]) => (typeof cell === "object" ? [cell] : []));
}

function keyType(tables: readonly TableJson[]): Type {
  if (tables.some((table) => table.match === "place")) return { kind: "place" };
  const keys = tables.flatMap((table) => table.rows.map(([key]) => key));
  if (keys.every((key) => typeof key === "boolean")) return { kind: "boolean" };
  if (keys.every((key) => typeof key === "string" && /^\d{4}-\d{2}-\d{2}$/.test(key))) return { kind: "date" };
  const words = keys.every((key) => typeof key === "string") && !keys.every((key) => isDecimalText(String(key)));
  if (words && tables.every((table) => table.match === "exact")) {
    return { kind: "choice", options: [...new Set(keys.map(String))] };
  }
  return { kind: "number", unit: null };
}
