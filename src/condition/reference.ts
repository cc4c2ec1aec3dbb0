import type { Type } from "../value/index.js";

export const BUILT_INS = [
  "today",
  "assessedOn",
  "unit.index",
  "unit.first",
  "unit.last",
  "instalment.index",
  "instalment.first",
  "instalment.last",
  "limit.total",
  "limit.highest",
] as const;
export type BuiltIn = (typeof BUILT_INS)[number];

/**
 * A name that the linker has resolved. `alias` is the name of the list item it belongs to, or null for the household;
 * `path` is the name as the author wrote it.
 */
export type Reference =
  | {
      readonly kind: "fact";
      readonly path: string;
      readonly alias: string | null;
      readonly name: string;
      readonly type: Type;
      readonly sensitive: boolean;
    }
  | {
      readonly kind: "id";
      readonly path: string;
      readonly alias: string;
      readonly type: Type;
      readonly sensitive: false;
    }
  | {
      readonly kind: "definition";
      readonly path: string;
      readonly alias: string | null;
      readonly slot: string;
      readonly type: Type;
      readonly sensitive: boolean;
    }
  | {
      readonly kind: "parameter";
      readonly path: string;
      readonly slot: string;
      readonly type: Type;
      readonly sensitive: false;
    }
  | { readonly kind: "builtin"; readonly path: BuiltIn; readonly type: Type; readonly sensitive: false };
