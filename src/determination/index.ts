export { type Amount, isMoney } from "./amount.js";
export type { ComparedAward, ComparedPlace, ComparedScheme, PlacesComparison } from "./comparison.js";
export type {
  AwardResult,
  CurrentUnit,
  Determination,
  Finding,
  FindingState,
  Instalment,
  InstalmentState,
  Labels,
  Line,
  MissingFact,
  Observation,
  Outcome,
  Receipt,
  Reduction,
  Right,
  SchemeResult,
  ShownQuantity,
  SubjectId,
  SubjectResult,
  TakenReading,
  Withheld,
} from "./determination.js";
export { DeterminationSchema } from "./determination-schema.js";
export type { Funding, Matching, Share } from "./funding.js";
export type {
  AwardInBrief,
  AwardUnderReadings,
  ClauseUnderReadings,
  ReadingsComparison,
  SubjectUnderReadings,
} from "./readings.js";
export type { Schedule, ScheduledInstalment } from "./schedule.js";
