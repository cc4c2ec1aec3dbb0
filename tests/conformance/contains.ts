import { isDeepStrictEqual } from "node:util";
import type { Amount } from "../../src/determination/index.js";
import { compare, divide, type Quantity, quantityOf } from "../../src/money/index.js";

/** The ends of an amount; a null end is open. */
interface Ends {
  readonly low: Quantity | null;
  readonly high: Quantity | null;
}

/** Whether every sum the fuller answer leaves possible is possible for the one that knows less. */
export function amountContains(less: Amount, more: Amount): boolean {
  if (isDeepStrictEqual(less, more)) return true;
  // An amount the law does not state, resting on a right that is open, may yet come to nothing: it excludes no sum.
  if (less.kind === "unstated") return true;
  // Where the law is silent (no row of a table fits), nobody can say the sum: a range over the rows does not deny that.
  if (more.kind === "between" && more.because.some(({ by }) => by === "law")) return true;
  const outer = endsOf(less);
  if (more.kind === "unstated") return outer !== null && outer.high === null;
  const inner = endsOf(more);
  if (outer === null || inner === null) return false;
  return notAbove(outer.low, inner.low) && notAbove(negated(outer.high), negated(inner.high));
}

/** Whether an amount may come to nothing. */
export function mayBeNothing(amount: Amount): boolean {
  const ends = amount.kind === "unstated" ? null : endsOf(amount);
  if (ends === null) return true;
  const zero = quantityOf(0);
  return (ends.low === null || compare(ends.low, zero) <= 0) && (ends.high === null || compare(ends.high, zero) >= 0);
}

/** The ends of an amount; null where nothing is counted. */
function endsOf(amount: Exclude<Amount, { kind: "unstated" }>): Ends | null {
  switch (amount.kind) {
    case "between":
      return { low: endOf(amount.atLeast), high: endOf(amount.atMost) };
    case "exact":
      return { low: endOf(amount.money.amount), high: endOf(amount.money.amount) };
    case "fraction":
      return { low: endOf(amount.fraction), high: endOf(amount.fraction) };
    case "none":
      return null;
    case "quantity": {
      const { value } = amount;
      if (typeof value === "string") return { low: endOf(value), high: endOf(value) };
      const bounded = typeof value === "object" && value !== null && "atLeast" in value;
      return bounded ? { low: endOf(value.atLeast), high: endOf(value.atMost) } : { low: null, high: null };
    }
  }
}

/** Reads `12.50` and `1/3`; null is open. */
function endOf(text: string | null): Quantity | null {
  if (text === null) return null;
  const [above = "0", below] = text.split("/");
  return below === undefined ? quantityOf(above) : divide(quantityOf(above), quantityOf(below));
}

/** Null is minus infinity. */
function notAbove(a: Quantity | null, b: Quantity | null): boolean {
  return a === null || (b !== null && compare(a, b) <= 0);
}

function negated(quantity: Quantity | null): Quantity | null {
  return quantity === null ? null : divide(quantity, quantityOf(-1));
}
