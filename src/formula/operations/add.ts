import { addNumbers, asNumber } from "../../value/index.js";
import type { Operation } from "../linker.js";
import { stepOf } from "../step.js";
import { linkNumbers } from "./numbers.js";

/** `{ "add": [a, b, …] }`: the sum of numbers of one unit. */
export const add: Operation<"add"> = {
  link(json, linker, at) {
    return { op: "add", ...linkNumbers(json.add, linker, [...at, "add"]) };
  },
  evaluate(node, evaluation) {
    const parts = node.of.map((part) => evaluation.value(part));
    return stepOf("add", addNumbers(parts.map((part) => asNumber(part.value))), parts);
  },
};
