import type { Amount } from "../determination/index.js";
import type { Shown } from "../formula/index.js";
import { add, decimalText, divide, equals, fractionText, type Quantity, quantityOf } from "../money/index.js";
import type { ExpectedAmount } from "../pack/index.js";

/** An amount by its two ends, equal when it is exact, null where open; or an amount that the law does not state. */
export type Bounds = { readonly low: Quantity | null; readonly high: Quantity | null } | "unstated";

/** The bounds of an amount of a determination. */
export function boundsOfAmount(amount: Amount): Bounds {
  switch (amount.kind) {
    case "exact":
      return point(quantityOf(amount.money.amount));
    case "fraction":
      return point(numberIn(amount.fraction));
    case "between":
      return {
        low: amount.atLeast === null ? null : quantityOf(amount.atLeast),
        high: amount.atMost === null ? null : quantityOf(amount.atMost),
      };
    case "quantity":
      return boundsOfShown(amount.value);
    case "unstated":
    case "none":
      return "unstated";
  }
}

/** The bounds of a quantity that is not money. */
function boundsOfShown(value: Shown): Bounds {
  if (typeof value === "string") return point(numberIn(value));
  if (typeof value !== "object" || value === null || !("atLeast" in value)) return "unstated";
  const { atLeast, atMost } = value;
  return { low: atLeast === null ? null : numberIn(atLeast), high: atMost === null ? null : numberIn(atMost) };
}

/** The bounds a case expects. */
export function boundsExpected(expected: ExpectedAmount): Bounds {
  if (expected === "unstated") return "unstated";
  if (typeof expected === "string") return point(quantityOf(expected));
  const { atLeast, atMost } = expected;
  return {
    low: atLeast === null ? null : quantityOf(atLeast),
    high: atMost === null ? null : quantityOf(atMost),
  };
}

/** Whether two amounts are the same as numbers: "600" is "600.00". */
export function sameBounds(a: Bounds, b: Bounds): boolean {
  if (a === "unstated" || b === "unstated") return a === b;
  return sameEnd(a.low, b.low) && sameEnd(a.high, b.high);
}

/** The sum of two amounts; unstated as soon as one of them is. */
export function addBounds(a: Bounds, b: Bounds): Bounds {
  if (a === "unstated" || b === "unstated") return "unstated";
  const sum = (one: Quantity | null, other: Quantity | null) =>
    one === null || other === null ? null : add(one, other);
  return { low: sum(a.low, b.low), high: sum(a.high, b.high) };
}

/** An amount of a determination as a case would write it. */
export function amountFigure(amount: Amount): string {
  return amount.kind === "exact" ? amount.money.amount : boundsFigure(boundsOfAmount(amount));
}

/** An expected amount, on one line. */
export function expectedFigure(expected: ExpectedAmount): string {
  if (typeof expected === "string") return expected;
  return range(expected.atLeast, expected.atMost);
}

export function boundsFigure(bounds: Bounds): string {
  if (bounds === "unstated") return "unstated";
  const [low, high] = [endText(bounds.low), endText(bounds.high)];
  return low !== null && low === high ? low : range(low, high);
}

/** A shown definition on one line; of a private one that it is private, and nothing else. */
export function shownFigure(value: Shown): string {
  if (typeof value !== "object" || value === null) return String(value);
  if ("private" in value) return "private";
  return "unknown" in value ? "?" : range(value.atLeast, value.atMost);
}

/** A decimal text, or the `n/d` of a number that has none. */
export function numberIn(text: string): Quantity {
  const [numerator = "0", denominator] = text.split("/");
  return denominator === undefined ? quantityOf(numerator) : divide(quantityOf(numerator), quantityOf(denominator));
}

function point(quantity: Quantity): Bounds {
  return { low: quantity, high: quantity };
}

function sameEnd(a: Quantity | null, b: Quantity | null): boolean {
  return a === null || b === null ? a === b : equals(a, b);
}

/** At least two decimals, as money is written. */
function endText(end: Quantity | null): string | null {
  if (end === null) return null;
  const text = decimalText(end);
  if (text === null) return fractionText(end);
  const [whole = "", decimals = ""] = text.split(".");
  return `${whole}.${decimals.padEnd(2, "0")}`;
}

function range(low: string | null, high: string | null): string {
  return `${low ?? "?"} … ${high ?? "?"}`;
}
