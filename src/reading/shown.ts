import type { JsonValue } from "./json.js";

const LONGEST = 60;

/** A value as it is shown in a message: JSON, shortened to 60 characters however large the value is. */
export function shown(value: JsonValue | undefined): string {
  if (value === undefined) return "nothing";
  const text = [...beginning(value)];
  return text.length > LONGEST ? `${text.slice(0, LONGEST - 1).join("")}…` : text.join("");
}

/** The JSON of a value, or more of its beginning than is shown. */
function beginning(value: JsonValue): string {
  if (typeof value === "string") return JSON.stringify(value.slice(0, 2 * LONGEST));
  if (typeof value !== "object" || value === null) return String(value);
  const isList = Array.isArray(value);
  let text = isList ? "[" : "{";
  for (const key of Object.keys(value)) {
    if (text.length > 2 * LONGEST) return text;
    if (text.length > 1) text += ",";
    const member = memberOf(value, key);
    if (!isList) text += `${JSON.stringify(key.slice(0, 2 * LONGEST))}:`;
    if (member !== undefined) text += beginning(member);
  }
  return `${text}${isList ? "]" : "}"}`;
}

/** A member of a value by its key or its position in a list; undefined when it has none of that name. */
export function memberOf(value: JsonValue | undefined, key: PropertyKey): JsonValue | undefined {
  if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return undefined;
  return (value as { readonly [key: PropertyKey]: JsonValue })[key];
}
