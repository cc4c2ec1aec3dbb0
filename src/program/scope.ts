import type { BuiltIn } from "../condition/index.js";

/** What may be named at the place being linked. */
export interface Scope {
  /** List items in reach, each name with its list. */
  readonly aliases: ReadonlyMap<string, string>;
  /** Built-in names in reach besides `today` and `assessedOn`. */
  readonly builtIns: ReadonlySet<BuiltIn>;
  /** False in the dates that bound an award, which are read before there is a test day. */
  readonly today: boolean;
}

export const UNIT_NAMES: readonly BuiltIn[] = ["unit.index", "unit.first", "unit.last"];
export const INSTALMENT_NAMES: readonly BuiltIn[] = ["instalment.index", "instalment.first", "instalment.last"];
export const LIMIT_NAMES: readonly BuiltIn[] = ["limit.total", "limit.highest"];

/** The scope with one more list item in reach. */
export function withAlias(scope: Scope, alias: string, list: string): Scope {
  return { ...scope, aliases: new Map([...scope.aliases, [alias, list]]) };
}
