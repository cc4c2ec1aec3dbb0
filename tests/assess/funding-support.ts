import {
  type AssessInput,
  assess,
  type Funding,
  type Instalment,
  orThrow,
  type SubjectResult,
} from "../../src/index.js";
import { clause, lawOf, monthlyAward } from "../support/law.js";

type Clauses = Parameters<typeof lawOf>[0];

/** The household of the district that every test here is about. */
export const HOME = { place: "420115", registered: true };

/** An award of one payment, on the first day of 2005. */
export const onceAward = (amount: unknown) =>
  clause("award", "awards", { award: { form: "cash", amount, once: "2005-01-01" } });

/** An award for each of the first months of 2005. */
export const monthsOf = (months: number, amount: unknown) =>
  monthlyAward(amount, {
    every: {
      unit: "month",
      test: "first-day",
      first: "2005-01-01",
      last: `2005-${String(months).padStart(2, "0")}-28`,
    },
  });

/** All months of the award in one payment. */
export const paidAtOnce = clause("paid", "pays", { pays: { award: "award", in: "one", due: "2005-12-31" } });

/** A clause that splits the award. */
export const splitting = (split: unknown, more: object = {}, body: object = {}, id = "funding") =>
  clause(id, "funds", { funds: { award: "award", split, ...more }, ...body });

/** A guard or a test: one comparison. */
export const holds = (fact: string, value: unknown) => ({ all: [{ fact, operator: "equal", value }] });

/** What the law comes to for the only subject. */
export function subjectOf(
  clauses: Clauses,
  household: object = HOME,
  input: string | AssessInput = "2005-12-31",
): SubjectResult {
  const asked = typeof input === "string" ? { on: input } : input;
  const determination = orThrow(assess(lawOf(clauses).program, household as never, asked));
  const [subject] = determination.schemes[0]?.subjects ?? [];
  if (subject === undefined) throw new Error("no subject");
  return subject;
}

/** The first payment of the only subject. */
export function paymentOf(clauses: Clauses, household: object = HOME): Instalment {
  const payment = subjectOf(clauses, household).awards[0]?.instalments[0];
  if (payment === undefined) throw new Error("no payment");
  return payment;
}

/** Shares as text, one list for each part of the payment: payer, place, sum or bounds. */
export function sharesOf({ funding }: Instalment): readonly (readonly string[] | string)[] {
  return funding.map((part) => (part.kind === "shares" ? part.shares.map(shareText) : part.kind));
}

function shareText({ payer, place, amount }: Extract<Funding, { kind: "shares" }>["shares"][number]): string {
  const named = place === null ? payer : `${payer} ${place}`;
  if (amount.kind === "exact") return `${named} ${amount.money.amount}`;
  return amount.kind === "between"
    ? `${named} ${amount.atLeast ?? "open"}..${amount.atMost ?? "open"}`
    : `${named} ${amount.kind}`;
}
