import { addDays, type PlainDate } from "../calendar/index.js";
import { quantityText, type Shown, show } from "../formula/index.js";
import type { OpenJson, Words } from "../pack/index.js";
import type { Cited, DatedValue, LinkedClauseOf, LinkedTable } from "../program/index.js";
import { typeText, type Value } from "../value/index.js";

/** A table of the law as plain data. */
export interface TableView {
  readonly match: LinkedTable["match"];
  readonly rows: readonly { readonly key: Shown; readonly cell: CellView }[];
  /** Added for each whole number past the last key. */
  readonly beyond: string | null;
  readonly otherwise: Shown | null;
}

export type CellView = { readonly value: Shown } | { readonly table: TableView };

/** A value the law leaves to somebody. */
export interface OpenView {
  readonly open: OpenJson;
}

/** A scale of marginal rates: from each threshold on, so many percent of what lies above it. */
export interface ScaleView {
  readonly scale: readonly { readonly from: string; readonly percent: string }[];
}

/** What a parameter is on a day: the value that holds, since when and until when, and the readings of its text. */
export interface ValuesView {
  /** The unit or type: `CNY/month`, `years`, `boolean`. */
  readonly unit: string;
  /** Null before its first value. */
  readonly current:
    | ({ readonly from: PlainDate | null; readonly to: PlainDate | null; readonly cite: readonly Cited[] } & (
        | CellView
        | OpenView
        | ScaleView
      ))
    | null;
  readonly readings: readonly { readonly name: string; readonly text: Words; readonly taken: boolean }[];
}

/** The value of a parameter that holds on a day; money with the decimals of its currency. */
export function viewValues(
  clause: LinkedClauseOf<"sets">,
  on: PlainDate,
  currency: { readonly code: string; readonly decimals: number },
): ValuesView {
  const { type, values } = clause;
  const isMoney = type.kind === "number" && (type.unit?.[currency.code] ?? 0) === 1;
  const decimals = isMoney ? currency.decimals : 0;
  const index = values.findLastIndex(({ from }) => from === null || from <= on);
  const dated = values[index];
  const next = values[index + 1]?.from ?? null;
  const taken = dated?.kind === "value" ? show(dated.value) : null;
  return {
    unit: type.kind === "choice" ? "choice" : typeText(type),
    current:
      dated === undefined
        ? null
        : {
            from: dated.from,
            to: next === null ? null : addDays(next, -1),
            cite: dated.cite,
            ...shown(dated, decimals),
          },
    readings: Object.entries(clause.readings ?? {}).map(([name, text]) => ({ name, text, taken: name === taken })),
  };
}

function shown(dated: DatedValue, decimals: number): CellView | OpenView | ScaleView {
  switch (dated.kind) {
    case "value":
      return { value: figure(dated.value, decimals) };
    case "table":
      return { table: viewTable(dated.table, decimals) };
    case "open":
      return { open: dated.open };
    case "scale":
      return {
        scale: dated.bands.map(({ from, percent }) => ({ from: quantityText(from), percent: quantityText(percent) })),
      };
  }
}

function viewTable({ match, rows, beyond, otherwise }: LinkedTable, decimals: number): TableView {
  return {
    match,
    rows: rows.map(({ key, cell }) => ({
      key: show(key),
      cell: "rows" in cell ? { table: viewTable(cell, decimals) } : { value: figure(cell, decimals) },
    })),
    beyond: beyond === null ? null : padded(quantityText(beyond), decimals),
    otherwise: otherwise === null ? null : figure(otherwise, decimals),
  };
}

function figure(value: Value, decimals: number): Shown {
  const text = show(value);
  return typeof text === "string" && value.kind === "number" ? padded(text, decimals) : text;
}

/** `3600` as `3600.00`; a fraction that no decimal can say stays as it is. */
function padded(text: string, decimals: number): string {
  if (decimals === 0 || text.includes("/")) return text;
  const [whole = "", part = ""] = text.split(".");
  return `${whole}.${part.padEnd(decimals, "0")}`;
}
