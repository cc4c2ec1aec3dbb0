import type { ComparisonWords } from "./comparison-words.js";

/** A comparison of places in English. */
export const EN_COMPARISON: ComparisonWords = {
  head: (day) => `One household in several places, as known on ${day}.`,
  asIf: (facts) =>
    `Each row is the same household as if it had always been registered in that place: ${facts.join(", ")} are set to the place. Every other fact stays as stated, dates of moving, claims and decisions included.`,
  counted: (horizon) =>
    `Cash is what is received over the whole entitlement, past and to come; what has no known end is counted up to ${horizon} and to the end of a payment begun by then. Awards in another form are numbered under “Other” and not added to it. The rows keep the order of the register.`,
  columns: {
    place: "Place",
    outcome: "Outcome",
    atLeast: "Cash, at least",
    atMost: "Cash, at most",
    besides: "Other",
  },
  outcome: {
    eligible: "eligible",
    ineligible: "not eligible",
    undetermined: "undecided",
    "not-in-force": "not in force",
  },
  noCash: "–",
  noPlace: "No place here has a pack of its own.",
  details: "Place by place:",
  place: (place, outcome) => `${place}: ${outcome}.`,
  scheme: (title, outcome) => `${title}: ${outcome}.`,
  award: (subject, award, form, received) => `${subject}, ${award} (${form}): ${received}.`,
  accrued: (amount) => `Accrued up to the day of assessment: ${amount}.`,
  due: (first, last) => (first === last ? `Due on ${first}.` : `Due from ${first} to ${last}.`),
  forfeited: (amount) => `Forfeited and not counted, because no claim in time is stated: ${amount}.`,
  openDecision: "It rests on a decision that is still open: no fact of the household can settle it.",
  decided: (decisions) => `Decided as the household states it: ${decisions.join(", ")}.`,
  withheld: (schemes) =>
    schemes === 1 ? "1 closed scheme was not assessed." : `${schemes} closed schemes were not assessed.`,
};
