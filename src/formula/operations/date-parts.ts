import {
  dayOf as dayOfDate,
  monthOf as monthOfDate,
  type PlainDate,
  yearOf as yearOfDate,
} from "../../calendar/index.js";
import { quantityOf } from "../../money/index.js";
import { between, exact, NEVER, type Value } from "../../value/index.js";
import type { Operation } from "../linker.js";
import { stepOf } from "../step.js";
import { linkDate, PLAIN_NUMBER } from "./numbers.js";

/** The first year no date of ours can have: what has not happened lies there or later. */
const AFTER_ALL_YEARS = quantityOf(10000);

/** `{ "yearOf": d }`: the year of a day as a number. */
export const yearOf: Operation<"yearOf"> = {
  link: (json, linker, at) => ({
    op: "yearOf",
    type: PLAIN_NUMBER,
    of: linkDate(json.yearOf, linker, [...at, "yearOf"]),
  }),
  evaluate(node, evaluation) {
    const of = evaluation.value(node.of);
    if (of.value.kind === "date" && of.value.date === NEVER) {
      return stepOf("yearOf", between(AFTER_ALL_YEARS, null, [{ name: "an event that has not happened", by: "law" }]), [
        of,
      ]);
    }
    return stepOf("yearOf", part(of.value, yearOfDate), [of]);
  },
};

/** `{ "monthOf": d }`: the month of a day, 1 to 12. */
export const monthOf: Operation<"monthOf"> = {
  link: (json, linker, at) => ({
    op: "monthOf",
    type: PLAIN_NUMBER,
    of: linkDate(json.monthOf, linker, [...at, "monthOf"]),
  }),
  evaluate(node, evaluation) {
    const of = evaluation.value(node.of);
    return stepOf("monthOf", part(of.value, monthOfDate, 1, 12), [of]);
  },
};

/** `{ "dayOf": d }`: the day of the month, 1 to 31. */
export const dayOf: Operation<"dayOf"> = {
  link: (json, linker, at) => ({ op: "dayOf", type: PLAIN_NUMBER, of: linkDate(json.dayOf, linker, [...at, "dayOf"]) }),
  evaluate(node, evaluation) {
    const of = evaluation.value(node.of);
    return stepOf("dayOf", part(of.value, dayOfDate, 1, 31), [of]);
  },
};

function part(of: Value, read: (day: PlainDate) => number, least?: number, most?: number): Value {
  if (of.kind === "date" && of.date !== NEVER) return exact(quantityOf(read(of.date)));
  const because = of.kind === "unknown" ? of.because : [{ name: "an event that has not happened", by: "law" }];
  return between(least === undefined ? null : quantityOf(least), most === undefined ? null : quantityOf(most), because);
}
