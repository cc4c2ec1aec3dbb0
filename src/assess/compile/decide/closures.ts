import { civilDay, civilEndOf, civilMonth, civilStartOf, civilYear, NEVER_CIVIL } from "../../../calendar/index.js";
import type { Expression, Known, Test } from "./expression.js";
import type { FrameMember, Standpoint } from "./frame.js";
import { inRange, NOT_KNOWN } from "./leave.js";
import { made, rounded, shifted, sumOfBands, whole, wholeYears } from "./operations.js";
import { cellFor, cellForKey } from "./table.js";

/*
 * Expressions as closures, where everything they read is known. What turns out not to be (a table without a row, a day
 * that does not exist) leaves by a throw.
 */

export type Read<Value> = (at: Standpoint) => Value;

/** What closures need of the law besides the expression itself. */
export interface Closing {
  /** A definition by its index, as a closure. */
  definition(index: number): Read<Known>;
  /** The definitions that are worked out before a unit is judged, each once. */
  isShared(index: number): boolean;
  chainOf(place: string): readonly string[];
  /** Whether whoever asks has seen that nothing is missing of what is read. */
  readonly isSure: boolean;
  read(expression: Expression): Read<Known>;
  /** A number or day: types were checked when the law was linked. */
  number(expression: Expression): Read<number>;
  test(test: Test): Read<boolean>;
}

type Writer<Kind extends Expression["kind"]> = (
  expression: Extract<Expression, { readonly kind: Kind }>,
  around: Closing,
) => Read<Known>;

