import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Defect } from "../../src/base/unreachable.js";
import { decimalText, fractionText, multiply, quantityOf, type RoundingMode, roundTo } from "../../src/money/index.js";
import { type BigFraction, bigFractions, PINNED, textOf, toQuantity } from "./oracle.js";

const MODES: readonly RoundingMode[] = ["up", "down", "half-up", "half-down", "half-even"];

function rounded(text: string, step: string): (string | null)[] {
  return MODES.map((mode) => decimalText(roundTo(quantityOf(text), quantityOf(step), mode)));
}

/** The multiple of step, counted in steps, found from twice the remainder and never from a half. */
function oracleSteps(a: BigFraction, step: BigFraction, mode: RoundingMode): bigint {
  const [n, d] = [a.n * step.d, a.d * step.n];
  const sign = n < 0n ? -1n : 1n;
  const whole = (n * sign) / d;
  const twice = 2n * ((n * sign) % d);
  const outward = {
    up: twice > 0n,
    down: false,
    "half-up": twice >= d,
    "half-down": twice > d,
    "half-even": twice > d || (twice === d && whole % 2n === 1n),
  }[mode];
  return sign * (outward ? whole + 1n : whole);
}

describe("rounding to a step", () => {
  it.each([
    // 10 % of 372.45, the half fen that binary floating point gets wrong.
    ["37.245", "0.01", ["37.25", "37.24", "37.25", "37.24", "37.24"]],
    ["37.255", "0.01", ["37.26", "37.25", "37.26", "37.25", "37.26"]],
    ["-37.245", "0.01", ["-37.25", "-37.24", "-37.25", "-37.24", "-37.24"]],
    ["37.2451", "0.01", ["37.25", "37.24", "37.25", "37.25", "37.25"]],
    ["37.24", "0.01", ["37.24", "37.24", "37.24", "37.24", "37.24"]],
    ["0.5", "1", ["1", "0", "1", "0", "0"]],
    ["-0.5", "1", ["-1", "0", "-1", "0", "0"]],
    ["1.5", "1", ["2", "1", "2", "1", "2"]],
    ["1.25", "0.5", ["1.5", "1", "1.5", "1", "1"]],
    ["1.75", "0.5", ["2", "1.5", "2", "1.5", "2"]],
    ["1234", "10", ["1240", "1230", "1230", "1230", "1230"]],
    ["1235", "10", ["1240", "1230", "1240", "1230", "1240"]],
  ])("rounds %s to steps of %s", (text, step, expected) => {
    expect(rounded(text, step)).toEqual(expected);
  });

  it("rounds a computed half fen", () => {
    const tenth = multiply(quantityOf("372.45"), quantityOf("0.1"));
    expect(decimalText(roundTo(tenth, quantityOf("0.01"), "half-up"))).toBe("37.25");
    expect(decimalText(roundTo(tenth, quantityOf("0.01"), "half-even"))).toBe("37.24");
    expect(decimalText(roundTo(tenth, quantityOf("0.01"), "half-down"))).toBe("37.24");
  });

  it("needs a step above 0", () => {
    expect(() => roundTo(quantityOf(1), quantityOf(0), "up")).toThrow(Defect);
    expect(() => roundTo(quantityOf(1), quantityOf(-1), "up")).toThrow(Defect);
  });

  const steps = fc.constantFrom<BigFraction>(
    { n: 1n, d: 100n },
    { n: 1n, d: 1n },
    { n: 1n, d: 2n },
    { n: 10n, d: 1n },
    { n: 1n, d: 3n },
    { n: 1n, d: 20n },
  );
  const ties = fc
    .tuple(fc.bigInt({ min: -(10n ** 9n), max: 10n ** 9n }), steps)
    .map(([k, step]) => [{ n: (2n * k + 1n) * step.n, d: 2n * step.d }, step] as const);

  it.each(MODES)(`agrees with bigint arithmetic: %s (seed ${PINNED.seed})`, (mode) => {
    fc.assert(
      fc.property(fc.oneof(ties, fc.tuple(bigFractions, steps)), ([a, step]) => {
        const k = oracleSteps(a, step, mode);
        const result = roundTo(toQuantity(a), toQuantity(step), mode);
        expect(fractionText(result)).toBe(textOf(k * step.n, step.d));
      }),
      PINNED,
    );
  });
});
