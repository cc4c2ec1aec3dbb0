/** A list with at least one item. */
export type NonEmpty<Item> = readonly [Item, ...Item[]];

/** Narrows a list to a non-empty one; `false` when it has no item. */
export function isNonEmpty<Item>(items: readonly Item[]): items is NonEmpty<Item> {
  return items.length > 0;
}
