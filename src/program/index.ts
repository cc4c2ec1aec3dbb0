export { type OpenParameter, openParameters } from "./decisions.js";
export { mentionsOfClause } from "./dependencies.js";
export { dictionaryNames } from "./facts-read.js";
export { type History, type Household, type Member, readHousehold } from "./household.js";
export { householdSchema } from "./household-schema.js";
export type { LawTypes } from "./law-types.js";
export { limitsAward, selectsAward } from "./limit-order.js";
export { link } from "./link.js";
export { type Law, type LawBook, type LawSources, lawBook, loadLaw, type PackList } from "./load.js";
export { sensitiveFacts } from "./private-facts.js";
export type {
  Cited,
  ClauseHeader,
  DatedValue,
  LimitSlot,
  LinkedClause,
  LinkedClauseOf,
  LinkedScheme,
  LinkedShare,
  LinkedTable,
  PackIdentity,
  Period,
  Program,
  Selector,
  Slot,
} from "./program.js";
export { StandingFacts } from "./standing-facts.js";
export { type Mention, mentionsOfCondition, mentionsOfFormula, mentionsPrivate } from "./traverse.js";
