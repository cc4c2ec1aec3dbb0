import fc from "fast-check";

/** A figure as the law states it: decided, or left open within bounds that contain what is decided in the end. */
export interface Figure {
  /** In hundredths: of a percent, of a yuan. */
  readonly decided: bigint;
  readonly open: { readonly low: bigint; readonly high: bigint | null } | null;
}

/** A share of a generated tree; leaves are numbered, so that every payer has a name of its own. */
export interface Share {
  readonly portion:
    | { readonly kind: "percent"; readonly figure: Figure }
    | { readonly kind: "amount"; readonly figure: Figure; readonly perUnit: boolean; readonly third: boolean }
    | { readonly kind: "rest" };
  readonly split: readonly Share[] | null;
}

const cents = (max: number) => fc.integer({ min: 0, max }).map(BigInt);

function figures(most: number, unbounded: boolean): fc.Arbitrary<Figure> {
  return fc
    .record({
      decided: cents(most),
      open: fc.option(fc.record({ below: cents(most), above: unbounded ? fc.option(cents(most)) : cents(most) })),
    })
    .map(({ decided, open }) => ({
      decided,
      open:
        open === null
          ? null
          : { low: later(0n, decided - open.below), high: open.above === null ? null : decided + open.above },
    }));
}

const portions: fc.Arbitrary<Share["portion"]> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind: fc.constant("percent" as const), figure: figures(10_000, false) }) },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant("amount" as const),
      figure: figures(60_000, true),
      perUnit: fc.boolean(),
      third: fc.boolean(),
    }),
  },
  { weight: 2, arbitrary: fc.constant({ kind: "rest" as const }) },
);

/** Trees up to three levels deep, of which only some have a rest at each level, in any place. */
export function trees(portion: fc.Arbitrary<Share["portion"]> = portions): fc.Arbitrary<readonly Share[]> {
  const { level } = fc.letrec<{ level: readonly Share[] }>((tie) => ({
    level: fc
      .array(
        fc.record({
          portion,
          split: fc.option(tie("level"), { maxDepth: 2, depthIdentifier: "tree", freq: 2, nil: null }),
        }),
        { minLength: 1, maxLength: 4 },
      )
      .map(lawful),
  }));
  return level;
}

/** Trees of percentages and rests that the law states. */
export const treesOfPercents = trees(
  fc.oneof(
    {
      weight: 4,
      arbitrary: fc.record({
        kind: fc.constant("percent" as const),
        figure: cents(10_000).map((decided): Figure => ({ decided, open: null })),
      }),
    },
    { weight: 1, arbitrary: fc.constant({ kind: "rest" as const }) },
  ),
);

/** At most one rest, and percentages that come to no more than the whole when they are decided. */
function lawful(shares: readonly Share[]): readonly Share[] {
  const oneRest = shares.filter(
    ({ portion }, index) =>
      portion.kind !== "rest" || shares.findIndex((other) => other.portion.kind === "rest") === index,
  );
  const sum = oneRest.reduce(
    (all, { portion }) => (portion.kind === "percent" ? all + portion.figure.decided : all),
    0n,
  );
  return oneRest.map((share) => {
    if (share.portion.kind !== "percent") return share;
    const { decided, open } = share.portion.figure;
    const scaled = (decided * 10_000n) / later(10_000n, sum);
    const bounds =
      open === null ? null : { low: earlier(open.low, scaled), high: earlier(10_000n, later(open.high ?? 0n, scaled)) };
    return { ...share, portion: { kind: "percent", figure: { decided: scaled, open: bounds } } };
  });
}

export function later(a: bigint, b: bigint): bigint {
  return a > b ? a : b;
}

export function earlier(a: bigint, b: bigint): bigint {
  return a < b ? a : b;
}

/** Hundredths as decimal text: 1205 is "12.05". */
export function text(hundredths: bigint): string {
  return `${hundredths / 100n}.${String(hundredths % 100n).padStart(2, "0")}`;
}

/** The tree as a pack writes it, with the clauses that leave figures open and the decisions that settle them. */
export function written(tree: readonly Share[]): {
  readonly split: readonly object[];
  readonly payers: readonly string[];
  /** Those that are not paid by a fixed sum. */
  readonly ofParts: readonly string[];
  readonly open: readonly { readonly id: string; readonly type: "percent" | "money"; readonly figure: Figure }[];
} {
  const payers: string[] = [];
  const ofParts: string[] = [];
  const open: { id: string; type: "percent" | "money"; figure: Figure }[] = [];
  const figureOf = (type: "percent" | "money", figure: Figure): unknown => {
    if (figure.open === null) return text(figure.decided);
    const id = `figure-${open.length}`;
    open.push({ id, type, figure });
    return { parameter: id };
  };
  const portionOf = (portion: Share["portion"]): object => {
    if (portion.kind === "rest") return { rest: true };
    if (portion.kind === "percent") return { percent: figureOf("percent", portion.figure) };
    const sum = figureOf("money", portion.figure);
    return { amount: portion.third ? { divide: [sum, 3] } : sum, ...(portion.perUnit ? { perUnit: true } : {}) };
  };
  const level = (shares: readonly Share[]): readonly object[] =>
    shares.map(({ portion, split }) => {
      const own = portionOf(portion);
      if (split !== null) return { ...own, split: level(split) };
      const payer = `payer-${payers.length}`;
      payers.push(payer);
      if (portion.kind !== "amount") ofParts.push(payer);
      return { ...own, payer };
    });
  return { split: level(tree), payers, ofParts, open };
}
