import { typesMeet, typeText, unknownValue } from "../../value/index.js";
import type { Operation } from "../linker.js";
import { ANY_NUMBER } from "./numbers.js";

/** `{ "parameter": "monthly-rate", "by": [...] }`: a figure of the law, found in its table by the keys. */
export const parameter: Operation<"parameter"> = {
  link(json, linker, at) {
    const found = linker.parameter(json.parameter, [...at, "parameter"]);
    const by = (json.by ?? []).map((key, index) => linker.formula(key, [...at, "by", index], found?.keys[index]));
    if (found === null) return { op: "literal", type: ANY_NUMBER, value: unknownValue([]) };
    if (by.length !== found.keys.length) {
      linker.report("wrong-value", [...at, "by"], {
        expected: `${found.keys.length} ${found.keys.length === 1 ? "key" : "keys"} for the table of ${json.parameter}`,
        found: String(by.length),
      });
    }
    by.forEach((key, index) => {
      const expected = found.keys[index];
      if (expected !== undefined && !typesMeet(expected, key.type)) {
        linker.report("type-mismatch", [...at, "by", index], {
          expected: typeText(expected),
          found: typeText(key.type),
        });
      }
    });
    return { op: "parameter", type: found.type, slot: found.slot, by };
  },
  evaluate(node, evaluation) {
    return evaluation.environment.parameter(
      node.slot,
      node.by.map((key) => evaluation.value(key)),
    );
  },
};
