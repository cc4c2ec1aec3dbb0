import { addDays, type PlainDate } from "../calendar/index.js";
import { quantityText, type Shown, show } from "../formula/index.js";
import type { Places } from "../jurisdiction/index.js";
import type { OpenJson, Words } from "../pack/index.js";
import type { Cited, DatedValue, LinkedClauseOf, LinkedTable } from "../program/index.js";
import { typeText, type Value } from "../value/index.js";

/** A table of the law as plain data. */
export interface TableView {
  readonly match: LinkedTable["match"];
  /** The label is the name of a place. */
  readonly rows: readonly { readonly key: Shown; readonly label: Words | null; readonly cell: CellView }[];
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

/** One value of a parameter: since when, until when, and by which document. */
export type DatedView = {
  readonly from: PlainDate | null;
  readonly to: PlainDate | null;
  readonly cite: readonly Cited[];
} & (CellView | OpenView | ScaleView);

/** What a parameter is: its values with their days, the one that holds on the day asked, the readings of its text. */
export interface ValuesView {
  /** The unit or type: `CNY/month`, `years`, `boolean`. */
  readonly unit: string;
  /** Null before its first value, and where no day is asked. */
  readonly current: DatedView | null;
  /** All of them, the earliest first. */
  readonly dated: readonly DatedView[];
  /** Those that some value takes are taken; of the day asked, the one. */
  readonly readings: readonly { readonly name: string; readonly text: Words; readonly taken: boolean }[];
}

/** The values of a parameter; money with the decimals of its currency. Without a day, none is the current one. */
export function viewValues(
  clause: LinkedClauseOf<"sets">,
  on: PlainDate | null,
  currency: { readonly code: string; readonly decimals: number },
  places: Places,
): ValuesView {
  const { type, values } = clause;
  const isMoney = type.kind === "number" && (type.unit?.[currency.code] ?? 0) === 1;
  const decimals = isMoney ? currency.decimals : 0;
  const dated = values.map((value, index): DatedView => {
    const next = values[index + 1]?.from ?? null;
    const to = next === null ? null : addDays(next, -1);
    return { from: value.from, to, cite: value.cite, ...shown(value, decimals, places) };
  });
  const current = on === null ? null : (dated.findLast(({ from }) => from === null || from <= on) ?? null);
  const taken = (on === null ? dated : [current]).map((one) => (one !== null && "value" in one ? one.value : null));
  return {
    unit: type.kind === "choice" ? "choice" : typeText(type),
    current,
    dated,
    readings: Object.entries(clause.readings ?? {}).map(([name, text]) => ({
      name,
      text,
      taken: taken.includes(name),
    })),
  };
}

function shown(dated: DatedValue, decimals: number, places: Places): CellView | OpenView | ScaleView {
  switch (dated.kind) {
    case "value":
      return { value: figure(dated.value, decimals) };
    case "table":
      return { table: viewTable(dated.table, decimals, places) };
    case "open":
      return { open: dated.open };
    case "scale":
      return {
        scale: dated.bands.map(({ from, percent }) => ({ from: quantityText(from), percent: quantityText(percent) })),
      };
  }
}

function viewTable({ match, rows, beyond, otherwise }: LinkedTable, decimals: number, places: Places): TableView {
  return {
    match,
    rows: rows.map(({ key, cell }) => ({
      key: show(key),
      label: match === "place" ? (places.get(String(show(key)))?.name ?? null) : null,
      cell: "rows" in cell ? { table: viewTable(cell, decimals, places) } : { value: figure(cell, decimals) },
    })),
    beyond: beyond === null ? null : padded(quantityText(beyond), decimals),
    otherwise: otherwise === null ? null : figure(otherwise, decimals),
  };
}

/** A figure as it is written: money with the decimals of its currency. */
export function figure(value: Value, decimals: number): Shown {
  const text = show(value);
  return typeof text === "string" && value.kind === "number" ? padded(text, decimals) : text;
}

/** `3600` as `3600.00`; a fraction that no decimal can say stays as it is. */
function padded(text: string, decimals: number): string {
  if (decimals === 0 || text.includes("/")) return text;
  const [whole = "", part = ""] = text.split(".");
  return `${whole}.${part.padEnd(decimals, "0")}`;
}
