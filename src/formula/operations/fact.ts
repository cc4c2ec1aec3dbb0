import { unknownValue } from "../../value/index.js";
import type { Operation } from "../linker.js";
import { PRIVATE } from "../step.js";
import { UNLINKED } from "./numbers.js";

/** `{ "fact": "child.bornOn" }`: the value of a fact or of a definition on the day in question. */
export const fact: Operation<"fact"> = {
  link(json, linker, at) {
    const reference = linker.reference(json.fact, [...at, "fact"]);
    if (reference === null) return { op: "literal", type: UNLINKED, value: unknownValue([]) };
    return { op: "fact", type: reference.type, reference };
  },
  evaluate(node, evaluation) {
    const traced = evaluation.environment.trace(node.reference);
    return node.reference.sensitive
      ? { value: traced.value, step: { operation: "fact", name: node.reference.path, value: PRIVATE } }
      : traced;
  },
};
