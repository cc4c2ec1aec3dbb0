import { compare, isZero, ZERO } from "../../money/index.js";
import {
  asNumber,
  between,
  combineUnits,
  divideNumber,
  exactQuantity,
  joinCauses,
  NO_UNIT,
  type NumberValue,
  unknownValue,
} from "../../value/index.js";
import type { Operation } from "../linker.js";
import { stepOf } from "../step.js";
import { ANY_NUMBER, numberUnit } from "./numbers.js";

/** `{ "divide": [a, b] }`: the exact quotient, kept as a fraction until a rounding. */
export const divide: Operation<"divide"> = {
  link(json, linker, at) {
    const [top, bottom] = json.divide;
    const dividend = linker.formula(top, [...at, "divide", 0], ANY_NUMBER);
    const divisor = linker.formula(bottom, [...at, "divide", 1], ANY_NUMBER);
    const above = numberUnit(dividend, linker, [...at, "divide", 0]);
    const below = numberUnit(divisor, linker, [...at, "divide", 1]) ?? NO_UNIT;
    if (divisor.op === "literal" && isExactZero(divisor.value)) {
      linker.report("wrong-value", [...at, "divide", 1], { expected: "a divisor other than zero", found: "0" });
    }
    return {
      op: "divide",
      type: { kind: "number", unit: combineUnits(above ?? NO_UNIT, below, -1) },
      dividend,
      divisor,
    };
  },
  evaluate(node, evaluation) {
    const parts = [evaluation.value(node.dividend), evaluation.value(node.divisor)] as const;
    const [dividend, divisor] = [asNumber(parts[0].value), asNumber(parts[1].value)];
    return stepOf("divide", quotient(dividend, divisor), parts);
  },
};

function isExactZero(value: Parameters<typeof exactQuantity>[0]): boolean {
  const quantity = exactQuantity(value);
  return quantity !== null && isZero(quantity);
}

function quotient(dividend: NumberValue, divisor: NumberValue) {
  const by = exactQuantity(divisor);
  if (by !== null) {
    // A zero divisor makes no amount. Nobody can supply what the law did not foresee, so it stays open for the law.
    return isZero(by) ? unknownValue([{ name: "division by zero", by: "law" }]) : divideNumber(dividend, by);
  }
  const causes = joinCauses(dividend.because, divisor.because);
  const { low, high } = divisor;
  if (low === null || high === null || compare(low, ZERO) <= 0 !== compare(high, ZERO) < 0)
    return between(null, null, causes);
  if (isZero(low) || isZero(high)) return between(null, null, causes);
  const ends = [divideNumber(dividend, low), divideNumber(dividend, high)];
  const lows = ends.map((end) => end.low);
  const highs = ends.map((end) => end.high);
  return between(
    lows.reduce((a, b) => (a === null || b === null ? null : compare(a, b) < 0 ? a : b)),
    highs.reduce((a, b) => (a === null || b === null ? null : compare(a, b) > 0 ? a : b)),
    causes,
  );
}
