import type { CaseResult, Difference, Figure } from "../authoring/index.js";
import { describeIssue, type Language } from "../words/index.js";
import { inLanguage } from "../words/language.js";
import { oneLine } from "../words/one-line.js";
import { displayWidth } from "../words/text-width.js";
import { sideBySide, type Terminal, wrap } from "./terminal.js";
import type { CliWords } from "./words.js";

type Words = CliWords["test"];
type Unpassed = Exclude<CaseResult, { readonly result: "passed" }>;

/** A case that did not pass: where it stands, and each difference with expected and got side by side. */
export function renderCase(result: Unpassed, terminal: Terminal, words: Words, language: Language): readonly string[] {
  const { file, line, column } = result.place;
  const position = line === undefined ? "" : `:${line}:${column ?? 1}`;
  const verdict = result.result === "failed" ? words.failed : words.refused;
  return [
    `${terminal.bold(terminal.red(verdict))}  ${oneLine(result.case)}`,
    `  ${oneLine(file)}${position} (${words.where(result.scheme, result.in, result.on)})`,
    ...(result.result === "refused"
      ? result.issues.map((issue) => `  - ${describeIssue(issue, language).message}`)
      : differenceLines(result.differences, terminal, words, language)),
  ];
}

function differenceLines(
  differences: readonly Difference[],
  terminal: Terminal,
  words: Words,
  language: Language,
): readonly string[] {
  const rows = differences.map((one) => ({
    one,
    cells: [[whatText(one, words)], figureLines(one.expected, words), figureLines(one.got, words)] as const,
  }));
  const head = [[""], [words.expected], [words.got]] as const;
  const widths = columnWidths([head, ...rows.map(({ cells }) => cells)], terminal.width);
  const laidOut = (cells: readonly (readonly string[])[]) =>
    sideBySide(
      cells.map((lines, column) => lines.flatMap((line) => wrap(line, widths[column] ?? 1))),
      widths,
    ).map((line) => `  ${line}`);
  return [
    ...laidOut(head),
    ...rows.flatMap(({ one, cells }, index) => {
      const cited = clauseLines(one, words, language);
      // Figures that follow from one clause stand together above it.
      const next = rows[index + 1];
      const isLast = next === undefined || clauseLines(next.one, words, language).join() !== cited.join();
      return isLast ? [...laidOut(cells), ...cited] : laidOut(cells);
    }),
  ];
}

/** As wide as what stands in each column; in a terminal, shares of what there is. */
function columnWidths(rows: readonly (readonly (readonly string[])[])[], width: number | null): readonly number[] {
  const widest = [0, 1, 2].map((column) =>
    Math.max(...rows.flatMap((cells) => (cells[column] ?? []).map(displayWidth)), 1),
  );
  if (width === null) return widest;
  const room = width - 2 - 4;
  const first = Math.min(widest[0] ?? 1, Math.floor(room * 0.4));
  const each = Math.floor((room - first) / 2);
  return [first, Math.min(widest[1] ?? 1, each), Math.min(widest[2] ?? 1, each)];
}

/** `c1: instalment 2 share of nation`. */
function whatText({ subject, what }: Difference, words: Words): string {
  const parts = what.map((part, index) => {
    // Award and payer names are the author's own; only the first name and the part of an instalment are ours.
    const isOurs = index === 0 || (what[0] === "instalment" && index === 2);
    return isOurs ? wordFor(words.parts, String(part)) : String(part);
  });
  return `${subject === "household" ? wordFor(words.parts, subject) : subject}: ${parts.join(" ")}`;
}

function wordFor(words: Readonly<Record<string, string>>, key: string): string {
  return (Object.hasOwn(words, key) ? words[key] : undefined) ?? key;
}

function figureLines(figure: Figure, words: Words): readonly string[] {
  if (figure === null || (typeof figure !== "string" && figure.length === 0)) return [words.nothing];
  return (typeof figure === "string" ? [figure] : figure).map(oneLine);
}

function clauseLines({ clause, reads }: Difference, words: Words, language: Language): readonly string[] {
  if (clause === null) return [];
  const cited = `    - ${words.clause(clause.address, oneLine(inLanguage(clause.text, language)))}`;
  return [cited, ...(reads.length === 0 ? [] : [`      - ${words.reads(reads)}`])];
}
