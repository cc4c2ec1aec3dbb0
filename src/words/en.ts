import type { Catalogue } from "./catalogue.js";
import { EN_COMPARISON } from "./en-comparison.js";
import { EN_NAMES } from "./en-names.js";
import { NO_LABELS } from "./labels.js";
import { named } from "./language.js";
import { missingRow } from "./missing-row.js";

const and = (items: readonly string[]): string => joined(items, "and");
const or = (items: readonly string[]): string => joined(items, "or");
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const decider = (by: string): string => named(EN_NAMES.decider, by);

function joined(items: readonly string[], word: string): string {
  const last = items.at(-1) ?? "";
  return items.length < 2 ? last : `${items.slice(0, -1).join(", ")} ${word} ${last}`;
}

function cause(names: readonly string[], by: string): string {
  if (by === "household") return `the household has not stated ${and(names)}`;
  if (by === "law") return lawCause(names);
  if (by === "claimant") return `the claimant has not chosen ${and(names)}`;
  return `${decider(by)} has not decided ${and(names)}`;
}

/** What the law does not settle; a table without a row for a key is said for itself. */
function lawCause(names: readonly string[]): string {
  const rows = names.flatMap((name) => missingRow(name) ?? []);
  const others = names.filter((name) => missingRow(name) === null);
  const unsettled = others.length === 0 ? [] : [`the law does not settle ${and(others)}`];
  return and([...unsettled, ...rows.map(({ clause, key }) => `the table of ${clause} has no row for ${rowKey(key)}`)]);
}

function rowKey(key: string): string {
  return key === "" ? "its key" : `the key ${key}`;
}

function missingFact(name: string, by: string, clauses: number): string {
  const row = by === "law" ? missingRow(name) : null;
  if (row !== null)
    return `${row.clause}: its table has no row for ${rowKey(row.key)}: the law is silent on it, or the pack lacks the row; nothing the household states can settle it.`;
  if (by === "law") return `${name}: the law itself leaves this open; nothing the household states can settle it.`;
  const waiting =
    clauses === 0 ? "" : `; ${clauses === 1 ? "1 undecided clause waits" : `${clauses} undecided clauses wait`} for it`;
  if (by === "household") return `${name}: to be stated by the household${waiting}.`;
  if (by === "claimant") return `${name}: to be chosen by the claimant${waiting}.`;
  return `${name}: to be decided by ${decider(by)}${waiting}.`;
}

