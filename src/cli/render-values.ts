import type { CellView, TableView, ValuesView } from "../authoring/index.js";
import { named } from "../words/language.js";
import { shownText } from "../words/values.js";
import { citeLines, type LawWords, said } from "./law-words.js";

/** What a parameter is on the day, its readings, and where the value comes from. */
export function valueLines({ unit, current, readings }: ValuesView, words: LawWords): readonly string[] {
  const { cli } = words;
  const taken = readings.map(({ name, text, taken }) => cli.reading(name, said(text, words), taken));
  if (current === null) return [cli.noValue, ...taken];
  const period = cli.period(current.from, current.to);
  const when = period === "" ? "" : words.language === "zh" ? `（${period}）` : ` (${period})`;
  // The reading that is taken says what the value is, in words.
  const isRead = period === "" && "value" in current && readings.some((reading) => reading.taken);
  const shownUnit = UNITLESS.has(unit) ? "" : cli.unit(unit);
  return [
    ...(isRead ? [] : [cli.value(`${headText(current, shownUnit, words)}${when}`)]),
    ...("table" in current ? tableLines(current.table, words) : []),
    ...("scale" in current ? current.scale.map(({ from, percent }) => `- ${cli.band(from, percent)}`) : []),
    ...citeLines(current.cite, words).map((line) => `  ${line}`),
    ...taken,
  ];
}

const UNITLESS: ReadonlySet<string> = new Set(["boolean", "choice", "date", "number", "place", "scale", "text"]);

type Current = NonNullable<ValuesView["current"]>;

function headText(current: Current, unit: string, words: LawWords): string {
  if ("scale" in current) return words.cli.table("");
  if ("table" in current) return words.cli.table(unit);
  const text = "open" in current ? openText(current.open, words) : shownText(current.value, words.answer);
  return unit === "" ? text : `${text} ${unit}`;
}

function openText(open: Extract<Current, { open: unknown }>["open"], words: LawWords): string {
  const { values, names } = words.answer;
  const { atLeast, atMost, oneOf } = open;
  const range =
    atLeast !== undefined && atMost !== undefined
      ? values.between(atLeast, atMost)
      : atLeast !== undefined
        ? values.atLeast(atLeast)
        : atMost !== undefined
          ? values.atMost(atMost)
          : "";
  return words.cli.open(named(names.decider, open.by), range === "" ? values.or(oneOf ?? []) : range);
}

function cellLines(cell: CellView, words: LawWords): readonly string[] {
  return "value" in cell ? [shownText(cell.value, words.answer)] : ["", ...tableLines(cell.table, words)];
}

function tableLines({ match, rows, beyond, otherwise }: TableView, words: LawWords): readonly string[] {
  const { cli } = words;
  const keyText = { exact: same, place: same, from: cli.rowFrom, above: cli.rowAbove }[match];
  return [
    ...rows.flatMap(({ key, cell }) => {
      const [first = "", ...rest] = cellLines(cell, words);
      return [`- ${keyText(shownText(key, words.answer))}: ${first}`.trimEnd(), ...rest.map((line) => `  ${line}`)];
    }),
    ...(beyond === null ? [] : [`- ${cli.beyond(beyond)}`]),
    ...(otherwise === null ? [] : [`- ${cli.otherwise}: ${shownText(otherwise, words.answer)}`]),
  ];
}

function same(key: string): string {
  return key;
}
