import type { Formula } from "../formula/index.js";
import type { ClauseJson } from "../pack/index.js";
import { combineUnits, sameUnit, unitOf, unitText } from "../value/index.js";
import { expectDate } from "./expect.js";
import type { ClauseLinker } from "./linker.js";
import type { Effects, Period } from "./program.js";
import { UNIT_NAMES } from "./scope.js";

type AwardJson = Extract<ClauseJson, { effect: "awards" }>["award"];

/** Forms that are counted in something other than money. */
const WITHOUT_MONEY = new Set(["points", "priority", "in-kind"]);

/** Links an award: its period, and an amount whose unit fits the period. */
export function linkAward(json: AwardJson, linker: ClauseLinker): Effects["awards"] {
  const inUnits = linker.in({ ...linker.scope, builtIns: new Set(UNIT_NAMES) });
  const amount =
    json.amount === "unstated"
      ? "unstated"
      : inUnits.formula(json.amount, ["award", "amount"], amountHint(json, linker));
  if (amount !== "unstated") checkUnit(amount, json, linker);
  return { form: json.form, tags: json.tags ?? [], amount, period: linkPeriod(json, linker) };
}

function linkPeriod(json: AwardJson, linker: ClauseLinker): Period {
  const bounds = linker.in({ ...linker.scope, today: false });
  if ("once" in json) return { kind: "once", on: expectDate(json.once, bounds, ["award", "once"]) };
  const { every } = json;
  const at = ["award", "every"];
  const months = every.unit === "month" || every.unit === "quarter" || every.unit === "year";
  if (every.anchor !== undefined && months && every.monthEnd === undefined)
    linker.report("missing-key", at, { key: "monthEnd" });
  return {
    kind: "every",
    unit: every.unit,
    anchor: every.anchor === undefined ? null : expectDate(every.anchor, bounds, [...at, "anchor"]),
    monthEnd: every.monthEnd ?? "clamp",
    first: expectDate(every.first, bounds, [...at, "first"]),
    last: expectDate(every.last, bounds, [...at, "last"]),
    most: every.most ?? null,
    test: every.test,
  };
}

function amountHint(json: AwardJson, linker: ClauseLinker) {
  return WITHOUT_MONEY.has(json.form) ? undefined : ({ kind: "number", unit: unitOf(linker.names.currency) } as const);
}

function checkUnit(amount: Formula, json: AwardJson, linker: ClauseLinker): void {
  const at = ["award", "amount"];
  if (amount.type.kind !== "number") {
    linker.report("type-mismatch", at, { expected: "an amount", found: amount.type.kind });
    return;
  }
  const { unit } = amount.type;
  if (unit === null || WITHOUT_MONEY.has(json.form)) return;
  const currency = unitOf(linker.names.currency);
  const rate = "every" in json ? combineUnits(currency, unitOf(json.every.unit), -1) : null;
  if (sameUnit(unit, currency) || (rate !== null && sameUnit(unit, rate))) return;
  const expected = rate === null ? unitText(currency) : `${unitText(currency)} or ${unitText(rate)}`;
  linker.report("wrong-unit", at, { expected, found: unitText(unit) });
}
