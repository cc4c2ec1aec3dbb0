import type { Answer, AwardAnswer, BenchHousehold } from "../household.js";

/*
 * The policy written out by hand for speed, as one would who needed nothing else: fen and days as whole numbers, truth as
 * small numbers, the facts that are missing and the conditions that refuse as bits. It says as much as almoner's `decide`
 * says (outcome, right and sum of each award, what refuses, what is missing), and is what the engines are measured against.
 */

const REFUSED = 1;
const OPEN = 2;
const GRANTED = 3;

const BIRTH = 1;
const RESIDENCE = 2;
const PERSONS = 4;
const INCOME = 8;
const SAVINGS = 16;
const TENURE = 32;
const RENT = 64;
const CARER = 128;
const CHILDREN = 256;

/** The facts that may be missing, but for the births of children, which are named one by one. */
const NAMES: readonly (readonly [bit: number, name: string])[] = [
  [BIRTH, "applicantBornOn"],
  [CARER, "carer"],
  [CHILDREN, "children"],
  [INCOME, "income"],
  [PERSONS, "persons"],
  [RENT, "rent"],
  [RESIDENCE, "residentSince"],
  [SAVINGS, "savings"],
  [TENURE, "tenure"],
];

const REFUSED_BY_RESIDENCE = 1;
const REFUSED_BY_NEED = 2;
const REFUSED_BY_SAVINGS = 4;

/** An upper bound that does not exist. */
const NONE = -1;

/** An answer in numbers. */
export interface HandRow {
  /** 1 ineligible, 2 undetermined, 3 eligible. */
  readonly outcome: number;
  /** Three numbers an award: 1 refused, 2 open, 3 granted; the least and the most it comes to in fen, -1 without bound. */
  readonly awards: readonly number[];
  /** Which of the shared conditions refuse, as bits. */
  readonly refused: number;
  /** Which facts are missing, as bits. */
  readonly missing: number;
  /** The children whose day of birth is missing and matters. */
  readonly births: readonly string[];
}

const ALL_REFUSED: readonly number[] = [REFUSED, 0, 0, REFUSED, 0, 0, REFUSED, 0, 0, REFUSED, 0, 0];
const NOBODY: readonly string[] = [];

/**
 * Decides a household on a day.
 *
 * @param household dates `YYYY-MM-DD`, money in quotes with at most two decimals; what is absent is unknown
 * @param on the day as a number, 28 February 2026 being 20260228
 */
export function decideByHand(household: BenchHousehold, on: number): HandRow {
  const income = household.income === undefined ? NONE : fenOf(household.income);
  const personsKnown = household.persons !== undefined;
  // Unknown, the limit is at least that of one person, and has no upper bound.
  const limit = limitOf(household.persons ?? 1);

  // The conditions that all awards share.
  let refused = 0;
  let shared = GRANTED;
  let sharedMissing = 0;
  const { residentSince, savings, carer } = household;
  if (residentSince === undefined) {
    shared = OPEN;
    sharedMissing = RESIDENCE;
  } else if (dayOf(residentSince) > 20250630) refused = REFUSED_BY_RESIDENCE;
  if (savings === undefined) {
    shared = OPEN;
    sharedMissing |= SAVINGS;
  } else if (fenOf(savings) > 5_000_000) refused |= REFUSED_BY_SAVINGS;
  if (carer !== true && (income === NONE || income > limit)) {
    if (income !== NONE && personsKnown && carer === false) refused |= REFUSED_BY_NEED;
    else {
      shared = OPEN;
      if (income === NONE) sharedMissing |= INCOME;
      if (!personsKnown) sharedMissing |= PERSONS;
      if (carer === undefined) sharedMissing |= CARER;
    }
  }
  if (refused !== 0) return { outcome: 1, awards: ALL_REFUSED, refused, missing: 0, births: NOBODY };

  let missing = 0;
  let outcome = REFUSED;

  // 35 percent of what the income lacks to the limit, at most 800 yuan.
  let living = shared;
  let livingLeast = 0;
  let livingMost = 0;
  if (income !== NONE && income >= limit) living = personsKnown ? REFUSED : OPEN;
  else if (income === NONE) living = OPEN;
  if (living !== REFUSED) {
    if (income !== NONE) livingLeast = supplementOf(limit - income);
    livingMost = personsKnown ? (income === NONE ? supplementOf(limit) : livingLeast) : 80_000;
    missing = sharedMissing | (income === NONE ? INCOME : 0) | (personsKnown ? 0 : PERSONS);
    outcome = living;
  }

  // 120 yuan for each child under six.
  let child = shared;
  let young = 0;
  let perhaps = 0;
  let births = NOBODY;
  const { children } = household;
  if (children === undefined) {
    child = OPEN;
    perhaps = NONE;
    missing |= CHILDREN;
  } else {
    for (let index = 0; index < children.length; index += 1) {
      const bornOn = children[index]?.bornOn;
      if (bornOn === undefined) perhaps += 1;
      else if (dayOf(bornOn) > on - 60_000) young += 1;
    }
    if (young === 0) child = perhaps === 0 ? REFUSED : OPEN;
    if (perhaps > 0) births = unborn(children);
  }
  if (child !== REFUSED) {
    missing |= sharedMissing;
    if (child > outcome) outcome = child;
  }

  // A share of the rent: 35 percent for a tenant, 15 for a tenant of a public body.
  let help = shared;
  let helpLeast = 0;
  let helpMost = 0;
  const { tenure, rent } = household;
  if (tenure === "owner") help = REFUSED;
  else {
    if (tenure === undefined) {
      help = OPEN;
      missing |= TENURE;
    }
    if (rent === undefined) {
      helpMost = NONE;
      missing |= RENT;
    } else {
      helpMost = percentOf(tenure === "social-tenant" ? 15 : 35, fenOf(rent));
      if (tenure !== undefined) helpLeast = helpMost;
    }
    missing |= sharedMissing;
    if (help > outcome) outcome = help;
  }

  // 60 yuan from sixty, 100 from seventy, 150 from eighty.
  let age = shared;
  let ageLeast = 0;
  let ageMost = 0;
  if (household.applicantBornOn === undefined) {
    age = OPEN;
    ageLeast = 6_000;
    ageMost = 15_000;
    missing |= sharedMissing | BIRTH;
    if (outcome === REFUSED) outcome = OPEN;
  } else {
    const bornOn = dayOf(household.applicantBornOn);
    if (bornOn > on - 600_000) age = REFUSED;
    else {
      ageLeast = bornOn <= on - 800_000 ? 15_000 : bornOn <= on - 700_000 ? 10_000 : 6_000;
      ageMost = ageLeast;
      missing |= sharedMissing;
      if (age > outcome) outcome = age;
    }
  }

  return {
    outcome,
    awards: [
      living,
      livingLeast,
      livingMost,
      child,
      young * 12_000,
      perhaps === NONE ? NONE : (young + perhaps) * 12_000,
      help,
      helpLeast,
      helpMost,
      age,
      ageLeast,
      ageMost,
    ],
    refused: 0,
    missing,
    births,
  };
}

