import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  compare,
  equals,
  fractionText,
  greatest,
  isNegative,
  isZero,
  least,
  quantityOf,
} from "../../src/money/index.js";
import { bigFractions, PINNED, textOf, toQuantity } from "./oracle.js";

describe("order", () => {
  it("compares by value, not by text", () => {
    expect(compare(quantityOf("9"), quantityOf("10"))).toBe(-1);
    expect(compare(quantityOf("0.10"), quantityOf("0.1"))).toBe(0);
    expect(compare(quantityOf("-9"), quantityOf("-10"))).toBe(1);
    expect(equals(quantityOf("1.00"), quantityOf(1))).toBe(true);
    expect(equals(quantityOf("1.01"), quantityOf(1))).toBe(false);
  });

  it("knows zero and the sign", () => {
    expect([isZero(quantityOf("-0.00")), isNegative(quantityOf("-0.00"))]).toEqual([true, false]);
    expect([isZero(quantityOf("-0.01")), isNegative(quantityOf("-0.01"))]).toEqual([false, true]);
  });

  it(`agrees with bigint arithmetic (seed ${PINNED.seed})`, () => {
    fc.assert(
      fc.property(bigFractions, bigFractions, (a, b) => {
        const [left, right] = [a.n * b.d, b.n * a.d];
        const [x, y] = [toQuantity(a), toQuantity(b)];
        const [low, high] = left <= right ? [a, b] : [b, a];
        expect(compare(x, y)).toBe(left < right ? -1 : left > right ? 1 : 0);
        expect(compare(x, x)).toBe(0);
        expect(fractionText(least(x, y))).toBe(textOf(low.n, low.d));
        expect(fractionText(greatest(x, y))).toBe(textOf(high.n, high.d));
      }),
      PINNED,
    );
  });

  it("takes the least and greatest of many", () => {
    const many = ["3", "-7", "12.5", "0"].map(quantityOf);
    const one = quantityOf(2);
    expect(fractionText(least(one, ...many))).toBe("-7/1");
    expect(fractionText(greatest(one, ...many))).toBe("25/2");
    expect(least(one)).toBe(one);
  });
});
