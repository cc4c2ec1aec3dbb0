import { compare } from "../money/index.js";
import {
  causesOf,
  causesOfTruth,
  compareDateValues,
  FALSE,
  joinAllCauses,
  joinCauses,
  TRUE,
  type Truth,
  truthOf,
  unknownTruth,
  type Value,
} from "../value/index.js";
import type { Comparison, Leaf } from "./condition.js";

/** The order of two values, as far as it is known: each flag says whether the order is possible. */
interface PossibleOrders {
  readonly less: boolean;
  readonly same: boolean;
  readonly more: boolean;
}

/** The orders in which each comparison holds. */
const ACCEPTED: Readonly<Record<Comparison, PossibleOrders>> = {
  equal: { less: false, same: true, more: false },
  notEqual: { less: true, same: false, more: true },
  lessThan: { less: true, same: false, more: false },
  lessThanInclusive: { less: true, same: true, more: false },
  greaterThan: { less: false, same: false, more: true },
  greaterThanInclusive: { less: false, same: true, more: true },
};

/** Applies a leaf's operator to a left value and its right values; `isWithin` answers for places. */
export function applyOperator(
  operator: Leaf["operator"],
  left: Value,
  right: readonly Value[],
  isWithin: (place: string, area: string) => boolean,
): Truth {
  switch (operator) {
    case "in":
      return memberOf(left, right);
    case "notIn": {
      const member = memberOf(left, right);
      return member.is === "unknown" ? member : truthOf(!member.is);
    }
    case "within": {
      const causes = joinCauses(causesOf(left), ...right.map(causesOf));
      if (causes.length > 0 || left.kind !== "text") return unknownTruth(causes);
      return truthOf(right.some((area) => area.kind === "text" && isWithin(left.value, area.value)));
    }
    default: {
      const [other] = right;
      return other === undefined ? FALSE : compareValues(operator, left, other);
    }
  }
}

/** Compares two values of one type; open where the intervals leave both answers possible. */
export function compareValues(comparison: Comparison, left: Value, right: Value): Truth {
  const orders = possibleOrders(left, right);
  if (orders === null) return unknownTruth(joinCauses(causesOf(left), causesOf(right)));
  const accepted = ACCEPTED[comparison];
  const { less, same, more } = orders;
  const mayHold = (less && accepted.less) || (same && accepted.same) || (more && accepted.more);
  const mayFail = (less && !accepted.less) || (same && !accepted.same) || (more && !accepted.more);
  if (mayHold && mayFail) return unknownTruth(joinCauses(causesOf(left), causesOf(right)));
  return mayFail ? FALSE : TRUE;
}

function memberOf(left: Value, right: readonly Value[]): Truth {
  const truths = right.map((candidate) => compareValues("equal", left, candidate));
  if (truths.some((truth) => truth.is === true)) return TRUE;
  const open = truths.filter(({ is }) => is === "unknown");
  return open.length === 0 ? FALSE : unknownTruth(joinAllCauses(open.map(causesOfTruth)));
}

function possibleOrders(left: Value, right: Value): PossibleOrders | null {
  if (left.kind === "number" && right.kind === "number") {
    const less = left.low === null || right.high === null || compare(left.low, right.high) < 0;
    const more = left.high === null || right.low === null || compare(left.high, right.low) > 0;
    const apart =
      (left.high !== null && right.low !== null && compare(left.high, right.low) < 0) ||
      (left.low !== null && right.high !== null && compare(left.low, right.high) > 0);
    return { less, same: !apart, more };
  }
  if (left.kind === "date" && right.kind === "date") return exactOrder(compareDateValues(left.date, right.date));
  if (left.kind === "text" && right.kind === "text") return exactOrder(left.value === right.value ? 0 : 1);
  if (left.kind === "boolean" && right.kind === "boolean") return exactOrder(left.value === right.value ? 0 : 1);
  return null;
}

function exactOrder(order: -1 | 0 | 1): PossibleOrders {
  return { less: order < 0, same: order === 0, more: order > 0 };
}
