import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Defect } from "../../src/base/unreachable.js";
import { floor, floorToInteger, fractionText, isInteger, quantityOf, toInteger } from "../../src/money/index.js";
import { bigFractions, floorDivide, PINNED, toQuantity } from "./oracle.js";

describe("whole numbers", () => {
  it("rounds down past zero", () => {
    expect(floorToInteger(quantityOf("1.5"))).toBe(1);
    expect(floorToInteger(quantityOf("-1.5"))).toBe(-2);
    expect(floorToInteger(quantityOf("-0.01"))).toBe(-1);
    expect(floorToInteger(quantityOf("-2.00"))).toBe(-2);
    expect(floorToInteger(quantityOf("-0.00"))).toBe(0);
  });

  it("gives an integer only for an integer", () => {
    expect(toInteger(quantityOf("12.00"))).toBe(12);
    expect(() => toInteger(quantityOf("12.01"))).toThrow(Defect);
    expect(toInteger(quantityOf("9007199254740991"))).toBe(9007199254740991);
    expect(() => toInteger(quantityOf("9007199254740992"))).toThrow(Defect);
    expect(() => floorToInteger(quantityOf("9007199254740992.5"))).toThrow(Defect);
  });

  it(`agrees with bigint arithmetic (seed ${PINNED.seed})`, () => {
    fc.assert(
      fc.property(bigFractions, (a) => {
        expect(fractionText(floor(toQuantity(a)))).toBe(`${floorDivide(a.n, a.d)}/1`);
        expect(isInteger(toQuantity(a))).toBe(a.n % a.d === 0n);
      }),
      PINNED,
    );
  });
});
