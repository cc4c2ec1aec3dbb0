/** One side of a comparison: it takes items, does its work on each, and returns something that depends on all of it. */
export interface Side<Item> {
  readonly run: (items: readonly Item[]) => number | Promise<number>;
  readonly items: readonly Item[];
}

/** How long a comparison takes, in the time that {@link compare} counts. */
export interface Effort {
  /** Rounds that count; both sides run once in each. */
  readonly rounds: number;
  /** About how long a side runs in a round, in milliseconds. */
  readonly slice: number;
  /** How long each side runs before anything counts, in milliseconds. */
  readonly warmUp: number;
}

/** What a comparison found, in nanoseconds an item; `ratio` is how many times the first side is as fast as the second. */
export interface Paired {
  readonly first: number;
  readonly second: number;
  readonly ratio: number;
  /** The ratio that a quarter of the rounds stay below, and the one that a quarter exceed. */
  readonly quartiles: readonly [number, number];
}

/** What is done with results, so that no work is optimised away: the sum is printed at the end, the last result kept. */
export const sink: { value: number; last: unknown } = { value: 0, last: null };

/**
 * Compares two sides in rounds, one after the other in each, taking turns to begin, so that whatever else the machine
 * does falls on both. What counts is processor time, of the collector and of an engine's own threads too: what others do
 * on the machine does not. Each side goes through its items and starts over; a round runs as many as take the time asked. The
 * ratio is the median of the ratios of the rounds, not the ratio of two medians.
 */
export async function compare<A, B>(first: Side<A>, second: Side<B>, effort: Effort): Promise<Paired> {
  const one = await runner(first, effort);
  const other = await runner(second, effort);
  const rounds: { readonly first: number; readonly second: number }[] = [];
  for (let round = 0; round < effort.rounds; round += 1) {
    const isEven = round % 2 === 0;
    const before = await (isEven ? one : other)();
    const after = await (isEven ? other : one)();
    rounds.push(isEven ? { first: before, second: after } : { first: after, second: before });
  }
  const ratios = rounds.map((times) => times.second / times.first);
  return {
    first: quantile(
      rounds.map((times) => times.first),
      0.5,
    ),
    second: quantile(
      rounds.map((times) => times.second),
      0.5,
    ),
    ratio: quantile(ratios, 0.5),
    quartiles: [quantile(ratios, 0.25), quantile(ratios, 0.75)],
  };
}

/** A function that runs one slice of a side and says how many nanoseconds an item took; it is warm. */
async function runner<Item>(side: Side<Item>, { slice, warmUp }: Effort): Promise<() => Promise<number>> {
  let next = 0;
  const take = (count: number) =>
    Array.from({ length: count }, () => {
      const item = side.items[next % side.items.length];
      next += 1;
      return item as Item;
    });
  const timed = async (items: readonly Item[]) => {
    const start = process.cpuUsage();
    sink.value += await side.run(items);
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  };
  let count = 1;
  let spent = 0;
  let last = 0;
  while (spent < warmUp || last < slice / 2) {
    last = await timed(take(count));
    spent += last;
    if (last < slice / 2) count *= 2;
  }
  // The last rate, when everything is warm, sets how many items fill a slice.
  const settled = Math.max(1, Math.round((count * slice) / last));
  return async () => {
    const items = take(settled);
    collectGarbage();
    return ((await timed(items)) * 1e6) / settled;
  };
}

/**
 * Where node runs with --expose-gc: one side's garbage must not be collected on the other's time. Only what is young is
 * collected; collecting everything would throw optimised code away, which no program does every few milliseconds.
 */
function collectGarbage(): void {
  const { gc } = globalThis as { gc?: (options: { readonly type: "minor" }) => void };
  gc?.({ type: "minor" });
}

/** The value below which a share of the values lies, between neighbours where it falls between them. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (sorted.length - 1) * share;
  const low = sorted[Math.floor(at)] ?? Number.NaN;
  const high = sorted[Math.ceil(at)] ?? Number.NaN;
  return low + (high - low) * (at - Math.floor(at));
}
