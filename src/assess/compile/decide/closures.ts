import { civilDay, civilEndOf, civilMonth, civilStartOf, civilYear, NEVER_CIVIL } from "../../../calendar/index.js";
import type { Comparison } from "../../../condition/index.js";
import type { Expression, Known, Test } from "./expression.js";
import type { FrameMember, Standpoint } from "./frame.js";
import { inRange, NOT_KNOWN } from "./leave.js";
import { made, rounded, shifted, sumOfBands, whole } from "./operations.js";
import { cellFor } from "./table.js";

/*
 * Expressions as closures, where everything they read is known. What turns out not to be (a table without a row, a day
 * that does not exist) leaves by a throw.
 */

export type Read<Value> = (at: Standpoint) => Value;

/** What closures need of the law besides the expression itself. */
export interface Surroundings {
  /** A definition by its index, as a closure. */
  definition(index: number): Read<Known>;
  /** The definitions that are worked out before a unit is judged, each once. */
  isShared(index: number): boolean;
  chainOf(place: string): readonly string[];
}

type Writer<Kind extends Expression["kind"]> = (
  expression: Extract<Expression, { readonly kind: Kind }>,
  around: Surroundings,
) => Read<Known>;

const WRITERS: { readonly [Kind in Expression["kind"]]: Writer<Kind> } = {
  known:
    ({ value }) =>
    () =>
      value,
  open: () => () => {
    throw NOT_KNOWN;
  },
  fact:
    ({ slot }) =>
    ({ facts }) =>
      known(facts[slot]),
  member:
    ({ depth, slot }) =>
    ({ members }) =>
      known(members[depth]?.facts[slot]),
  memberId:
    ({ depth }) =>
    ({ members }) =>
      members[depth]?.id ?? "",
  day: ({ day }) => DAYS[day],
  definition: ({ index, member }, around) => {
    if (member === null || member === 0) {
      if (around.isShared(index)) return ({ memo }) => known(memo[index]);
      if (member === null) return around.definition(index);
    }
    const body = around.definition(index);
    return (at) => withMember(at, 1, at.members[member], body);
  },
  sum: ({ of }, around) => {
    const parts = numbers(of, around);
    return (at) => {
      let sum = 0;
      for (const part of parts) sum += part(at);
      return sum;
    };
  },
  difference: ({ from, less }, around) => {
    const [whole, parts] = [number(from, around), numbers(less, around)];
    return (at) => {
      let left = whole(at);
      for (const part of parts) left -= part(at);
      return left;
    };
  },
  product: ({ a, b }, around) => {
    const [left, right] = [number(a, around), number(b, around)];
    return (at) => left(at) * right(at);
  },
  extreme: ({ of, sign }, around) => {
    const parts = numbers(of, around);
    return (at) => {
      let extreme = sign * Number.NEGATIVE_INFINITY;
      for (const part of parts) {
        const one = part(at);
        if (sign < 0 ? one < extreme : one > extreme) extreme = one;
      }
      return extreme;
    };
  },
  rounded: ({ of, down, mode, step }, around) => {
    const inner = number(of, around);
    return (at) => rounded(inner(at), down, mode, step);
  },
  guarded: ({ of }, around) => {
    const inner = number(of, around);
    return (at) => inRange(inner(at));
  },
  shifted: ({ from, amount, by, monthEnd }, around) => {
    const [day, count] = [number(from, around), number(amount, around)];
    return (at) => shifted(day(at), count(at), by, monthEnd);
  },
  bound: ({ of, end, unit }, around) => {
    const inner = number(of, around);
    const find = end === "start" ? civilStartOf : civilEndOf;
    return (at) => {
      const day = inner(at);
      return day === NEVER_CIVIL ? day : find(unit, day);
    };
  },
  part: ({ of, part }, around) => {
    const inner = number(of, around);
    const find = PARTS[part];
    return (at) => {
      const day = inner(at);
      if (day === NEVER_CIVIL) throw NOT_KNOWN;
      return find(day);
    };
  },
  made: ({ parts, monthEnd }, around) => {
    const [year, month, day] = [number(parts[0], around), number(parts[1], around), number(parts[2], around)];
    return (at) => made(year(at), month(at), day(at), monthEnd);
  },
  whole: ({ from, to, unit, monthEnd }, around) => {
    const [first, last] = [number(from, around), number(to, around)];
    return (at) => whole(first(at), last(at), unit, monthEnd);
  },
  truth: ({ of }, around) => writeTest(of, around),
  guardedBy: ({ when, value }, around) => {
    const [guard, inner] = [writeTest(when, around), write(value, around)];
    return (at) => {
      if (!guard(at)) throw NOT_KNOWN;
      return inner(at);
    };
  },
  choose: ({ branches, otherwise }, around) => {
    const cases = branches.map(({ when, then }) => [writeTest(when, around), write(then, around)] as const);
    const last = write(otherwise, around);
    return (at) => {
      for (const [when, then] of cases) if (when(at)) return then(at);
      return last(at);
    };
  },
  match: ({ key, cases, otherwise }, around) => {
    const chosen = write(key, around);
    const branches = new Map<Known, Read<Known>>([...cases].map(([name, branch]) => [name, write(branch, around)]));
    const last = otherwise === null ? null : write(otherwise, around);
    return (at) => {
      const branch = branches.get(chosen(at)) ?? last;
      if (branch === null) throw NOT_KNOWN;
      return branch(at);
    };
  },
  table: ({ table, keys }, around) => {
    const reads = keys.map(({ of }) => write(of, around));
    return (at) => {
      const cell = cellFor(
        table,
        reads.map((read) => read(at)),
        around.chainOf,
      );
      if (cell === null) throw NOT_KNOWN;
      return cell;
    };
  },
  scale: ({ of, bands }, around) => {
    const inner = number(of, around);
    return (at) => sumOfBands(inner(at), bands);
  },
  over: writeOver,
};

