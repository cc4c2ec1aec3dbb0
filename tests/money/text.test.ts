import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decimalText, divide, fractionText, quantityOf } from "../../src/money/index.js";
import { PINNED } from "./oracle.js";

const over = (numerator: number, denominator: number) => divide(quantityOf(numerator), quantityOf(denominator));

describe("text of a quantity", () => {
  it.each([
    ["12.50", "12.5"],
    ["-0.00", "0"],
    ["100", "100"],
    ["-1234567.8900", "-1234567.89"],
    ["0.000000000000000000000000000001", "0.000000000000000000000000000001"],
    ["999999999999999999999999999999", "999999999999999999999999999999"],
  ])("writes %s as %s", (text, expected) => {
    expect(decimalText(quantityOf(text))).toBe(expected);
  });

  it("expands fractions that end, and no others", () => {
    expect(decimalText(over(1, 8))).toBe("0.125");
    expect(decimalText(over(-3, 16))).toBe("-0.1875");
    expect(decimalText(over(1, 1024))).toBe("0.0009765625");
    expect(decimalText(over(1, 3))).toBeNull();
    expect(decimalText(over(1, 6))).toBeNull();
    expect(decimalText(over(3, 6))).toBe("0.5");
    expect(fractionText(over(1, 3))).toBe("1/3");
    expect(fractionText(over(4, 2))).toBe("2/1");
  });

  it(`gives back the number it was read from (seed ${PINNED.seed})`, () => {
    const parts = fc.tuple(fc.bigInt({ min: -(10n ** 18n), max: 10n ** 18n }), fc.integer({ min: 0, max: 11 }));
    fc.assert(
      fc.property(parts, ([digits, decimals]) => {
        const magnitude = (digits < 0n ? -digits : digits).toString().padStart(decimals + 1, "0");
        const split = magnitude.length - decimals;
        const whole = `${digits < 0n ? "-" : ""}${magnitude.slice(0, split)}`;
        const end = magnitude.slice(split).replace(/0+$/, "");
        const text = decimals === 0 ? whole : `${whole}.${magnitude.slice(split)}`;
        expect(decimalText(quantityOf(text))).toBe(end === "" ? whole : `${whole}.${end}`);
      }),
      PINNED,
    );
  });
});
