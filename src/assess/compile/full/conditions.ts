import { applyOperator, type Condition, type Leaf, type Quantifier } from "../../../condition/index.js";
import { compare } from "../../../money/index.js";
import {
  type Cause,
  FALSE,
  joinAllCauses,
  NEVER,
  negate,
  TRUE,
  type Truth,
  truthOf,
  unknownTruth,
  type Value,
} from "../../../value/index.js";
import type { Run, SchemeCode } from "./code.js";
import type { Frame, Held } from "./frame.js";
import { natively, point } from "./natively.js";

/** Compiles a condition to its strong Kleene truth. Every part is read, nothing is cut short. */
export function compileCondition(condition: Condition, code: SchemeCode): Run<Truth> {
  switch (condition.kind) {
    case "all":
      return joined(
        condition.of.map((part) => compileCondition(part, code)),
        FALSE,
      );
    case "any":
      return joined(
        condition.of.map((part) => compileCondition(part, code)),
        TRUE,
      );
    case "not": {
      const run = compileCondition(condition.of, code);
      return (frame) => negate(run(frame));
    }
    case "leaf":
      return compileLeaf(condition, code);
    case "quantifier":
      return compileQuantifier(condition, code);
  }
}

/** All parts together: one that is `deciding` decides, otherwise what is open keeps it open. */
function joined(parts: readonly Run<Truth>[], deciding: Truth): Run<Truth> {
  const other = negate(deciding);
  return (frame) => {
    let decided = false;
    let open: (readonly Cause[])[] | null = null;
    for (const run of parts) {
      const truth = run(frame);
      if (truth.is === "unknown") {
        open ??= [];
        open.push(truth.because);
      } else if (truth === deciding) decided = true;
    }
    if (decided) return deciding;
    return open === null ? other : unknownTruth(joinAllCauses(open));
  };
}

/** The values that a leaf compares with. */
export function compileRight({ right }: Leaf, code: SchemeCode): Run<readonly Value[]> {
  if (right.kind === "reference") {
    const read = code.readValue(right.reference);
    return (frame) => [read(frame)];
  }
  const values = (right.kind === "literal" ? [right.value] : right.values).map(natively);
  return () => values;
}

/** Compiles one comparison. */
export function compileLeaf(leaf: Leaf, code: SchemeCode): Run<Truth> {
  const left = code.readValue(leaf.left);
  const right = compileRight(leaf, code);
  const work = leaf.right.kind === "literals" ? leaf.right.values.length : 1;
  const known = KNOWN[leaf.operator];
  return (frame) => {
    frame.spend(work);
    const [seen, expected] = [left(frame), right(frame)];
    const quick = known(seen, expected, frame);
    if (quick !== null) return truthOf(quick);
    // Something is open: which answers that leaves, intervals tell.
    return applyOperator(leaf.operator, seen, expected, (place, area) => frame.world.isWithin(place, area));
  };
}

/** What an operator says of values that are known; null where some is open. */
type Known = (left: Value, right: readonly Value[], frame: Frame) => boolean | null;

const KNOWN = {
  equal: comparing((order) => order === 0),
  notEqual: comparing((order) => order !== 0),
  lessThan: comparing((order) => order < 0),
  lessThanInclusive: comparing((order) => order <= 0),
  greaterThan: comparing((order) => order > 0),
  greaterThanInclusive: comparing((order) => order >= 0),
  in: isMember,
  notIn(left, right) {
    const found = isMember(left, right);
    return found === null ? null : !found;
  },
  within(left, right, { world }) {
    if (left.kind !== "text") return null;
    let found = false;
    for (const area of right) {
      if (area.kind !== "text") return null;
      if (world.isWithin(left.value, area.value)) found = true;
    }
    return found;
  },
} satisfies Record<Leaf["operator"], Known>;

function comparing(accepts: (order: number) => boolean) {
  return (left: Value, [right]: readonly Value[]): boolean | null => {
    const order = right === undefined ? null : orderOf(left, right);
    return order === null ? null : accepts(order);
  };
}

function isMember(left: Value, right: readonly Value[]): boolean | null {
  let found = false;
  for (const one of right) {
    const order = orderOf(left, one);
    if (order === null) return null;
    if (order === 0) found = true;
  }
  return found;
}

/** The order of two known values; of texts and truths only whether they are the same. Null where one is open. */
function orderOf(left: Value, right: Value): number | null {
  switch (left.kind) {
    case "number": {
      const [a, b] = [point(left), point(right)];
      return a === null || b === null ? null : compare(a, b);
    }
    case "date":
      if (right.kind !== "date") return null;
      if (left.date === right.date) return 0;
      if (left.date === NEVER) return 1;
      return right.date === NEVER || left.date < right.date ? -1 : 1;
    case "text":
      return right.kind !== "text" ? null : left.value === right.value ? 0 : 1;
    case "boolean":
      return right.kind !== "boolean" ? null : left.value === right.value ? 0 : 1;
    case "unknown":
      return null;
  }
}

/** The items a quantifier or an `over` looks at: all but the one named by `besides`; null where the list is not given. */
export function itemsFor(frame: Frame, list: string, besides: string | null): readonly Held[] | null {
  const items = frame.sight.lists.of(list);
  if (items === null || besides === null) return items;
  const left = frame.item(besides);
  return items.filter((item) => item.list !== left.list || item.id !== left.id);
}

/** Why nothing is known of the items of a list. */
export function causesOfList(list: string): readonly Cause[] {
  return [{ name: list, by: "household" }];
}

export function compileQuantifier(quantifier: Quantifier, code: SchemeCode): Run<Truth> {
  const { list, as, besides, operator } = quantifier;
  const when = compileCondition(quantifier.when, code);
  const notGiven = unknownTruth(causesOfList(list));
  const deciding = operator === "every" ? FALSE : TRUE;
  return (frame) => {
    const items = itemsFor(frame, list, besides);
    if (items === null) return notGiven;
    frame.spend(items.length);
    const truth = joined(
      items.map((item) => () => when(frame.with(as, item))),
      deciding,
    )(frame);
    return operator === "none" ? negate(truth) : truth;
  };
}
