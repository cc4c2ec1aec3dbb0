import { HOVER_TEXTS } from "./hover-texts.js";
import type { JsonSchema } from "./json-schema.js";

/**
 * A JSON Schema in which every key says in plain words what it is, for an editor to show. What a schema says of itself
 * stays; for the rest the words are looked up under the first key of its object and its own, `percent.of`, or its own
 * alone.
 */
export function withHover(schema: JsonSchema): JsonSchema {
  return walked(schema) as JsonSchema;
}

function walked(part: unknown): unknown {
  if (Array.isArray(part)) return part.map(walked);
  if (!isObject(part)) return part;
  const inner = Object.fromEntries(Object.entries(part).map(([key, value]) => [key, walked(value)]));
  return isObject(inner.properties) ? { ...inner, properties: described(inner.properties) } : inner;
}

function described(properties: JsonSchema): JsonSchema {
  const [first = ""] = Object.keys(properties);
  return Object.fromEntries(
    Object.entries(properties).map(([key, value]) => {
      if (!isObject(value) || value.description !== undefined) return [key, value];
      const description = HOVER_TEXTS[`${first}.${key}`] ?? HOVER_TEXTS[key];
      if (description === undefined) return [key, value];
      // Beside a reference nothing else is read.
      return [key, value.$ref === undefined ? { ...value, description } : { allOf: [value], description }];
    }),
  );
}

function isObject(value: unknown): value is JsonSchema {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
