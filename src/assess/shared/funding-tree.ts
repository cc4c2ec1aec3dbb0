import { quantityText } from "../../formula/index.js";
import { ONE, type Quantity, quantityOf, ZERO } from "../../money/index.js";
import type { LinkedShare } from "../../program/index.js";
import {
  addNumbers,
  asNumber,
  causesOf,
  divideNumber,
  exact,
  greatestNumber,
  isBelowZero,
  leastNumber,
  type NumberValue,
  negateNumber,
} from "../../value/index.js";
import type { Reader } from "./reader.js";

const HUNDRED = quantityOf(100);

/** What a share takes: a fraction of the share around it, a sum of money, or what the others leave. */
export type Portion =
  | { readonly fraction: NumberValue }
  | { readonly sum: NumberValue; readonly perUnit: boolean }
  | "rest";

/** A share as it is read on the day and in the place of one unit. */
export interface ReadShare {
  readonly portion: Portion;
  readonly bearer: { readonly payer: string } | { readonly split: readonly ReadShare[] };
}

/** The tree of shares as it is read on the day and in the place of one unit. */
export function readShares(shares: readonly LinkedShare[], reader: Reader): readonly ReadShare[] {
  return shares.map(({ portion, bearer }) => ({
    portion: readPortion(portion, reader),
    bearer: "payer" in bearer ? bearer : { split: readShares(bearer.split, reader) },
  }));
}

function readPortion(portion: LinkedShare["portion"], reader: Reader): Portion {
  if ("rest" in portion) return "rest";
  if ("percent" in portion) {
    const percent = asNumber(reader.valueOf(portion.percent).value);
    return { fraction: withinWhole(divideNumber(percent, HUNDRED)) };
  }
  const sum = asNumber(reader.valueOf(portion.amount).value);
  return { sum: isBelowZero(sum) ? sum : greatestNumber([sum, exact(ZERO)]), perUnit: portion.perUnit };
}

/** What fractions leave of the whole; below zero where they surely come to more than it. */
export function leftOfWhole(fractions: readonly NumberValue[]): NumberValue {
  return withinWhole(addNumbers([exact(ONE), ...fractions.map(negateNumber)]));
}

/** An open part lies between nothing and the whole; one that surely lies beyond them stays so, as a fault of the law. */
function withinWhole(part: NumberValue): NumberValue {
  const isBeyond = isBelowZero(part) || isBelowZero(addNumbers([exact(ONE), negateNumber(part)]));
  return isBeyond || causesOf(part).length === 0
    ? part
    : leastNumber([greatestNumber([part, exact(ZERO)]), exact(ONE)]);
}

/** Whether some share is surely below nothing, or the fractions of some share surely come to more than it. */
export function isFaulty(shares: readonly ReadShare[]): boolean {
  const fractions = shares.flatMap(({ portion }) => (hasFraction(portion) ? portion.fraction : []));
  const sums = shares.flatMap(({ portion }) => (hasSum(portion) ? portion.sum : []));
  return (
    [...fractions, ...sums, leftOfWhole(fractions)].some(isBelowZero) ||
    shares.some(({ bearer }) => "split" in bearer && isFaulty(bearer.split))
  );
}

/** Whether some share of a tree is a sum of money; of any, or of those for the payment as a whole. */
export function holdsSum(shares: readonly ReadShare[], which: "any" | "for-payment" = "any"): boolean {
  return shares.some(
    ({ portion, bearer }) =>
      (hasSum(portion) && (which === "any" || !portion.perUnit)) ||
      ("split" in bearer && holdsSum(bearer.split, which)),
  );
}

/** The same text for the same shares: units that share it are split together. */
export function keyOf(shares: readonly ReadShare[]): string {
  const portions = shares.map(({ portion, bearer }) => {
    const payers = "payer" in bearer ? bearer.payer : `(${keyOf(bearer.split)})`;
    return `${payers} ${portionKey(portion)}`;
  });
  return portions.join("; ");
}

function portionKey(portion: Portion): string {
  if (portion === "rest") return portion;
  const { low, high, because } = hasSum(portion) ? portion.sum : portion.fraction;
  const end = (quantity: Quantity | null) => (quantity === null ? "open" : quantityText(quantity));
  return `${end(low)} ${end(high)} ${JSON.stringify(because)}`;
}

function hasFraction(portion: Portion): portion is Extract<Portion, { fraction: NumberValue }> {
  return portion !== "rest" && "fraction" in portion;
}

function hasSum(portion: Portion): portion is Extract<Portion, { sum: NumberValue }> {
  return portion !== "rest" && "sum" in portion;
}
