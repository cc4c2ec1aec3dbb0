import { Defect, unreachable } from "../base/unreachable.js";
import { type Native, Small, small } from "./native.js";
import { compare, isNegative, isZero } from "./order.js";
import type { Quantity } from "./quantity.js";
import { add, divide, multiply, native, negate, ONE, quantityOf, subtract, ZERO } from "./quantity.js";
import { floor, isInteger } from "./whole-number.js";

/**
 * Where a number between two steps goes; a negative one mirrors the positive.
 *
 * - `up`: away from zero. `down`: toward zero.
 * - `half-up`, `half-down`, `half-even`: to the nearer step; exactly between two, away from zero,
 *   toward zero, or to the even multiple of the step.
 */
export type RoundingMode = "up" | "down" | "half-up" | "half-down" | "half-even";

const HALF = quantityOf("0.5");
const TWO = quantityOf(2);

/** The multiple of `step` (0.01, 1, 0.5, 10) that a quantity rounds to. Throws a Defect unless step is above 0. */
export function roundTo(quantity: Quantity, step: Quantity, mode: RoundingMode): Quantity {
  if (compare(step, ZERO) <= 0) throw new Defect("a rounding step must be above 0");
  const quick = quantity instanceof Small ? roundSmall(quantity, native(step), mode) : null;
  if (quick !== null) return quick;
  const steps = divide(quantity, step);
  const rounded = isNegative(steps) ? negate(roundMagnitude(negate(steps), mode)) : roundMagnitude(steps, mode);
  return multiply(rounded, step);
}

/** By whole steps and what remains of one; null where a product would leave the safe integers. */
function roundSmall(quantity: Small, step: Native, mode: RoundingMode): Quantity | null {
  if (!(step instanceof Small)) return null;
  const [above, below] = [Math.abs(quantity.n) * step.d, quantity.d * step.n];
  if (!Number.isSafeInteger(2 * above) || !Number.isSafeInteger(2 * below)) return null;
  const rest = above % below;
  const whole = (above - rest) / below;
  const side = 2 * rest - below;
  const isOutward =
    mode === "up"
      ? rest > 0
      : mode !== "down" &&
        (side > 0 || (side === 0 && (mode === "half-up" || (mode === "half-even" && whole % 2 === 1))));
  const rounded = (isOutward ? whole + 1 : whole) * step.n;
  return Number.isSafeInteger(rounded) ? small(quantity.n < 0 ? -rounded : rounded, step.d) : null;
}

function roundMagnitude(steps: Quantity, mode: RoundingMode): Quantity {
  const whole = floor(steps);
  const rest = subtract(steps, whole);
  if (isZero(rest)) return whole;
  return goesOutward(whole, rest, mode) ? add(whole, ONE) : whole;
}

function goesOutward(whole: Quantity, rest: Quantity, mode: RoundingMode): boolean {
  const side = compare(rest, HALF);
  switch (mode) {
    case "up":
      return true;
    case "down":
      return false;
    case "half-up":
      return side >= 0;
    case "half-down":
      return side > 0;
    case "half-even":
      return side > 0 || (side === 0 && !isInteger(divide(whole, TWO)));
    default:
      return unreachable(mode);
  }
}
