import type { Node } from "jsonc-parser";
import type { Place } from "../issue/index.js";
import { indexOf, keysOf } from "./pointer.js";
import type { Positions } from "./positions.js";

/** Finds the places of JSON pointers in a syntax tree. */
export class TreePlaces {
  readonly #file: string;
  readonly #root: Node;
  readonly #positions: Positions;
  /** The properties of objects already looked into: many issues of one large object must not each search it afresh. */
  readonly #properties = new WeakMap<Node, ReadonlyMap<string, Node>>();

  constructor(file: string, root: Node, positions: Positions) {
    this.#file = file;
    this.#root = root;
    this.#positions = positions;
  }

  /** The place of the value at a pointer, or of the nearest value around it. */
  readonly at = (pointer: string): Place => this.placeOf(this.#follow(pointer).node, pointer);

  /** The place of the key a pointer ends in, or of the nearest value around it. */
  readonly keyAt = (pointer: string): Place => {
    const { node, whole } = this.#follow(pointer);
    const property = whole && node.parent?.type === "property" ? node.parent : undefined;
    return this.placeOf(property?.children?.[0] ?? node, pointer);
  };

  placeOf(node: Node, pointer: string): Place {
    return { file: this.#file, pointer, ...this.#positions.of(node.offset) };
  }

  #follow(pointer: string): { readonly node: Node; readonly whole: boolean } {
    let node = this.#root;
    for (const key of keysOf(pointer)) {
      const next = node.type === "array" ? node.children?.[indexOf(key)] : this.#propertiesOf(node).get(key);
      if (next === undefined) return { node, whole: false };
      node = next;
    }
    return { node, whole: true };
  }

  #propertiesOf(object: Node): ReadonlyMap<string, Node> {
    const known = this.#properties.get(object);
    if (known !== undefined) return known;
    const properties = new Map<string, Node>();
    if (object.type === "object") {
      for (const { children } of object.children ?? []) {
        const [key, value] = children ?? [];
        if (key !== undefined && value !== undefined) properties.set(String(key.value), value);
      }
    }
    this.#properties.set(object, properties);
    return properties;
  }
}
