import type { Traced } from "../../../formula/index.js";
import { compare, type Quantity } from "../../../money/index.js";
import {
  asNumber,
  causesOf,
  compareDateValues,
  type DateOrNever,
  dateValue,
  exact,
  greatestNumber,
  joinAllCauses,
  leastNumber,
  type NumberValue,
  unknownValue,
  type Value,
} from "../../../value/index.js";
import type { Run } from "./code.js";
import type { Compile } from "./formulas.js";
import { exactly, point } from "./natively.js";
import { NOTHING } from "./numbers.js";
import { made } from "./steps.js";

export const least: Compile<"least"> = (node, code) => extreme("least", node, code);
export const greatest: Compile<"greatest"> = (node, code) => extreme("greatest", node, code);

function extreme(
  take: "least" | "greatest",
  node: Parameters<Compile<"least">>[0] | Parameters<Compile<"greatest">>[0],
  code: Parameters<Compile<"least">>[1],
): Run<Traced> {
  const runs = node.of.map((part) => code.part(part));
  const dates = node.type.kind === "date";
  const sign = take === "least" ? -1 : 1;
  return (frame) => {
    const parts = runs.map((run) => run(frame));
    const value = dates ? null : soleExtreme(sign, parts);
    return made(
      take,
      value ??
        extremeOf(
          take,
          dates,
          parts.map((part) => part.value),
        ),
      parts.map(({ step }) => step),
    );
  };
}

/** The value that is the extreme of numbers which are all known; null where one is not. */
function soleExtreme(sign: -1 | 1, parts: readonly Traced[]): Value | null {
  let best: Value | null = null;
  let most: Quantity | null = null;
  for (const { value } of parts) {
    const quantity = point(value);
    if (quantity === null) return null;
    if (most !== null && compare(quantity, most) !== sign) continue;
    most = quantity;
    best = value;
  }
  return best;
}

function extremeOf(take: "least" | "greatest", dates: boolean, values: readonly Value[]): Value {
  return dates ? extremeDate(take, values) : extremeNumber(take, values);
}

/** The least or greatest of numbers. */
export function extremeNumber(take: "least" | "greatest", values: readonly Value[]): NumberValue {
  const sign = take === "least" ? -1 : 1;
  let best: Quantity | null = null;
  for (const value of values) {
    const quantity = point(value);
    // Which of them are idle, intervals tell.
    if (quantity === null) {
      const numbers = values.map(asNumber);
      return take === "least" ? leastNumber(numbers) : greatestNumber(numbers);
    }
    if (best === null || compare(quantity, best) === sign) best = quantity;
  }
  return best === null ? exact(NOTHING) : exactly(best);
}

/** The earliest or latest of dates; open where one of them is. */
export function extremeDate(take: "least" | "greatest", values: readonly Value[]): Value {
  const causes = joinAllCauses(values.map(causesOf));
  if (causes.length > 0) return unknownValue(causes);
  const found = values.flatMap((value) => (value.kind === "date" ? [value.date] : []));
  const best = extremeOfDates(take, found);
  return best === null ? unknownValue(causes) : dateValue(best);
}

export function extremeOfDates(take: "least" | "greatest", found: readonly DateOrNever[]): DateOrNever | null {
  const sign = take === "least" ? -1 : 1;
  let best: DateOrNever | null = null;
  for (const one of found) if (best === null || compareDateValues(one, best) === sign) best = one;
  return best;
}
