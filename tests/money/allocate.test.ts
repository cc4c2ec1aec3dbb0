import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Defect } from "../../src/base/unreachable.js";
import { allocate, decimalText, divide, quantityOf } from "../../src/money/index.js";
import { PINNED, toQuantity } from "./oracle.js";

const third = divide(quantityOf(1), quantityOf(3));
const tenths = (...parts: readonly number[]) => parts.map((part) => divide(quantityOf(part), quantityOf(10)));

function split(total: string, ...rest: [fractions: Parameters<typeof allocate>[1], decimals: number, to?: number]) {
  return allocate(quantityOf(total), ...rest).map(decimalText);
}

describe("allocating a total", () => {
  it("gives the left-over fen to the largest remainders, earlier first", () => {
    expect(split("100.00", [third, third, third], 2)).toEqual(["33.34", "33.33", "33.33"]);
    expect(split("0.05", [third, third, third], 2)).toEqual(["0.02", "0.02", "0.01"]);
    // 0.03 as 5:4:1 tenths is 1.5, 1.2 and 0.3 fen.
    expect(split("0.03", tenths(5, 4, 1), 2)).toEqual(["0.02", "0.01", "0"]);
    // 0.01 as 4:6 tenths is 0.4 and 0.6 fen: the later, larger remainder wins.
    expect(split("0.01", tenths(4, 6), 2)).toEqual(["0", "0.01"]);
    expect(split("10", tenths(5, 0, 5), 0)).toEqual(["5", "0", "5"]);
  });

  it("gives everything left over to the one the law names", () => {
    expect(split("0.05", [third, third, third], 2, 2)).toEqual(["0.01", "0.01", "0.03"]);
    expect(split("0.05", [third, third, third], 2, 0)).toEqual(["0.03", "0.01", "0.01"]);
    expect(split("100.00", tenths(5, 3, 2), 2, 1)).toEqual(["50", "30", "20"]);
  });

  it("splits nothing into nothings", () => {
    expect(split("0", tenths(7, 3), 2)).toEqual(["0", "0"]);
    expect(split("12.34", tenths(10), 2)).toEqual(["12.34"]);
  });

  it("refuses a split that cannot be right", () => {
    expect(() => split("-0.01", tenths(5, 5), 2)).toThrow(Defect);
    expect(() => split("0.005", tenths(5, 5), 2)).toThrow(Defect);
    expect(() => split("1", tenths(5, 4), 2)).toThrow(Defect);
    expect(() => split("1", tenths(11, -1), 2)).toThrow(Defect);
    expect(() => split("1", [], 2)).toThrow(Defect);
    expect(() => split("1", tenths(5, 5), 2, 2)).toThrow(Defect);
    expect(() => split("1", tenths(5, 5), 2, -1)).toThrow(Defect);
  });

  const weights = fc
    .array(fc.bigInt({ min: 0n, max: 1000n }), { minLength: 1, maxLength: 8 })
    .filter((list) => list.some((weight) => weight > 0n));
  const cases = fc.record({ fen: fc.bigInt({ min: 0n, max: 10n ** 12n }), weights });

  /** The parts in fen, worked out by picking, one fen at a time, the part that is furthest below its exact share. */
  function oracle(fen: bigint, list: readonly bigint[]): bigint[] {
    const whole = list.reduce((sum, weight) => sum + weight, 0n);
    const parts = list.map((weight) => (fen * weight) / whole);
    const shortfalls = list.map((weight) => (fen * weight) % whole);
    for (let left = fen - parts.reduce((sum, part) => sum + part, 0n); left > 0n; left -= 1n) {
      const furthest = shortfalls.reduce((most, next) => (next > most ? next : most), -1n);
      const winner = shortfalls.indexOf(furthest);
      parts.splice(winner, 1, (parts[winner] ?? 0n) + 1n);
      shortfalls.splice(winner, 1, -1n);
    }
    return parts;
  }

  function inFen(fen: bigint, list: readonly bigint[], remainderTo?: number): bigint[] {
    const whole = list.reduce((sum, weight) => sum + weight, 0n);
    const fractions = list.map((n) => toQuantity({ n, d: whole }));
    const parts = allocate(toQuantity({ n: fen, d: 100n }), fractions, 2, remainderTo);
    return parts.map((part) => BigInt(decimalText(divide(part, quantityOf("0.01"))) ?? ""));
  }

  it(`sums to the whole, each within one fen of exact, as the oracle (seed ${PINNED.seed})`, () => {
    fc.assert(
      fc.property(cases, ({ fen, weights: list }) => {
        const whole = list.reduce((sum, weight) => sum + weight, 0n);
        const parts = inFen(fen, list);
        expect(parts.reduce((sum, part) => sum + part, 0n)).toBe(fen);
        list.forEach((weight, index) => {
          const off = (parts[index] ?? -1n) * whole - fen * weight;
          expect(off < whole && off > -whole).toBe(true);
        });
        expect(parts).toEqual(oracle(fen, list));
      }),
      PINNED,
    );
  });

  it(`floors every part but the named one (seed ${PINNED.seed})`, () => {
    fc.assert(
      fc.property(cases, fc.nat(7), ({ fen, weights: list }, pick) => {
        const whole = list.reduce((sum, weight) => sum + weight, 0n);
        const named = pick % list.length;
        const floors = list.map((weight) => (fen * weight) / whole);
        const others = floors.reduce((sum, part, index) => (index === named ? sum : sum + part), 0n);
        expect(inFen(fen, list, named)).toEqual(floors.with(named, fen - others));
      }),
      PINNED,
    );
  });
});
