import { addDays, addMonths, addWeeks, addYears, type MonthEnd, type PlainDate } from "../../calendar/index.js";
import { isInteger, isSafe, toInteger } from "../../money/index.js";
import type { WholeUnit } from "../../pack/index.js";
import {
  causesOf,
  dateValue,
  exactQuantity,
  joinCauses,
  NEVER,
  unitOf,
  unknownValue,
  type Value,
} from "../../value/index.js";
import type { Operation } from "../linker.js";
import { stepOf } from "../step.js";
import { DATE, linkCount, linkDate } from "./numbers.js";

const UNITS: readonly WholeUnit[] = ["years", "months", "weeks", "days"];

/** `{ "date": d, "plus": { "years": 14 }, "monthEnd": "next-month" }`: a day so much later, or earlier. */
export const date: Operation<"date"> = {
  link(json, linker, at) {
    const from = linkDate(json.date, linker, [...at, "date"]);
    const by = UNITS.find((unit) => json.plus[unit] !== undefined) ?? "days";
    const amount = linkCount(json.plus[by] ?? 0, linker, [...at, "plus", by], unitOf(by));
    const needsRule = by === "years" || by === "months";
    if (needsRule && json.monthEnd === undefined) linker.report("missing-key", at, { key: "monthEnd" });
    return { op: "date", type: DATE, from, by, amount, monthEnd: json.monthEnd ?? null };
  },
  evaluate(node, evaluation) {
    const parts = [evaluation.value(node.from), evaluation.value(node.amount)] as const;
    return stepOf("date", shifted(parts[0].value, parts[1].value, node.by, node.monthEnd ?? "clamp"), parts);
  },
};

function shifted(from: Value, amount: Value, by: WholeUnit, monthEnd: MonthEnd): Value {
  const causes = joinCauses(causesOf(from), causesOf(amount));
  if (causes.length > 0 || from.kind !== "date") return unknownValue(causes);
  if (from.date === NEVER) return dateValue(NEVER);
  const count = exactQuantity(amount);
  if (count === null || !isInteger(count)) return unknownValue([{ name: `a whole number of ${by}`, by: "law" }]);
  const day = isSafe(count) ? shift(from.date, toInteger(count), by, monthEnd) : null;
  return day === null ? unknownValue([{ name: "a day outside the years 1 to 9999", by: "law" }]) : dateValue(day);
}

function shift(day: PlainDate, count: number, by: WholeUnit, monthEnd: MonthEnd): PlainDate | null {
  if (by === "years") return addYears(day, count, monthEnd);
  if (by === "months") return addMonths(day, count, monthEnd);
  return by === "weeks" ? addWeeks(day, count) : addDays(day, count);
}
