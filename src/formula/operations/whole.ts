import { type MonthEnd, type PlainDate, wholeDays, wholeMonths, wholeWeeks, wholeYears } from "../../calendar/index.js";
import { quantityOf } from "../../money/index.js";
import type { WholeUnit } from "../../pack/index.js";
import { between, causesOf, exact, joinCauses, NEVER, unitOf, type Value } from "../../value/index.js";
import type { Operation } from "../linker.js";
import { stepOf } from "../step.js";
import { linkDate } from "./numbers.js";

/** `{ "whole": "years", "from": a, "to": b, "monthEnd": … }`: how many whole years, months, weeks or days lie between. */
export const whole: Operation<"whole"> = {
  link(json, linker, at) {
    const from = linkDate(json.from, linker, [...at, "from"]);
    const to = linkDate(json.to, linker, [...at, "to"]);
    const needsRule = json.whole === "years" || json.whole === "months";
    if (needsRule && json.monthEnd === undefined) linker.report("missing-key", at, { key: "monthEnd" });
    const type = { kind: "number", unit: unitOf(json.whole) } as const;
    return { op: "whole", type, unit: json.whole, from, to, monthEnd: json.monthEnd ?? null };
  },
  evaluate(node, evaluation) {
    const parts = [evaluation.value(node.from), evaluation.value(node.to)] as const;
    return stepOf("whole", counted(parts[0].value, parts[1].value, node.unit, node.monthEnd ?? "clamp"), parts);
  },
};

function counted(from: Value, to: Value, unit: WholeUnit, monthEnd: MonthEnd): Value {
  const causes = joinCauses(causesOf(from), causesOf(to));
  if (causes.length > 0 || from.kind !== "date" || to.kind !== "date") return between(null, null, causes);
  if (from.date === NEVER || to.date === NEVER) {
    return between(null, null, [{ name: "an event that has not happened", by: "law" }]);
  }
  return exact(quantityOf(count(from.date, to.date, unit, monthEnd)));
}

function count(from: PlainDate, to: PlainDate, unit: WholeUnit, monthEnd: MonthEnd): number {
  if (unit === "years") return wholeYears(from, to, monthEnd);
  if (unit === "months") return wholeMonths(from, to, monthEnd);
  return unit === "weeks" ? wholeWeeks(from, to) : wholeDays(from, to);
}
