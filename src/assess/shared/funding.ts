import { evaluateCondition } from "../../condition/index.js";
import type { Funding, Share } from "../../determination/index.js";
import { evaluateFormula } from "../../formula/index.js";
import {
  add,
  allocate,
  equals,
  isZero,
  minorUnit,
  multiply,
  ONE,
  type Quantity,
  quantityOf,
  subtract,
  ZERO,
} from "../../money/index.js";
import type { LinkedClauseOf, LinkedShare } from "../../program/index.js";
import {
  addNumbers,
  asNumber,
  between,
  type Cause,
  causesOf,
  divideNumber,
  exact,
  exactQuantity,
  greatestNumber,
  isBelowZero,
  leastNumber,
  multiplyNumbers,
  type NumberValue,
  negateNumber,
  TRUE,
} from "../../value/index.js";
import { amountOf, sumOf } from "./amounts.js";
import { contribution, type RatedUnit } from "./rated.js";
import type { Reader } from "./reader.js";
import type { World } from "./world.js";

type Funds = LinkedClauseOf<"funds">;

/** A payer's part of the whole, as a fraction of it. */
interface Leaf {
  readonly payer: string;
  readonly fraction: NumberValue;
}

interface Governed {
  readonly clause: Funds | null;
  readonly because: readonly Cause[];
  readonly rated: RatedUnit[];
}

/**
 * Splits an instalment among its payers. Units under different rules (a rule that changed on the way, another place)
 * are split apart, each part once, at the leaves of its tree.
 *
 * @param total the instalment's amount after its own rounding; null when the law states none
 * @param step what the instalment is rounded to; null when it is not
 */
export function fundingOf(
  world: World,
  rated: readonly RatedUnit[],
  total: NumberValue | null,
  step: Quantity | null,
): readonly Funding[] {
  const parts = new Map<string, Governed>();
  for (const one of rated) {
    const { clause, because } = governing(world, one);
    const key = `${clause?.address ?? ""} ${one.unit.reader.place}`;
    const part = parts.get(key) ?? { clause, because, rated: [] };
    part.rated.push(one);
    parts.set(key, part);
  }
  const governed = [...parts.values()];
  const sums = partTotals(governed, total, step, world.scheme.currency.decimals);
  return governed.map((part, index) => fund(world, part, sums[index] ?? null));
}

function governing(
  world: World,
  { unit }: RatedUnit,
): { readonly clause: Funds | null; readonly because: readonly Cause[] } {
  const candidates = world
    .ofEffect("funds", unit.reader.day, unit.reader.place)
    .filter(({ award }) =>
      "slot" in award ? award.slot === unit.clause.slot : unit.clause.tags.includes(award.tagged),
    )
    .map((clause) => ({ clause, guard: clause.when === null ? TRUE : evaluateCondition(clause.when, unit.reader) }))
    .filter(({ guard }) => guard.is !== false);
  const [only, second] = candidates;
  if (only === undefined) return { clause: null, because: [] };
  if (second === undefined && only.guard.is === true) return { clause: only.clause, because: [] };
  const names = candidates.map(({ clause }) => clause.address).join(" and ");
  const open = candidates.flatMap(({ guard }) => (guard.is === "unknown" ? guard.because : []));
  return {
    clause: null,
    because: open.length > 0 ? open : [{ name: `two clauses that fund one award: ${names}`, by: "law" }],
  };
}

/** The amount of each part; a rounded whole that was made of several parts is shared out by their exact sums. */
function partTotals(
  parts: readonly Governed[],
  total: NumberValue | null,
  step: Quantity | null,
  decimals: number,
): readonly (NumberValue | null)[] {
  if (parts.length === 1) return [total];
  const sums = parts.map((part) => sumOf(part.rated.map(contribution)));
  const whole = total === null ? null : exactQuantity(total);
  const exactSums = sums.map((sum) => (sum === null ? null : exactQuantity(sum)));
  const known = exactSums.flatMap((sum) => (sum === null ? [] : [sum]));
  const sum = known.reduce(add, ZERO);
  if (whole === null || known.length < parts.length || isZero(sum)) {
    const because = total === null ? [] : causesOf(total);
    return step === null || because.length === 0 ? sums : sums.map((one) => loosened(one, step, decimals, because));
  }
  return allocate(
    whole,
    fractionsOf(
      known.map((one) => exact(one)),
      exact(sum),
    ),
    decimals,
  ).map(exact);
}

/** What the rounding of an open whole may yet add to a part of it, or take away: a step of it, and a minor unit. */
function loosened(
  part: NumberValue | null,
  step: Quantity,
  decimals: number,
  because: readonly Cause[],
): NumberValue | null {
  if (part === null) return null;
  const slack = add(step, minorUnit(decimals));
  const loose = addNumbers([part, between(subtract(ZERO, slack), slack, because)]);
  return isBelowZero(part) ? loose : greatestNumber([loose, exact(ZERO)]);
}

