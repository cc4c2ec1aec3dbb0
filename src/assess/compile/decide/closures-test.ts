import type { Comparison } from "../../../condition/index.js";
import type { Closing, Read } from "./closures.js";
import type { Known, Test } from "./expression.js";
import { NOT_KNOWN } from "./leave.js";

const COMPARED: Readonly<Record<Comparison, (a: Read<number>, b: Read<number>) => Read<boolean>>> = {
  equal: (a, b) => (at) => a(at) === b(at),
  notEqual: (a, b) => (at) => a(at) !== b(at),
  lessThan: (a, b) => (at) => a(at) < b(at),
  lessThanInclusive: (a, b) => (at) => a(at) <= b(at),
  greaterThan: (a, b) => (at) => a(at) > b(at),
  greaterThanInclusive: (a, b) => (at) => a(at) >= b(at),
};

/** The same against a number of the law, as most comparisons are. */
const COMPARED_TO: Readonly<Record<Comparison, (a: Read<number>, b: number) => Read<boolean>>> = {
  equal: (a, b) => (at) => a(at) === b,
  notEqual: (a, b) => (at) => a(at) !== b,
  lessThan: (a, b) => (at) => a(at) < b,
  lessThanInclusive: (a, b) => (at) => a(at) <= b,
  greaterThan: (a, b) => (at) => a(at) > b,
  greaterThanInclusive: (a, b) => (at) => a(at) >= b,
};

/** The same of a fact, which most of those are of. */
const FACT_COMPARED_TO: Readonly<Record<Comparison, (slot: number, b: number) => Read<boolean>>> = {
  equal: (slot, b) => (at) => at.facts[slot] === b,
  notEqual: (slot, b) => (at) => at.facts[slot] !== b,
  lessThan: (slot, b) => (at) => Number(at.facts[slot]) < b,
  lessThanInclusive: (slot, b) => (at) => Number(at.facts[slot]) <= b,
  greaterThan: (slot, b) => (at) => Number(at.facts[slot]) > b,
  greaterThanInclusive: (slot, b) => (at) => Number(at.facts[slot]) >= b,
};

function compared({ operator, a, b }: Extract<Test, { kind: "compare" }>, around: Closing): Read<boolean> {
  if (b.kind !== "known" || typeof b.value !== "number") return COMPARED[operator](around.number(a), around.number(b));
  if (a.kind === "fact" && around.isSure) return FACT_COMPARED_TO[operator](a.slot, b.value);
  return COMPARED_TO[operator](around.number(a), b.value);
}

/** A loop of its own: lists are short, and asking an array whether it includes something costs more than comparing. */
function isOneOf(values: readonly Known[], value: Known): boolean {
  for (let index = 0; index < values.length; index += 1) if (values[index] === value) return true;
  return false;
}

/** Several tests together: `deciding` is what one of them makes of all, no for "all" and yes for "any". */
function several(tests: readonly Test[], around: Closing, deciding: boolean): Read<boolean> {
  const parts = tests.map(around.test);
  const [first, second] = parts;
  if (first !== undefined && parts.length === 1) return first;
  if (first !== undefined && second !== undefined && parts.length === 2)
    return deciding ? (at) => first(at) || second(at) : (at) => first(at) && second(at);
  return (at) => {
    for (const part of parts) if (part(at) === deciding) return deciding;
    return !deciding;
  };
}

/** A test as a closure. */
export function closedTest(test: Test, around: Closing): Read<boolean> {
  switch (test.kind) {
    case "all":
      return several(test.of, around, false);
    case "any":
      return several(test.of, around, true);
    case "not": {
      const inner = around.test(test.of);
      return (at) => !inner(at);
    }
    case "is":
      return () => test.value;
    case "compare":
      return compared(test, around);
    case "same": {
      const [a, b] = [around.read(test.a), around.read(test.b)];
      const { negated } = test;
      if (test.b.kind === "known") {
        const { value } = test.b;
        if (test.a.kind === "fact" && around.isSure) {
          const { slot } = test.a;
          return negated ? ({ facts }) => facts[slot] !== value : ({ facts }) => facts[slot] === value;
        }
        return negated ? (at) => a(at) !== value : (at) => a(at) === value;
      }
      return (at) => (a(at) === b(at)) !== negated;
    }
    case "in": {
      const [a, of] = [around.read(test.a), test.of.map(around.read)];
      const { negated } = test;
      const values = test.of.flatMap((one) => (one.kind === "known" ? [one.value] : []));
      if (values.length === of.length) return (at) => isOneOf(values, a(at)) !== negated;
      return (at) => {
        const value = a(at);
        return of.some((one) => one(at) === value) !== negated;
      };
    }
    case "within": {
      const [a, areas] = [around.read(test.a), test.areas.map(around.read)];
      return (at) => {
        const chain = around.chainOf(String(a(at)));
        return areas.some((area) => chain.includes(String(area(at))));
      };
    }
    case "items":
      return writeItems(test, around);
  }
}

function writeItems(
  { operator, list, depth, besides, when }: Extract<Test, { kind: "items" }>,
  around: Closing,
): Read<boolean> {
  const holds = around.test(when);
  // Every item holds, where none fails; some or none, where one holds.
  const sought = operator !== "every";
  return (at) => {
    const items = at.lists[list];
    if (items === undefined) throw NOT_KNOWN;
    at.spend(items.length);
    const left = besides === null ? undefined : at.members[besides];
    const before = at.members[depth];
    let found = false;
    for (const item of items) {
      if (item === left) continue;
      at.members[depth] = item;
      if (holds(at) === sought) {
        found = true;
        break;
      }
    }
    if (before !== undefined) at.members[depth] = before;
    return found === (operator === "some");
  };
}
