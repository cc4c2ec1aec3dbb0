import {
  asNumber,
  type Cause,
  causesOf,
  compareDateValues,
  dateValue,
  greatestNumber,
  hull,
  joinCauses,
  leastNumber,
  NEVER,
  unknownValue,
  type Value,
} from "../../value/index.js";
import type { Contribution } from "./over.js";

/** The earliest or latest date of the items that count; of none it is an event that has not happened. */
export function dateExtreme(considered: readonly Contribution[], take: "least" | "greatest"): Value {
  const open = openCauses(considered);
  const certain = considered.filter((one) => one.counts.is === true);
  const pick = (contributions: readonly Contribution[]) => {
    const dates = contributions.flatMap((one) => (one.value.kind === "date" ? [one.value.date] : []));
    const [head, ...rest] = dates;
    if (head === undefined) return NEVER;
    const sign = take === "least" ? -1 : 1;
    return rest.reduce((best, date) => (compareDateValues(date, best) === sign ? date : best), head);
  };
  if (open.length === 0) return dateValue(pick(certain));
  const undated = considered.some((one) => one.value.kind !== "date");
  // A doubtful item that could not change the answer leaves it known.
  const same = !undated && certain.length > 0 && pick(certain) === pick(considered);
  return same ? dateValue(pick(certain)) : unknownValue(open);
}

/** The least or greatest number of the items that count; `none` says what holds where there is no item. */
export function numberExtreme(
  considered: readonly Contribution[],
  take: "least" | "greatest",
  none: () => Value,
): Value {
  const extreme = take === "least" ? leastNumber : greatestNumber;
  const certain = considered.filter((one) => one.counts.is === true).map((one) => asNumber(one.value));
  const open = openCauses(considered);
  if (considered.length === 0) return none();
  if (considered.length === certain.length) return extreme(certain);
  if (certain.length > 0) return hull([extreme(considered.map((one) => asNumber(one.value))), extreme(certain)], open);
  return hull([none(), ...considered.map((one) => one.value)], open);
}

function openCauses(considered: readonly Contribution[]): readonly Cause[] {
  return joinCauses(
    ...considered.map((one) => (one.counts.is === "unknown" ? one.counts.because : [])),
    ...considered.map((one) => causesOf(one.value)),
  );
}
