import { type Amount, type AwardResult, isMoney, type SchemeResult } from "../../determination/index.js";
import { ZERO } from "../../money/index.js";
import type { LinkedScheme } from "../../program/index.js";
import { addNumbers, asNumber, between, exact, hull, type NumberValue } from "../../value/index.js";
import { amountOf, type Currency } from "../shared/amounts.js";
import { numberOf, receivedOf } from "./received.js";

/** A scheme with its answer. */
export interface Assessed {
  readonly scheme: LinkedScheme;
  readonly result: SchemeResult;
  /** The list of its subjects, where the household does not state it. */
  readonly unstated: string | null;
}

/** What is received in cash from several schemes, a sum for each of their currencies; other forms are not in it. */
export function cashIn(assessed: readonly Assessed[]): readonly Amount[] {
  const currencies = new Map(assessed.map(({ scheme: { currency } }) => [currency.code, currency]));
  return [...currencies.values()].map((currency) => {
    const own = assessed.filter(({ scheme }) => scheme.currency.code === currency.code);
    return amountOf(addNumbers(own.flatMap((one) => cashOf(one, currency))), currency);
  });
}

function cashOf({ scheme, result, unstated }: Assessed, currency: Currency): readonly NumberValue[] {
  // Without the list of its subjects a scheme may give any sum, also one that is not in force on the day.
  if (unstated !== null) return mayGiveCash(scheme) ? [between(ZERO, null, [{ name: unstated, by: "household" }])] : [];
  return result.subjects.flatMap(({ awards }) => awards.flatMap((award) => cashOfAward(award, currency)));
}

/** What the law does not state, and what may be given in another form, is nothing at least. */
function cashOfAward(award: AwardResult, currency: Currency): readonly NumberValue[] {
  const { form, clause } = award;
  const { received } = receivedOf(award, currency);
  if (!isMoney(received)) return [];
  const number = numberOf(received) ?? between(ZERO, null, [{ name: clause, by: "law" }]);
  if (form === "cash") return [number];
  const mayBeCash = typeof form !== "string" && form.oneOf.includes("cash");
  return mayBeCash ? [asNumber(hull([exact(ZERO), number], form.because))] : [];
}

function mayGiveCash({ slots }: LinkedScheme): boolean {
  return [...slots.values()]
    .flatMap(({ candidates }) => candidates)
    .some((clause) => {
      if (clause.effect !== "awards") return false;
      const { form } = clause;
      if (form.op === "literal") return form.value.kind === "text" && form.value.value === "cash";
      return form.type.kind === "choice" && form.type.options.includes("cash");
    });
}
