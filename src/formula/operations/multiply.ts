import { quantityOf } from "../../money/index.js";
import { asNumber, combineUnits, exact, multiplyNumbers, NO_UNIT, type Unit } from "../../value/index.js";
import type { Operation } from "../linker.js";
import { stepOf } from "../step.js";
import { ANY_NUMBER, numberUnit } from "./numbers.js";

/** `{ "multiply": [a, b, …] }`: the product; units multiply, bare literals are plain numbers. */
export const multiply: Operation<"multiply"> = {
  link(json, linker, at) {
    let unit: Unit = NO_UNIT;
    const of = json.multiply.map((part, index) => {
      const place = [...at, "multiply", index];
      const formula = linker.formula(part, place, ANY_NUMBER);
      unit = combineUnits(unit, numberUnit(formula, linker, place) ?? NO_UNIT, 1);
      return formula;
    });
    return { op: "multiply", type: { kind: "number", unit }, of };
  },
  evaluate(node, evaluation) {
    const parts = node.of.map((part) => evaluation.value(part));
    const product = parts.reduce((sofar, part) => multiplyNumbers(sofar, asNumber(part.value)), exact(quantityOf(1)));
    return stepOf("multiply", product, parts);
  },
};
