import type { ExpressionJson } from "../../pack/index.js";
import {
  asNumber,
  causesOf,
  compareDateValues,
  dateValue,
  greatestNumber,
  joinCauses,
  leastNumber,
  typeText,
  unknownValue,
  type Value,
} from "../../value/index.js";
import type { At, FormulaLinker, Operation } from "../linker.js";
import { stepOf } from "../step.js";
import { linkParts } from "./numbers.js";

/** `{ "least": [a, b, …] }`: the smallest number or the earliest date. */
export const least: Operation<"least"> = {
  link: (json, linker, at) => ({ op: "least", ...linkOrdered(json.least, linker, [...at, "least"]) }),
  evaluate(node, evaluation) {
    const parts = node.of.map((part) => evaluation.value(part));
    return stepOf(
      "least",
      extremeOf(
        parts.map((part) => part.value),
        "least",
        node.type.kind === "date",
      ),
      parts,
    );
  },
};

/** `{ "greatest": [a, b, …] }`: the largest number or the latest date. */
export const greatest: Operation<"greatest"> = {
  link: (json, linker, at) => ({ op: "greatest", ...linkOrdered(json.greatest, linker, [...at, "greatest"]) }),
  evaluate(node, evaluation) {
    const parts = node.of.map((part) => evaluation.value(part));
    return stepOf(
      "greatest",
      extremeOf(
        parts.map((part) => part.value),
        "greatest",
        node.type.kind === "date",
      ),
      parts,
    );
  },
};

/** The least or greatest of known or open values; an open date leaves the result open. */
export function extremeOf(values: readonly Value[], take: "least" | "greatest", dates: boolean): Value {
  if (!dates) {
    const numbers = values.map(asNumber);
    return take === "least" ? leastNumber(numbers) : greatestNumber(numbers);
  }
  const causes = joinCauses(...values.map(causesOf));
  if (causes.length > 0) return unknownValue(causes);
  const sign = take === "least" ? -1 : 1;
  const known = values.flatMap((value) => (value.kind === "date" ? [value.date] : []));
  const [head, ...rest] = known;
  if (head === undefined) return unknownValue(causes);
  return dateValue(rest.reduce((best, date) => (compareDateValues(date, best) === sign ? date : best), head));
}

function linkOrdered(jsons: readonly ExpressionJson[], linker: FormulaLinker, at: At): ReturnType<typeof linkParts> {
  const linked = linkParts(jsons, linker, at);
  if (linked.type.kind !== "number" && linked.type.kind !== "date" && linked.type.kind !== "any") {
    linker.report("type-mismatch", at, { expected: "numbers or dates", found: typeText(linked.type) });
  }
  return linked;
}
