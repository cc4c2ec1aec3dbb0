import { quantityOf } from "../../money/index.js";
import { asNumber, combineUnits, exact, multiplyNumbers, NO_UNIT, type Unit } from "../../value/index.js";
import type { Operation } from "../linker.js";
import { stepOf } from "../step.js";
import { ANY_NUMBER, numberUnit, unitOrBare } from "./numbers.js";

/** `{ "multiply": [a, b, …] }`: the product; units multiply, bare literals are plain numbers. */
export const multiply: Operation<"multiply"> = {
  link(json, linker, at) {
    let unit: Unit = NO_UNIT;
    let bare = false;
    const of = json.multiply.map((part, index) => {
      const place = [...at, "multiply", index];
      const formula = linker.formula(part, place, ANY_NUMBER);
      const own = numberUnit(formula, linker, place);
      if (own === null) bare = true;
      else unit = combineUnits(unit, own, 1);
      return formula;
    });
    return { op: "multiply", type: { kind: "number", unit: unitOrBare(unit, bare) }, of };
  },
  evaluate(node, evaluation) {
    const parts = node.of.map((part) => evaluation.value(part));
    const product = parts.reduce((sofar, part) => multiplyNumbers(sofar, asNumber(part.value)), exact(quantityOf(1)));
    return stepOf("multiply", product, parts);
  },
};