/** Brings a row into the common form. */
export function answerOfRow({ outcome, awards, missing, births }: HandRow): Answer {
  const names = NAMES.filter(([bit]) => (missing & bit) !== 0).map(([, name]) => name);
  return {
    outcome: outcome === GRANTED ? "eligible" : outcome === OPEN ? "undetermined" : "ineligible",
    awards: [0, 3, 6, 9].map((at): AwardAnswer => {
      const most = awards[at + 2] ?? NONE;
      return {
        right: awards[at] === GRANTED ? true : awards[at] === OPEN ? "unknown" : false,
        atLeast: awards[at + 1] ?? 0,
        atMost: most === NONE ? null : most,
      };
    }),
    missing: [...names, ...births].sort(),
  };
}

function unborn(children: NonNullable<BenchHousehold["children"]>): readonly string[] {
  return children.filter(({ bornOn }) => bornOn === undefined).map(({ id }) => `children[${id}].bornOn`);
}

/** The limit of a household of so many persons. */
function limitOf(persons: number): number {
  if (persons > 4) return 298_000 + (persons - 4) * 42_000;
  if (persons === 4) return 298_000;
  if (persons === 3) return 250_000;
  return persons === 2 ? 195_000 : 120_000;
}

function supplementOf(gap: number): number {
  if (gap <= 0) return 0;
  const share = percentOf(35, gap);
  return share > 80_000 ? 80_000 : share;
}

/** So many percent of a sum that is not negative, halves of a fen upwards. */
function percentOf(percent: number, fen: number): number {
  return Math.floor((percent * fen + 50) / 100);
}

/** `2026-02-28` as 20260228; whole years apart are multiples of 10,000 apart, and 29 February comes before 1 March. */
export function dayOf(text: string): number {
  return (
    digit(text, 0) * 10_000_000 +
    digit(text, 1) * 1_000_000 +
    digit(text, 2) * 100_000 +
    digit(text, 3) * 10_000 +
    digit(text, 5) * 1000 +
    digit(text, 6) * 100 +
    digit(text, 8) * 10 +
    digit(text, 9)
  );
}

function digit(text: string, index: number): number {
  return text.charCodeAt(index) - 48;
}

/** `12.5` as 1250. */
function fenOf(text: string): number {
  let fen = 0;
  let decimals = NONE;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code === 46) decimals = 0;
    else {
      fen = fen * 10 + (code - 48);
      if (decimals !== NONE) decimals += 1;
    }
  }
  return decimals === 2 ? fen : decimals === 1 ? fen * 10 : fen * 100;
}
