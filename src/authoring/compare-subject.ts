import type { AwardResult, SchemeResult, SubjectResult } from "../determination/index.js";
import { equals, quantityOf } from "../money/index.js";
import type { Expectation, ExpectedAmount } from "../pack/index.js";
import type { LinkedScheme } from "../program/index.js";
import {
  amountFigure,
  boundsExpected,
  boundsOfAmount,
  expectedFigure,
  numberIn,
  sameBounds,
  shownFigure,
} from "./compare-amount.js";
import { compareInstalments } from "./compare-instalments.js";
import { citedClause, type Difference, parametersIn } from "./difference.js";

type Found = Omit<Difference, "subject">;

/** Compares everything a case says about one subject with the subject's answer. */
export function compareSubject(
  expected: Expectation,
  subject: SubjectResult,
  scheme: LinkedScheme,
  slotOf: (clause: string) => string,
): readonly Found[] {
  const { outcome, instalments, refusedBy, missing, quantities } = expected;
  const refusing = subject.outcome === "ineligible" ? subject.refusedBy : [];
  const wanted = refusedBy?.map((id) => `${scheme.id}#${id}`);
  return [
    ...(outcome === undefined || outcome === subject.outcome
      ? []
      : [found(["outcome"], outcome, subject.outcome, citedClause(scheme, decisive(subject)))]),
    ...(["now", "accrued", "total"] as const).flatMap((part) =>
      Object.entries(expected[part] ?? {}).flatMap(([award, amount]) =>
        compareAmount(part, award, amount, subject, scheme, slotOf),
      ),
    ),
    ...(instalments === undefined ? [] : compareInstalments(instalments, subject, scheme, slotOf)),
    ...(wanted === undefined || sameNames(wanted, refusing)
      ? []
      : [found(["refusedBy"], wanted, refusing, citedClause(scheme, oddOne(wanted, refusing)))]),
    ...compareMissing(missing, subject.missing),
    ...Object.entries(quantities ?? {}).flatMap(([definition, quantity]) =>
      compareQuantity(definition, quantity, subject, scheme, slotOf),
    ),
  ];
}

/** Compares what a case says about a scheme as a whole, where the scheme has no answer for single subjects. */
export function compareScheme(expected: Expectation, result: SchemeResult): readonly Found[] {
  const { outcome, missing } = expected;
  const other = Object.keys(expected).filter((key) => key !== "outcome" && key !== "missing");
  return [
    ...(outcome === undefined || outcome === result.outcome ? [] : [found(["outcome"], outcome, result.outcome, null)]),
    ...compareMissing(missing, result.missing),
    ...other.map((part) => found([part], ["an answer for the household"], null, null)),
  ];
}

function found(
  what: Found["what"],
  expected: Found["expected"],
  got: Found["got"],
  clause: Found["clause"],
  reads: Found["reads"] = [],
): Found {
  return { what, expected, got, clause, reads };
}

/** The clause an outcome follows from. */
function decisive(subject: SubjectResult): string | null {
  switch (subject.outcome) {
    case "ineligible":
      return subject.refusedBy[0];
    case "undetermined":
      return subject.findings.find(({ state }) => state === "undecided")?.clause ?? null;
    case "eligible":
      return subject.awards.find(({ award }) => subject.entitled.includes(award))?.clause ?? null;
    case "not-in-force":
      return null;
  }
}

function compareAmount(
  part: "now" | "accrued" | "total",
  award: string,
  expected: ExpectedAmount,
  subject: SubjectResult,
  scheme: LinkedScheme,
  slotOf: (clause: string) => string,
): readonly Found[] {
  const result = subject.awards.find((one) => one.award === slotOf(award));
  const refused = result?.now?.right;
  const nothing = (clause: string | null) => [
    found([part, award], expectedFigure(expected), null, citedClause(scheme, clause)),
  ];
  if (result === undefined) return nothing(decisive(subject));
  if (part === "now" && refused?.is === false) return nothing(refused.refusedBy[0] ?? result.clause);
  const amount = part === "now" ? result.now?.amount : result[part];
  if (amount === undefined) return nothing(result.clause);
  if (sameBounds(boundsExpected(expected), boundsOfAmount(amount))) return [];
  const steps = part === "now" ? [result.now?.steps ?? null] : stepsOf(result);
  const clause = citedClause(scheme, result.clause);
  return [found([part, award], expectedFigure(expected), amountFigure(amount), clause, parametersIn(steps))];
}

function stepsOf({ instalments }: AwardResult) {
  return instalments.flatMap(({ lines }) => lines.map(({ steps }) => steps));
}

function compareMissing(expected: readonly string[] | undefined, missing: SubjectResult["missing"]): readonly Found[] {
  const names = missing.map(({ name }) => name);
  return expected === undefined || sameNames(expected, names) ? [] : [found(["missing"], expected, names, null)];
}

function compareQuantity(
  definition: string,
  expected: string,
  subject: SubjectResult,
  scheme: LinkedScheme,
  slotOf: (clause: string) => string,
): readonly Found[] {
  const slot = slotOf(definition);
  const shown = subject.quantities.find((one) => one.definition === slot);
  const text = shown === undefined ? null : shownFigure(shown.value);
  if (text !== null && /^-?\d+(?:\.\d+)?(?:\/\d+)?$/.test(text) && equals(numberIn(text), quantityOf(expected)))
    return [];
  const clause = subject.findings.find((one) => one.effect === "defines" && slotOf(idOf(one.clause)) === slot);
  const reads = shown === undefined ? [] : parametersIn([shown.steps]);
  return [found(["quantity", definition], expected, text, citedClause(scheme, clause?.clause), reads)];
}

function idOf(address: string): string {
  return address.slice(address.indexOf("#") + 1);
}

/** Whether two lists name the same, whatever the order. */
function sameNames(a: readonly string[], b: readonly string[]): boolean {
  return oddOne(a, b) === null;
}

/** The first name that stands in one list only. */
function oddOne(a: readonly string[], b: readonly string[]): string | null {
  return b.find((name) => !a.includes(name)) ?? a.find((name) => !b.includes(name)) ?? null;
}
