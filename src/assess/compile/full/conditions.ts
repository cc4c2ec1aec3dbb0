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
  const [only] = parts;
  if (only !== undefined && parts.length === 1) return only;
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

/** The one value that a leaf compares with; null where it compares with a list of them. */
function compileSole({ right }: Leaf, code: SchemeCode): Run<Value> | null {
  if (right.kind === "reference") return code.readValue(right.reference);
  if (right.kind === "literals") return null;
  const value = natively(right.value);
  return () => value;
}

/** Compiles one comparison. */
export function compileLeaf(leaf: Leaf, code: SchemeCode): Run<Truth> {
  const left = code.readValue(leaf.left);
  const { operator } = leaf;
  const sole = compileSole(leaf, code);
  if (sole !== null && operator !== "in" && operator !== "notIn" && operator !== "within")
    return compared(left, sole, operator);
  const values = leaf.right.kind === "literals" ? leaf.right.values.map(natively) : null;
  const work = values === null ? 1 : values.length;
  const known = operator === "in" || operator === "notIn" || operator === "within" ? KNOWN[operator] : null;
  return (frame) => {
    frame.spend(work);
    const seen = left(frame);
    const expected = values ?? (sole === null ? [] : [sole(frame)]);
    const quick = known === null ? null : known(seen, expected, frame);
    return quick === null ? opened(operator, seen, expected, frame) : truthOf(quick);
  };
}

/** Something is open: which answers that leaves, intervals tell. */
function opened(operator: Leaf["operator"], seen: Value, expected: readonly Value[], frame: Frame): Truth {
  return applyOperator(operator, seen, expected, (place, area) => frame.world.isWithin(place, area));
}

type Order = Exclude<Leaf["operator"], "in" | "notIn" | "within">;

/** What each operator says of a value below another, of the same, and of one above. */
const ORDERS = {
  equal: [FALSE, TRUE, FALSE],
  notEqual: [TRUE, FALSE, TRUE],
  lessThan: [TRUE, FALSE, FALSE],
  lessThanInclusive: [TRUE, TRUE, FALSE],
  greaterThan: [FALSE, FALSE, TRUE],
  greaterThanInclusive: [FALSE, TRUE, TRUE],
} as const satisfies Record<Order, readonly [Truth, Truth, Truth]>;

function compared(left: Run<Value>, right: Run<Value>, operator: Order): Run<Truth> {
  const [below, same, above] = ORDERS[operator];
  return (frame) => {
    frame.spend(1);
    const seen = left(frame);
    const expected = right(frame);
    const order = orderOf(seen, expected);
    if (order === null) return opened(operator, seen, [expected], frame);
    return order === 0 ? same : order < 0 ? below : above;
  };
}

/** What an operator says of values that are known; null where some is open. */
type Known = (left: Value, right: readonly Value[], frame: Frame) => boolean | null;

const KNOWN = {
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
} satisfies Record<Exclude<Leaf["operator"], Order>, Known>;

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