const WRITERS: { readonly [Kind in Expression["kind"]]: Writer<Kind> } = {
  known:
    ({ value }) =>
    () =>
      value,
  open: () => () => {
    throw NOT_KNOWN;
  },
  fact: ({ slot }, { isSure }) => (isSure ? ({ facts }) => facts[slot] as Known : ({ facts }) => known(facts[slot])),
  member: ({ depth, slot }, { isSure }) =>
    isSure
      ? ({ members }) => members[depth]?.facts[slot] as Known
      : ({ members }) => known(members[depth]?.facts[slot]),
  memberId:
    ({ depth }) =>
    ({ members }) =>
      members[depth]?.id ?? "",
  day: ({ day }) => DAYS[day],
  definition: ({ index, member }, around) => {
    if (member === null || member === 0) {
      if (around.isShared(index)) return ({ memo }) => memo[index] as Known;
      if (member === null) return around.definition(index);
    }
    const body = around.definition(index);
    return (at) => withMember(at, 1, at.members[member], body);
  },
  sum: ({ of }, around) => {
    const parts = of.map(around.number);
    const [first, second] = parts;
    if (first !== undefined && second !== undefined && parts.length === 2) return (at) => first(at) + second(at);
    return (at) => {
      let sum = 0;
      for (const part of parts) sum += part(at);
      return sum;
    };
  },
  difference: ({ from, less }, around) => {
    const [whole, parts] = [around.number(from), less.map(around.number)];
    const [only] = parts;
    if (only !== undefined && parts.length === 1) return (at) => whole(at) - only(at);
    return (at) => {
      let left = whole(at);
      for (const part of parts) left -= part(at);
      return left;
    };
  },
  product: ({ a, b }, around) => {
    const [left, right] = [around.number(a), around.number(b)];
    if (b.kind === "known") {
      const by = Number(b.value);
      return (at) => left(at) * by;
    }
    return (at) => left(at) * right(at);
  },
  extreme: ({ of, sign }, around) => {
    const parts = of.map(around.number);
    const [first, second] = parts;
    if (first !== undefined && second !== undefined && parts.length === 2) {
      return sign < 0 ? (at) => Math.min(first(at), second(at)) : (at) => Math.max(first(at), second(at));
    }
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
    const inner = around.number(of);
    return (at) => rounded(inner(at), down, mode, step);
  },
  guarded: ({ of }, around) => {
    const inner = around.number(of);
    return (at) => inRange(inner(at));
  },
  shifted: ({ from, amount, by, monthEnd }, around) => {
    const [day, count] = [around.number(from), around.number(amount)];
    return (at) => shifted(day(at), count(at), by, monthEnd);
  },
  bound: ({ of, end, unit }, around) => {
    const inner = around.number(of);
    const find = end === "start" ? civilStartOf : civilEndOf;
    return (at) => {
      const day = inner(at);
      return day === NEVER_CIVIL ? day : find(unit, day);
    };
  },
  part: ({ of, part }, around) => {
    const inner = around.number(of);
    const find = PARTS[part];
    return (at) => {
      const day = inner(at);
      if (day === NEVER_CIVIL) throw NOT_KNOWN;
      return find(day);
    };
  },
  made: ({ parts, monthEnd }, around) => {
    const [year, month, day] = [around.number(parts[0]), around.number(parts[1]), around.number(parts[2])];
    return (at) => made(year(at), month(at), day(at), monthEnd);
  },
  whole: ({ from, to, unit, monthEnd }, around) => {
    const [first, last] = [around.number(from), around.number(to)];
    if (unit === "years") return (at) => wholeYears(first(at), last(at), monthEnd);
    return (at) => whole(first(at), last(at), unit, monthEnd);
  },
  truth: ({ of }, around) => around.test(of),
  guardedBy: ({ when, value }, around) => {
    const [guard, inner] = [around.test(when), around.read(value)];
    return (at) => {
      if (!guard(at)) throw NOT_KNOWN;
      return inner(at);
    };
  },
  choose: ({ branches, otherwise }, around) => {
    const cases = branches.map(({ when, then }) => [around.test(when), around.read(then)] as const);
    const last = around.read(otherwise);
    return (at) => {
      for (const [when, then] of cases) if (when(at)) return then(at);
      return last(at);
    };
  },
  match: ({ key, cases, otherwise }, around) => {
    const chosen = around.read(key);
    const branches = new Map<Known, Read<Known>>([...cases].map(([name, branch]) => [name, around.read(branch)]));
    const last = otherwise === null ? null : around.read(otherwise);
    return (at) => {
      const branch = branches.get(chosen(at)) ?? last;
      if (branch === null) throw NOT_KNOWN;
      return branch(at);
    };
  },
  table: ({ table, keys }, around) => {
    const reads = keys.map(({ of }) => around.read(of));
    const [only] = reads;
    // One key, as most tables have: no list of keys is made.
    const find =
      only !== undefined && reads.length === 1
        ? (at: Standpoint) => cellForKey(table, only(at), around.chainOf)
        : (at: Standpoint) =>
            cellFor(
              table,
              reads.map((read) => read(at)),
              around.chainOf,
            );
    return (at) => {
      const cell = find(at);
      if (cell === null) throw NOT_KNOWN;
      return cell;
    };
  },
  scale: ({ of, bands }, around) => {
    const inner = around.number(of);
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
export function closedExpression(expression: Expression, around: Closing): Read<Known> {
  return closedKind(expression.kind, expression, around);
}

function closedKind<Kind extends Expression["kind"]>(
  kind: Kind,
  expression: Extract<Expression, { readonly kind: Kind }>,
  around: Closing,
): Read<Known> {
  return WRITERS[kind](expression, around);
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
  around: Closing,
): Read<Known> {
  const counts = where === null ? null : around.test(where);
  const value = of === null ? null : around.number(of);
  const none = otherwise === null ? null : around.number(otherwise);
  /** Adds up what a function makes of the numbers of the items that count, one after the other. */
  const gather = (at: Standpoint, start: number, add: (all: number, one: number) => number): number => {
    const items = at.lists[list];
    if (items === undefined) throw NOT_KNOWN;
    at.spend(items.length);
    const left = besides === null ? undefined : at.members[besides];
    const before = at.members[depth];
    let all = start;
    for (const item of items) {
      if (item === left) continue;
      at.members[depth] = item;
      if (counts === null || counts(at)) all = add(all, value === null ? 1 : value(at));
    }
    if (before !== undefined) at.members[depth] = before;
    return all;
  };
  if (take === "count" || take === "sum") return (at) => gather(at, 0, sumOf);
  const [pick, nothing] =
    take === "least" ? [Math.min, Number.POSITIVE_INFINITY] : [Math.max, Number.NEGATIVE_INFINITY];
  return (at) => {
    const extreme = gather(at, nothing, pick);
    if (extreme !== nothing) return extreme;
    // Of no item at all, a date is an event that has not happened; of a number, the law says what holds.
    return none === null ? NEVER_CIVIL : none(at);
  };
}

function sumOf(all: number, one: number): number {
  return all + one;
}
