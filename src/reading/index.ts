export { DECIMAL_IN_QUOTES } from "./expected.js";
export type { JsonDocument, JsonValue } from "./json.js";
export { HOUSEHOLD_LIMITS, PACK_LIMITS, type ReadingLimits } from "./limits.js";
export { parseWith } from "./parse-with.js";
export { pointerOf, pointerStep } from "./pointer.js";
export { readJson } from "./read-json.js";
export { documentOf } from "./read-value.js";
export type { BranchesOf } from "./schema-keys.js";
export type { Synonyms } from "./slips.js";
