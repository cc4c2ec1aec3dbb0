/** Names longer than this are not typing errors of anything, and would make the comparison slow. */
const LONGEST = 100;

/**
 * The candidate a misspelt name most likely means: the one fewest insertions, deletions, substitutions and swaps of
 * neighbours away, letter case aside. Empty when none is near enough to be worth suggesting.
 */
export function nearest(name: string, candidates: Iterable<string>): string {
  if (name.length > LONGEST) return "";
  const lower = name.toLowerCase();
  let best = "";
  let least = Number.POSITIVE_INFINITY;
  for (const candidate of candidates) {
    const limit = furthest(Math.max(name.length, candidate.length));
    // Cheap before dear: lengths too far apart need no comparison.
    if (Math.abs(candidate.length - name.length) > Math.min(limit, least - 1)) continue;
    const distance = editDistance(lower, candidate.toLowerCase());
    if (distance <= limit && distance < least) [best, least] = [candidate, distance];
  }
  return best;
}

/** How many slips a name may hold and still be recognised: of two letters with one wrong, too little is left. */
function furthest(length: number): number {
  if (length < 3) return 0;
  return Math.max(1, Math.floor(length / 3));
}

/** Damerau-Levenshtein distance, in its optimal-string-alignment form: a swap of neighbours counts once. */
function editDistance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row.push(
        Math.min(
          (row[j - 1] ?? 0) + 1,
          (last[j] ?? 0) + 1,
          (last[j - 1] ?? 0) + (same ? 0 : 1),
          swapped ? (beforeLast[j - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
        ),
      );
    }
    [beforeLast, last] = [last, row];
  }
  return last[b.length] ?? 0;
}
