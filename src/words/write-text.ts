import type { Block, Item } from "./block.js";
import { oneLine } from "./one-line.js";

/**
 * Writes an answer as plain text. Nothing is aligned in columns, because Chinese characters are two columns wide in
 * some terminals and not in others: depth is shown by leading spaces only.
 */
export function writeText(blocks: readonly Block[]): string {
  const lines = blocks.flatMap((block, index) => {
    const apart = index > 0 && (block.kind === "heading" || blocks[index - 1]?.kind === "list");
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
  }
}

function itemLines(items: readonly Item[], indent: string): readonly string[] {
  return items.flatMap((item) => [`${indent}- ${oneLine(item.text)}`, ...itemLines(item.items, `${indent}  `)]);
}
