/** Finds line and column of offsets in a text; lines end at LF, CRLF or CR, columns count characters, both from 1. */
export class Positions {
  readonly #lineStarts: readonly number[];
  /** Where the characters begin that take two units, so that a column is found without walking along its line. */
  readonly #pairs: readonly number[];

  constructor(text: string) {
    this.#lineStarts = [0, ...offsets(text, /\r\n|\n|\r/g, true)];
    this.#pairs = offsets(text, /[\uD800-\uDBFF][\uDC00-\uDFFF]/g, false);
  }

  of(offset: number): { readonly line: number; readonly column: number } {
    const line = countBelow(this.#lineStarts, offset + 1);
    const start = this.#lineStarts[line - 1] ?? 0;
    const doubled = countBelow(this.#pairs, offset) - countBelow(this.#pairs, start);
    return { line, column: offset - start - doubled + 1 };
  }
}

function offsets(text: string, pattern: RegExp, after: boolean): number[] {
  return Array.from(text.matchAll(pattern), (match) => match.index + (after ? match[0].length : 0));
}

/** How many of some ascending numbers are below a bound. */
function countBelow(numbers: readonly number[], bound: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) < bound) low = middle + 1;
    else high = middle;
  }
  return low;
}
