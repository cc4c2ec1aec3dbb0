import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { evenly, inOrder, inProportion } from "../../src/assess/shared/limiting/spread.js";
import { add, compare, decimalText, divide, type Quantity, quantityOf, ZERO } from "../../src/money/index.js";
import { between, type Cause, exact, type NumberValue } from "../../src/value/index.js";
import { PINNED } from "../money/oracle.js";

const BECAUSE: readonly Cause[] = [{ name: "fact", by: "household" }];
const yuan = (fen: number): Quantity => divide(quantityOf(fen), quantityOf(100));
const sum = (fen: number): NumberValue => exact(yuan(fen));
const texts = (values: readonly NumberValue[]) => values.map(({ low }) => (low === null ? null : decimalText(low)));

/** Sums in fen with a range around each, and what is left with a range around it. */
const around = fc.record({ fen: fc.nat(2_000), below: fc.nat(500), above: fc.option(fc.nat(500)) });
const ranged = ({ fen, below, above }: { fen: number; below: number; above: number | null }): NumberValue =>
  between(yuan(Math.max(0, fen - below)), above === null ? null : yuan(fen + above), BECAUSE);
const holds = ({ low, high }: NumberValue, { low: point }: NumberValue): boolean =>
  point !== null && (low === null || compare(low, point) <= 0) && (high === null || compare(high, point) >= 0);

/** One fen after the other to the payment that has least so far and is not full: the earliest of several. */
function fenByFen(sums: readonly number[], left: number): readonly number[] {
  const filled = sums.map(() => 0);
  for (let fen = 0; fen < left; fen += 1) {
    const open = sums.flatMap((most, index) => ((filled[index] ?? 0) < most ? [index] : []));
    const next = open.sort((a, b) => (filled[a] ?? 0) - (filled[b] ?? 0))[0];
    if (next === undefined) break;
    filled[next] = (filled[next] ?? 0) + 1;
  }
  return filled;
}

describe(`what is left of a limit, from seed ${PINNED.seed}`, () => {
  it("is spread evenly as if fen by fen to whoever has least", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(400), { maxLength: 6 }), fc.nat(2_000), (sums, left) => {
        const expected = fenByFen(sums, left).map((fen) => decimalText(yuan(fen)));
        expect(texts(evenly(sums.map(sum), sum(left), 2))).toEqual(expected);
      }),
      PINNED,
    );
  });

  it("is used up in order", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(400), { maxLength: 6 }), fc.nat(2_000), (sums, left) => {
        let rest = left;
        const expected = sums.map((most) => {
          const kept = Math.min(most, rest);
          rest -= kept;
          return decimalText(yuan(kept));
        });
        expect(texts(inOrder(sums.map(sum), sum(left)))).toEqual(expected);
      }),
      PINNED,
    );
  });

  it.each([
    ["evenly", (sums: readonly NumberValue[], left: NumberValue) => evenly(sums, left, 2)],
    ["in order", inOrder],
  ] as const)("stays within what is said %s while sums are open", (_, spread) => {
    fc.assert(
      fc.property(fc.array(around, { maxLength: 5 }), around, (parts, left) => {
        const open = spread(parts.map(ranged), ranged(left));
        const known = spread(
          parts.map(({ fen }) => sum(fen)),
          sum(left.fen),
        );
        expect(known.every((point, index) => holds(open[index] ?? sum(0), point))).toBe(true);
      }),
      PINNED,
    );
  });

  it("is shared out to the units of a payment in proportion, open or not", () => {
    fc.assert(
      fc.property(fc.array(around, { minLength: 1, maxLength: 5 }), fc.nat(100), (parts, percent) => {
        const whole = parts.reduce((total, { fen }) => total + fen, 0);
        const lowest = parts.reduce((total, { fen, below }) => total + Math.max(0, fen - below), 0);
        const highest = parts.some(({ above }) => above === null)
          ? null
          : parts.reduce((total, { fen, above }) => total + fen + (above ?? 0), 0);
        const kept = Math.floor((whole * percent) / 100);
        const known = inProportion(
          parts.map(({ fen }) => sum(fen)),
          sum(whole),
          sum(kept),
        );
        const open = inProportion(
          parts.map(ranged),
          between(yuan(lowest), highest === null ? null : yuan(highest), BECAUSE),
          between(yuan(Math.max(0, kept - 10)), yuan(kept + 10), BECAUSE),
        );
        expect(known.every((point, index) => holds(open[index] ?? sum(0), point))).toBe(true);
        const together = known.map(({ low }) => low ?? ZERO).reduce(add, ZERO);
        if (whole > 0) expect(decimalText(together)).toBe(decimalText(yuan(kept)));
      }),
      PINNED,
    );
  });
});
