export { HOUSEHOLD_LIMITS, type JsonDocument, type JsonValue, PACK_LIMITS, type ReadingLimits } from "./json.js";
export { parseWith } from "./parse-with.js";
export { readJson } from "./read-json.js";
export { documentOf } from "./read-value.js";
