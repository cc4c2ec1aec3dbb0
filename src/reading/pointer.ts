/** One step of a JSON pointer, escaped. */
export function pointerStep(key: PropertyKey): string {
  return `/${String(key).replaceAll("~", "~0").replaceAll("/", "~1")}`;
}

/** The JSON pointer that leads along some keys. */
export function pointerOf(keys: readonly PropertyKey[]): string {
  return keys.map(pointerStep).join("");
}

/** The keys a JSON pointer leads along. */
export function keysOf(pointer: string): readonly string[] {
  return pointer
    .split("/")
    .slice(1)
    .map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"));
}

/** The position in a list that a key names, or -1: `01`, `1e1` and the empty key name none. */
export function indexOf(key: string): number {
  return /^(?:0|[1-9]\d{0,9})$/.test(key) ? Number(key) : -1;
}
