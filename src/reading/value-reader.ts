import { type Issue, issue, type Place } from "../issue/index.js";
import type { JsonValue } from "./json.js";
import { FORBIDDEN_KEYS, MOST_ISSUES, type ReadingLimits } from "./limits.js";
import { pointerStep } from "./pointer.js";

/**
 * Copies a value of unknown origin into plain JSON. It runs no code of the value (no getter, no `toJSON`), and it stops
 * at the size a text may have: a value that holds one part many times over would otherwise unfold without end.
 */
export class ValueReader {
  readonly issues: Issue[] = [];
  readonly #file: string;
  readonly #limits: ReadingLimits;
  /** The lists and objects around the present part; meeting one again is a cycle. */
  readonly #around = new Set<object>();
  #bytes = 0;

  constructor(file: string, limits: ReadingLimits) {
    this.#file = file;
    this.#limits = limits;
  }

  read(part: unknown, pointer: string, level: number): JsonValue {
    if (!this.#affords(typeof part === "string" ? part.length + 2 : 1)) return null;
    switch (typeof part) {
      case "string":
      case "boolean":
        return part;
      case "number":
        if (Number.isFinite(part)) return part;
        return this.#report(issue("not-json", this.#at(pointer), { found: String(part) }));
      case "object":
        return part === null ? null : this.#container(part, pointer, level);
      default:
        return this.#wrongType(pointer, "a JSON value", typeof part);
    }
  }

  #container(part: object, pointer: string, level: number): JsonValue {
    if (this.#around.has(part)) return this.#wrongType(pointer, "a JSON value", "an object inside itself");
    if (level >= this.#limits.depth) {
      return this.#report(issue("too-deep", this.#at(pointer), { limit: this.#limits.depth }));
    }
    this.#around.add(part);
    const copy = Array.isArray(part) ? this.#list(part, pointer, level) : this.#object(part, pointer, level);
    this.#around.delete(part);
    return copy;
  }

  #list(part: readonly unknown[], pointer: string, level: number): JsonValue {
    if (!this.#fits(part.length, pointer)) return [];
    return Array.from({ length: part.length }, (_, index) =>
      this.#member(Object.getOwnPropertyDescriptor(part, index), `${pointer}/${index}`, level),
    );
  }

  #object(part: object, pointer: string, level: number): JsonValue {
    const prototype: unknown = Object.getPrototypeOf(part);
    // A plain object of another realm has another Object.prototype, but one that is the end of its chain as well.
    if (typeof prototype === "object" && prototype !== null && Object.getPrototypeOf(prototype) !== null) {
      return this.#wrongType(pointer, "a plain object", `an instance of ${className(prototype)}`);
    }
    const keys = Object.keys(part);
    if (!this.#fits(keys.length, pointer)) return {};
    const object: Record<string, JsonValue> = {};
    for (const key of keys) {
      const at = `${pointer}${pointerStep(key)}`;
      const descriptor = Object.getOwnPropertyDescriptor(part, key);
      if (FORBIDDEN_KEYS.has(key)) this.#report(issue("forbidden-key", this.#at(at), { key }));
      // As in JSON.stringify, a key without a value is a key that is not there.
      else if (descriptor !== undefined && "value" in descriptor && descriptor.value === undefined) continue;
      else if (this.#affords(key.length + 3)) object[key] = this.#member(descriptor, at, level);
    }
    return object;
  }

  #member(descriptor: PropertyDescriptor | undefined, pointer: string, level: number): JsonValue {
    if (descriptor !== undefined && !("value" in descriptor)) {
      return this.#wrongType(pointer, "a JSON value", "a getter or setter");
    }
    return this.read(descriptor?.value, pointer, level + 1);
  }

  #fits(found: number, pointer: string): boolean {
    if (found <= this.#limits.items) return true;
    this.#report(issue("list-too-long", this.#at(pointer), { limit: this.#limits.items, found }));
    return false;
  }

  /** Counts the fewest bytes the value takes as text; false once they are too many. */
  #affords(bytes: number): boolean {
    const before = this.#bytes;
    this.#bytes += bytes;
    if (this.#bytes <= this.#limits.bytes) return true;
    if (before <= this.#limits.bytes) {
      const found = { limitBytes: this.#limits.bytes, foundBytes: this.#bytes };
      // It must be said even if the issues are full already.
      this.issues.splice(MOST_ISSUES - 1);
      this.issues.push(issue("too-large", this.#at(""), found));
    }
    return false;
  }

  #wrongType(pointer: string, expected: string, found: string): null {
    return this.#report(issue("wrong-type", this.#at(pointer), { expected, found }));
  }

  #report(one: Issue): null {
    if (this.issues.length < MOST_ISSUES) this.issues.push(one);
    return null;
  }

  #at(pointer: string): Place {
    return { file: this.#file, pointer };
  }
}

function className(prototype: object): string {
  const made: unknown = Object.getOwnPropertyDescriptor(prototype, "constructor")?.value;
  return typeof made === "function" && made.name !== "" ? made.name : "a class";
}
