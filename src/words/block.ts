/** One entry of a list, with the entries below it. */
export interface Item {
  readonly text: string;
  /** An address on the web that stands behind the text. */
  readonly url: string | null;
  readonly items: readonly Item[];
}

/** A column of a table; figures stand to the right. */
export interface Column {
  readonly title: string;
  readonly align: "left" | "right";
}

/** A piece of an answer, before it is written as text or Markdown. */
export type Block =
  | { readonly kind: "heading"; readonly level: 2 | 3; readonly text: string }
  | { readonly kind: "paragraph"; readonly text: string }
  | { readonly kind: "list"; readonly items: readonly Item[] }
  | { readonly kind: "table"; readonly columns: readonly Column[]; readonly rows: readonly (readonly string[])[] };

/** An entry without further entries. */
export function item(text: string, items: readonly Item[] = [], url?: string): Item {
  return { text, items, url: url !== undefined && ADDRESS.test(url) ? url : null };
}

/** An address that can stand between angle brackets and lead nowhere but to a page. */
const ADDRESS = /^https?:\/\/[^\s<>\p{C}]+$/u;

/** Entries for those texts that there are. */
export function itemsOf(...texts: readonly (string | null)[]): readonly Item[] {
  return texts.flatMap((text) => (text === null ? [] : [item(text)]));
}

export function heading(level: 2 | 3, text: string): Block {
  return { kind: "heading", level, text };
}

export function paragraph(text: string): Block {
  return { kind: "paragraph", text };
}

/** A list under its introduction, or nothing when the list has no entry. */
export function listed(introduction: string, items: readonly Item[]): readonly Block[] {
  return items.length === 0 ? [] : [paragraph(introduction), { kind: "list", items }];
}
