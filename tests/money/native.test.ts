import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  add,
  allocate,
  compare,
  decimalText,
  divide,
  floor,
  fractionText,
  isAtMinorUnit,
  isInteger,
  isNegative,
  isSafe,
  isZero,
  MOST_DIGITS,
  moneyOf,
  multiply,
  native,
  negate,
  type Quantity,
  quantityOf,
  type RoundingMode,
  roundTo,
  subtract,
  TooManyDigits,
} from "../../src/money/index.js";
import { bigFractions, PINNED, toQuantity } from "./oracle.js";

const edges = [0n, 1n, -1n, 5n, 2n ** 53n - 1n, 2n ** 53n, -(2n ** 53n) + 1n, 10n ** 18n, 10n ** 60n];
const fractions = fc.oneof(
  bigFractions,
  fc.record({ n: fc.constantFrom(...edges), d: fc.constantFrom(1n, 2n, 3n, 8n, 100n, 2n ** 53n - 1n, 2n ** 53n) }),
  fc.record({ n: fc.bigInt({ min: -(10n ** 25n), max: 10n ** 25n }), d: fc.bigInt({ min: 1n, max: 10n ** 20n }) }),
);
const modes = fc.constantFrom<RoundingMode[]>("up", "down", "half-up", "half-down", "half-even");
const steps = fc.constantFrom("0.01", "1", "0.5", "10", "0.05", "3", "100000000000000000000").map(quantityOf);

/** What comes of a computation, as text, or the name of what was thrown. */
function outcome(compute: () => Quantity | string | boolean | number | null): string {
  try {
    const found = compute();
    return typeof found === "object" && found !== null ? fractionText(found) : String(found);
  } catch (error) {
    return error instanceof Error ? error.constructor.name : "thrown";
  }
}

describe("native fractions", () => {
  const same = (of: (...numbers: Quantity[]) => Quantity | string | boolean | number | null, ...numbers: Quantity[]) =>
    expect(outcome(() => of(...numbers.map(native)))).toBe(outcome(() => of(...numbers)));

  it("come to what Decimals come to", () => {
    fc.assert(
      fc.property(fractions, fractions, steps, modes, fc.integer({ min: 0, max: 4 }), (x, y, step, mode, decimals) => {
        const [a, b] = [toQuantity(x), toQuantity(y)];
        for (const of of [add, subtract, multiply, divide, compare]) same(of, a, b);
        for (const of of [negate, floor, isInteger, isNegative, isZero, decimalText, fractionText]) same(of, a);
        same((one) => isSafe(floor(one)), a);
        same((one) => roundTo(one, step, mode), a);
        same((one) => isAtMinorUnit(one, decimals), a);
        same((one) => moneyOf("CNY", one, decimals).amount, roundTo(a, quantityOf("0.01"), mode));
      }),
      { ...PINNED, numRuns: 3000 },
    );
  });

  it("are rounded at a tie as the mode says", () => {
    const ties = ["0.005", "0.015", "-0.005", "-0.015", "2.675", "90071992547409.915", "0.004999999999999999999"];
    for (const tie of ties)
      for (const mode of ["up", "down", "half-up", "half-down", "half-even"] as const)
        same((one) => roundTo(one, quantityOf("0.01"), mode), quantityOf(tie));
  });

  it("stay native beside a Decimal", () => {
    const third = native(divide(quantityOf(1), quantityOf(3)));
    expect(add(quantityOf("0.5"), third)).toEqual(add(native(quantityOf("0.5")), third));
    expect(multiply(third, quantityOf(3))).toEqual(native(quantityOf(1)));
  });

  it("are shared out as Decimals are", () => {
    const parts = [1, 3, 7].map((part) => divide(quantityOf(part), quantityOf(11)));
    for (const total of ["0.01", "100.00", "90071992547409.93"])
      expect(allocate(native(quantityOf(total)), parts.map(native), 2).map(fractionText)).toEqual(
        allocate(quantityOf(total), parts, 2).map(fractionText),
      );
  });

  it("have no more digits than Decimals may have", () => {
    const long = native(quantityOf("9".repeat(MOST_DIGITS / 2)));
    expect(fractionText(multiply(long, long))).toHaveLength(MOST_DIGITS + 2);
    expect(() => multiply(multiply(long, long), quantityOf(10))).toThrow(TooManyDigits);
    expect(() => divide(native(quantityOf(1)), native(quantityOf(0)))).toThrow("division by zero");
  });
});
