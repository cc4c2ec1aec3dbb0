import { type Amount, type AwardResult, type Instalment, isMoney } from "../../determination/index.js";
import { divide, quantityOf, ZERO } from "../../money/index.js";
import { asNumber, between, exact, hull, type NumberValue } from "../../value/index.js";
import { amountOf, type Currency, sumOf } from "../shared/amounts.js";

/** What is paid of an award, and what of it is certainly forfeited. */
export interface Received {
  readonly received: Amount;
  readonly forfeited: Amount | null;
}

/**
 * Adds up the payments of an award. One that is forfeited gives nothing, one that may be gives nothing at least. An
 * award of which no payment can be listed counts as a whole; what is not counted in money stays as it is.
 */
export function receivedOf({ total, instalments }: AwardResult, currency: Currency): Received {
  if (!isMoney(total)) return { received: total, forfeited: null };
  if (instalments.length === 0) return { received: total, forfeited: null };
  const lost = instalments.filter(({ state }) => state === "forfeited");
  const sum = (parts: readonly (NumberValue | null)[]) => amountOf(sumOf(parts), currency);
  return {
    received: sum(instalments.map(paidOf)),
    forfeited: lost.length === 0 ? null : sum(lost.map(({ amount }) => numberOf(amount))),
  };
}

function paidOf({ amount, state, possible, because }: Instalment): NumberValue | null {
  const number = numberOf(amount);
  if (state === "forfeited") return exact(ZERO);
  if (number === null || !possible.includes("forfeited")) return number;
  return asNumber(hull([exact(ZERO), number], because));
}

/** An amount of money as a number again; null for one that the law does not state. */
export function numberOf(amount: Amount): NumberValue | null {
  switch (amount.kind) {
    case "exact":
      return exact(quantityOf(amount.money.amount));
    case "fraction": {
      const [above = "0", below = "1"] = amount.fraction.split("/");
      return exact(divide(quantityOf(above), quantityOf(below)));
    }
    case "between": {
      const bound = (text: string | null) => (text === null ? null : quantityOf(text));
      return between(bound(amount.atLeast), bound(amount.atMost), amount.because);
    }
    default:
      return null;
  }
}
