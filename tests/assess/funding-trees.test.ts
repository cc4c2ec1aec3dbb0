import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { leavesOf } from "../../src/assess/shared/funding-leaves.js";
import type { ReadShare } from "../../src/assess/shared/funding-tree.js";
import { assess, type Determination, orThrow } from "../../src/index.js";
import { divide, fractionText, ONE, quantityOf } from "../../src/money/index.js";
import { exact, exactQuantity } from "../../src/value/index.js";
import { amountContains, mayBeNothing } from "../conformance/contains.js";
import { clause, lawOf, monthlyAward } from "../support/law.js";
import { between, isSame, productsOf, sharesInFen } from "./funding-oracle.js";
import { type Figure, type Share, text, trees, treesOfPercents, written } from "./funding-trees.js";

/** The seed of every property here; fast-check prints it, with the shrunk tree, on failure. */
const PINNED = { seed: 20261125, numRuns: 400 };

/** A payment of some months at a rate that is open, for a household whose right may be open, split by a tree. */
const payments = fc.record({
  tree: trees(),
  units: fc.integer({ min: 1, max: 4 }).map(BigInt),
  rate: fc.record({
    low: fc.integer({ min: 0, max: 25_000 }).map(BigInt),
    width: fc.integer({ min: 0, max: 40_000 }).map(BigInt),
    bounded: fc.boolean(),
  }),
  /** Where the rate is set in the end, in thousandths of its range; and whether there is a right. */
  at: fc.integer({ min: 0, max: 1000 }).map(BigInt),
  right: fc.constantFrom("certain", "given", "refused"),
  remainder: fc.option(fc.nat(7)),
  /** Which of the open figures stay open in the answer that knows less. */
  known: fc.infiniteStream(fc.boolean()),
});
type Payment = typeof payments extends fc.Arbitrary<infer One> ? One : never;

const sets = (id: string, type: string, open: object) => clause(id, "sets", { type, values: [{ open }] });
const bounds = ({ low, high }: NonNullable<Figure["open"]>) => ({
  by: "city",
  atLeast: text(low),
  ...(high === null ? {} : { atMost: text(high) }),
});

/** The answer that knows all, and one that knows less, about one payment. */
function answers({ tree, units, rate, at, right, remainder, known }: Payment) {
  const { split, ofParts, open } = written(tree);
  const remainderTo = remainder === null ? null : (ofParts[remainder] ?? null);
  const highest = rate.low + rate.width;
  const registered = { all: [{ fact: "registered", operator: "equal", value: true }] };
  const law = lawOf([
    sets("rate", "money", bounds({ low: rate.low, high: rate.bounded ? highest : null })),
    ...open.map(({ id, type, figure }) => sets(id, type, bounds(figure.open ?? { low: 0n, high: null }))),
    monthlyAward(
      { parameter: "rate" },
      {
        every: { unit: "month", test: "first-day", first: "2005-01-01", last: `2005-0${units}-28` },
      },
    ),
    ...(right === "certain" ? [] : [clause("registration", "requires", { that: registered })]),
    clause("paid", "pays", { pays: { award: "award", in: "one", due: "2005-12-31" } }),
    clause("funding", "funds", {
      funds: { award: "award", split, ...(remainderTo === null ? {} : { remainderTo }) },
    }),
  ]);
  const decided = between(rate.low, highest, at);
  const decisions = (wanted: (id: string) => boolean) =>
    Object.fromEntries(
      [{ id: "rate", figure: { decided } }, ...open].flatMap(({ id, figure }) =>
        wanted(id) ? [[`test/scheme#${id}`, text(figure.decided)]] : [],
      ),
    );
  const answer = (household: object) =>
    orThrow(assess(law.program, { place: "420115", ...household }, { on: "2005-12-31" }));
  const some = new Set(open.flatMap(({ id }) => (known.next().value ? id : [])));
  return {
    full: () => answer({ registered: right !== "refused", decisions: decisions(() => true) }),
    less: () => answer({ decisions: decisions((id) => some.has(id)) }),
    fen: right === "refused" ? 0n : decided * units,
    granted: right === "refused" ? 0n : units,
    remainderTo,
  };
}

