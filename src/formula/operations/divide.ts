import { compare, divide as divideExactly, isZero, ONE, type Quantity, ZERO } from "../../money/index.js";
import {
  asNumber,
  between,
  combineUnits,
  divideNumber,
  exactQuantity,
  joinCauses,
  multiplyNumbers,
  NO_UNIT,
  type NumberValue,
  unknownValue,
  type Value,
} from "../../value/index.js";
import type { Operation } from "../linker.js";
import { stepOf } from "../step.js";
import { ANY_NUMBER, numberUnit, unitOrBare } from "./numbers.js";

/** `{ "divide": [a, b] }`: the exact quotient, kept as a fraction until a rounding. */
export const divide: Operation<"divide"> = {
  link(json, linker, at) {
    const [top, bottom] = json.divide;
    const dividend = linker.formula(top, [...at, "divide", 0], ANY_NUMBER);
    const divisor = linker.formula(bottom, [...at, "divide", 1], ANY_NUMBER);
    const above = numberUnit(dividend, linker, [...at, "divide", 0]);
    const below = numberUnit(divisor, linker, [...at, "divide", 1]);
    if (divisor.op === "literal" && isExactZero(divisor.value)) {
      linker.report("wrong-value", [...at, "divide", 1], { expected: "a divisor other than zero", found: "0" });
    }
    const combined = combineUnits(above ?? NO_UNIT, below ?? NO_UNIT, -1);
    const unit = unitOrBare(combined, above === null || below === null);
    return { op: "divide", type: { kind: "number", unit }, dividend, divisor };
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

function quotient(dividend: NumberValue, divisor: NumberValue): Value {
  const by = exactQuantity(divisor);
  if (by !== null) {
    // A zero divisor makes no amount. Nobody can supply what the law did not foresee, so it stays open for the law.
    return isZero(by) ? unknownValue([{ name: "division by zero", by: "law" }]) : divideNumber(dividend, by);
  }
  const inverse = inverted(divisor);
  if (inverse === null) return between(null, null, joinCauses(dividend.because, divisor.because));
  return multiplyNumbers(dividend, inverse);
}

/** One over an interval that lies on one side of zero; an open end tends to nothing. Null when it may be zero. */
function inverted({ low, high, because }: NumberValue): NumberValue | null {
  const over = (quantity: Quantity | null) => (quantity === null ? ZERO : divideExactly(ONE, quantity));
  if (low !== null && compare(low, ZERO) > 0) return between(over(high), over(low), because);
  if (high !== null && compare(high, ZERO) < 0) return between(over(high), over(low), because);
  return null;
}
