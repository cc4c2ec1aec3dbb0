/** Why a way of deciding is left for one household. Thrown instead of a result: made once, for it happens in hot code. */
class Leave extends Error {
  override readonly name = "Leave";
}

/** Something is not known after all, or the law is silent on it: evaluators that carry what is unknown take over. */
export const NOT_KNOWN = new Leave("not known");

/** A number leaves the safe integers, or a case needs the whole machinery of awards: the exact evaluator takes over. */
export const NOT_HERE = new Leave("not here");

/** The same number, known to be a safe integer. */
export function inRange(number: number): number {
  if (Number.isSafeInteger(number)) return number;
  throw NOT_HERE;
}