const DAYS: Readonly<Record<Extract<Expression, { kind: "day" }>["day"], Read<number>>> = {
  today: ({ today }) => today,
  on: ({ on }) => on,
  "unit.first": ({ first }) => first,
  "unit.last": ({ last }) => last,
};

const PARTS = { year: civilYear, month: civilMonth, day: civilDay } as const;

/** An expression as a closure. */
export function write(expression: Expression, around: Surroundings): Read<Known> {
  return writeKind(expression.kind, expression, around);
}

function writeKind<Kind extends Expression["kind"]>(
  kind: Kind,
  expression: Extract<Expression, { readonly kind: Kind }>,
  around: Surroundings,
): Read<Known> {
  return WRITERS[kind](expression, around);
}

/** A number or day as a closure: types were checked when the law was linked. */
export function number(expression: Expression, around: Surroundings): Read<number> {
  return write(expression, around) as Read<number>;
}

function numbers(expressions: readonly Expression[], around: Surroundings): readonly Read<number>[] {
  return expressions.map((one) => number(one, around));
}

function known(value: Known | undefined): Known {
  if (value === undefined) throw NOT_KNOWN;
  return value;
}

/** Evaluates with a member at a depth, and puts back the one that stood there. */
function withMember<Value>(at: Standpoint, depth: number, member: FrameMember | undefined, body: Read<Value>): Value {
  const { members } = at;
  const before = members[depth];
  if (member !== undefined) members[depth] = member;
  const value = body(at);
  if (before !== undefined) members[depth] = before;
  return value;
}

function writeOver(
  { list, depth, besides, where, take, of, otherwise }: Extract<Expression, { kind: "over" }>,
  around: Surroundings,
): Read<Known> {
  const counts = where === null ? null : writeTest(where, around);
  const value = of === null ? null : number(of, around);
  const none = otherwise === null ? null : number(otherwise, around);
  const dates = take === "least" || take === "greatest";
  const sign = take === "least" ? -1 : 1;
  return (at) => {
    const items = at.lists[list];
    if (items === undefined) throw NOT_KNOWN;
    at.spend(items.length);
    const left = besides === null ? undefined : at.members[besides];
    const before = at.members[depth];
    let sum = 0;
    let extreme: number | null = null;
    for (const item of items) {
      if (item === left) continue;
      at.members[depth] = item;
      if (counts !== null && !counts(at)) continue;
      const one = value === null ? 1 : value(at);
      sum += one;
      if (extreme === null || (sign < 0 ? one < extreme : one > extreme)) extreme = one;
    }
    if (before !== undefined) at.members[depth] = before;
    if (!dates) return sum;
    if (extreme !== null) return extreme;
    // Of no item at all, a date is an event that has not happened; of a number, the law says what holds.
    if (none === null) return NEVER_CIVIL;
    return none(at);
  };
}

const COMPARED: Readonly<Record<Comparison, (a: Read<number>, b: Read<number>) => Read<boolean>>> = {
  equal: (a, b) => (at) => a(at) === b(at),
  notEqual: (a, b) => (at) => a(at) !== b(at),
  lessThan: (a, b) => (at) => a(at) < b(at),
  lessThanInclusive: (a, b) => (at) => a(at) <= b(at),
  greaterThan: (a, b) => (at) => a(at) > b(at),
  greaterThanInclusive: (a, b) => (at) => a(at) >= b(at),
};

/** A test as a closure. */
export function writeTest(test: Test, around: Surroundings): Read<boolean> {
  switch (test.kind) {
    case "all": {
      const parts = test.of.map((part) => writeTest(part, around));
      return (at) => parts.every((part) => part(at));
    }
    case "any": {
      const parts = test.of.map((part) => writeTest(part, around));
      return (at) => parts.some((part) => part(at));
    }
    case "not": {
      const inner = writeTest(test.of, around);
      return (at) => !inner(at);
    }
    case "is":
      return () => test.value;
    case "compare":
      return COMPARED[test.operator](number(test.a, around), number(test.b, around));
    case "same": {
      const [a, b] = [write(test.a, around), write(test.b, around)];
      const { negated } = test;
      return (at) => (a(at) === b(at)) !== negated;
    }
    case "in": {
      const [a, of] = [write(test.a, around), test.of.map((one) => write(one, around))];
      const { negated } = test;
      return (at) => {
        const value = a(at);
        return of.some((one) => one(at) === value) !== negated;
      };
    }
    case "within": {
      const [a, areas] = [write(test.a, around), test.areas.map((one) => write(one, around))];
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
  around: Surroundings,
): Read<boolean> {
  const holds = writeTest(when, around);
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
