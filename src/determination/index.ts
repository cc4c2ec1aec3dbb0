export type { ComparedAward, ComparedPlace, ComparedScheme, PlacesComparison } from "./comparison.js";
export type {
  Amount,
  AwardResult,
  CurrentUnit,
  Determination,
  Finding,
  FindingState,
  Funding,
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
  Share,
  ShownQuantity,
  SubjectId,
  SubjectResult,
  TakenReading,
  Withheld,
} from "./determination.js";
export { DeterminationSchema } from "./determination-schema.js";
export type {
  AwardInBrief,
  AwardUnderReadings,
  ClauseUnderReadings,
  ReadingsComparison,
  SubjectUnderReadings,
} from "./readings.js";
export type { Schedule, ScheduledInstalment } from "./schedule.js";
