import type { Amount } from "../../determination/index.js";
import { show } from "../../formula/index.js";
import {
  decimalText,
  divide,
  floor,
  fractionText,
  isAtMinorUnit,
  minorUnit,
  moneyOf,
  multiply,
  negate,
  type Quantity,
} from "../../money/index.js";
import type { LinkedClauseOf } from "../../program/index.js";
import { addNumbers, exactQuantity, type NumberValue } from "../../value/index.js";

export interface Currency {
  readonly code: string;
  readonly decimals: number;
}

/** What an award is counted in: a currency, a unit of its own, or nothing. */
export type Measure = Currency | { readonly unit: string } | "nothing";

/** What the amounts of a clause are counted in. */
export function measureOf(clause: LinkedClauseOf<"awards">, currency: Currency): Measure {
  if (clause.amount === "none") return "nothing";
  return clause.unit === null ? currency : { unit: clause.unit };
}

/** Whether a measure is a currency. */
export function isMoney(measure: Measure): measure is Currency {
  return typeof measure === "object" && "code" in measure;
}

/** A number as an amount; null is an amount that the law does not state. */
export function amountOf(value: NumberValue | null, measure: Measure): Amount {
  if (measure === "nothing") return { kind: "none" };
  if (value === null) return { kind: "unstated" };
  return isMoney(measure) ? moneyAmount(value, measure) : { kind: "quantity", unit: measure.unit, value: show(value) };
}

/** Writes the amounts of one award: of one number, which is the sum of itself, one text stands in many places. */
export class AmountWriter {
  readonly #clause: LinkedClauseOf<"awards">;
  readonly #measure: Measure;
  readonly #currency: Currency;
  #last: NumberValue | null = null;
  #written: Amount | null = null;

  constructor(clause: LinkedClauseOf<"awards">, currency: Currency) {
    this.#clause = clause;
    this.#currency = currency;
    this.#measure = measureOf(clause, currency);
  }

  /** @param of the version of the award that a number is of */
  write(value: NumberValue | null, of: LinkedClauseOf<"awards"> = this.#clause): Amount {
    if (of !== this.#clause) return amountOf(value, measureOf(of, this.#currency));
    if (value !== null && value === this.#last && this.#written !== null) return this.#written;
    const written = amountOf(value, this.#measure);
    this.#last = value;
    this.#written = written;
    return written;
  }
}

function moneyAmount(value: NumberValue, currency: Currency): Amount {
  const quantity = exactQuantity(value);
  if (quantity !== null) {
    if (isAtMinorUnit(quantity, currency.decimals))
      return { kind: "exact", money: moneyOf(currency.code, quantity, currency.decimals) };
    return { kind: "fraction", currency: currency.code, fraction: decimalText(quantity) ?? fractionText(quantity) };
  }
  return {
    kind: "between",
    currency: currency.code,
    atLeast: value.low === null ? null : boundText(value.low, currency, "down"),
    atMost: value.high === null ? null : boundText(value.high, currency, "up"),
    because: value.because,
  };
}

/** A bound at the minor unit, moved outwards so that the interval never becomes narrower than the truth. */
function boundText(bound: Quantity, currency: Currency, direction: "down" | "up"): string {
  if (isAtMinorUnit(bound, currency.decimals)) return moneyOf(currency.code, bound, currency.decimals).amount;
  const unit = minorUnit(currency.decimals);
  const steps = divide(bound, unit);
  const whole = direction === "down" ? floor(steps) : negate(floor(negate(steps)));
  return moneyOf(currency.code, multiply(whole, unit), currency.decimals).amount;
}

/** The sum of amounts; unstated as soon as one part is. */
export function sumOf(parts: readonly (NumberValue | null)[]): NumberValue | null {
  const first = parts[0];
  if (first !== undefined && parts.length === 1) return first;
  const stated = parts.filter((part) => part !== null);
  if (stated.length < parts.length) return null;
  const [only] = stated;
  return only !== undefined && stated.length === 1 ? only : addNumbers(stated);
}
