import type { Item } from "../../../condition/index.js";
import type { LinkedClause, LinkedScheme, Program } from "../../../program/index.js";
import type { Cause } from "../../../value/index.js";
import type { Layout } from "./layout.js";
import type { Lowered } from "./number.js";
import { Unsupported } from "./unsupported.js";

/** The law of a scheme in one place over a stretch of days on which it does not change. */
export interface ViewLaw {
  readonly program: Program;
  readonly scheme: LinkedScheme;
  readonly layout: Layout;
  /** The readings that the caller takes. */
  readonly readings: Readonly<Record<string, string>>;
  /** A day of the stretch. */
  readonly day: string;
  held(slot: string): LinkedClause | null;
}

/** The member a name stands for: how deep, and of which list. */
export interface Member {
  readonly depth: number;
  readonly list: Item["list"];
}

/** Under which names members are in reach, and how deep the next one will be. */
export interface Scope {
  readonly members: ReadonlyMap<string, Member>;
  readonly depth: number;
}

export function memberIn(scope: Scope, alias: string): Member {
  const member = scope.members.get(alias);
  if (member === undefined) throw new Unsupported(`a member called ${alias} that is not in reach`);
  return member;
}

/** The scope within a list that is gone through. */
export function within(scope: Scope, alias: string, list: string): Scope {
  return { members: new Map([...scope.members, [alias, { depth: scope.depth, list }]]), depth: scope.depth + 1 };
}

/** What the law leaves open, as a number without bounds or any other value. */
export function openFor(because: readonly Cause[]): Lowered {
  const open = {
    kind: "open",
    because,
    low: Number.NEGATIVE_INFINITY,
    high: Number.POSITIVE_INFINITY,
  } as const;
  return { expression: open, scale: 1, bound: 0 };
}
