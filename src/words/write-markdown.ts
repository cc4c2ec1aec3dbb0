import type { Block, Item } from "./block.js";
import { oneLine } from "./one-line.js";

/** Writes an answer as Markdown. Every text is escaped: a pack or a household cannot add markup or HTML. */
export function writeMarkdown(blocks: readonly Block[]): string {
  return `${blocks.map((block) => linesOf(block).join("\n")).join("\n\n")}\n`;
}

function linesOf(block: Block): readonly string[] {
  switch (block.kind) {
    case "heading":
      return [`${"#".repeat(block.level)} ${escapeMarkdown(block.text)}`];
    case "paragraph":
      return [escapeMarkdown(block.text)];
    case "list":
      return itemLines(block.items, "");
    case "table": {
      const row = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
      return [
        row(block.columns.map(({ title }) => escapeMarkdown(title))),
        row(block.columns.map(({ align }) => (align === "right" ? "---:" : "---"))),
        ...block.rows.map((cells) => row(cells.map(escapeMarkdown))),
      ];
    }
  }
}

function itemLines(items: readonly Item[], indent: string): readonly string[] {
  return items.flatMap(({ text, url, items: below }) => [
    `${indent}- ${escapeMarkdown(text)}${url === null ? "" : ` <${url}>`}`,
    ...itemLines(below, `${indent}  `),
  ]);
}

/** Escapes what Markdown reads as markup anywhere, and at the beginning of a line also what begins a block. */
export function escapeMarkdown(text: string): string {
  return oneLine(text)
    .replace(/[\\`*_[\]<>&~|]/g, "\\$&")
    .replace(/^[#+=-]/, "\\$&")
    .replace(/^(\d+)([.)])(?=\s|$)/, "$1\\$2");
}
