import { dateOf as calendarDate, type MonthEnd } from "../../calendar/index.js";
import { compare, isInteger, isSafe, ONE, type Quantity, quantityOf, toInteger } from "../../money/index.js";
import {
  causesOf,
  dateValue,
  exactQuantity,
  joinCauses,
  NO_UNIT,
  unknownValue,
  type Value,
} from "../../value/index.js";
import type { Formula } from "../formula.js";
import type { Operation } from "../linker.js";
import { quantityText, stepOf } from "../step.js";
import { DATE, linkCount } from "./numbers.js";

/** `{ "dateOf": [year, month, day] }`: the day of those numbers; a day some month lacks needs `monthEnd`. */
export const dateOf: Operation<"dateOf"> = {
  link(json, linker, at) {
    const place = (index: number) => [...at, "dateOf", index];
    const [year, month, day] = json.dateOf;
    const parts = [
      linkCount(year, linker, place(0), NO_UNIT),
      linkCount(month, linker, place(1), NO_UNIT),
      linkCount(day, linker, place(2), NO_UNIT),
    ] as const;
    const [y, m, d] = [outside(parts[0], 9999), outside(parts[1], 12), outside(parts[2], 31)];
    if (y !== null) linker.report("wrong-value", place(0), { expected: "a year from 1 to 9999", found: y });
    if (m !== null) linker.report("wrong-value", place(1), { expected: "a month from 1 to 12", found: m });
    if (d !== null) linker.report("wrong-value", place(2), { expected: "a day from 1 to 31", found: d });
    const isPossible = y === null && m === null && d === null;
    if (isPossible && json.monthEnd === undefined && !existsInEveryYear(parts[1], parts[2])) {
      linker.report("missing-key", at, { key: "monthEnd" });
    }
    return { op: "dateOf", type: DATE, parts, monthEnd: json.monthEnd ?? null };
  },
  evaluate(node, evaluation) {
    const parts = node.parts.map((part) => evaluation.value(part));
    return stepOf(
      "dateOf",
      dateFrom(
        parts.map((part) => part.value),
        node.monthEnd ?? undefined,
      ),
      parts,
    );
  },
};

/** The text of a literal that is no whole number from 1 to `most`; null for any other part. */
function outside(formula: Formula, most: number): string | null {
  const quantity = formula.op === "literal" ? exactQuantity(formula.value) : null;
  if (quantity === null) return null;
  const fits = isInteger(quantity) && compare(quantity, ONE) >= 0 && compare(quantity, quantityOf(most)) <= 0;
  return fits ? null : quantityText(quantity);
}

function existsInEveryYear(month: Formula, day: Formula): boolean {
  const [m, d] = [literalInteger(month), literalInteger(day)];
  if (d !== null && d >= 1 && d <= 28) return true;
  return m !== null && d !== null && calendarDate(2001, m, d) !== null;
}

function literalInteger(formula: Formula): number | null {
  const quantity = formula.op === "literal" ? exactQuantity(formula.value) : null;
  return quantity !== null && isInteger(quantity) && isSafe(quantity) ? toInteger(quantity) : null;
}

function dateFrom(values: readonly Value[], monthEnd: MonthEnd | undefined): Value {
  const causes = joinCauses(...values.map(causesOf));
  if (causes.length > 0) return unknownValue(causes);
  const [year, month, day] = values
    .map(exactQuantity)
    .map((quantity: Quantity | null) =>
      quantity !== null && isInteger(quantity) && isSafe(quantity) ? toInteger(quantity) : 0,
    );
  const found = calendarDate(year ?? 0, month ?? 0, day ?? 0, monthEnd);
  return found === null ? unknownValue([{ name: "a day that does not exist", by: "law" }]) : dateValue(found);
}