function fractionsOf(values: readonly NumberValue[], whole: NumberValue) {
  const by = exactQuantity(whole) ?? ONE;
  return values.map((value) => exactQuantity(divideNumber(value, by)) ?? ZERO);
}

function fund(world: World, { clause, because, rated }: Governed, amount: NumberValue | null): Funding {
  if (because.length > 0) return { kind: "open", because };
  if (clause === null) return { kind: "unassigned" };
  if (clause.unstated !== null) return { kind: "unstated", clause: clause.address, payers: clause.unstated };
  const reader = rated.at(-1)?.unit.reader;
  if (reader === undefined || clause.split === null) return { kind: "unassigned" };
  const leaves = joinUnassigned(flatten(clause.split, exact(ONE), reader));
  if (leaves.some(({ fraction }) => isBelowZero(fraction))) {
    return { kind: "open", because: [{ name: `${clause.address}: shares above 100 percent`, by: "law" }] };
  }
  if (amount !== null && isBelowZero(amount))
    return { kind: "open", because: [{ name: "an amount below zero", by: "law" }] };
  return { kind: "shares", clause: clause.address, shares: allot(world, clause, leaves, amount, reader) };
}

/**
 * The tree of shares as fractions of the whole. `rest` is what its siblings leave of the share around them; where no
 * rest is named, what is left over is unassigned. So the leaves make up the whole, open shares included.
 */
function flatten(shares: readonly LinkedShare[], whole: NumberValue, reader: Reader): readonly Leaf[] {
  const portions = shares.map(({ portion }) =>
    portion === "rest"
      ? null
      : withinWhole(divideNumber(asNumber(evaluateFormula(portion, reader).value), quantityOf(100))),
  );
  const left = addNumbers([
    exact(ONE),
    ...portions.flatMap((portion) => (portion === null ? [] : [negateNumber(portion)])),
  ]);
  const rest = withinWhole(left);
  const leaves = shares.flatMap(({ bearer }, index) => {
    const fraction = multiplyNumbers(whole, portions[index] ?? rest);
    return "payer" in bearer ? [{ payer: bearer.payer, fraction }] : flatten(bearer.split, fraction, reader);
  });
  const complete = portions.includes(null) || isExactly(rest, ZERO);
  return complete ? leaves : [...leaves, { payer: UNASSIGNED, fraction: multiplyNumbers(whole, rest) }];
}

const UNASSIGNED = "unassigned";

/** An open share lies between nothing and the whole; one that is negative for certain stays so, as a conflict. */
function withinWhole(rest: NumberValue): NumberValue {
  return causesOf(rest).length === 0 ? rest : leastNumber([greatestNumber([rest, exact(ZERO)]), exact(ONE)]);
}

function isExactly(value: NumberValue, quantity: Quantity): boolean {
  const own = exactQuantity(value);
  return own !== null && equals(own, quantity);
}

/** What nobody carries at several levels of a tree is one sum. */
function joinUnassigned(leaves: readonly Leaf[]): readonly Leaf[] {
  const loose = leaves.filter(({ payer }) => payer === UNASSIGNED);
  if (loose.length < 2) return leaves;
  const joined = { payer: UNASSIGNED, fraction: addNumbers(loose.map(({ fraction }) => fraction)) };
  return [...leaves.filter(({ payer }) => payer !== UNASSIGNED), joined];
}

function allot(
  world: World,
  clause: Funds,
  leaves: readonly Leaf[],
  amount: NumberValue | null,
  reader: Reader,
): readonly Share[] {
  const { currency } = world.scheme;
  const payerPlace = (payer: string) => world.program.places.atLevel(reader.place, payer);
  const total = amount === null ? null : exactQuantity(amount);
  const remainder = leaves.findIndex(({ payer }) => payer === clause.remainderTo);
  const fractions = leaves.map(({ fraction }) => exactQuantity(fraction));
  const known = fractions.flatMap((fraction) => (fraction === null ? [] : [fraction]));
  if (total !== null && known.length === leaves.length && amountOf(exact(total), currency).kind === "exact") {
    const parts = allocate(total, known, currency.decimals, remainder < 0 ? undefined : remainder);
    return leaves.map(({ payer }, index) => ({
      payer,
      place: payerPlace(payer),
      amount: amountOf(exact(parts[index] ?? ZERO), currency),
    }));
  }
  return leaves.map(({ payer, fraction }, index) => {
    const share = amount === null ? null : multiplyNumbers(amount, fraction);
    const most =
      index === remainder && share !== null ? withRemainder(share, leaves.length - 1, currency.decimals) : share;
    return { payer, place: payerPlace(payer), amount: amountOf(most, currency) };
  });
}

/** Who bears the remainder may in the end pay up to one minor unit more for each of the others. */
function withRemainder(share: NumberValue, others: number, decimals: number): NumberValue {
  const most = multiply(minorUnit(decimals), quantityOf(others));
  return share.because.length === 0 ? share : addNumbers([share, between(ZERO, most, share.because)]);
}
