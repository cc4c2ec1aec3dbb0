export type { Amount } from "./amount.js";
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
  Right,
  SchemeResult,
  ShownQuantity,
  SubjectId,
  SubjectResult,
  Withheld,
} from "./determination.js";
export { DeterminationSchema } from "./determination-schema.js";
export type { Funding, Matching, Share } from "./funding.js";
export type { Schedule, ScheduledInstalment } from "./schedule.js";
