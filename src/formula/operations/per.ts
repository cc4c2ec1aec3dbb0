import { divide, ONE, quantityOf } from "../../money/index.js";
import { asNumber, convertPer, exact, multiplyNumbers, unitText } from "../../value/index.js";
import type { Operation } from "../linker.js";
import { stepOf } from "../step.js";
import { ANY_NUMBER, numberUnit } from "./numbers.js";

/** `{ "per": "month", "of": a }`: a sum per year said per month, and the like; only where the factor is fixed. */
export const per: Operation<"per"> = {
  link(json, linker, at) {
    const of = linker.formula(json.of, [...at, "of"]);
    const unit = numberUnit(of, linker, [...at, "of"]);
    const converted = unit === null ? null : convertPer(unit, json.per);
    if (converted === null) {
      linker.report("wrong-unit", [...at, "of"], {
        expected: `a sum per year, quarter, month, week or day that has a fixed number of ${json.per}s`,
        found: unit === null ? "a number without a unit" : unitText(unit),
      });
      return { op: "per", type: ANY_NUMBER, factor: ONE, unit: json.per, of };
    }
    const [above, below] = converted.factor;
    const factor = divide(quantityOf(above), quantityOf(below));
    return { op: "per", type: { kind: "number", unit: converted.unit }, factor, unit: json.per, of };
  },
  evaluate(node, evaluation) {
    const of = evaluation.value(node.of);
    return stepOf("per", multiplyNumbers(asNumber(of.value), exact(node.factor)), [of]);
  },
};