/** The English catalogue. */
export const EN: Catalogue = {
  language: "en",
  labels: NO_LABELS,
  names: EN_NAMES,
  values: {
    yes: "yes",
    no: "no",
    notHappened: "has not happened",
    privateRecord: "rests on a private record",
    notKnown: "not known",
    unstated: "an amount the text does not state",
    uncounted: "nothing that is counted",
    quantity: (value, unit) => `${value} ${unit}${value === "1" ? "" : "s"}`,
    together: (sentences) => sentences.join(" "),
    and,
    or,
    money: (currency, amount) => `${currency} ${amount}`,
    fraction: (currency, fraction) => `${currency} ${fraction} (exact sum, before the payment is rounded)`,
    between: (low, high) => `between ${low} and ${high}`,
    atLeast: (low) => `at least ${low}`,
    atMost: (high) => `at most ${high}`,
    because: (open, causes) => (causes.length === 0 ? open : `${open}, because ${and(causes)}`),
    cause,
    period: (first, last) => (first === last ? `on ${first}` : `from ${first} to ${last}`),
    compared: {
      equal: (expected) => `equal to ${expected}`,
      notEqual: (expected) => `other than ${expected}`,
      lessThan: (expected, isDate) => `${isDate ? "before" : "less than"} ${expected}`,
      lessThanInclusive: (expected, isDate) => `${isDate ? "on or before" : "at most"} ${expected}`,
      greaterThan: (expected, isDate) => `${isDate ? "after" : "more than"} ${expected}`,
      greaterThanInclusive: (expected, isDate) => `${isDate ? "on or after" : "at least"} ${expected}`,
      in: (expected) => `one of ${expected}`,
      notIn: (expected) => `none of ${expected}`,
      within: (expected) => `within ${expected}`,
      some: () => "at least one fits",
      every: () => "every one fits",
      none: () => "none fits",
    },
  },
  answer: {
    unofficial: "Unofficial encoding, not verified against the official text; not a decision.",
    scheduleOf: (place, from, to, day) => `Place: ${place}. Payments due from ${from} to ${to}, as known on ${day}.`,
    due: "Payments, by the day they fall due:",
    nothingDue: "No payment falls due in this time.",
    undated: "Payments whose day is not known:",
    placeAndDay: (place, day) => `Place: ${place}. Day of assessment: ${day}.`,
    overall: (outcome) => `Outcome over all schemes: ${outcome}.`,
    schemeOutcome: (outcome) => `Outcome: ${outcome}.`,
    schemeFacts: (scheme, place, evidence) => `Scheme ${scheme}, law of ${place}; encoding ${evidence}.`,
    closed: (from, reason) => `This scheme closed on ${from} (${reason}) and answers for its own time only.`,
    ended: (day) =>
      `Nothing is granted for days after ${day}; what is listed here is of the time before, and may still be owed.`,
    endedSchemes: "Schemes that have ended, and of which nothing is known to be owed",
    endedScheme: (title, scheme, day, outcome) => `${title} (${scheme}), until ${day}: ${outcome}.`,
    schemeNote: (place, text) => `Note (${place}): ${text}`,
    household: "household",
    member: (list, id) => `${named(EN_NAMES.list, list)} ${id}`,
    eligible: (awards) => `Eligible, for: ${awards.join("; ")}.`,
    ineligible: (clauses) => `Not eligible, because of: ${clauses.join("; ")}.`,
    undetermined: (causes) => `This cannot be decided yet, because ${and(causes)}.`,
    notInForce: "No clause of this scheme grants anything on this day.",
    noSubject: "The household has nobody whom this scheme is for.",
    missing: "What is missing:",
    missingForEnded: "What is missing for schemes that have ended alone:",
    missingFact,
    withheld: "Closed schemes that were not assessed:",
    withheldScheme: (title, scheme, from, reason) => `${title} (${scheme}): closed from ${from}, because: ${reason}`,
    remedyPurpose: "It answers only for sums still owed: give a purpose, arrears or audit.",
    remedyDay: (from) =>
      `It answers only for days before ${from}: ask for such a day, with a purpose, arrears or audit.`,
    receipt: (engine, place, day, purpose, readings) =>
      [
        `Receipt: almoner ${engine}${place === null ? "" : `; place ${place}`}; day ${day}`,
        ...(purpose === null ? [] : [`purpose ${purpose}`]),
        ...(readings.length === 0 ? [] : [`other readings taken: ${readings.join(", ")}`]),
      ].join("; "),
    packs: (packs) => `Packs: ${packs.join("; ")}`,
    pack: (id, edition, hash) => `${id}, edition ${edition}, sha256 ${hash}`,
  },
  award: {
    awards: "Awards:",
    award: (name, text) => `Award ${name}: ${text}`,
    formOpen: (forms, causes) => `${or(forms)}, not chosen yet${causes.length === 0 ? "" : `, because ${and(causes)}`}`,
    loan: (interest, repaidBy) => `Interest: ${interest} percent a year. To be repaid by: ${repaidBy}.`,
    grantedBy: (form, clause) => `Form: ${form}. Granted by ${clause}.`,
    now: (period, amount) => `Now (${period}): ${amount}.`,
    nowRefused: (period, clauses) => `Now (${period}): no right, because of ${clauses.join("; ")}.`,
    nowOpen: (period, amount, causes) =>
      `Now (${period}): not decided yet, because ${and(causes)}; if there is a right: ${amount}.`,
    noUnitNow: "Now: the day of assessment lies outside the entitlement period.",
    sums: (accrued, total) => `Accrued up to the day of assessment: ${accrued}. In all: ${total}.`,
    continues: "The award goes on after the last day listed here; its end is not known.",
    periodOpen: (causes) => `No instalment can be listed: the first or last day is not known, because ${and(causes)}.`,
    instalment: (number, period, amount) => `Instalment ${number}, ${period}: ${amount}.`,
    due: (day) => (day === null ? "The day it falls due is not known." : `Due on ${day}.`),
    state: (state) => `State: ${state}.`,
    stateOpen: (states) => `Its state is not known: ${or(states)}.`,
    dependsOn: (causes) => `Open, because ${and(causes)}.`,
    claimWindow: (from, until) =>
      `To be claimed from ${from ?? "a day not known"} until ${until ?? "a day not known"}.`,
    claimedOn: (day) => `Claimed on ${day}.`,
    projected: "Projected: this rests on facts assumed to continue.",
    payers: (shares) => `Paid by: ${shares.join("; ")}.`,
    share: (payer, place, amount) => `${payer}${place === null ? "" : ` (${place})`} ${amount}`,
    payersUnstated: (payers) => `Paid by ${and(payers)}; the text does not state their shares.`,
    payersOpen: (causes) => `Who pays is not known, because ${and(causes)}.`,
    payersUnassigned: "No clause says who pays.",
    matchingMet: (payer, other) => `Matching duty met: the share of ${payer} is no less than that of ${other}.`,
    matchingBreached: (payer, other, clause) =>
      `Matching duty not met: the share of ${payer} is below that of ${other}. This goes against ${clause}.`,
    matchingUnchecked: (payer, other, causes) =>
      `Matching duty: whether the share of ${payer} is no less than that of ${other} cannot be checked, because ${causes.length === 0 ? "the text does not state the sums" : and(causes)}.`,
    byClause: (sentence, clause) => `${sentence} By ${clause}.`,
    line: (units, each, period) => `${units} × ${each} (${period})`,
    lineRightOpen: "The right to this part is not decided yet.",
    reduced: (before, after, clause) => `Without the limit: ${before}; with it: ${after}. Limited by ${clause}.`,
    counted: (period, awards, most) =>
      `Counted together ${period ?? "over the whole life"}: ${awards.join("; ")}. Together at most ${most}.`,
    countedAward: (award, subject, amount) => `${award}${subject === null ? "" : ` (${subject})`} ${amount}`,
    unlimited: (amount) => `Without limits it would be in all: ${amount}.`,
  },
  clause: {
    clauses: (day, place) => `Clauses, as read on ${day}${place === null ? "" : ` under the law of ${place}`}:`,
    named: (address, text) => (text === null ? address : `“${text}” (${address})`),
    finding: (state, text) => `${state}: “${text}”`,
    clause: (address, effect, place) => `${capital(effect)}, clause ${address}, law of ${place}.`,
    source: (title, number, at, quote) =>
      `Source: ${title}${number === null ? "" : ` (${number})`}${at === null ? "" : `, ${at}`}${quote === null ? "" : `: “${quote}”`}`,
    observation: (fact, seen, compared, verdict) => `${fact} = ${seen}, compared with: ${compared} (${verdict})`,
    observationPrivate: (fact) => `${fact}: rests on a private record`,
    quantified: (list, count, question, verdict) => `${list}: ${count}; asked whether ${question} (${verdict})`,
    verdict: { true: "holds", false: "does not hold", unknown: "not known", "not-asked": "not asked" },
    exceptedBy: (clause) => `An exception takes its place: ${clause}.`,
    value: (value) => `Value: ${value}`,
    open: (causes) => `Undecided, because ${and(causes)}.`,
    note: (text) => `How it is read: ${text}`,
    quantities: "Quantities:",
    step: (operation, name, value) => `${operation}${name === null ? "" : ` ${name}`} = ${value}`,
    rounded: (step, mode, to, before) => `${step} (from ${before}, to a multiple of ${to}: ${mode})`,
  },
  comparison: EN_COMPARISON,
  readings: {
    about:
      "What rests on how a text is read that leaves a point open. Each clause is taken in its other readings alone; all else stays as it is.",
    none: "No clause that was read here leaves its reading open.",
    same: "These leave their reading open, which makes no difference for this household:",
    rests: "On this reading rest:",
    named: (name, text) => `${name} (“${text}”)`,
    taken: (reading) => `Reading taken: ${reading}.`,
    noneTaken: "No single reading is taken: the clause leaves it to somebody, or has another from a later day.",
    others: (readings) => `Other readings: ${readings.join("; ")}.`,
    restsOn: (clause, reading, others) =>
      `Rests on ${reading === null ? "how the text is read" : `the reading ${reading}`}, which ${clause} leaves open; ${reading === null ? "" : "other "}readings: ${others.join("; ")}.`,
    isTaken: (name) => `${name}, the reading taken`,
    asItStands: "The clause as it stands",
    under: (reading, what) => `${reading}: ${what}`,
    nothing: "Nothing of this award.",
    form: (forms) => `${capital(or(forms))}.`,
    now: (period, right) => `Now (${period}): ${right}.`,
    nothingNow: "Nothing for the day of assessment.",
    undecided: (amount) => `undecided; if granted, ${amount}`,
  },
};
