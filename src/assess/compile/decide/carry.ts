import {
  civilDay,
  civilEndOf,
  civilFrom,
  civilMonth,
  civilStartOf,
  civilYear,
  NEVER_CIVIL,
  NO_DAY,
} from "../../../calendar/index.js";
import { carryOver } from "./carry-over.js";
import { carriedCell } from "./carry-table.js";
import { carryTest } from "./carry-test.js";
import type { Closing, Read } from "./closures.js";
import { factCode, lawCode, memberCode } from "./codes.js";
import type { Expression, Test } from "./expression.js";
import type { FrameMember, Standpoint } from "./frame.js";
import type { FactSlot, Layout } from "./layout.js";
import type { MissingBits } from "./missing.js";
import { rounded, shift, sumOfBands, wholeBetween } from "./operations.js";
import {
  between,
  type Carried,
  type Carry,
  type CauseCode,
  causesOf,
  extreme,
  extremeOfTwo,
  highOf,
  hull,
  joined,
  lowOf,
  minus,
  negated,
  Open,
  plus,
  product,
  Range,
  sum,
} from "./unknown.js";

/*
 * Expressions as closures that carry what is unknown: every leaf is read, nothing is cut short, an unknown number lies
 * between its bounds, and every open answer has its causes. This is where a household goes in which something is missing.
 */

export type Take = (at: Standpoint) => Carried;

/** What these closures need of the law besides the expression itself. */
export interface Carrying {
  readonly layout: Layout;
  definition(index: number): Take;
  chainOf(place: string): readonly string[];
  take(expression: Expression): Take;
  test(test: Test): (at: Standpoint) => Carry;
}

type Writer<Kind extends Expression["kind"]> = (
  expression: Extract<Expression, { readonly kind: Kind }>,
  around: Carrying,
) => Take;

const NOT_HAPPENED: readonly CauseCode[] = [lawCode({ name: "an event that has not happened", by: "law" })];

