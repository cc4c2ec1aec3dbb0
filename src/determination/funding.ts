import type { Cause } from "../value/index.js";
import type { Amount } from "./amount.js";

/** One payer's part of an instalment; `place` is the code of the payer where the payer is a level of the place's chain. */
export interface Share {
  readonly payer: string;
  readonly place: string | null;
  readonly amount: Amount;
}

/**
 * A duty between payers that the clause lays down: the share of `payer` must be no less than that of `atLeast`, before
 * either is rounded. `unchecked` says that it is open whether it is, for the causes given; without any, because the law
 * does not state the shares. It changes no amount.
 */
export interface Matching {
  readonly payer: string;
  readonly atLeast: string;
  readonly state: "met" | "breached" | "unchecked";
  readonly because: readonly Cause[];
}

/** Who pays an instalment: shares that sum to it, payers whose shares the law leaves unstated, or nobody named. */
export type Funding =
  | {
      readonly kind: "shares";
      readonly clause: string;
      readonly shares: readonly Share[];
      readonly matching: Matching | null;
    }
  | {
      readonly kind: "unstated";
      readonly clause: string;
      readonly payers: readonly string[];
      readonly matching: Matching | null;
    }
  | { readonly kind: "open"; readonly because: readonly Cause[] }
  | { readonly kind: "unassigned" };
