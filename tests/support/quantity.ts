import type { Shown } from "../../src/formula/index.js";
import { assess, type Issue } from "../../src/index.js";
import { clause, issuesOf, lawOf, monthlyAward } from "./law.js";

type Json = Record<string, unknown>;

const AWARD = monthlyAward("1.00", {
  every: { unit: "month", test: "first-day", first: "2000-01-01", last: "2030-12-31" },
});

/** The value a formula comes to, as a determination shows it. */
export function evaluated(
  value: unknown,
  type: Json,
  household: Json = {},
  others: readonly Json[] = [],
  on = "2005-06-15",
): Shown {
  const law = lawOf([AWARD, ...others, clause("shown", "defines", { ...type, show: true, value })]);
  const result = assess(law.program, { place: "420115", ...household } as never, { on });
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  const quantity = result.value.schemes[0]?.subjects[0]?.quantities.find(({ definition }) => definition === "shown");
  if (quantity === undefined) throw new Error("nothing shown");
  return quantity.value;
}

/** The codes for which a formula is refused. */
export function refusals(value: unknown, type: Json, others: readonly Json[] = []): readonly Issue["code"][] {
  return issuesOf([AWARD, ...others, clause("shown", "defines", { ...type, show: true, value })]).map(
    ({ code }) => code,
  );
}

export const MONEY = { type: "money" };
export const INTEGER = { type: "integer" };
export const DECIMAL = { type: "decimal" };
export const DATE = { type: "date" };
export const YEARS = { type: "integer", unit: "years" };
