export { BUILT_IN_LISTS } from "./built-in-lists.js";
export { canonicalJson, hashOf } from "./canonical.js";
export {
  type CaseJson,
  CasesFileSchema,
  type CasesJson,
  type Expectation,
  type ExpectedAmount,
} from "./cases-schema.js";
export { AWARD_FORMS, type ClauseJson, ClauseSchema, type EffectName } from "./clause-schema.js";
export type { ConditionJson, GroupJson, LeafJson, OperatorName } from "./condition-schema.js";
export { type ExpressionJson, ExpressionSchema, type ShiftJson, type WholeUnit } from "./expression-schema.js";
export { type FactJson, type FactsJson, FactsSchema, type ListJson } from "./facts-schema.js";
export { withHover } from "./hover.js";
export { FILE_SCHEMAS, type JsonSchema, jsonSchemaOf } from "./json-schema.js";
export {
  type DocumentJson,
  type JurisdictionJson,
  type JurisdictionsJson,
  JurisdictionsSchema,
  LEVELS,
  type Level,
  type ManifestJson,
  ManifestSchema,
  PAYERS,
} from "./manifest-schema.js";
export type { Citation, TypeName, Words } from "./names.js";
export type { Pack, PackFile } from "./pack.js";
export { type PackSource, parseCases, parseJurisdictions, parsePack } from "./parse.js";
export {
  AmendmentFileSchema,
  type AmendmentJson,
  type Evidence,
  SchemeFileSchema,
  type SchemeJson,
} from "./scheme-schema.js";
export type { ShareJson } from "./share-schema.js";
export type { CellJson, KeyJson, OpenJson, TableJson } from "./table-schema.js";
