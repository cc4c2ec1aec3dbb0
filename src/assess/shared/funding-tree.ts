import { evaluateFormula, quantityText } from "../../formula/index.js";
import { equals, ONE, type Quantity, quantityOf, ZERO } from "../../money/index.js";
import type { LinkedShare } from "../../program/index.js";
import {
  addNumbers,
  asNumber,
  causesOf,
  divideNumber,
  exact,
  exactQuantity,
  greatestNumber,
  leastNumber,
  multiplyNumbers,
  type NumberValue,
  negateNumber,
} from "../../value/index.js";
import type { Reader } from "./reader.js";

/** A payer's part of the whole, as a fraction of it. */
export interface Leaf {
  readonly payer: string;
  readonly fraction: NumberValue;
}

/** The leaves of a tree of shares, as it is read on the day and in the place of one unit. */
export function leavesOf(split: readonly LinkedShare[], reader: Reader): readonly Leaf[] {
  return joinUnassigned(flatten(split, exact(ONE), reader));
}

/** The same text for the same leaves: units that share it are split together. */
export function leavesKey(leaves: readonly Leaf[]): string {
  const end = (quantity: Quantity | null) => (quantity === null ? "open" : quantityText(quantity));
  return leaves
    .map(
      ({ payer, fraction }) =>
        `${payer} ${end(fraction.low)} ${end(fraction.high)} ${JSON.stringify(fraction.because)}`,
    )
    .join("; ");
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
