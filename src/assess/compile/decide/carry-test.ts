import type { Comparison } from "../../../condition/index.js";
import type { Carrying } from "./carry.js";
import { listCode } from "./codes.js";
import { OPPOSITE, type Test } from "./expression.js";
import type { FrameMember, Standpoint } from "./frame.js";
import {
  allOf,
  anyOf,
  type Carried,
  type Carry,
  type CauseCode,
  causesOf,
  highOf,
  joined,
  lowOf,
  negatedTruth,
  Open,
} from "./unknown.js";

/** A test as a closure that carries what is unknown: strong Kleene truth. */
export function carryTest(test: Test, around: Carrying): (at: Standpoint) => Carry {
  switch (test.kind) {
    case "all": {
      const parts = test.of.map(around.test);
      return (at) => joinedTruth(parts, at, false);
    }
    case "any": {
      const parts = test.of.map(around.test);
      return (at) => joinedTruth(parts, at, true);
    }
    case "not": {
      const inner = around.test(test.of);
      return (at) => negatedTruth(inner(at));
    }
    case "is":
      return () => test.value;
    case "compare": {
      const [a, b] = [around.take(test.a), around.take(test.b)];
      const { operator } = test;
      const opposite = OPPOSITE[operator];
      return (at) => compared(operator, opposite, a(at), b(at));
    }
    case "same": {
      const [a, b] = [around.take(test.a), around.take(test.b)];
      const { negated } = test;
      return (at) => {
        const truth = same(a(at), b(at));
        return negated ? negatedTruth(truth) : truth;
      };
    }
    case "in": {
      const [a, of] = [around.take(test.a), test.of.map(around.take)];
      const { negated } = test;
      return (at) => {
        const value = a(at);
        const truth = member(value, of, at);
        return negated ? negatedTruth(truth) : truth;
      };
    }
    case "within": {
      const [a, areas] = [around.take(test.a), test.areas.map(around.take)];
      return (at) => {
        const place = a(at);
        const others = areas.map((area) => area(at));
        const because = others.reduce((all, one) => joined(all, causesOf(one)), causesOf(place));
        if (because.length > 0 || typeof place === "object") return new Open(because);
        const chain = around.chainOf(String(place));
        return others.some((area) => chain.includes(String(area)));
      };
    }
    case "items":
      return items(test, around);
  }
}

function items(
  { operator, list, depth, besides, when }: Extract<Test, { kind: "items" }>,
  around: Carrying,
): (at: Standpoint) => Carry {
  const holds = around.test(when);
  return (at) => {
    const all = at.lists[list];
    if (all === undefined) return new Open([listCode(list)]);
    const truths = eachOf(at, all, depth, besides, () => holds(at));
    if (operator === "every") return allOf(truths);
    const some = anyOf(truths);
    return operator === "some" ? some : negatedTruth(some);
  };
}

/** Goes through the members of a list, but for the one that stands at the depth `besides`. */
export function eachOf<Value>(
  at: Standpoint,
  all: readonly FrameMember[],
  depth: number,
  besides: number | null,
  visit: () => Value,
): readonly Value[] {
  at.spend(all.length);
  const left = besides === null ? undefined : at.members[besides];
  const before = at.members[depth];
  const values: Value[] = [];
  for (const member of all) {
    if (member === left) continue;
    at.members[depth] = member;
    values.push(visit());
  }
  if (before !== undefined) at.members[depth] = before;
  return values;
}

/** The truth of several tests together: `deciding` is what one of them makes of all, no for "all" and yes for "any". */
function joinedTruth(parts: readonly ((at: Standpoint) => Carry)[], at: Standpoint, deciding: boolean): Carry {
  let because: readonly CauseCode[] | null = null;
  for (let index = 0; index < parts.length; index += 1) {
    const truth = parts[index]?.(at) ?? !deciding;
    if (truth === deciding) return deciding;
    if (typeof truth === "object") because = because === null ? truth.because : joined(because, truth.because);
  }
  return because === null ? !deciding : new Open(because);
}

/** Yes where one certainly is the same; otherwise open for those that may be. */
function member(value: Carried, of: readonly ((at: Standpoint) => Carried)[], at: Standpoint): Carry {
  let because: readonly CauseCode[] | null = null;
  for (let index = 0; index < of.length; index += 1) {
    const other = of[index]?.(at);
    const truth = other === undefined ? false : same(value, other);
    if (truth === true) return true;
    if (truth !== false) because = because === null ? truth.because : joined(because, truth.because);
  }
  return because === null ? false : new Open(because);
}

function same(a: Carried, b: Carried): Carry {
  if (typeof a !== "object" && typeof b !== "object") return a === b;
  if (a instanceof Open || b instanceof Open) return new Open(joined(causesOf(a), causesOf(b)));
  return compared("equal", "notEqual", a, b);
}

/** Compares two numbers or days; open where their ends leave both answers possible. */
function compared(operator: Comparison, opposite: Comparison, a: Carried, b: Carried): Carry {
  if (typeof a === "number" && typeof b === "number") return holds(operator, a, b);
  if (!mayHold(operator, a, b)) return false;
  return mayHold(opposite, a, b) ? new Open(joined(causesOf(a), causesOf(b))) : true;
}

/** Whether a comparison can hold, under every order that is possible. */
function mayHold(operator: Comparison, a: Carried, b: Carried): boolean {
  switch (operator) {
    case "equal":
      return mayBeEqual(a, b);
    case "notEqual":
      return mayBeLess(a, b) || mayBeLess(b, a);
    case "lessThan":
      return mayBeLess(a, b);
    case "lessThanInclusive":
      return mayBeLess(a, b) || mayBeEqual(a, b);
    case "greaterThan":
      return mayBeLess(b, a);
    case "greaterThanInclusive":
      return mayBeLess(b, a) || mayBeEqual(a, b);
  }
}

function mayBeLess(a: Carried, b: Carried): boolean {
  const low = lowOf(a);
  const high = highOf(b);
  return low < high || low === Number.NEGATIVE_INFINITY || high === Number.POSITIVE_INFINITY;
}

function mayBeEqual(a: Carried, b: Carried): boolean {
  return highOf(a) >= lowOf(b) && lowOf(a) <= highOf(b);
}

function holds(operator: Comparison, a: number, b: number): boolean {
  switch (operator) {
    case "equal":
      return a === b;
    case "notEqual":
      return a !== b;
    case "lessThan":
      return a < b;
    case "lessThanInclusive":
      return a <= b;
    case "greaterThan":
      return a > b;
    case "greaterThanInclusive":
      return a >= b;
  }
}