function sharesOf(determination: Determination) {
  const instalment = determination.schemes[0]?.subjects[0]?.awards[0]?.instalments[0];
  if (instalment === undefined) return null;
  const [funding] = instalment.funding;
  if (funding?.kind !== "shares") throw new Error(JSON.stringify(funding));
  return { amount: instalment.amount, shares: funding.shares };
}

function fenOf(amount: Parameters<typeof amountContains>[0]): bigint {
  if (amount.kind !== "exact") throw new Error(JSON.stringify(amount));
  return BigInt(amount.money.amount.replace(".", ""));
}

describe(`generated funding trees, from seed ${PINNED.seed}`, () => {
  it("sum to the payment to the fen, none below zero, each as worked out in whole numbers", () => {
    let cut = 0;
    fc.assert(
      fc.property(payments, (payment) => {
        const { full, fen, granted, remainderTo } = answers(payment);
        const split = sharesOf(full());
        if (split === null) return;
        const fens = split.shares.map(({ amount }) => fenOf(amount));
        expect(fenOf(split.amount)).toBe(fen);
        expect(fens.reduce((sum, one) => sum + one, 0n)).toBe(fen);
        expect(fens.every((one) => one >= 0n)).toBe(true);
        const wanted = [...sharesInFen(payment.tree, fen, granted, remainderTo)].filter(([, sum]) => sum !== 0n);
        const got = split.shares.map(({ payer }, index) => [payer, fens[index]] as const);
        expect(new Map(got.filter(([, sum]) => sum !== 0n))).toEqual(new Map(wanted));
        if (hasCutSum(payment.tree, fen, granted)) cut += 1;
      }),
      PINNED,
    );
    // Sums that always fit into the payment would prove little.
    expect(cut).toBeGreaterThan(PINNED.numRuns / 10);
  });

  it("leave each share open wide enough for whatever is decided in the end, and never below zero", () => {
    let open = 0;
    fc.assert(
      fc.property(payments, (payment) => {
        const { full, less } = answers(payment);
        const [more, wide] = [sharesOf(full()), sharesOf(less())];
        if (more === null || wide === null) return;
        for (const { payer, amount } of more.shares) {
          const twin = wide.shares.find((one) => one.payer === payer);
          const holds = twin === undefined ? mayBeNothing(amount) : amountContains(twin.amount, amount);
          expect(holds, `${payer}: ${JSON.stringify(twin?.amount)} although ${JSON.stringify(amount)}`).toBe(true);
        }
        for (const { amount } of wide.shares) {
          if (amount.kind !== "between") continue;
          open += 1;
          expect(amount.atLeast === null || amount.atLeast.startsWith("-")).toBe(false);
          expect(amount.because).not.toEqual([]);
        }
      }),
      PINNED,
    );
    expect(open).toBeGreaterThan(PINNED.numRuns);
  });

  it("are the products of their percentages at the leaves", () => {
    fc.assert(
      fc.property(treesOfPercents, (tree) => {
        const toSplit = { whole: exact(ONE), units: exact(ONE), decimals: 2 };
        const leaves = leavesOf(tree.map(read), toSplit).filter(({ payer }) => payer !== "unassigned");
        const parts = leaves.map(({ part }) => {
          const [n = "", d = ""] = fractionText(exactQuantity(part) ?? ONE).split("/");
          return { n: BigInt(n), d: BigInt(d) };
        });
        const products = productsOf(tree);
        expect(parts.length).toBe(products.length);
        parts.forEach((part, index) => {
          expect(isSame(part, products[index] ?? { n: -1n, d: 1n })).toBe(true);
        });
      }),
      PINNED,
    );
  });
});

function read({ portion, split }: Share): ReadShare {
  return {
    portion:
      portion.kind === "percent"
        ? { fraction: exact(divide(quantityOf(portion.figure.decided.toString()), quantityOf(10_000))) }
        : "rest",
    bearer: split === null ? { payer: "payer" } : { split: split.map(read) },
  };
}

/** Whether a fixed sum at the top is more than the payment. */
function hasCutSum(tree: readonly Share[], fen: bigint, units: bigint): boolean {
  return tree.some(({ portion }) => {
    if (portion.kind !== "amount") return false;
    return portion.figure.decided * (portion.perUnit ? units : 1n) > fen * (portion.third ? 3n : 1n);
  });
}
