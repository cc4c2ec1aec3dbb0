import { Decimal } from "decimal.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Defect } from "../../src/base/unreachable.js";
import {
  add,
  divide,
  fractionText,
  isDecimalText,
  multiply,
  negate,
  ONE,
  quantityOf,
  subtract,
  TooManyDigits,
  ZERO,
} from "../../src/money/index.js";
import { bigFractions, PINNED, textOf, toQuantity } from "./oracle.js";

const REFUSED = [
  "0x10",
  "1_000",
  "NaN",
  "1e3",
  " 1",
  "1 ",
  "1\n",
  "+1",
  "01",
  "-01",
  "1.",
  ".5",
  "",
  "-",
  "--1",
  "1,5",
];
const ALSO_REFUSED = ["Infinity", "１", "٣", "1.2.3", "0b1", "−1"];

describe("the gate for decimal text", () => {
  it.each([...REFUSED, ...ALSO_REFUSED])("refuses %j", (text) => {
    expect(isDecimalText(text)).toBe(false);
    expect(() => quantityOf(text)).toThrow(Defect);
  });

  it.each(["0", "-0", "0.00", "7", "-12.50", "372.45", "1234567890.0987654321"])("accepts %j", (text) => {
    expect(isDecimalText(text)).toBe(true);
  });

  it("accepts 30 digits in all, and not 31", () => {
    expect(isDecimalText(`-${"9".repeat(20)}.${"9".repeat(10)}`)).toBe(true);
    expect(isDecimalText(`-${"9".repeat(20)}.${"9".repeat(11)}`)).toBe(false);
    expect(isDecimalText("9".repeat(31))).toBe(false);
  });

  it.each([1.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53])("refuses the number %d", (value) => {
    expect(() => quantityOf(value)).toThrow(Defect);
  });
});

describe("a quantity", () => {
  it("is held in lowest terms, with no negative zero, and frozen", () => {
    expect(fractionText(quantityOf("372.45"))).toBe("7449/20");
    expect(fractionText(quantityOf("-0.50"))).toBe("-1/2");
    expect(fractionText(quantityOf("-0.00"))).toBe("0/1");
    expect(fractionText(negate(ZERO))).toBe("0/1");
    expect(fractionText(quantityOf(-0))).toBe("0/1");
    expect(fractionText(divide(ONE, quantityOf(-3)))).toBe("-1/3");
    expect(Object.isFrozen(quantityOf("0.5"))).toBe(true);
    expect(Object.isFrozen(quantityOf(5))).toBe(true);
    expect(Object.isFrozen(ZERO)).toBe(true);
  });

  it("cannot be divided by zero", () => {
    expect(() => divide(ONE, ZERO)).toThrow(Defect);
  });

  it("ignores the embedder's settings of decimal.js", () => {
    const before = Decimal.precision;
    try {
      Decimal.set({ precision: 3 });
      const product = multiply(quantityOf("123456789.5"), quantityOf("1000000001"));
      expect(fractionText(product)).toBe(textOf(1234567895n * 1000000001n, 10n));
    } finally {
      Decimal.set({ precision: before });
    }
  });

  it("refuses to round what outgrows its digits", () => {
    const large = quantityOf("9".repeat(201));
    const small = divide(ONE, large);
    expect(() => multiply(large, large)).toThrow(TooManyDigits);
    expect(() => multiply(small, small)).toThrow(TooManyDigits);
  });

  it(`agrees with bigint arithmetic (seed ${PINNED.seed})`, () => {
    fc.assert(
      fc.property(bigFractions, bigFractions, (a, b) => {
        const [x, y] = [toQuantity(a), toQuantity(b)];
        expect(fractionText(add(x, y))).toBe(textOf(a.n * b.d + b.n * a.d, a.d * b.d));
        expect(fractionText(subtract(x, y))).toBe(textOf(a.n * b.d - b.n * a.d, a.d * b.d));
        expect(fractionText(multiply(x, y))).toBe(textOf(a.n * b.n, a.d * b.d));
        if (b.n !== 0n) expect(fractionText(divide(x, y))).toBe(textOf(a.n * b.d, a.d * b.n));
      }),
      PINNED,
    );
  });

  it(`gives back x from x / k × k (seed ${PINNED.seed})`, () => {
    fc.assert(
      fc.property(bigFractions, fc.integer({ min: 1, max: 1000 }), (a, k) => {
        const [x, divisor] = [toQuantity(a), quantityOf(k)];
        expect(fractionText(multiply(divide(x, divisor), divisor))).toBe(textOf(a.n, a.d));
      }),
      PINNED,
    );
  });
});
