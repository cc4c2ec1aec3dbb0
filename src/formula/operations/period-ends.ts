import {
  type CalendarUnit,
  endOf as endOfPeriod,
  type PlainDate,
  startOf as startOfPeriod,
} from "../../calendar/index.js";
import { dateValue, NEVER, type Value } from "../../value/index.js";
import type { Operation } from "../linker.js";
import { stepOf } from "../step.js";
import { DATE, linkDate } from "./numbers.js";

/** `{ "startOf": "month", "of": d }`: the first day of the calendar period that contains a day. */
export const startOf: Operation<"startOf"> = {
  link: (json, linker, at) => ({
    op: "startOf",
    type: DATE,
    unit: json.startOf,
    of: linkDate(json.of, linker, [...at, "of"]),
  }),
  evaluate(node, evaluation) {
    const of = evaluation.value(node.of);
    return stepOf("startOf", endOfValue(of.value, node.unit, startOfPeriod), [of]);
  },
};

/** `{ "endOf": "year", "of": d }`: the last day of the calendar period that contains a day. */
export const endOf: Operation<"endOf"> = {
  link: (json, linker, at) => ({
    op: "endOf",
    type: DATE,
    unit: json.endOf,
    of: linkDate(json.of, linker, [...at, "of"]),
  }),
  evaluate(node, evaluation) {
    const of = evaluation.value(node.of);
    return stepOf("endOf", endOfValue(of.value, node.unit, endOfPeriod), [of]);
  },
};

function endOfValue(of: Value, unit: CalendarUnit, find: (unit: CalendarUnit, day: PlainDate) => PlainDate): Value {
  if (of.kind !== "date" || of.date === NEVER) return of;
  return dateValue(find(unit, of.date));
}
