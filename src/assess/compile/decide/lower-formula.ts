import type { Formula, Node, OperationName } from "../../../formula/index.js";
import type { Band, Expression } from "./expression.js";
import { datedIn, lowerReference, lowerValue, silent } from "./lower-reference.js";
import { lowerTable } from "./lower-table.js";
import type { Lowering } from "./lowering.js";
import {
  greatestCommonDivisor,
  guarded,
  inCommonScale,
  inScale,
  type Lowered,
  leastCommonMultiple,
  numberOf,
  plain,
  scaled,
  times,
} from "./number.js";
import { openFor, type Scope, within } from "./scope.js";
import { Unsupported } from "./unsupported.js";

type Lower<Name extends OperationName> = (node: Node<Name>, lowering: Lowering, scope: Scope) => Lowered;

/** Every operation of the language, as an expression of whole numbers. One that is forgotten here does not compile. */
const LOWERED: { readonly [Name in OperationName]: Lower<Name> } = {
  literal: ({ value }) => lowerValue(value),
  fact: ({ reference }, lowering, scope) => lowerReference(reference, lowering, scope),
  parameter: (node, lowering, scope) => lowerTable(node, lowering, scope),
  add: ({ of }, lowering, scope) => sumOf(inCommonScale(all(of, lowering, scope))),
  subtract: ({ of }, lowering, scope) => differenceOf(inCommonScale(all(of, lowering, scope))),
  multiply: ({ of }, lowering, scope) => all(of, lowering, scope).reduce(productOf, numberOf(1, 1)),
  divide: ({ dividend, divisor }, lowering, scope) =>
    quotientOf(lowering.formula(dividend, scope), lowering.formula(divisor, scope)),
  percent: ({ percent, of }, lowering, scope) => {
    const product = productOf(lowering.formula(percent, scope), lowering.formula(of, scope));
    return guarded(product.expression, product.scale * 100, product.bound);
  },
  per: ({ factor, of }, lowering, scope) => {
    const { value, scale } = scaled(factor);
    return productOf(lowering.formula(of, scope), numberOf(value, scale));
  },
  least: (node, lowering, scope) => extremeOf(node, -1, lowering, scope),
  greatest: (node, lowering, scope) => extremeOf(node, 1, lowering, scope),
  round: lowerRound,
  choose: ({ branches, otherwise }, lowering, scope) => {
    const values = all([...branches.map(({ then }) => then), otherwise], lowering, scope);
    return joined(values, ([last, ...thens]) => ({
      kind: "choose",
      branches: branches.map(({ when }, index) => ({
        when: lowering.test(when, scope),
        then: thens[index] ?? last,
      })),
      otherwise: last,
    }));
  },
  match: ({ key, cases, otherwise }, lowering, scope) => {
    const names = [...cases.keys()];
    const branches = [...cases.values(), ...(otherwise === null ? [] : [otherwise])];
    return joined(all(branches, lowering, scope), ([last, ...first]) => ({
      kind: "match",
      key: lowering.formula(key, scope).expression,
      cases: new Map(names.map((name, index) => [name, first[index] ?? last])),
      otherwise: otherwise === null ? null : last,
    }));
  },
  over: lowerOver,
  scale: lowerScale,
  date: ({ from, by, amount, monthEnd }, lowering, scope) =>
    plain({
      kind: "shifted",
      from: lowering.formula(from, scope).expression,
      amount: counted(lowering.formula(amount, scope)),
      by,
      monthEnd: monthEnd ?? "clamp",
    }),
  startOf: ({ unit, of }, lowering, scope) =>
    plain({ kind: "bound", of: lowering.formula(of, scope).expression, end: "start", unit }),
  endOf: ({ unit, of }, lowering, scope) =>
    plain({ kind: "bound", of: lowering.formula(of, scope).expression, end: "end", unit }),
  dateOf: ({ parts, monthEnd }, lowering, scope) => {
    const [year, month, day] = parts;
    return plain({
      kind: "made",
      parts: [
        counted(lowering.formula(year, scope)),
        counted(lowering.formula(month, scope)),
        counted(lowering.formula(day, scope)),
      ],
      monthEnd,
    });
  },
  yearOf: (node, lowering, scope) => partOf(node.of, "year", lowering, scope),
  monthOf: (node, lowering, scope) => partOf(node.of, "month", lowering, scope),
  dayOf: (node, lowering, scope) => partOf(node.of, "day", lowering, scope),
  whole: ({ unit, from, to, monthEnd }, lowering, scope) => ({
    expression: {
      kind: "whole",
      from: lowering.formula(from, scope).expression,
      to: lowering.formula(to, scope).expression,
      unit,
      monthEnd: monthEnd ?? "clamp",
    },
    scale: 1,
    bound: 4e6,
  }),
};

