import type { FindingState, InstalmentState, Labels, Outcome } from "../determination/index.js";
import type { Node, OperationName } from "../formula/index.js";
import type { RoundingMode } from "../money/index.js";
import type { AWARD_FORMS, EffectName, Evidence, Level, OperatorName } from "../pack/index.js";
import type { ComparisonWords } from "./comparison-words.js";
import type { Language } from "./language.js";

type Form = (typeof AWARD_FORMS)[number];
type BuiltIn = Extract<Node<"fact">["reference"], { kind: "builtin" }>["path"];
type NamedLevel = Exclude<Level, "zone" | "other">;
type Table<Key extends string> = Readonly<Record<Key, string>>;

/** The words for everything the language of packs has a fixed name for. */
export interface Names {
  readonly outcome: Table<Outcome>;
  readonly findingState: Table<FindingState>;
  /** A ground of refusal is no condition that anyone wants to satisfy, and an award is none at all. */
  readonly excludesState: Table<"satisfied" | "refuses">;
  readonly awardsState: Table<"satisfied" | "refuses">;
  readonly instalmentState: Table<InstalmentState>;
  /** Of what is due and no sum of money, such as points or a priority. */
  readonly dueInKind: string;
  readonly effect: Table<EffectName>;
  readonly form: Table<Form>;
  readonly payer: Table<NamedLevel | "zone" | "locality" | "unassigned">;
  readonly decider: Table<NamedLevel | "household" | "law" | "authority" | "claimant" | "locality">;
  /** A literal needs no name: it is its value. */
  readonly operation: Table<Exclude<OperationName, "literal">>;
  readonly rounding: Table<RoundingMode>;
  readonly list: Table<"children" | "parents">;
  readonly builtIn: Table<BuiltIn | "period.first" | "period.last">;
  readonly evidence: Table<Evidence["status"]>;
  readonly purpose: Table<"arrears" | "audit">;
}

/** How values, amounts and the reasons for which they are open are said. */
export interface ValueWords {
  readonly yes: string;
  readonly no: string;
  /** The date of an event that has not happened. */
  readonly notHappened: string;
  readonly privateRecord: string;
  readonly notKnown: string;
  readonly unstated: string;
  /** An award in which nothing is counted: a priority. */
  readonly uncounted: string;
  readonly quantity: (value: string, unit: string) => string;
  /** Several sentences in one line. */
  readonly together: (sentences: readonly string[]) => string;
  readonly and: (items: readonly string[]) => string;
  readonly or: (items: readonly string[]) => string;
  readonly money: (currency: string, amount: string) => string;
  readonly fraction: (currency: string, fraction: string) => string;
  readonly between: (low: string, high: string) => string;
  readonly atLeast: (low: string) => string;
  readonly atMost: (high: string) => string;
  /** Something open, with the causes that keep it open. */
  readonly because: (open: string, causes: readonly string[]) => string;
  /** Who has not yet said, decided or settled what. */
  readonly cause: (names: readonly string[], by: string) => string;
  readonly period: (first: string, last: string) => string;
  /** What a value was compared with: dates are on or before, numbers at most. */
  readonly compared: Readonly<Record<OperatorName, (expected: string, isDate: boolean) => string>>;
}

/** The frame of an answer: its head, its schemes and subjects, and its end. */
export interface AnswerWords {
  readonly unofficial: string;
  readonly placeAndDay: (place: string, day: string) => string;
  readonly scheduleOf: (place: string, from: string, to: string, day: string) => string;
  readonly due: string;
  readonly nothingDue: string;
  readonly undated: string;
  readonly overall: (outcome: string) => string;
  readonly schemeOutcome: (outcome: string) => string;
  readonly schemeFacts: (scheme: string, place: string, evidence: string) => string;
  readonly closed: (from: string, reason: string) => string;
  readonly ended: (day: string) => string;
  readonly endedSchemes: string;
  readonly endedScheme: (title: string, scheme: string, day: string, outcome: string) => string;
  readonly schemeNote: (place: string, text: string) => string;
  readonly household: string;
  readonly member: (list: string, id: string) => string;
  readonly eligible: (awards: readonly string[]) => string;
  readonly ineligible: (clauses: readonly string[]) => string;
  readonly undetermined: (causes: readonly string[]) => string;
  readonly notInForce: string;
  readonly noSubject: string;
  readonly missing: string;
  readonly missingForEnded: string;
  readonly missingFact: (name: string, by: string, clauses: number) => string;
  readonly withheld: string;
  readonly withheldScheme: (title: string, scheme: string, from: string, reason: string) => string;
  readonly remedyPurpose: string;
  readonly remedyDay: (from: string) => string;
  readonly receipt: (
    engine: string,
    place: string | null,
    day: string,
    purpose: string | null,
    readings: readonly string[],
  ) => string;
  readonly packs: (packs: readonly string[]) => string;
  readonly pack: (id: string, edition: string, hash: string) => string;
}

