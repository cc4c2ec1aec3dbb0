import type { Block, Column, Item } from "./block.js";
import { oneLine } from "./one-line.js";
import { displayWidth } from "./text-width.js";

/**
 * Writes an answer as plain text. Only tables are aligned in columns, each Chinese character counted as two; everywhere
 * else depth is shown by leading spaces.
 */
export function writeText(blocks: readonly Block[]): string {
  const lines = blocks.flatMap((block, index) => {
    const before = blocks[index - 1]?.kind;
    const isSetApart = block.kind === "heading" || block.kind === "table" || before === "list" || before === "table";
    const apart = index > 0 && isSetApart;
    return [...(apart ? [""] : []), ...linesOf(block)];
  });
  return `${lines.join("\n")}\n`;
}

function linesOf(block: Block): readonly string[] {
  switch (block.kind) {
    case "heading": {
      const mark = block.level === 2 ? "==" : "--";
      return [`${mark} ${oneLine(block.text)} ${mark}`];
    }
    case "paragraph":
      return [oneLine(block.text)];
    case "list":
      return itemLines(block.items, "");
    case "table":
      return tableLines(block.columns, block.rows);
  }
}

function tableLines(columns: readonly Column[], rows: readonly (readonly string[])[]): readonly string[] {
  const lines = [columns.map(({ title }) => title), ...rows].map((cells) => cells.map(oneLine));
  const widths = columns.map((_, index) => Math.max(...lines.map((cells) => displayWidth(cells[index] ?? ""))));
  return lines.map((cells) =>
    columns
      .map(({ align }, index) => {
        const cell = cells[index] ?? "";
        const space = " ".repeat((widths[index] ?? 0) - displayWidth(cell));
        return align === "right" ? space + cell : cell + space;
      })
      .join("  ")
      .trimEnd(),
  );
}

function itemLines(items: readonly Item[], indent: string): readonly string[] {
  return items.flatMap(({ text, url, items: below }) => [
    `${indent}- ${oneLine(text)}${url === null ? "" : ` ${url}`}`,
    ...itemLines(below, `${indent}  `),
  ]);
}
