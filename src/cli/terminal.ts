import { displayWidth, isWide, padTo } from "../words/text-width.js";
import type { Io, Output } from "./io.js";

/** How text is laid out: a width to keep to and colour in a terminal, neither in a pipe or a file. */
export interface Terminal {
  /** Columns, or null where lines are left whole. */
  readonly width: number | null;
  readonly bold: (text: string) => string;
  readonly red: (text: string) => string;
}

const LEAST_WIDTH = 40;

/** The layout for an output; `NO_COLOR`, when set to anything, turns colour off. */
export function terminalOf(output: Output, env: Io["env"]): Terminal {
  const coloured = output.isTerminal && (env.NO_COLOR ?? "") === "" && env.TERM !== "dumb";
  const styled = (code: number) => (text: string) => (coloured ? `\u001B[${code}m${text}\u001B[0m` : text);
  const width = output.isTerminal ? Math.max(LEAST_WIDTH, output.columns ?? 80) : null;
  return { width, bold: styled(1), red: styled(31) };
}

const NEVER_FIRST = /^[,.;:!?)\]}，。；：！？、）》」』”’…]/u;

/** Breaks a text into lines of at most so many columns: at spaces, and between Chinese characters. */
export function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line: string[] = [];
  for (const piece of piecesOf(text)) {
    const fits = displayWidth(line.join("") + piece.trimEnd()) <= width;
    if (fits || line.length === 0) line.push(piece);
    else {
      // A closing mark takes the piece before it along to the next line.
      const carried = NEVER_FIRST.test(piece) && line.length > 1 ? line.splice(-1) : [];
      lines.push(line.join("").trimEnd());
      line = [...carried, carried.length === 0 ? piece.trimStart() : piece];
    }
  }
  return [...lines, line.join("").trimEnd()];
}

/** The parts between which a line may break. */
function piecesOf(text: string): readonly string[] {
  const pieces: string[] = [];
  let word = "";
  for (const character of text) {
    if (isWide(character)) {
      if (word !== "") pieces.push(word);
      pieces.push(character);
      word = "";
    } else {
      word += character;
      if (character === " ") {
        pieces.push(word);
        word = "";
      }
    }
  }
  return word === "" ? pieces : [...pieces, word];
}

/** Fits lines into a terminal: what is too long goes on below, a little further in. */
export function fitted(text: string, { width }: Terminal): string {
  if (width === null) return text;
  return text
    .split("\n")
    .flatMap((line) => {
      if (displayWidth(line) <= width) return [line];
      const [lead = ""] = /^ *(?:- )?/.exec(line) ?? [];
      // Deep lists in a narrow terminal: better a ragged line than one word a line.
      const indent = Math.min(lead.length, Math.floor(width / 2));
      const [first = "", ...rest] = wrap(line.slice(lead.length), width - indent);
      return [lead + first, ...rest.map((more) => " ".repeat(indent) + more)];
    })
    .join("\n");
}

/** Columns side by side, each cell a list of lines; the last column is not padded. */
export function sideBySide(cells: readonly (readonly string[])[], widths: readonly number[]): readonly string[] {
  const height = Math.max(0, ...cells.map((lines) => lines.length));
  return Array.from({ length: height }, (_, row) =>
    cells
      .map((lines, column) => padTo(lines[row] ?? "", widths[column] ?? 0))
      .join("  ")
      .trimEnd(),
  );
}
