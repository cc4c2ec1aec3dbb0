import type { Step } from "../formula/index.js";
import type { Words } from "../pack/index.js";
import type { LinkedClause, LinkedScheme } from "../program/index.js";

/** A figure or a list of names, as a case file writes it; null where there is none. */
export type Figure = string | readonly string[] | null;

/** One thing a case expected otherwise. */
export interface Difference {
  /** The subject as the case names it: `household`, or the id of a member. */
  readonly subject: string;
  /** What was compared, from the whole to the part: `["total", "allowance"]`, `["instalment", 2, "shares", "nation"]`. */
  readonly what: readonly (string | number)[];
  readonly expected: Figure;
  readonly got: Figure;
  /** The clause from which what was got follows, where one is known. */
  readonly clause: { readonly address: string; readonly text: Words } | null;
  /** The parameters that the figure was worked out from, by address. */
  readonly reads: readonly string[];
}

/** Every clause of a scheme, over all its places and dates. */
export function clausesOf(scheme: LinkedScheme): readonly LinkedClause[] {
  return [...scheme.slots.values()].flatMap(({ candidates }) => candidates);
}

/** A clause named in a difference. */
export function citedClause(scheme: LinkedScheme, address: string | null | undefined): Difference["clause"] {
  const clause = clausesOf(scheme).find((one) => one.address === address);
  return clause === undefined ? null : { address: clause.address, text: clause.text };
}

/** The parameters read in a calculation, each once. */
export function parametersIn(steps: readonly (Step | null)[]): readonly string[] {
  const names = new Set<string>();
  const visit = ({ operation, name, parts = [] }: Step): void => {
    if (operation === "parameter" && name !== undefined) names.add(name);
    for (const part of parts) visit(part);
  };
  for (const step of steps) if (step !== null) visit(step);
  return [...names];
}
