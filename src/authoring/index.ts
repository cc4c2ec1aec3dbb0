export type { Difference, Figure } from "./difference.js";
export { type FactsView, type FactView, viewFacts } from "./facts-view.js";
export { type ClauseView, type LawView, type PlaceView, type SchemeView, viewLaw } from "./law-view.js";
export { mergeSources, type ReplacedPack } from "./merge-sources.js";
export { type CaseResult, type ProgramOf, runCases } from "./run-cases.js";
export { typesOf } from "./types-of.js";
export type { CellView, TableView, ValuesView } from "./values-view.js";
