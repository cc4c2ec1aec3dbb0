import type { Place } from "../issue/index.js";

/** A value JSON can say. */
export type JsonValue = string | number | boolean | null | readonly JsonValue[] | { readonly [key: string]: JsonValue };

/** A JSON value with the file it came from, able to tell where each part of it stands. */
export interface JsonDocument {
  readonly file: string;
  readonly value: JsonValue;
  /** The place of the value at a JSON pointer; of the nearest one around it when there is none. */
  readonly at: (pointer: string) => Place;
  /** The place of the key that a JSON pointer ends in. */
  readonly keyAt: (pointer: string) => Place;
}

/** How much is read before reading is refused. */
export interface ReadingLimits {
  readonly bytes: number;
  readonly depth: number;
  readonly items: number;
}

export const HOUSEHOLD_LIMITS: ReadingLimits = { bytes: 1024 * 1024, depth: 64, items: 10_000 };
export const PACK_LIMITS: ReadingLimits = { bytes: 4 * 1024 * 1024, depth: 64, items: 10_000 };

/** Keys that reach into an object's prototype. */
export const FORBIDDEN_KEYS: ReadonlySet<string> = new Set(["__proto__", "constructor", "prototype"]);

/** After so many issues a file is not worth reading on. */
export const MOST_ISSUES = 50;

/** One step of a JSON pointer, escaped. */
export function pointerStep(key: string | number): string {
  return `/${String(key).replaceAll("~", "~0").replaceAll("/", "~1")}`;
}

/** The keys of a JSON pointer. */
export function keysOf(pointer: string): readonly string[] {
  return pointer
    .split("/")
    .slice(1)
    .map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"));
}
