export { consolidate, weakest } from "./consolidate.js";
export type {
  ConsolidatedLaw,
  ConsolidatedScheme,
  ConsolidatedSlot,
  OriginClause,
  SchemePart,
  Vocabulary,
} from "./law.js";
export { type Places, placesOf } from "./places.js";
