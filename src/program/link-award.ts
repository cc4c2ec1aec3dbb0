import type { Formula } from "../formula/index.js";
import { AWARD_FORMS, type ClauseJson } from "../pack/index.js";
import { combineUnits, isBelowZero, sameUnit, textValue, unitOf, unitText } from "../value/index.js";
import { expectDate, expectType, PERCENT_TYPE } from "./expect.js";
import type { ClauseLinker } from "./linker.js";
import type { Effects, Period } from "./program.js";
import { UNIT_NAMES } from "./scope.js";

type AwardJson = Extract<ClauseJson, { effect: "awards" }>["award"];

const FORM = { kind: "choice", options: AWARD_FORMS } as const;

/** Forms that may be counted in something other than money. */
const WITHOUT_MONEY = new Set(["points", "priority", "in-kind"]);

/** Links an award: its form and period, an amount whose unit fits the period, and the terms of a loan. */
export function linkAward(json: AwardJson, linker: ClauseLinker): Effects["awards"] {
  const form = linkForm(json, linker);
  const inUnits = linker.in({ ...linker.scope, builtIns: new Set(UNIT_NAMES) });
  const at = ["award", "amount"];
  const amount =
    typeof json.amount === "string" && isWord(json.amount)
      ? json.amount
      : inUnits.formula(json.amount, at, hint(json, linker));
  const unit = typeof amount === "string" ? null : unitOfAmount(amount, json, linker);
  if (
    typeof amount === "object" &&
    amount.op === "literal" &&
    amount.value.kind === "number" &&
    isBelowZero(amount.value)
  ) {
    linker.report("wrong-value", at, { expected: "an amount of 0 or more", found: JSON.stringify(json.amount) });
  }
  return { form, tags: json.tags ?? [], amount, unit, loan: linkLoan(json, linker), period: linkPeriod(json, linker) };
}

function isWord(amount: string): amount is "unstated" | "none" {
  return amount === "unstated" || amount === "none";
}

function linkForm(json: AwardJson, linker: ClauseLinker): Formula {
  if (typeof json.form === "string") return { op: "literal", type: FORM, value: textValue(json.form) };
  const form = linker.formula(json.form, ["award", "form"]);
  const { type } = form;
  const strange =
    type.kind === "any"
      ? []
      : type.kind === "choice"
        ? type.options.filter((option) => !AWARD_FORMS.some((one) => one === option))
        : [type.kind];
  if (strange.length > 0) {
    linker.report("type-mismatch", ["award", "form"], {
      expected: `one of ${AWARD_FORMS.join(", ")}`,
      found: strange.join(", "),
    });
  }
  return form;
}

function linkLoan(json: AwardJson, linker: ClauseLinker): Effects["awards"]["loan"] {
  if (json.loan === undefined) {
    if (json.form === "loan") linker.report("missing-key", ["award"], { key: "loan" });
    return null;
  }
  const at = ["award", "loan"];
  if (json.form !== "loan") linker.report("not-allowed-here", at, { name: "loan", where: "an award that is no loan" });
  const { interest, repaidBy } = json.loan;
  return {
    interest: expectType(interest, PERCENT_TYPE, linker, [...at, "interest"]),
    repaidBy: repaidBy === "unstated" ? "unstated" : expectDate(repaidBy, linker, [...at, "repaidBy"]),
  };
}

function linkPeriod(json: AwardJson, linker: ClauseLinker): Period {
  const bounds = linker.in({ ...linker.scope, today: false });
  if ("once" in json) return { kind: "once", on: expectDate(json.once, bounds, ["award", "once"]) };
  const { every } = json;
  const at = ["award", "every"];
  const months = every.unit === "month" || every.unit === "quarter" || every.unit === "year";
  if (every.anchor !== undefined && months && every.monthEnd === undefined)
    linker.report("missing-key", at, { key: "monthEnd" });
  const [first, last] = [
    expectDate(every.first, bounds, [...at, "first"]),
    expectDate(every.last, bounds, [...at, "last"]),
  ];
  const [start, end] = [literalDay(first), literalDay(last)];
  if (start !== null && end !== null && end < start) {
    linker.report("wrong-value", [...at, "last"], { expected: `a day on or after ${start}`, found: end });
  }
  return {
    kind: "every",
    unit: every.unit,
    anchor: every.anchor === undefined ? null : expectDate(every.anchor, bounds, [...at, "anchor"]),
    monthEnd: every.monthEnd ?? "clamp",
    first,
    last,
    most: every.most ?? null,
    test: every.test,
  };
}

function literalDay(formula: Formula): string | null {
  return formula.op === "literal" && formula.value.kind === "date" ? formula.value.date : null;
}

function mayDoWithoutMoney({ form }: AwardJson): boolean {
  return typeof form === "string" && WITHOUT_MONEY.has(form);
}

function hint(json: AwardJson, linker: ClauseLinker) {
  return mayDoWithoutMoney(json) ? undefined : ({ kind: "number", unit: unitOf(linker.names.currency) } as const);
}

/** What an amount is counted in: null for money, otherwise its own unit; points where a form of points names none. */
function unitOfAmount(amount: Formula, json: AwardJson, linker: ClauseLinker): string | null {
  const at = ["award", "amount"];
  if (amount.type.kind === "any") return null;
  if (amount.type.kind !== "number") {
    linker.report("type-mismatch", at, { expected: "an amount", found: amount.type.kind });
    return null;
  }
  const { unit } = amount.type;
  const currency = unitOf(linker.names.currency);
  const rate = "every" in json ? combineUnits(currency, unitOf(json.every.unit), -1) : null;
  const isMoney = unit !== null && (sameUnit(unit, currency) || (rate !== null && sameUnit(unit, rate)));
  if (isMoney) return null;
  if (mayDoWithoutMoney(json)) {
    const named = unit === null || Object.keys(unit).length === 0 ? null : unitText(unit);
    return named ?? (json.form === "in-kind" ? null : "point");
  }
  if (unit === null) return null;
  const expected = rate === null ? unitText(currency) : `${unitText(currency)} or ${unitText(rate)}`;
  linker.report("wrong-unit", at, { expected, found: unitText(unit) });
  return null;
}
