import type { Reference } from "../../condition/index.js";
import type { LinkedClauseOf } from "../../program/index.js";

/** A definition by its own name, as the clauses beside it would write it: `child.order` for `children.order`. */
export function ownReference(clause: LinkedClauseOf<"defines">): Extract<Reference, { kind: "definition" }> {
  const { list, as, id, slot, type, sensitive } = clause;
  if (list === null) return { kind: "definition", path: id, alias: null, slot, type, sensitive };
  return { kind: "definition", path: `${as ?? ""}.${id.slice(list.length + 1)}`, alias: as, slot, type, sensitive };
}
