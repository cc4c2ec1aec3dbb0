import { isNegative, isZero, quantityOf, roundTo } from "../../money/index.js";
import { asNumber, mapMonotone } from "../../value/index.js";
import type { Operation } from "../linker.js";
import { show, stepFrom } from "../step.js";
import { ANY_NUMBER, numberUnit } from "./numbers.js";

/** `{ "round": a, "to": "0.01", "mode": "half-up" }`: a as a multiple of a step; the only place where anything is rounded. */
export const round: Operation<"round"> = {
  link(json, linker, at) {
    const of = linker.formula(json.round, [...at, "round"], ANY_NUMBER);
    const to = quantityOf(json.to);
    if (isZero(to) || isNegative(to)) {
      linker.report("wrong-value", [...at, "to"], { expected: 'a step above zero, such as "0.01"', found: json.to });
    }
    const type = { kind: "number", unit: numberUnit(of, linker, [...at, "round"]) } as const;
    return { op: "round", type, of, to, toText: json.to, mode: json.mode };
  },
  evaluate(node, evaluation) {
    const of = evaluation.value(node.of);
    const value = mapMonotone(asNumber(of.value), (quantity) => roundTo(quantity, node.to, node.mode));
    const rounding = { before: show(of.value), to: node.toText, mode: node.mode };
    return stepFrom("round", value, [of.step], { rounding });
  },
};