/** A formula under one view of the law. Throws {@link Unsupported} for what whole numbers cannot say. */
export function lowerFormula(formula: Formula, lowering: Lowering, scope: Scope): Lowered {
  return lowerNode(formula.op, formula, lowering, scope);
}

function lowerNode<Name extends OperationName>(
  name: Name,
  node: Node<Name>,
  lowering: Lowering,
  scope: Scope,
): Lowered {
  return LOWERED[name](node, lowering, scope);
}

function all(formulas: readonly Formula[], lowering: Lowering, scope: Scope): readonly Lowered[] {
  return formulas.map((formula) => lowering.formula(formula, scope));
}

/** Branches in one scale, joined by what chooses among them: it is given the last of them, then the others in order. */
function joined(
  values: readonly Lowered[],
  join: (expressions: readonly [last: Expression, ...first: readonly Expression[]]) => Expression,
): Lowered {
  const common = inCommonScale(values);
  const last = common.at(-1);
  if (last === undefined) throw new Unsupported("a choice among nothing");
  const expression = join([last.expression, ...common.slice(0, -1).map((one) => one.expression)]);
  return { expression, scale: last.scale, bound: Math.max(...common.map(({ bound }) => bound)) };
}

function sumOf(parts: readonly Lowered[]): Lowered {
  const bound = parts.reduce((sum, part) => sum + part.bound, 0);
  return guarded({ kind: "sum", of: parts.map(({ expression }) => expression) }, parts[0]?.scale ?? 1, bound);
}

function differenceOf(parts: readonly Lowered[]): Lowered {
  const [from, ...less] = parts;
  if (from === undefined) throw new Unsupported("a difference of nothing");
  const bound = parts.reduce((sum, part) => sum + part.bound, 0);
  const expression = {
    kind: "difference",
    from: from.expression,
    less: less.map((part) => part.expression),
  } as const;
  return guarded(expression, from.scale, bound);
}

function productOf(a: Lowered, b: Lowered): Lowered {
  if (isFixed(a)) return simplified(times(b, a.expression.value, a.scale * b.scale));
  if (isFixed(b)) return simplified(times(a, b.expression.value, a.scale * b.scale));
  return guarded({ kind: "product", a: a.expression, b: b.expression }, a.scale * b.scale, a.bound * b.bound);
}

/** A fixed number in lowest terms; anything else as it is. */
function simplified(number: Lowered): Lowered {
  if (!isFixed(number)) return number;
  const common = greatestCommonDivisor(number.expression.value, number.scale) || 1;
  return numberOf(number.expression.value / common, number.scale / common);
}

function isFixed(
  number: Lowered,
): number is Lowered & { readonly expression: { readonly kind: "known"; readonly value: number } } {
  return number.expression.kind === "known" && typeof number.expression.value === "number";
}

/** The quotient by a figure of the law: a fraction of facts has no fixed scale. */
function quotientOf(dividend: Lowered, divisor: Lowered): Lowered {
  if (!isFixed(divisor)) throw new Unsupported("a division by what is no figure of the law");
  const { value } = divisor.expression;
  if (value === 0) return openFor([{ name: "division by zero", by: "law" }]);
  const common = greatestCommonDivisor(value, divisor.scale);
  const [above, below] = [(Math.sign(value) * divisor.scale) / common, Math.abs(value) / common];
  return simplified(times(dividend, above, dividend.scale * below));
}

function extremeOf(
  { of, type }: Node<"least"> | Node<"greatest">,
  sign: -1 | 1,
  lowering: Lowering,
  scope: Scope,
): Lowered {
  const parts = inCommonScale(all(of, lowering, scope));
  return {
    expression: {
      kind: "extreme",
      of: parts.map(({ expression }) => expression),
      sign,
      dates: type.kind === "date",
    },
    scale: parts[0]?.scale ?? 1,
    bound: Math.max(...parts.map(({ bound }) => bound)),
  };
}

