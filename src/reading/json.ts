import type { Place } from "../issue/index.js";

/** A value JSON can say. */
export type JsonValue = string | number | boolean | null | readonly JsonValue[] | { readonly [key: string]: JsonValue };

/** A JSON value with the file it came from, able to tell where each part of it stands. */
export interface JsonDocument {
  readonly file: string;
  readonly value: JsonValue;
  /** The place of the value at a JSON pointer; of the nearest one around it when there is none. */
  readonly at: (pointer: string) => Place;
  /** The place of the key that a JSON pointer ends in; of the nearest value around it when there is none. */
  readonly keyAt: (pointer: string) => Place;
}
