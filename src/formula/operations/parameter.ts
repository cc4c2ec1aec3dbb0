import { typesMeet, typeText, unknownValue } from "../../value/index.js";
import type { Formula } from "../formula.js";
import type { At, FormulaLinker, NamedParameter, Operation } from "../linker.js";
import { UNLINKED } from "./numbers.js";

/** `{ "parameter": "monthly-rate", "by": [...] }`: a figure of the law, found in its table by the keys. */
export const parameter: Operation<"parameter"> = {
  link(json, linker, at) {
    const found = linker.parameter(json.parameter, [...at, "parameter"]);
    const by = (json.by ?? []).map((key, index) => linker.formula(key, [...at, "by", index], found?.keys[index]));
    if (found === null) return { op: "literal", type: UNLINKED, value: unknownValue([]) };
    if (by.length !== found.keys.length) {
      linker.report("wrong-value", [...at, "by"], {
        expected: `${found.keys.length} ${found.keys.length === 1 ? "key" : "keys"} for the table of ${json.parameter}`,
        found: String(by.length),
      });
    }
    for (const [index, key] of by.entries()) checkKey(found, key, index, linker, [...at, "by", index]);
    return { op: "parameter", type: found.type, slot: found.slot, by };
  },
  evaluate(node, evaluation) {
    return evaluation.environment.parameter(
      node.slot,
      node.by.map((key) => evaluation.value(key)),
    );
  },
};

/** A key must be of the table's kind; a choice must have a row for each of its values, and rows no others; so must yes and no. */
function checkKey(found: NamedParameter, key: Formula, level: number, linker: FormulaLinker, at: At): void {
  const expected = found.keys[level];
  if (expected === undefined) return;
  if (expected.kind !== "choice" || key.type.kind !== "choice") {
    if (!typesMeet(expected, key.type))
      linker.report("type-mismatch", at, { expected: typeText(expected), found: typeText(key.type) });
    else if (expected.kind === "boolean") reportMissing(found.uncovered(level, ["true", "false"]), linker, at);
    return;
  }
  const { options } = key.type;
  const strange = expected.options.filter((option) => !options.includes(option));
  if (strange.length > 0) linker.report("unknown-choice", at, { allowed: options, found: strange.join(", ") });
  reportMissing(found.uncovered(level, options), linker, at);
}

function reportMissing(missing: readonly string[], linker: FormulaLinker, at: At): void {
  if (missing.length > 0) linker.report("match-incomplete", at, { missing });
}