const WRITERS: { readonly [Kind in Expression["kind"]]: Writer<Kind> } = {
  known:
    ({ value }) =>
    () =>
      value,
  open: ({ because, low, high }) => {
    const codes = because.map(lawCode);
    const value = between(low, high, codes);
    return () => value;
  },
  fact: ({ slot }, { layout }) => {
    const missing = missingFact([factCode(slot)], layout.facts[slot]);
    return ({ facts }) => facts[slot] ?? missing;
  },
  member: ({ depth, slot, list }, { layout }) => {
    const fact = layout.lists[list]?.facts[slot];
    return ({ members }) => {
      const member = members[depth];
      return member?.facts[slot] ?? missingFact(member === undefined ? [] : [memberCode(list, slot, member)], fact);
    };
  },
  memberId:
    ({ depth }) =>
    ({ members }) =>
      members[depth]?.id ?? "",
  day: ({ day }) => DAYS[day],
  definition: ({ index, member }, around) => {
    const body = around.definition(index);
    if (member === null || member === 0) {
      return (at) => {
        const known = at.carried[index];
        if (known !== undefined) return known;
        const value = member === null ? body(at) : ofMember(at, at.members[0], body);
        at.carried[index] = value;
        return value;
      };
    }
    return (at) => ofMember(at, at.members[member], body);
  },
  sum: ({ of }, around) => {
    const parts = of.map(around.take);
    const [first, second] = parts;
    if (first !== undefined && second !== undefined && parts.length === 2) return (at) => plus(first(at), second(at));
    return (at) => sum(parts.map((part) => part(at)));
  },
  difference: ({ from, less }, around) => {
    const [whole, parts] = [around.take(from), less.map(around.take)];
    const [only] = parts;
    if (only !== undefined && parts.length === 1) return (at) => minus(whole(at), only(at));
    return (at) => sum([whole(at), ...parts.map((part) => negated(part(at)))]);
  },
  product: ({ a, b }, around) => {
    const [left, right] = [around.take(a), around.take(b)];
    return (at) => product(left(at), right(at));
  },
  extreme: ({ of, sign, dates }, around) => {
    const parts = of.map(around.take);
    const [first, second] = parts;
    if (!dates && first !== undefined && second !== undefined && parts.length === 2)
      return (at) => extremeOfTwo(first(at), second(at), sign);
    return (at) => {
      const values = parts.map((part) => part(at));
      return dates ? dateExtreme(values, sign) : extreme(values, sign);
    };
  },
  rounded: ({ of, down, mode, step }, around) => {
    const inner = around.take(of);
    return (at) => {
      const value = inner(at);
      return between(
        rounded(lowOf(value), down, mode, step),
        rounded(highOf(value), down, mode, step),
        causesOf(value),
      );
    };
  },
  guarded: ({ of }, around) => {
    const inner = around.take(of);
    return (at) => {
      const value = inner(at);
      return between(lowOf(value), highOf(value), causesOf(value));
    };
  },
  shifted: ({ from, amount, by, monthEnd }, around) => {
    const [day, count] = [around.take(from), around.take(amount)];
    return (at) => {
      const [start, much] = [day(at), count(at)];
      const because = joined(causesOf(start), causesOf(much));
      if (because.length > 0 || typeof start !== "number" || typeof much !== "number") return new Open(because);
      if (start === NEVER_CIVIL) return start;
      const later = shift(start, much, by, monthEnd);
      return later === NO_DAY ? lawless("a day outside the years 1 to 9999") : later;
    };
  },
  bound: ({ of, end, unit }, around) => {
    const inner = around.take(of);
    const find = end === "start" ? civilStartOf : civilEndOf;
    return (at) => {
      const day = inner(at);
      return typeof day !== "number" || day === NEVER_CIVIL ? day : find(unit, day);
    };
  },
  part: ({ of, part }, around) => {
    const inner = around.take(of);
    const { find, least, most } = PARTS[part];
    return (at) => {
      const day = inner(at);
      if (typeof day === "number" && day !== NEVER_CIVIL) return find(day);
      if (typeof day === "object") return new Range(least, most, day.because);
      return part === "year"
        ? new Range(10_000, Number.POSITIVE_INFINITY, NOT_HAPPENED)
        : new Range(least, most, NOT_HAPPENED);
    };
  },
  made: ({ parts, monthEnd }, around) => {
    const takes = parts.map(around.take);
    return (at) => {
      const [year, month, day] = takes.map((take) => take(at));
      const because = [year, month, day].reduce<readonly CauseCode[]>(
        (all, one) => (one === undefined ? all : joined(all, causesOf(one))),
        [],
      );
      if (typeof year !== "number" || typeof month !== "number" || typeof day !== "number") return new Open(because);
      const civil = civilFrom(year, month, day, monthEnd);
      return civil === NO_DAY ? lawless("a day that does not exist") : civil;
    };
  },
  whole: ({ from, to, unit, monthEnd }, around) => {
    const [first, last] = [around.take(from), around.take(to)];
    return (at) => {
      const [start, end] = [first(at), last(at)];
      const because = joined(causesOf(start), causesOf(end));
      if (because.length > 0 || typeof start !== "number" || typeof end !== "number") return anyNumber(because);
      if (start === NEVER_CIVIL || end === NEVER_CIVIL) return anyNumber(NOT_HAPPENED);
      return wholeBetween(start, end, unit, monthEnd);
    };
  },
  truth: ({ of }, around) => around.test(of),
  guardedBy: ({ when, value, silent }, around) => {
    const [guard, inner, otherwise] = [around.test(when), around.take(value), around.take(silent)];
    return (at) => {
      const holds = guard(at);
      if (holds === false) return otherwise(at);
      const result = inner(at);
      if (holds === true) return result;
      return new Open(joined(holds.because, causesOf(result)));
    };
  },
  choose: ({ branches, otherwise }, around) => {
    const cases = branches.map(({ when, then }) => [around.test(when), around.take(then)] as const);
    const last = around.take(otherwise);
    return (at) => {
      let possible: Carried[] | null = null;
      let because: readonly CauseCode[] = [];
      for (let index = 0; index < cases.length; index += 1) {
        const branch = cases[index];
        const holds = branch?.[0](at) ?? false;
        if (branch === undefined || holds === false) continue;
        // Most branches are known: then there is nothing to join.
        if (holds === true && possible === null) return branch[1](at);
        possible ??= [];
        possible.push(branch[1](at));
        if (holds === true) return hull(possible, because);
        because = joined(because, holds.because);
      }
      if (possible === null) return last(at);
      possible.push(last(at));
      return hull(possible, because);
    };
  },
  match: ({ key, cases, otherwise }, around) => {
    const chosen = around.take(key);
    const branches = new Map([...cases].map(([name, branch]) => [name, around.take(branch)]));
    const last = otherwise === null ? null : around.take(otherwise);
    return (at) => {
      const name = chosen(at);
      if (typeof name === "string") {
        const branch = branches.get(name) ?? last;
        return branch === null ? lawless(`no case for ${name}`) : branch(at);
      }
      const all = [...branches.values(), ...(last === null ? [] : [last])];
      return hull(
        all.map((branch) => branch(at)),
        causesOf(name),
      );
    };
  },
  table: (expression, around) => {
    const takes = expression.keys.map(({ of }) => around.take(of));
    return (at) =>
      carriedCell(
        expression,
        takes.map((take) => take(at)),
        around.chainOf,
      );
  },
  scale: ({ of, bands }, around) => {
    const inner = around.take(of);
    return (at) => {
      const value = inner(at);
      const end = (one: number) => (Number.isFinite(one) ? sumOfBands(one, bands) : one);
      return between(end(lowOf(value)), end(highOf(value)), causesOf(value));
    };
  },
  over: (expression, around) => carryOver(expression, around),
};

