import { civilOf, NEVER_CIVIL } from "../../../calendar/index.js";
import type { Reference } from "../../../condition/index.js";
import { quantityOf } from "../../../money/index.js";
import type { LinkedClauseOf } from "../../../program/index.js";
import { exactQuantity, NEVER, type Value } from "../../../value/index.js";

import type { Known } from "./expression.js";
import type { Lowering } from "./lowering.js";
import { type Lowered, numberOf, plain, scaled } from "./number.js";
import { memberIn, openFor, type Scope } from "./scope.js";
import { Unsupported } from "./unsupported.js";

/** What a name is: a slot of the household, a day, a definition or a figure of the law. */
export function lowerReference(reference: Reference, lowering: Lowering, scope: Scope): Lowered {
  switch (reference.kind) {
    case "fact":
      return lowerFact(reference, lowering, scope);
    case "id":
      return plain({ kind: "memberId", depth: memberIn(scope, reference.alias).depth });
    case "builtin":
      return lowerBuiltIn(reference.path);
    case "parameter":
      return lowerParameter(reference.slot, lowering);
    case "definition":
      return lowering.definition(
        reference.slot,
        reference.alias === null ? null : memberIn(scope, reference.alias).depth,
      );
  }
}

function lowerFact(
  { alias, name }: Extract<Reference, { kind: "fact" }>,
  { law: { layout } }: Lowering,
  scope: Scope,
): Lowered {
  if (alias === null) {
    const slot = layout.factSlots.get(name);
    const fact = slot === undefined ? undefined : layout.facts[slot];
    if (slot === undefined || fact === undefined) throw new Unsupported(`the fact ${name}, which has no slot`);
    return { expression: { kind: "fact", slot }, scale: fact.scale, bound: fact.bound };
  }
  const { depth, list } = memberIn(scope, alias);
  const listSlot = layout.listSlots.get(list) ?? -1;
  const facts = layout.lists[listSlot]?.facts ?? [];
  const slot = facts.findIndex((fact) => fact.name === name);
  const fact = facts[slot];
  if (fact === undefined) throw new Unsupported(`the fact ${list}.${name}, which has no slot`);
  return { expression: { kind: "member", depth, list: listSlot, slot }, scale: fact.scale, bound: fact.bound };
}

function lowerBuiltIn(name: string): Lowered {
  switch (name) {
    case "today":
      return plain({ kind: "day", day: "today" });
    case "assessedOn":
      return plain({ kind: "day", day: "on" });
    case "unit.first":
    case "unit.last":
      return plain({ kind: "day", day: name });
    default:
      throw new Unsupported(`${name}, which counts units or payments`);
  }
}

/** A figure of the law without keys: its value on the days of the view. */
function lowerParameter(slot: string, { law }: Lowering): Lowered {
  const clause = law.held(slot);
  if (clause?.effect !== "sets") return silent(clause?.address ?? `${law.scheme.id}#${slot}`);
  const dated = datedIn(clause, law.day);
  if (dated === undefined) return silent(clause.address);
  const reading =
    clause.readings === null ? undefined : (law.readings[clause.address] ?? law.readings[`${law.scheme.id}#${slot}`]);
  if (reading !== undefined) return plain({ kind: "known", value: reading });
  switch (dated.kind) {
    case "value":
      return lowerValue(dated.value);
    case "open":
      return openFigure(clause, dated.open);
    default:
      return silent(clause.address);
  }
}

export function datedIn(clause: LinkedClauseOf<"sets">, day: string) {
  return clause.values.findLast(({ from }) => from === null || from <= day);
}

/** What holds where the law says nothing on the days of the view: nobody can supply it. */
export function silent(address: string): Lowered {
  return openFor([{ name: address, by: "law" }]);
}

/** A figure that the law leaves to somebody, within its bounds. */
function openFigure(
  clause: LinkedClauseOf<"sets">,
  open: { readonly by: string; readonly atLeast?: string | undefined; readonly atMost?: string | undefined },
): Lowered {
  const { expression } = openFor([{ name: clause.address, by: open.by }]);
  if (clause.type.kind !== "number" || expression.kind !== "open") return plain(expression);
  const [low, high] = [bound(open.atLeast), bound(open.atMost)];
  const scale = Math.max(low?.scale ?? 1, high?.scale ?? 1);
  if ((low !== null && scale % low.scale !== 0) || (high !== null && scale % high.scale !== 0))
    throw new Unsupported("bounds of unlike decimals");
  const end = (one: typeof low, otherwise: number) => (one === null ? otherwise : one.value * (scale / one.scale));
  return {
    expression: {
      ...expression,
      low: end(low, Number.NEGATIVE_INFINITY),
      high: end(high, Number.POSITIVE_INFINITY),
    },
    scale,
    bound: 0,
  };
}

function bound(text: string | undefined) {
  return text === undefined ? null : scaled(quantityOf(text));
}

/** A value that stands in the law. */
export function lowerValue(value: Value): Lowered {
  const quantity = exactQuantity(value);
  if (quantity !== null) {
    const { value: whole, scale } = scaled(quantity);
    return numberOf(whole, scale);
  }
  if (value.kind === "number" || value.kind === "unknown") {
    if (value.kind === "unknown") return openFor(value.because);
    throw new Unsupported("a figure that lies between two bounds");
  }
  return plain({ kind: "known", value: knownOf(value) });
}

/** The known value of a date, a text, or yes and no. */
export function knownOf(value: Exclude<Value, { kind: "number" | "unknown" }>): Known {
  switch (value.kind) {
    case "date":
      return value.date === NEVER ? NEVER_CIVIL : civilOf(value.date);
    case "text":
      return value.value;
    case "boolean":
      return value.value;
  }
}
