import { type Cause, joinAllCauses } from "./cause.js";

/** Strong Kleene truth; an unknown carries the causes that keep it open. */
export type Truth =
  | { readonly is: true }
  | { readonly is: false }
  | { readonly is: "unknown"; readonly because: readonly Cause[] };

export const TRUE: Truth = Object.freeze({ is: true });
export const FALSE: Truth = Object.freeze({ is: false });

/** A known truth as a {@link Truth}. */
export function truthOf(value: boolean): Truth {
  return value ? TRUE : FALSE;
}

/** A truth that is open for the given causes. */
export function unknownTruth(because: readonly Cause[]): Truth {
  return { is: "unknown", because };
}

/** The causes that keep a truth open; none when it is known. */
export function causesOfTruth(truth: Truth): readonly Cause[] {
  return truth.is === "unknown" ? truth.because : [];
}

/** False if any is false; true if all are true; otherwise open for the causes of the open ones. */
export function allOf(truths: readonly Truth[]): Truth {
  if (truths.some((truth) => truth.is === false)) return FALSE;
  const open = truths.filter(({ is }) => is === "unknown");
  return open.length === 0 ? TRUE : unknownTruth(joinAllCauses(open.map(causesOfTruth)));
}

/** True if any is true; false if all are false; otherwise open. */
export function anyOf(truths: readonly Truth[]): Truth {
  return negate(allOf(truths.map(negate)));
}

/** Swaps true and false; what is open stays open. */
export function negate(truth: Truth): Truth {
  if (truth.is === "unknown") return truth;
  return truth.is ? FALSE : TRUE;
}
