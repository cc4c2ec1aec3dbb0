export type { ConditionView } from "./condition-view.js";
export type { Difference, Figure } from "./difference.js";
export { type FactsView, type FactView, viewFacts } from "./facts-view.js";
export type { AwardView, FigureView } from "./figure-view.js";
export type { FundsView, ShareView } from "./funds-view.js";
export {
  type ClauseView,
  type LawView,
  type PartView,
  type PlaceView,
  type SchemeView,
  viewLaw,
} from "./law-view.js";
export { mergeSources, type ReplacedPack } from "./merge-sources.js";
export { type CaseResult, type ProgramOf, runCases } from "./run-cases.js";
export { newCase } from "./scaffold/case.js";
export { newJurisdiction } from "./scaffold/jurisdiction.js";
export type { NewFile } from "./scaffold/new-file.js";
export { newScheme } from "./scaffold/scheme.js";
export { typesOf } from "./types-of.js";
export type { CellView, DatedView, TableView, ValuesView } from "./values-view.js";
