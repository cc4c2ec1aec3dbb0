export type { Detail } from "./detail.js";
export { type ExplainOptions, explain } from "./explain.js";
export { explainComparison } from "./explain-comparison.js";
export { explainReadings } from "./explain-readings.js";
export { explainSchedule } from "./explain-schedule.js";
export { describeIssue, type IssueDescription } from "./issues/describe-issue.js";
export type { Language } from "./language.js";
export { AlmonerError, orThrow } from "./or-throw.js";
