export { type Issue, type IssueCode, type IssueParams, issue } from "./issue.js";
export { nearest } from "./nearest.js";
export type { Place } from "./place.js";
