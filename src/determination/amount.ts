import type { Shown } from "../formula/index.js";
import type { Money } from "../money/index.js";
import type { Cause } from "../value/index.js";

/**
 * A sum of money as it crosses the border. `exact` is money to the minor unit; `fraction` is an exact sum between two
 * minor units, before the payment rounds it; `between` is bounded by what is known, a null end being open. `quantity` is
 * counted in something other than money; `unstated` is a sum the law does not name; `none` is nothing counted at all.
 */
export type Amount =
  | { readonly kind: "exact"; readonly money: Money }
  | { readonly kind: "fraction"; readonly currency: string; readonly fraction: string }
  | {
      readonly kind: "between";
      readonly currency: string;
      readonly atLeast: string | null;
      readonly atMost: string | null;
      readonly because: readonly Cause[];
    }
  | { readonly kind: "quantity"; readonly unit: string; readonly value: Shown }
  | { readonly kind: "unstated" }
  | { readonly kind: "none" };

/** Whether an amount is counted in money, stated or not. */
export function isMoney({ kind }: Amount): boolean {
  return kind !== "quantity" && kind !== "none";
}
