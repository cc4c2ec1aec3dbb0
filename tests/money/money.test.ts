import { describe, expect, it } from "vitest";
import { Defect } from "../../src/base/unreachable.js";
import { decimalText, divide, isAtMinorUnit, minorUnit, moneyOf, quantityOf } from "../../src/money/index.js";

describe("money", () => {
  it.each([
    ["1234.5", 2, "1234.50"],
    ["0", 2, "0.00"],
    ["-0.00", 2, "0.00"],
    ["-3", 2, "-3.00"],
    ["-0.05", 2, "-0.05"],
    ["1500", 0, "1500"],
    ["1.5", 3, "1.500"],
    ["99999999999999999999999999.99", 2, "99999999999999999999999999.99"],
  ])("writes %s with %d decimals as %s", (text, decimals, amount) => {
    expect(moneyOf("CNY", quantityOf(text), decimals)).toEqual({ currency: "CNY", amount });
  });

  it("never rounds", () => {
    const third = divide(quantityOf(1), quantityOf(3));
    expect(() => moneyOf("CNY", quantityOf("37.245"), 2)).toThrow(Defect);
    expect(() => moneyOf("JPY", quantityOf("0.5"), 0)).toThrow(Defect);
    expect(() => moneyOf("CNY", third, 2)).toThrow(Defect);
    expect(isAtMinorUnit(third, 2)).toBe(false);
    expect(isAtMinorUnit(quantityOf("37.245"), 2)).toBe(false);
    expect(isAtMinorUnit(quantityOf("37.245"), 3)).toBe(true);
    expect(isAtMinorUnit(quantityOf("-37.20"), 2)).toBe(true);
  });

  it("has a minor unit for whole numbers of decimals only", () => {
    expect(decimalText(minorUnit(2))).toBe("0.01");
    expect(decimalText(minorUnit(0))).toBe("1");
    expect(() => minorUnit(-1)).toThrow(Defect);
    expect(() => minorUnit(0.5)).toThrow(Defect);
    expect(() => minorUnit(16)).toThrow(Defect);
  });
});
