import Engine from "publicodes";
import {
  type Answer,
  AWARDS,
  type AwardAnswer,
  type BenchHousehold,
  granted,
  outcomeOf,
  REFUSED,
} from "../household.js";
import type { Peer } from "./peer.js";

/*
 * Rules in publicodes' own mechanisms, parsed once; the household is a situation, and each award is evaluated in it.
 * publicodes has no lists: children stand in numbered slots, as its simulators do it. Its numbers are binary floating point.
 */

const SLOTS = [1, 2, 3, 4, 5] as const;

const RULES = {
  "applicant born on": { type: "date" },
  "resident since": { type: "date" },
  persons: { type: "nombre" },
  income: { unité: "€" },
  savings: { unité: "€" },
  tenure: { type: "texte" },
  rent: { unité: "€" },
  carer: { type: "booléen" },
  limit: {
    variations: [
      { si: "persons = 1", alors: "1200 €" },
      { si: "persons = 2", alors: "1950 €" },
      { si: "persons = 3", alors: "2500 €" },
      { sinon: "2980 € + 420 € * (persons - 4)" },
    ],
  },
  ...Object.fromEntries(
    SLOTS.flatMap((slot) => [
      [`child ${slot}`, { type: "booléen" }],
      [`child ${slot} . born on`, { type: "date" }],
      [`child ${slot} . young`, { valeur: "born on > 28/02/2020" }],
    ]),
  ),
  "young children": {
    somme: SLOTS.map((slot) => ({ "applicable si": `child ${slot} . young`, valeur: 1 })),
  },
  entitled: {
    "toutes ces conditions": [
      "resident since <= 30/06/2025",
      "savings <= 50000 €",
      { "une de ces conditions": ["income <= limit", "carer"] },
    ],
  },
  "living-supplement": {
    "applicable si": { "toutes ces conditions": ["entitled", "income < limit"] },
    valeur: "35% * (limit - income)",
    arrondi: "2 décimales",
    plafond: "800 €",
  },
  "young-child-grant": {
    "applicable si": { "toutes ces conditions": ["entitled", "young children > 0"] },
    valeur: "120 € * young children",
  },
  "rent-help": {
    "applicable si": { "toutes ces conditions": ["entitled", "tenure != 'owner'"] },
    variations: [{ si: "tenure = 'tenant'", alors: "35% * rent" }, { sinon: "15% * rent" }],
    arrondi: "2 décimales",
  },
  "age-supplement": {
    "applicable si": { "toutes ces conditions": ["entitled", "applicant born on <= 28/02/1966"] },
    variations: [
      { si: "applicant born on <= 28/02/1946", alors: "150 €" },
      { si: "applicant born on <= 28/02/1956", alors: "100 €" },
      { sinon: "60 €" },
    ],
  },
};

const quiet = { log() {}, warn() {}, error() {} };
const engine = new Engine(RULES, { logger: quiet, warn: false });

/** One evaluated award: a number, null where it does not apply, undefined where something is missing. */
interface NativeAward {
  readonly value: unknown;
  readonly missing: readonly string[];
}

type Native = readonly NativeAward[];

function decideOne(household: BenchHousehold): Native {
  engine.setSituation(situationOf(household));
  return AWARDS.map((name) => {
    const { nodeValue, missingVariables } = engine.evaluate(name);
    return { value: nodeValue, missing: Object.keys(missingVariables) };
  });
}

function situationOf(household: BenchHousehold): Record<string, string | number> {
  const situation: Record<string, string | number> = {};
  const { applicantBornOn, residentSince, persons, income, savings, tenure, rent, carer, children } = household;
  if (applicantBornOn !== undefined) situation["applicant born on"] = dayOf(applicantBornOn);
  if (residentSince !== undefined) situation["resident since"] = dayOf(residentSince);
  if (persons !== undefined) situation.persons = persons;
  if (income !== undefined) situation.income = `${income} €`;
  if (savings !== undefined) situation.savings = `${savings} €`;
  if (tenure !== undefined) situation.tenure = `'${tenure}'`;
  if (rent !== undefined) situation.rent = `${rent} €`;
  if (carer !== undefined) situation.carer = carer ? "oui" : "non";
  if (children !== undefined) {
    for (const slot of SLOTS) {
      const child = children[slot - 1];
      situation[`child ${slot}`] = child === undefined ? "non" : "oui";
      if (child?.bornOn !== undefined) situation[`child ${slot} . born on`] = dayOf(child.bornOn);
    }
  }
  return situation;
}

/** `2026-02-28` as publicodes writes it, 28/02/2026. */
function dayOf(day: string): string {
  return `${day.slice(8)}/${day.slice(5, 7)}/${day.slice(0, 4)}`;
}

const FACT_NAMES: Readonly<Record<string, string>> = {
  "applicant born on": "applicantBornOn",
  "resident since": "residentSince",
};

/** Its name of a missing variable as a fact of the policy. */
function factOf(variable: string): string {
  const slot = /^child (\d)( . born on)?$/.exec(variable);
  if (slot === null) return FACT_NAMES[variable] ?? variable;
  return slot[2] === undefined ? "children" : `children[c${slot[1]}].bornOn`;
}

function answer(native: Native): Answer {
  const awards = native.map(({ value }): AwardAnswer => {
    if (value === undefined) return { right: "unknown", atLeast: 0, atMost: null };
    return typeof value === "number" ? granted(Math.round(value * 100)) : REFUSED;
  });
  const missing = new Set(native.flatMap((award) => award.missing.map(factOf)));
  return { outcome: outcomeOf(awards), awards, missing: [...missing].sort() };
}

export const publicodes: Peer<Native> = {
  id: "publicodes",
  name: "publicodes",
  use: "Rules in its own mechanisms, parsed once; a situation for each household, and each award evaluated in it. Children stand in numbered slots, since it has no lists.",
  unknown:
    "That a value is undefined, and which variables are missing; no sum between bounds. It also names variables that no longer matter.",
  excused: { complete: ["fen"], lacking: ["fen", "open", "missing"] },
  decide: (households) => households.map(decideOne),
  answer,
};
