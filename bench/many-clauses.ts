import { type Law, loadLaw, orThrow } from "../src/index.js";
import { Random } from "./random.js";

/** Facts of the generated law; there are as many for a short law as for a long one. */
const NUMBERS = ["a", "b", "c", "d", "e", "f"] as const;

const WORDS = { en: "Generated for measuring." };
const CITE = { document: "act", at: "1" };
const CLAUSES_A_SCHEME = 10;

/** A household of the generated law. */
export type PlainFacts = Readonly<Record<string, string | number | boolean>>;

/**
 * A law of so many clauses, ten to a scheme, each scheme over all the facts: a parameter with a table, three definitions, three
 * requirements, a ground of refusal and two awards. Each clause names figures of its own, so that none is like another.
 */
export function lawOfClauses(count: number): Law {
  const manifest = {
    language: 1,
    id: "xn",
    jurisdiction: "XN",
    title: WORDS,
    edition: "2026-11-25",
    currency: { code: "CNY", decimals: 2 },
    documents: { act: { title: WORDS, kind: "official-text" } },
  };
  const schemes = Array.from({ length: count / CLAUSES_A_SCHEME }, (_, index) => [`s${index}.json`, schemeOf(index)]);
  const files = { "pack.json": manifest, "facts.json": dictionary(), ...Object.fromEntries(schemes) };
  const jurisdictions = [{ code: "XN", name: { en: "Numberland (generated)" }, level: "nation" }];
  const register = { file: "jurisdictions.json", content: { jurisdictions } };
  return orThrow(loadLaw({ packs: [{ folder: "xn", files }], jurisdictions: [register] }, "XN"));
}

function dictionary(): object {
  return {
    language: 1,
    facts: {
      home: { type: "place", label: WORDS },
      day: { type: "date", label: WORDS },
      flag: { type: "boolean", label: WORDS },
      size: { type: "integer", atLeast: "1", label: WORDS },
      ...Object.fromEntries(NUMBERS.map((name) => [name, { type: "money", atLeast: "0", label: WORDS }])),
    },
  };
}

function schemeOf(index: number): object {
  const random = new Random(index + 1);
  const own = (n: number) => NUMBERS[(index + n) % NUMBERS.length] ?? "a";
  const head = { text: WORDS, cite: CITE };
  const yuan = (least: number, most: number) => `${random.between(least, most)}.${random.between(10, 99)}`;
  const defined = (id: string, value: object) => ({ ...head, id, effect: "defines", type: "money", value });
  const requires = (id: string, that: object) => ({ ...head, id, effect: "requires", that: { all: [that] } });
  const awards = (id: string, fact: string, cap: string) => ({
    ...head,
    id,
    effect: "awards",
    when: { all: [{ fact, operator: "lessThan", value: { fact: "limit" } }] },
    award: {
      form: "cash",
      once: { fact: "assessedOn" },
      amount: {
        least: [
          cap,
          {
            round: { percent: `${random.between(10, 60)}`, of: { subtract: [{ fact: "limit" }, { fact }] } },
            to: "0.01",
            mode: "half-up",
          },
        ],
      },
    },
  });
  return {
    language: 1,
    scheme: `xn/s${index}`,
    title: WORDS,
    for: "household",
    place: { fact: "home" },
    inForce: { from: "2020-01-01" },
    evidence: { status: "unverified" },
    clauses: [
      {
        ...head,
        id: "limits",
        effect: "sets",
        type: "money",
        values: [
          {
            table: {
              match: "exact",
              rows: [1, 2, 3].map((size) => [size, yuan(900 * size, 1000 * size)]),
              beyond: yuan(300, 400),
            },
          },
        ],
      },
      defined("limit", { parameter: "limits", by: [{ fact: "size" }] }),
      defined("left", {
        greatest: [
          "0.00",
          { subtract: [{ fact: own(0) }, { percent: `${random.between(5, 40)}`, of: { fact: own(1) } }] },
        ],
      }),
      defined("counted", { least: [{ fact: "left" }, { add: [{ fact: own(2) }, yuan(100, 200)] }] }),
      requires("early", {
        fact: "day",
        operator: "lessThanInclusive",
        value: `20${random.between(15, 25)}-0${random.between(1, 9)}-15`,
      }),
      requires("small", { fact: "counted", operator: "lessThanInclusive", value: yuan(1500, 3000) }),
      requires("large", { fact: own(3), operator: "greaterThanInclusive", value: yuan(0, 20) }),
      {
        ...head,
        id: "flagged",
        effect: "excludes",
        when: {
          all: [
            { fact: "flag", operator: "equal", value: true },
            { fact: own(4), operator: "greaterThan", value: yuan(1000, 1900) },
          ],
        },
      },
      awards("first", own(5), yuan(300, 500)),
      awards("second", "counted", yuan(300, 500)),
    ],
  };
}

/** Draws households of the generated law, none of which lacks a fact. */
export function drawPlainFacts(count: number, seed: number): readonly PlainFacts[] {
  const random = new Random(seed);
  return Array.from({ length: count }, () => {
    const facts: Record<string, string | number | boolean> = {
      home: "XN",
      day: `${random.between(1990, 2024)}-${random.between(10, 12)}-${random.between(10, 28)}`,
      flag: random.chance(30),
      size: random.between(1, 5),
    };
    for (const name of NUMBERS) facts[name] = `${random.between(10, 2000)}.${random.between(10, 99)}`;
    return JSON.parse(JSON.stringify(facts)) as PlainFacts;
  });
}
