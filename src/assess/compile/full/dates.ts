import { type MonthEnd, NUMBERED, type PlainDate } from "../../../calendar/index.js";
import type { Traced } from "../../../formula/index.js";
import { isInteger, isSafe, nativeInteger, type Quantity, toInteger } from "../../../money/index.js";
import type { WholeUnit } from "../../../pack/index.js";
import {
  between,
  type Cause,
  causesOf,
  dateValue,
  exactQuantity,
  joinAllCauses,
  NEVER,
  unknownValue,
  type Value,
} from "../../../value/index.js";
import type { Compile } from "./formulas.js";
import { exactly } from "./natively.js";
import { made } from "./steps.js";

const NOT_HAPPENED: readonly Cause[] = [{ name: "an event that has not happened", by: "law" }];

function fault(name: string): Value {
  return unknownValue([{ name, by: "law" }]);
}

export const date: Compile<"date"> = (node, code) => {
  const [from, amount] = [code.part(node.from), code.part(node.amount)];
  const { by } = node;
  const monthEnd = node.monthEnd ?? "clamp";
  return (frame) => {
    const [a, b] = [from(frame), amount(frame)];
    return made("date", shifted(a.value, b.value, by, monthEnd), [a.step, b.step]);
  };
};

function shifted(from: Value, amount: Value, by: WholeUnit, monthEnd: MonthEnd): Value {
  const causes = joinAllCauses([causesOf(from), causesOf(amount)]);
  if (causes.length > 0 || from.kind !== "date") return unknownValue(causes);
  if (from.date === NEVER) return from;
  const count = exactQuantity(amount);
  if (count === null || !isInteger(count)) return fault(`a whole number of ${by}`);
  const day = isSafe(count) ? shift(from.date, toInteger(count), by, monthEnd) : null;
  return day === null ? fault("a day outside the years 1 to 9999") : dateValue(day);
}

function shift(day: PlainDate, count: number, by: WholeUnit, monthEnd: MonthEnd): PlainDate | null {
  if (by === "years") return NUMBERED.addMonths(day, 12 * count, monthEnd);
  if (by === "months") return NUMBERED.addMonths(day, count, monthEnd);
  return NUMBERED.addDays(day, by === "weeks" ? 7 * count : count);
}

export const startOf: Compile<"startOf"> = (node, code) => {
  const of = code.part(node.of);
  return (frame) => periodEnd("startOf", of(frame), (day) => NUMBERED.startOf(node.unit, day));
};

export const endOf: Compile<"endOf"> = (node, code) => {
  const of = code.part(node.of);
  return (frame) => periodEnd("endOf", of(frame), (day) => NUMBERED.endOf(node.unit, day));
};

function periodEnd(operation: "startOf" | "endOf", of: Traced, find: (day: PlainDate) => PlainDate): Traced {
  const { value } = of;
  const found = value.kind !== "date" || value.date === NEVER ? value : dateValue(find(value.date));
  return made(operation, found, [of.step]);
}

export const dateOf: Compile<"dateOf"> = (node, code) => {
  const parts = node.parts.map((part) => code.part(part));
  const monthEnd = node.monthEnd ?? undefined;
  return (frame) => {
    const found = parts.map((part) => part(frame));
    return made(
      "dateOf",
      dateFrom(
        found.map(({ value }) => value),
        monthEnd,
      ),
      found.map(({ step }) => step),
    );
  };
};

function dateFrom(values: readonly Value[], monthEnd: MonthEnd | undefined): Value {
  const causes = joinAllCauses(values.map(causesOf));
  if (causes.length > 0) return unknownValue(causes);
  const [year = 0, month = 0, day = 0] = values.map(exactQuantity).map(countOf);
  const found = NUMBERED.dateOf(year, month, day, monthEnd);
  return found === null ? fault("a day that does not exist") : dateValue(found);
}

/** A whole number to count with; 0, which is no year, month or day, for any other. */
function countOf(quantity: Quantity | null): number {
  return quantity !== null && isInteger(quantity) && isSafe(quantity) ? toInteger(quantity) : 0;
}

/** A part of a date as a number; of an event that has not happened, what `never` says. */
function datePart(
  operation: "yearOf" | "monthOf" | "dayOf",
  read: (day: PlainDate) => number,
  least: number | null,
  most: number | null,
  never: Value,
) {
  const [low, high] = [least, most].map((end) => (end === null ? null : nativeInteger(end)));
  return (of: Traced): Traced => {
    const { value } = of;
    const found =
      value.kind !== "date"
        ? between(low ?? null, high ?? null, value.kind === "unknown" ? value.because : NOT_HAPPENED)
        : value.date === NEVER
          ? never
          : exactly(nativeInteger(read(value.date)));
    return made(operation, found, [of.step]);
  };
}

function openPart(least: number, most: number | null): Value {
  return between(nativeInteger(least), most === null ? null : nativeInteger(most), NOT_HAPPENED);
}

/** What has not happened lies after every year that a date of ours can have. */
const YEAR = datePart("yearOf", (day) => Number(day.slice(0, 4)), null, null, openPart(10_000, null));
const MONTH = datePart("monthOf", (day) => Number(day.slice(5, 7)), 1, 12, openPart(1, 12));
const DAY = datePart("dayOf", (day) => Number(day.slice(8, 10)), 1, 31, openPart(1, 31));

export const yearOf: Compile<"yearOf"> = (node, code) => {
  const of = code.part(node.of);
  return (frame) => YEAR(of(frame));
};

export const monthOf: Compile<"monthOf"> = (node, code) => {
  const of = code.part(node.of);
  return (frame) => MONTH(of(frame));
};

export const dayOf: Compile<"dayOf"> = (node, code) => {
  const of = code.part(node.of);
  return (frame) => DAY(of(frame));
};

export const whole: Compile<"whole"> = (node, code) => {
  const [from, to] = [code.part(node.from), code.part(node.to)];
  const { unit } = node;
  const monthEnd = node.monthEnd ?? "clamp";
  return (frame) => {
    const a = from(frame);
    const b = to(frame);
    return made("whole", counted(a.value, b.value, unit, monthEnd), [a.step, b.step]);
  };
};

function counted(from: Value, to: Value, unit: WholeUnit, monthEnd: MonthEnd): Value {
  if (from.kind === "date" && to.kind === "date" && from.date !== NEVER && to.date !== NEVER)
    return exactly(nativeInteger(distance(from.date, to.date, unit, monthEnd)));
  const causes = joinAllCauses([causesOf(from), causesOf(to)]);
  if (causes.length > 0 || from.kind !== "date" || to.kind !== "date") return between(null, null, causes);
  return between(null, null, NOT_HAPPENED);
}

function distance(from: PlainDate, to: PlainDate, unit: WholeUnit, monthEnd: MonthEnd): number {
  if (unit === "days") return NUMBERED.wholeDays(from, to);
  if (unit === "weeks") return Math.floor(NUMBERED.wholeDays(from, to) / 7);
  const months = NUMBERED.wholeMonths(from, to, monthEnd);
  return unit === "months" ? months : Math.floor(months / 12);
}
