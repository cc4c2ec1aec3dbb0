import { isPlainDate } from "../calendar/index.js";
import type { Amount } from "../determination/index.js";
import type { Shown } from "../formula/index.js";
import type { Cause } from "../value/index.js";
import type { Catalogue } from "./catalogue.js";
import { causesText, unsaid } from "./causes.js";

/**
 * An amount in words: a sum, a range with its reason, or that the text states none.
 *
 * @param said causes the reader has just been told; a range that rests on no others does not repeat them
 */
export function amountText(amount: Amount, words: Catalogue, said: readonly Cause[] = []): string {
  const { values } = words;
  switch (amount.kind) {
    case "exact":
      return values.money(amount.money.currency, amount.money.amount);
    case "fraction":
      return values.fraction(amount.currency, amount.fraction);
    case "between": {
      const money = (text: string | null) => (text === null ? null : values.money(amount.currency, text));
      const bounds = boundsText(money(amount.atLeast), money(amount.atMost), words);
      return openText(bounds, amount.because, said, words);
    }
    case "quantity":
      return values.quantity(shownText(amount.value, words, said), amount.unit);
    case "unstated":
      return values.unstated;
    case "none":
      return values.uncounted;
  }
}

/** The causes that keep an amount open. */
export function causesOfAmount(amount: Amount): readonly Cause[] {
  return amount.kind === "between" ? amount.because : [];
}

/** A value as a clause or a step saw it; a private record is never more than that. */
export function shownText(shown: Shown, words: Catalogue, said: readonly Cause[] = []): string {
  const { values } = words;
  if (typeof shown === "string") return shown;
  if (typeof shown === "boolean") return shown ? values.yes : values.no;
  if (shown === null) return values.notHappened;
  if ("private" in shown) return values.privateRecord;
  if ("unknown" in shown) return openText(values.notKnown, shown.unknown, said, words);
  return openText(boundsText(shown.atLeast, shown.atMost, words), shown.because, said, words);
}

export function isPrivate(shown: Shown): boolean {
  return typeof shown === "object" && shown !== null && "private" in shown;
}

/** Whether a shown value reads as a day, so that a comparison says "before" and not "less than". */
export function isDay(shown: Shown): boolean {
  return typeof shown === "string" && isPlainDate(shown);
}

function openText(open: string, causes: readonly Cause[], said: readonly Cause[], words: Catalogue): string {
  return words.values.because(open, causesText(unsaid(causes, said), words));
}

function boundsText(low: string | null, high: string | null, { values }: Catalogue): string {
  if (low !== null && high !== null) return values.between(low, high);
  if (low !== null) return values.atLeast(low);
  return high === null ? values.notKnown : values.atMost(high);
}
