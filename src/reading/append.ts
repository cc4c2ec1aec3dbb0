import { findNodeAtLocation, parseTree } from "jsonc-parser";
import { Defect } from "../base/unreachable.js";

/**
 * JSON text with an item added at the end of a list in it, set like the items before it. Everything else stays as its
 * author wrote it.
 */
export function withItem(text: string, path: readonly (string | number)[], item: unknown): string {
  const root = parseTree(text);
  const list = root === undefined ? undefined : findNodeAtLocation(root, [...path]);
  if (list?.type !== "array") throw new Defect(`no list at ${path.join("/")}`);
  const last = list.children?.at(-1);
  const indent = last === undefined ? "    " : (/[ \t]*$/.exec(text.slice(0, last.offset))?.[0] ?? "");
  const written = JSON.stringify(item, null, 2).replaceAll("\n", `\n${indent}`);
  const at = last === undefined ? list.offset + 1 : last.offset + last.length;
  const before = `${last === undefined ? "" : ","}\n${indent}`;
  return `${text.slice(0, at)}${before}${written}${last === undefined ? "\n  " : ""}${text.slice(at)}`;
}
