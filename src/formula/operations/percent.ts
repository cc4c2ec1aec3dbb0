import { quantityOf } from "../../money/index.js";
import { asNumber, divideNumber, multiplyNumbers, NO_UNIT, PERCENT, sameUnit, unitText } from "../../value/index.js";
import type { Operation } from "../linker.js";
import { stepOf } from "../step.js";
import { ANY_NUMBER, numberUnit } from "./numbers.js";

const HUNDRED = quantityOf(100);

/** `{ "percent": p, "of": a }`: p hundredths of a, in the unit of a. */
export const percent: Operation<"percent"> = {
  link(json, linker, at) {
    const rate = linker.formula(json.percent, [...at, "percent"], { kind: "number", unit: PERCENT });
    const of = linker.formula(json.of, [...at, "of"], ANY_NUMBER);
    const unit = numberUnit(rate, linker, [...at, "percent"]);
    if (unit !== null && !sameUnit(unit, PERCENT) && !sameUnit(unit, NO_UNIT)) {
      linker.report("wrong-unit", [...at, "percent"], { expected: "percent", found: unitText(unit) });
    }
    return { op: "percent", type: { kind: "number", unit: numberUnit(of, linker, [...at, "of"]) }, percent: rate, of };
  },
  evaluate(node, evaluation) {
    const rate = evaluation.value(node.percent);
    const of = evaluation.value(node.of);
    return stepOf("percent", divideNumber(multiplyNumbers(asNumber(rate.value), asNumber(of.value)), HUNDRED), [
      rate,
      of,
    ]);
  },
};
