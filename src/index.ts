export { assess, type HouseholdInput, parseHousehold } from "./assess/assess.js";
export { type CompareInput, comparePlaces } from "./assess/comparison/compare.js";
export { placesWithPacks } from "./assess/comparison/places.js";
export type { CompiledDay, CompiledLaw, CompileOptions, Prepared } from "./assess/compile/decide/compiled.js";
export { compile } from "./assess/compile/decide/compiled-law.js";
export type { DecisionRow, OutcomeCode, PathCode, SchemeRow, SubjectRow } from "./assess/compile/decide/row.js";
export type { CauseCode } from "./assess/compile/decide/unknown.js";
export type { AssessInput } from "./assess/contract.js";
export { interpret } from "./assess/interpret/interpret.js";
export { compareReadings } from "./assess/readings/compare.js";
export { type ScheduleInput, schedule } from "./assess/schedule.js";
export type { NonEmpty } from "./base/non-empty.js";
export type { Result } from "./base/result.js";
export { ENGINE_VERSION } from "./base/version.js";
export type { CalendarUnit, PlainDate } from "./calendar/index.js";
export type {
  Amount,
  AwardInBrief,
  AwardResult,
  AwardUnderReadings,
  ClauseUnderReadings,
  ComparedAward,
  ComparedPlace,
  ComparedScheme,
  CurrentUnit,
  Determination,
  Finding,
  FindingState,
  Funding,
  Instalment,
  InstalmentState,
  Labels,
  Line,
  Matching,
  MissingFact,
  Observation,
  Outcome,
  PlacesComparison,
  ReadingsComparison,
  Receipt,
  Reduction,
  Right,
  Schedule,
  ScheduledInstalment,
  SchemeResult,
  Share,
  ShownQuantity,
  SubjectId,
  SubjectResult,
  SubjectUnderReadings,
  TakenReading,
  Withheld,
} from "./determination/index.js";
export type { OperationName, Shown, Step } from "./formula/index.js";
export type { Issue, IssueCode, IssueParams, Place } from "./issue/index.js";
export { type ConsolidatedLaw, consolidate, type Places, placesOf } from "./jurisdiction/index.js";
export type { Money } from "./money/index.js";
export {
  type Citation,
  type DocumentJson,
  type Evidence,
  type JurisdictionsJson,
  type Pack,
  type PackFile,
  type PackSource,
  parseJurisdictions,
  parsePack,
  type Words,
} from "./pack/index.js";
export {
  type Cited,
  type Household,
  type Law,
  type LawBook,
  type LawSources,
  type LawTypes,
  lawBook,
  link,
  loadLaw,
  type PackIdentity,
  type PackList,
  type Program,
  readHousehold,
} from "./program/index.js";
export { documentOf, type JsonDocument, type JsonValue, type ReadingLimits, readJson } from "./reading/index.js";
export type { Cause, Decider } from "./value/index.js";
export {
  AlmonerError,
  type Detail,
  describeIssue,
  type ExplainOptions,
  explain,
  explainComparison,
  explainReadings,
  explainSchedule,
  type IssueDescription,
  type Language,
  orThrow,
} from "./words/index.js";
