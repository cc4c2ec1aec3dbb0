import { type Cause, joinAllCauses } from "./cause.js";

/** Strong Kleene truth; an unknown carries the causes that keep it open. */
export type Truth =
  | { readonly is: true }
  | { readonly is: false }
  | { readonly is: "unknown"; readonly because: readonly Cause[] };

export const TRUE: Truth = Object.freeze({ is: true });
export const FALSE: Truth = Object.freeze({ is: false });

const NONE: readonly Cause[] = Object.freeze([]);

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
  return truth.is === "unknown" ? truth.because : NONE;
}

/** False if any is false; true if all are true; otherwise open for the causes of the open ones. */
export function allOf(truths: readonly Truth[]): Truth {
  let open: (readonly Cause[])[] | null = null;
  for (const truth of truths) {
    if (truth.is === false) return FALSE;
    if (truth.is === true) continue;
    open ??= [];
    open.push(truth.because);
  }
  return open === null ? TRUE : unknownTruth(joinAllCauses(open));
}

/** The same of two. */
export function bothOf(a: Truth, b: Truth): Truth {
  if (a.is === false || b.is === false) return FALSE;
  if (a.is === true) return b.is === true ? TRUE : allOf([b]);
  return allOf(b.is === true ? [a] : [a, b]);
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
