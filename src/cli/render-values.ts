import type { CellView, ClauseView, DatedView, SchemeView, TableView } from "../authoring/index.js";
import { type Item, item } from "../words/block.js";
import { named } from "../words/language.js";
import { shownText } from "../words/values.js";
import { citeItems, type LawWords, said } from "./law-words.js";

/** What a parameter is on the day, or on all days, its readings, and where each value comes from. */
export function valueItems(clause: ClauseView, scheme: SchemeView, isDay: boolean, words: LawWords): readonly Item[] {
  const { cli } = words;
  if (clause.values === null) return [];
  const { unit, current, dated, readings } = clause.values;
  const taken = readings.map(({ name, text, taken }) => item(cli.reading(name, said(text, words), taken)));
  if (isDay && current === null) return [item(cli.noValue), ...taken];
  const shown = isDay && current !== null ? [current] : dated;
  const values = shown
    .filter((value) => !isReading(value, clause))
    .map((value) =>
      item(valueLine(value, unit, isDay, words), [
        ...rowItems(value, words),
        ...citeItems(value.cite, clause.clause, scheme, words),
      ]),
    );
  return [...values, ...taken];
}

/** The reading that is taken says what the value is, in words; its days are those of the clause. */
function isReading(value: DatedView, { inForce, values }: ClauseView): boolean {
  const isAlways = (value.from ?? inForce.from) === inForce.from && value.to === null;
  return isAlways && "value" in value && (values?.readings ?? []).some(({ name }) => name === value.value);
}

function valueLine(value: DatedView, unit: string, isDay: boolean, words: LawWords): string {
  const { cli, language } = words;
  const period = cli.period(value.from, value.to);
  const figure = valueText(value, unit, words);
  if (!isDay) return cli.valueOf(period, figure);
  const when = period === "" ? "" : language === "zh" ? `（${period}）` : ` (${period})`;
  return cli.value(`${figure}${when}`);
}

function rowItems(value: DatedView, words: LawWords): readonly Item[] {
  if ("table" in value) return tableItems(value.table, words);
  return "scale" in value ? value.scale.map(({ from, percent }) => item(words.cli.band(from, percent))) : [];
}

const UNITLESS: ReadonlySet<string> = new Set(["boolean", "choice", "date", "number", "place", "scale", "text"]);

/** A value in one line; the rows of a table stand below it. */
export function valueText(value: DatedView, unit: string, words: LawWords): string {
  const { cli, answer } = words;
  const shownUnit = UNITLESS.has(unit) ? "" : cli.unit(unit);
  if ("scale" in value) return cli.table("");
  if ("table" in value) return cli.table(shownUnit);
  const text = "open" in value ? openText(value.open, words) : shownText(value.value, answer);
  return shownUnit === "" ? text : `${text} ${shownUnit}`;
}

function openText(open: Extract<DatedView, { open: unknown }>["open"], words: LawWords): string {
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

function tableItems({ match, rows, beyond, otherwise }: TableView, words: LawWords): readonly Item[] {
  const { cli, answer } = words;
  const keyText = { exact: same, place: same, from: cli.rowFrom, above: cli.rowAbove }[match];
  return [
    ...rows.map(({ key, label, cell }) => {
      const shown = keyText(shownText(key, answer));
      return rowItem(label === null ? shown : cli.labelled(said(label, words), shown), cell, words);
    }),
    ...(beyond === null ? [] : [item(cli.beyond(beyond))]),
    ...(otherwise === null ? [] : [item(`${cli.otherwise}: ${shownText(otherwise, answer)}`)]),
  ];
}

function rowItem(key: string, cell: CellView, words: LawWords): Item {
  return "value" in cell
    ? item(`${key}: ${shownText(cell.value, words.answer)}`)
    : item(`${key}:`, tableItems(cell.table, words));
}

function same(key: string): string {
  return key;
}