function lowerRound({ of, to, mode }: Node<"round">, lowering: Lowering, scope: Scope): Lowered {
  const number = lowering.formula(of, scope);
  const step = scaled(to);
  // x / scale, over value / steps, is x times steps over scale times value.
  const down = number.scale * step.value;
  const common = greatestCommonDivisor(down, step.scale);
  const up = step.scale / common;
  const raised = up === 1 ? number : times(number, up, number.scale);
  if (!Number.isSafeInteger(down)) throw new Unsupported("a number of so many decimals");
  const rounded: Expression = {
    kind: "rounded",
    of: raised.expression,
    down: down / common,
    mode,
    step: step.value,
  };
  return guarded(rounded, step.scale, (Math.ceil(raised.bound / (down / common)) + 1) * step.value);
}

function lowerScale({ slot, of }: Node<"scale">, lowering: Lowering, scope: Scope): Lowered {
  const number = lowering.formula(of, scope);
  const { law } = lowering;
  const clause = law.held(slot);
  const dated = clause?.effect === "sets" ? datedIn(clause, law.day) : undefined;
  if (dated?.kind !== "scale") return silent(clause?.address ?? `${law.scheme.id}#${slot}`);
  const bands = dated.bands.map(({ from, percent }) => ({ from: scaled(from), rate: scaled(percent) }));
  const scale = bands.reduce((common, { from }) => leastCommonMultiple(common, from.scale), number.scale);
  const rates = bands.reduce((common, { rate }) => leastCommonMultiple(common, rate.scale), 1);
  const whole = bands.map(
    ({ from, rate }): Band => ({
      from: from.value * (scale / from.scale),
      rate: rate.value * (rates / rate.scale),
    }),
  );
  const base = inScale(number, scale);
  const most = Math.max(...whole.map(({ rate }) => rate), 1);
  return guarded(
    { kind: "scale", of: base.expression, bands: whole },
    scale * rates * 100,
    base.bound * most * (whole.length + 1),
  );
}

/** The most items a list has when it is read. */
const MOST_ITEMS = 10_000;

function lowerOver(node: Node<"over">, lowering: Lowering, scope: Scope): Lowered {
  const list = lowering.law.layout.listSlots.get(node.list);
  if (list === undefined) throw new Unsupported(`the list ${node.list}, which has no slot`);
  const inner = within(scope, node.as, node.list);
  const own = node.of === null ? null : lowering.formula(node.of, inner);
  const none = node.otherwise === null ? null : lowering.formula(node.otherwise, scope);
  const [of = null, otherwise = null] = aligned(own, none);
  const expression: Expression = {
    kind: "over",
    list,
    depth: scope.depth,
    besides: node.besides === null ? null : besidesDepth(node.besides, scope),
    where: node.where === null ? null : lowering.test(node.where, inner),
    take: node.take,
    of: of?.expression ?? null,
    otherwise: otherwise?.expression ?? null,
    dates: node.dates,
  };
  const bound = Math.max(of?.bound ?? 1, otherwise?.bound ?? 0);
  const isSum = node.take === "sum" || node.take === "count";
  return guarded(expression, of?.scale ?? 1, isSum ? bound * MOST_ITEMS : bound);
}

function aligned(of: Lowered | null, otherwise: Lowered | null): readonly (Lowered | null)[] {
  if (of === null || otherwise === null) return [of, otherwise];
  return inCommonScale([of, otherwise]);
}

function besidesDepth(alias: string, scope: Scope): number {
  const member = scope.members.get(alias);
  if (member === undefined) throw new Unsupported(`a member called ${alias} that is not in reach`);
  return member.depth;
}

function partOf(of: Formula, part: "year" | "month" | "day", lowering: Lowering, scope: Scope): Lowered {
  const day = lowering.formula(of, scope).expression;
  return { expression: { kind: "part", of: day, part }, scale: 1, bound: 9999 };
}

/** A number that must be whole: in the scale 1. */
function counted({ expression, scale }: Lowered): Expression {
  if (scale !== 1) throw new Unsupported("a count with decimals");
  return expression;
}
