import { itemsConsidered } from "../../condition/index.js";
import { ONE, quantityOf, ZERO } from "../../money/index.js";
import {
  addNumbers,
  asNumber,
  between,
  type Cause,
  exact,
  hull,
  joinCauses,
  TRUE,
  type Truth,
  type Type,
  typeText,
  unknownValue,
  type Value,
} from "../../value/index.js";
import type { Node } from "../formula.js";
import type { Operation } from "../linker.js";
import { type Step, show, stepFrom } from "../step.js";
import { ANY_NUMBER, PLAIN_NUMBER, UNLINKED } from "./numbers.js";
import { dateExtreme, numberExtreme } from "./over-extremes.js";

/** What one item contributes, and whether it counts at all. */
export interface Contribution {
  readonly counts: Truth;
  readonly value: Value;
}

/** Whether something of a type can be taken from items: a number, or the least or greatest of dates. */
function isTaken({ kind }: Type, extremes: boolean): boolean {
  return kind === "number" || kind === "any" || (kind === "date" && extremes);
}

/** `{ "over": list, "as", "where", "besides", "take", "of" }`: a count, sum, least or greatest over the items of a list. */
export const over: Operation<"over"> = {
  link(json, linker, at) {
    const list = linker.list(json.over, [...at, "over"]);
    const inner = list === null ? linker : linker.with(json.as, list, [...at, "as"]);
    const where = json.where === undefined ? null : inner.condition(json.where, [...at, "where"]);
    const besides = json.besides === undefined ? null : linker.alias(json.besides, [...at, "besides"]);
    const of = json.of === undefined ? null : inner.formula(json.of, [...at, "of"]);
    const extremes = json.take === "least" || json.take === "greatest";
    const fits = of === null || isTaken(of.type, extremes);
    if (of !== null && !fits) {
      linker.report("type-mismatch", [...at, "of"], {
        expected: extremes ? "number or date" : "number",
        found: typeText(of.type),
      });
    }
    const expected = fits ? of?.type : UNLINKED;
    const otherwise =
      json.otherwise === undefined ? null : linker.formula(json.otherwise, [...at, "otherwise"], expected);
    if ((json.take === "count") === (of !== null)) {
      linker.report("wrong-value", at, {
        expected: json.take === "count" ? "no `of` beside a count" : "`of`: what is taken from each item",
        found: of === null ? "no `of`" : "`of`",
      });
    }
    const type = json.take === "count" ? PLAIN_NUMBER : (expected ?? ANY_NUMBER);
    const dates = type.kind === "date";
    const numbers = extremes && !dates && type.kind !== "any";
    if (numbers && otherwise === null) linker.report("missing-key", at, { key: "otherwise" });
    if (otherwise !== null && (!extremes || dates)) {
      linker.report("not-allowed-here", [...at, "otherwise"], {
        name: "otherwise",
        where: "a count, a sum or a date, which need none",
      });
    }
    return {
      op: "over",
      type,
      list: list ?? "",
      as: json.as,
      where,
      besides,
      take: json.take,
      of,
      otherwise,
      dates,
      private: where !== null && linker.isPrivate(where),
    };
  },
  evaluate(node, evaluation) {
    const items = evaluation.environment.items(node.list);
    if (!items.known) return overUnknown(node, items.because);
    const steps: Step[] = [];
    const contributions = itemsConsidered(node, items.items, evaluation.environment).map((item): Contribution => {
      const inner = evaluation.with(node.as, item);
      const counts = node.where === null ? TRUE : inner.truth(node.where);
      if (counts.is === false || node.of === null) return { counts, value: exact(ONE) };
      const traced = inner.value(node.of);
      steps.push(traced.step);
      return { counts, value: traced.value };
    });
    const value = takeFrom(node, contributions, () =>
      node.otherwise === null ? unknownValue([{ name: node.list, by: "law" }]) : evaluation.value(node.otherwise).value,
    );
    return stepFrom("over", value, steps, { name: node.list }, node.private);
  },
};

function overUnknown(node: Node<"over">, because: readonly Cause[]) {
  const value = node.dates
    ? unknownValue(because)
    : node.take === "count"
      ? between(ZERO, null, because)
      : between(null, null, because);
  return { value, step: { operation: "over", name: node.list, value: show(value) } as const };
}

function takeFrom(node: Node<"over">, contributions: readonly Contribution[], none: () => Value): Value {
  const considered = contributions.filter((one) => one.counts.is !== false);
  switch (node.take) {
    case "count":
    case "sum":
      return addNumbers(considered.map((one) => asNumber(possibly(one))));
    default:
      return node.dates ? dateExtreme(considered, node.take) : numberExtreme(considered, node.take, none);
  }
}

/** An item that may not count contributes something between nothing and its value. */
function possibly({ counts, value }: Contribution): Value {
  if (counts.is !== "unknown") return value;
  return hull([exact(quantityOf(0)), value], joinCauses(counts.because));
}
