import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { add, compare, multiply, type Quantity, quantityOf, subtract } from "../../src/money/index.js";
import {
  addNumbers,
  between,
  exact,
  greatestNumber,
  hull,
  leastNumber,
  multiplyNumbers,
  type NumberValue,
  negateNumber,
} from "../../src/value/index.js";

const SEED = 20261125;
const BECAUSE = [{ name: "x", by: "household" }];

interface Uncertain {
  readonly interval: NumberValue;
  /** A number within the interval. */
  readonly inside: Quantity;
}

/** An interval, perhaps open at an end, with a number inside it. */
const uncertain: fc.Arbitrary<Uncertain> = fc
  .record({
    point: fc.integer({ min: -1000, max: 1000 }),
    below: fc.option(fc.nat(500)),
    above: fc.option(fc.nat(500)),
  })
  .map(({ point, below, above }) => {
    const inside = quantityOf(point);
    const low = below === null ? null : quantityOf(point - below);
    const high = above === null ? null : quantityOf(point + above);
    return { inside, interval: between(low, high, BECAUSE) };
  });

function contains(interval: NumberValue, quantity: Quantity): boolean {
  const { low, high } = interval;
  return (low === null || compare(low, quantity) <= 0) && (high === null || compare(quantity, high) <= 0);
}

const smaller = (a: Quantity, b: Quantity) => (compare(a, b) <= 0 ? a : b);
const larger = (a: Quantity, b: Quantity) => (compare(a, b) >= 0 ? a : b);

describe(`intervals are sound (seed ${SEED})`, () => {
  it.each([
    ["sum", (a: NumberValue, b: NumberValue) => addNumbers([a, b]), add],
    ["difference", (a: NumberValue, b: NumberValue) => addNumbers([a, negateNumber(b)]), subtract],
    ["product", multiplyNumbers, multiply],
    ["least", (a: NumberValue, b: NumberValue) => leastNumber([a, b]), smaller],
    ["greatest", (a: NumberValue, b: NumberValue) => greatestNumber([a, b]), larger],
  ] as const)("%s: whatever the numbers are, the result lies within", (_, onIntervals, onNumbers) => {
    fc.assert(
      fc.property(uncertain, uncertain, (a, b) =>
        contains(onIntervals(a.interval, b.interval), onNumbers(a.inside, b.inside)),
      ),
      { seed: SEED, numRuns: 2000 },
    );
  });

  it("hull: covers every candidate", () => {
    fc.assert(
      fc.property(fc.array(uncertain, { minLength: 1, maxLength: 4 }), (all) => {
        const covering = hull(
          all.map(({ interval }) => interval),
          BECAUSE,
        );
        return covering.kind === "number" && all.every(({ inside }) => contains(covering, inside));
      }),
      { seed: SEED, numRuns: 1000 },
    );
  });
});

describe("a point needs no cause", () => {
  it("where both ends meet", () => {
    expect(between(quantityOf(5), quantityOf(5), BECAUSE)).toEqual(exact(quantityOf(5)));
    expect(multiplyNumbers(exact(quantityOf(0)), between(null, null, BECAUSE))).toEqual(exact(quantityOf(0)));
  });
});
