import type { Node } from "jsonc-parser";
import { type Issue, issue, type Place } from "../issue/index.js";
import type { JsonValue } from "./json.js";
import { FORBIDDEN_KEYS, MOST_ISSUES } from "./limits.js";
import { pointerStep } from "./pointer.js";
import type { TreePlaces } from "./tree-places.js";

/**
 * Turns a syntax tree into a value, reporting what plain parsing would pass over in silence. It may recurse, because the
 * depth of the text was bounded before there was a tree.
 */
export class TreeReader {
  readonly issues: Issue[] = [];
  readonly #places: TreePlaces;
  readonly #items: number;

  constructor(places: TreePlaces, items: number) {
    this.#places = places;
    this.#items = items;
  }

  read(node: Node, pointer: string): JsonValue {
    if (node.type === "array") return this.#list(node, pointer);
    if (node.type === "object") return this.#object(node, pointer);
    if (node.type === "number" && !Number.isFinite(node.value)) {
      this.#report(node, pointer, (place) => issue("not-json", place, { found: "a number too large for any use" }));
    }
    return node.value;
  }

  #list(node: Node, pointer: string): JsonValue {
    const children = this.#children(node, pointer);
    return children.map((child, index) => this.read(child, `${pointer}/${index}`));
  }

  #object(node: Node, pointer: string): JsonValue {
    const object: Record<string, JsonValue> = {};
    for (const { children } of this.#children(node, pointer)) {
      const [keyNode, valueNode] = children ?? [];
      if (keyNode === undefined || valueNode === undefined) continue;
      const key = String(keyNode.value);
      const at = `${pointer}${pointerStep(key)}`;
      if (FORBIDDEN_KEYS.has(key)) this.#report(keyNode, at, (place) => issue("forbidden-key", place, { key }));
      else if (Object.hasOwn(object, key)) this.#report(keyNode, at, (place) => issue("duplicate-key", place, { key }));
      else object[key] = this.read(valueNode, at);
    }
    return object;
  }

  /** The members of a list or an object; none, and an issue, when there are too many. */
  #children(node: Node, pointer: string): readonly Node[] {
    const children = node.children ?? [];
    if (children.length <= this.#items) return children;
    const found = children.length;
    this.#report(node, pointer, (place) => issue("list-too-long", place, { limit: this.#items, found }));
    return [];
  }

  #report(node: Node, pointer: string, make: (place: Place) => Issue): void {
    if (this.issues.length < MOST_ISSUES) this.issues.push(make(this.#places.placeOf(node, pointer)));
  }
}
