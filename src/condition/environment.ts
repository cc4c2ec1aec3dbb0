import type { PlainDate } from "../calendar/index.js";
import type { Cause, Value } from "../value/index.js";
import type { Reference } from "./reference.js";

/** One member or event of a household's list. */
export interface Item {
  readonly list: string;
  readonly id: string;
  readonly index: number;
}

/** The items of a list, or the causes for which they are not known. */
export type Items =
  | { readonly known: true; readonly items: readonly Item[] }
  | { readonly known: false; readonly because: readonly Cause[] };

/** What a condition or formula may read: one household, one place, one day. */
export interface Environment {
  readonly day: PlainDate;
  read(reference: Reference): Value;
  items(list: string): Items;
  item(alias: string): Item;
  with(alias: string, item: Item): Environment;
  /** Whether a place lies in an area, or is it. */
  isWithin(place: string, area: string): boolean;
  /** Counts work that is done in this environment; it may throw where there is too much of it. */
  spend(work: number): void;
}
