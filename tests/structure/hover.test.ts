import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { HOVER_TEXTS } from "../../src/pack/hover-texts.js";

const NAMES = ["scheme", "amendment", "cases", "facts", "pack", "jurisdictions"] as const;
const SCHEMAS = join(import.meta.dirname, "../../schema");

/** Every key of a schema, with what an editor shows of it. */
function keysIn(part: unknown, found: Map<string, unknown> = new Map()): Map<string, unknown> {
  if (typeof part !== "object" || part === null) return found;
  const { properties } = part as { properties?: Record<string, { description?: string }> };
  const [first = ""] = Object.keys(properties ?? {});
  for (const [key, value] of Object.entries(properties ?? {})) found.set(`${first}.${key}`, value.description);
  for (const inner of Object.values(part)) keysIn(inner, found);
  return found;
}

it.each(NAMES)("every key of schema/%s.json says in plain words what it is", (name) => {
  const keys = keysIn(JSON.parse(readFileSync(join(SCHEMAS, `${name}.json`), "utf8")));
  expect([...keys].filter(([, text]) => text === undefined).map(([key]) => key)).toEqual([]);
});

it("no words stand ready for a key that no schema has", () => {
  const keys = NAMES.flatMap((name) => [
    ...keysIn(JSON.parse(readFileSync(join(SCHEMAS, `${name}.json`), "utf8"))).keys(),
  ]);
  const known = new Set(keys.flatMap((key) => [key, key.slice(key.indexOf(".") + 1)]));
  expect(Object.keys(HOVER_TEXTS).filter((key) => !known.has(key))).toEqual([]);
});
