/** Clauses whose bits one word holds. */
export const BITS = 30;

/** Words for so many clauses, none of which refuses; at least one. */
export function emptyWords(clauses: number): number[] {
  const words = [0];
  for (let word = 1; word * BITS < clauses; word += 1) words.push(0);
  return words;
}

/** Notes that a clause refuses. */
export function setBit(words: number[], clause: number): void {
  const word = Math.floor(clause / BITS);
  words[word] = (words[word] ?? 0) | (1 << (clause % BITS));
}