/** What is granted, when it is paid and by whom. */
export interface AwardWords {
  readonly awards: string;
  readonly award: (name: string, text: string) => string;
  readonly grantedBy: (form: string, clause: string) => string;
  /** A form that is somebody's choice. */
  readonly formOpen: (forms: readonly string[], causes: readonly string[]) => string;
  readonly loan: (interest: string, repaidBy: string) => string;
  readonly now: (period: string, amount: string) => string;
  readonly nowRefused: (period: string, clauses: readonly string[]) => string;
  readonly nowOpen: (period: string, amount: string, causes: readonly string[]) => string;
  readonly noUnitNow: string;
  readonly sums: (accrued: string, total: string) => string;
  readonly continues: string;
  readonly periodOpen: (causes: readonly string[]) => string;
  readonly instalment: (number: number, period: string, amount: string) => string;
  readonly due: (day: string | null) => string;
  readonly state: (state: string) => string;
  readonly stateOpen: (states: readonly string[]) => string;
  readonly dependsOn: (causes: readonly string[]) => string;
  readonly claimWindow: (from: string | null, until: string | null) => string;
  readonly claimedOn: (day: string) => string;
  readonly projected: string;
  readonly payers: (shares: readonly string[]) => string;
  readonly share: (payer: string, place: string | null, amount: string) => string;
  readonly payersUnstated: (payers: readonly string[]) => string;
  readonly payersOpen: (causes: readonly string[]) => string;
  readonly payersUnassigned: string;
  /** Whether one payer's share is no less than another's, as a clause wants it. */
  readonly matchingMet: (payer: string, other: string) => string;
  readonly matchingBreached: (payer: string, other: string, clause: string) => string;
  /** Without causes, the law does not state the shares. */
  readonly matchingUnchecked: (payer: string, other: string, causes: readonly string[]) => string;
  readonly byClause: (sentence: string, clause: string) => string;
  readonly line: (units: number, each: string, period: string) => string;
  readonly lineRightOpen: string;
  /** What a limit takes: what the sum was without it, what it is with it, and the clause. */
  readonly reduced: (before: string, after: string, clause: string) => string;
  /** What was counted together, over which period, and what that comes to at most. */
  readonly counted: (period: string | null, awards: readonly string[], most: string) => string;
  readonly countedAward: (award: string, subject: string | null, amount: string) => string;
  readonly unlimited: (amount: string) => string;
}

/** What each clause came to, and how amounts were worked out. */
export interface ClauseWords {
  readonly clauses: (day: string, place: string | null) => string;
  /** A clause named in a sentence, with its text where that is at hand. */
  readonly named: (address: string, text: string | null) => string;
  readonly finding: (state: string, text: string) => string;
  readonly clause: (address: string, effect: string, place: string) => string;
  readonly source: (title: string, number: string | null, at: string | null, quote: string | null) => string;
  readonly observation: (fact: string, seen: string, compared: string, verdict: string) => string;
  readonly observationPrivate: (fact: string) => string;
  /** What was asked of the items of a list, and how many there are. */
  readonly quantified: (list: string, count: string, question: string, verdict: string) => string;
  readonly verdict: Readonly<Record<"true" | "false" | "unknown" | "not-asked", string>>;
  readonly exceptedBy: (clause: string) => string;
  readonly value: (value: string) => string;
  readonly open: (causes: readonly string[]) => string;
  readonly note: (text: string) => string;
  readonly quantities: string;
  readonly step: (operation: string, name: string | null, value: string) => string;
  /** A step of rounding, with what it was rounded from. */
  readonly rounded: (step: string, mode: string, to: string, before: string) => string;
}

/** What rests on the reading of an ambiguous clause. */
export interface ReadingWords {
  readonly about: string;
  readonly none: string;
  readonly same: string;
  readonly rests: string;
  /** A reading by its name and in words. */
  readonly named: (name: string, text: string) => string;
  readonly taken: (reading: string) => string;
  readonly noneTaken: string;
  readonly others: (readings: readonly string[]) => string;
  /** On an award: the reading it was worked out on, and the others that the text allows. */
  readonly restsOn: (clause: string, reading: string | null, others: readonly string[]) => string;
  readonly isTaken: (name: string) => string;
  readonly asItStands: string;
  readonly under: (reading: string, what: string) => string;
  readonly nothing: string;
  readonly form: (forms: readonly string[]) => string;
  readonly now: (period: string, right: string) => string;
  readonly nothingNow: string;
  readonly undecided: (amount: string) => string;
}

/** Every message of one language; a message that is missing does not compile. */
export interface Catalogue {
  readonly language: Language;
  /** What people call the facts and places that the answer at hand names by their codes. */
  readonly labels: Labels;
  readonly names: Names;
  readonly values: ValueWords;
  readonly answer: AnswerWords;
  readonly award: AwardWords;
  readonly clause: ClauseWords;
  readonly comparison: ComparisonWords;
  readonly readings: ReadingWords;
}
