import type { Node } from "jsonc-parser";
import type { Place } from "../issue/index.js";
import { keysOf } from "./json.js";

/** Finds line and column of offsets in a text; lines end at LF, CRLF or CR, columns count characters. */
export class Positions {
  readonly #text: string;
  readonly #starts: readonly number[];
  readonly #shift: number;

  /** @param shift how many characters were cut from the text's beginning */
  constructor(text: string, shift = 0) {
    this.#text = text;
    this.#shift = shift;
    const starts = [0];
    for (const match of text.matchAll(/\r\n|\n|\r/g)) starts.push(match.index + match[0].length);
    this.#starts = starts;
  }

  of(offset: number): { readonly line: number; readonly column: number } {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((this.#starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    const start = this.#starts[low] ?? 0;
    const column = [...this.#text.slice(start, offset)].length + 1;
    return { line: low + 1, column: low === 0 ? column + this.#shift : column };
  }
}

/** Follows a JSON pointer in a syntax tree as far as it goes. */
export function nodeAt(root: Node, pointer: string): Node {
  let node = root;
  for (const key of keysOf(pointer)) {
    const next =
      node.type === "array"
        ? node.children?.[Number(key)]
        : node.children?.find((property) => property.children?.[0]?.value === key)?.children?.[1];
    if (next === undefined) return node;
    node = next;
  }
  return node;
}

/** The place of a value in a file that was read from text. */
export function placeOfNode(file: string, pointer: string, node: Node, positions: Positions): Place {
  return { file, pointer, ...positions.of(node.offset) };
}
