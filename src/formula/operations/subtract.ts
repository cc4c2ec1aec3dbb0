import { addNumbers, asNumber, negateNumber } from "../../value/index.js";
import type { Operation } from "../linker.js";
import { stepOf } from "../step.js";
import { linkNumbers } from "./numbers.js";

/** `{ "subtract": [a, b, …] }`: the first less all the others, in one unit. */
export const subtract: Operation<"subtract"> = {
  link(json, linker, at) {
    return { op: "subtract", ...linkNumbers(json.subtract, linker, [...at, "subtract"]) };
  },
  evaluate(node, evaluation) {
    const parts = node.of.map((part) => evaluation.value(part));
    const numbers = parts.map((part) => asNumber(part.value));
    const value = addNumbers(numbers.map((number, index) => (index === 0 ? number : negateNumber(number))));
    return stepOf("subtract", value, parts);
  },
};
