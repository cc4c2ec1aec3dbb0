import { add, compare, divide, multiply, type Quantity, quantityOf, subtract, ZERO } from "../../money/index.js";
import { asNumber, mapMonotone, unknownValue } from "../../value/index.js";
import type { Operation } from "../linker.js";
import { stepOf } from "../step.js";
import { ANY_NUMBER, numberUnit, UNLINKED } from "./numbers.js";

/** A band of a scale: the percentage of what lies above its threshold, up to the next. */
export interface Band {
  readonly from: Quantity;
  readonly percent: Quantity;
}

const HUNDRED = quantityOf(100);

/** `{ "scale": "rates", "of": a }`: marginal rates, each band's percentage of the part of a that lies in it. */
export const scale: Operation<"scale"> = {
  link(json, linker, at) {
    const found = linker.parameter(json.scale, [...at, "scale"]);
    const of = linker.formula(json.of, [...at, "of"], ANY_NUMBER);
    if (found === null) return { op: "literal", type: UNLINKED, value: unknownValue([]) };
    if (found.type.kind !== "scale") {
      linker.report("type-mismatch", [...at, "scale"], { expected: "a scale", found: found.type.kind });
    }
    return { op: "scale", type: { kind: "number", unit: numberUnit(of, linker, [...at, "of"]) }, slot: found.slot, of };
  },
  evaluate(node, evaluation) {
    const of = evaluation.value(node.of);
    const bands = evaluation.environment.scale(node.slot);
    if ("because" in bands) return stepOf("scale", unknownValue(bands.because), [of]);
    return stepOf(
      "scale",
      mapMonotone(asNumber(of.value), (quantity) => sumOfBands(quantity, bands)),
      [of],
    );
  },
};

/** The sum over the bands. Rates are not negative, so it never falls as the number rises. */
function sumOfBands(quantity: Quantity, bands: readonly Band[]): Quantity {
  return bands.reduce((sum, band, index) => {
    const upper = bands[index + 1]?.from;
    const top = upper !== undefined && compare(upper, quantity) < 0 ? upper : quantity;
    const part = compare(top, band.from) > 0 ? subtract(top, band.from) : ZERO;
    return add(sum, divide(multiply(part, band.percent), HUNDRED));
  }, ZERO);
}