const DAYS: Readonly<Record<Extract<Expression, { kind: "day" }>["day"], Take>> = {
  today: ({ today }) => today,
  on: ({ on }) => on,
  "unit.first": ({ first }) => first,
  "unit.last": ({ last }) => last,
};

const PARTS = {
  year: { find: civilYear, least: Number.NEGATIVE_INFINITY, most: Number.POSITIVE_INFINITY },
  month: { find: civilMonth, least: 1, most: 12 },
  day: { find: civilDay, least: 1, most: 31 },
} as const;

/** What the closures of one view of the law are made from. */
export interface CarryingOptions {
  readonly layout: Layout;
  readonly missing: MissingBits;
  /** For what is known: of expressions of which nothing is missing. */
  readonly around: Closing;
  definitionOf(index: number): Expression;
}

/** The closures of one view of the law. */
export function carrying({ layout, missing, around: known, definitionOf }: CarryingOptions): Carrying {
  const definitions = new Map<number, Take>();
  const around: Carrying = {
    layout,
    chainOf: known.chainOf,
    definition(index) {
      const before = definitions.get(index);
      if (before !== undefined) return before;
      const written = around.take(definitionOf(index));
      definitions.set(index, written);
      return written;
    },
    take(expression) {
      const carried = takeKind(expression.kind, expression, around);
      if (isLeaf(expression)) return carried;
      return unlessMissing(missing.ofPart(expression), known.read(expression), carried);
    },
    test(test) {
      const carried = carryTest(test, around);
      return test.kind === "is" ? carried : unlessMissing(missing.ofPart(test), known.test(test), carried);
    },
  };
  return around;
}

function isLeaf({ kind }: Expression): boolean {
  return ["known", "open", "fact", "member", "memberId", "day"].includes(kind);
}

/** What is known is worked out as such; only the rest is carried. */
function unlessMissing<Value>(bits: number, known: Read<Value>, carried: Read<Value>): Read<Value> {
  return (at) => ((at.missing & bits) === 0 ? known(at) : carried(at));
}

function takeKind<Kind extends Expression["kind"]>(
  kind: Kind,
  expression: Extract<Expression, { readonly kind: Kind }>,
  around: Carrying,
): Take {
  return WRITERS[kind](expression, around);
}

/** Reads a definition of a member, which stands at depth 1 for it. */
function ofMember(at: Standpoint, member: FrameMember | undefined, body: Take): Carried {
  const before = at.members[1];
  if (member !== undefined) at.members[1] = member;
  const value = body(at);
  if (before !== undefined) at.members[1] = before;
  return value;
}

/** What is not known of a fact: a number lies between the bounds that the vocabulary declares. */
function missingFact(because: readonly CauseCode[], slot: FactSlot | undefined): Carried {
  if (slot === undefined || !isNumber(slot)) return new Open(because);
  return between(slot.atLeast, slot.atMost, because);
}

function isNumber({ fact: { type } }: FactSlot): boolean {
  return type === "integer" || type === "money" || type === "decimal" || type === "percent";
}

/** The earliest or latest of several days; an open one leaves the result open. */
function dateExtreme(values: readonly Carried[], sign: -1 | 1): Carried {
  const because = values.reduce<readonly CauseCode[]>((all, one) => joined(all, causesOf(one)), []);
  if (because.length > 0) return new Open(because);
  return extreme(values, sign);
}

function lawless(name: string): Open {
  return new Open([lawCode({ name, by: "law" })]);
}

function anyNumber(because: readonly CauseCode[]): Range {
  return new Range(Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY, because);
}
