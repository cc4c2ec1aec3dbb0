import type { FactJson } from "../pack/index.js";
import { type OpenParameter, openParameters, type Program, sensitiveFacts } from "../program/index.js";
import { bodyOf, inBoth, namedChoice, oneOf, type TypeMember } from "./types-text.js";

const BASICS = `/** A day, such as "2006-07-01". */
export type Day = string;
/** An exact number in quotes, such as "600.00". */
export type Decimal = string;
/** The code of a place, such as "420115". */
export type PlaceCode = string;
/** A value; or a history, in which each value holds from its day until the next. */
export type Fact<Value> = Value | { readonly history: readonly { readonly from: Day; readonly value: Value }[] };`;

/**
 * The types of a household: every fact of the vocabulary, as `readHousehold` takes it, and the decisions that the law of
 * the place leaves open.
 */
export function householdTypes(program: Program): readonly string[] {
  const { facts, lists } = program.vocabulary;
  const members: TypeMember[] = [
    { name: "$schema", about: "A JSON Schema, for editors.", type: "string", optional: true },
    { name: "id", about: "The caller's own name for it; not read.", type: "string", optional: true },
    {
      name: "decisions",
      about: "Decisions taken where the law leaves a value open, by clause address.",
      type: "Decisions",
      optional: true,
    },
    ...[...facts].map(([name, fact]) => factMember(name, fact, typeOfFact(fact))),
    ...[...lists].map(([name, { label }]) => ({
      name,
      about: inBoth(label),
      type: `readonly ${itemName(name)}[]`,
      optional: true,
    })),
  ];
  const items = [...lists].map(([name, list]) => {
    const id = { name: "id", about: "Its name, unique in the list.", type: "string", optional: false };
    const known = Object.entries(list.items).map(([item, fact]) =>
      factMember(item, fact, name === "claims" && item === "scheme" ? "SchemeId" : typeOfFact(fact)),
    );
    const about = `One item of the list ${name}: ${inBoth(list.label)}.`;
    return `/** ${about} */\nexport interface ${itemName(name)} ${bodyOf([id, ...known])}`;
  });
  return [
    BASICS,
    `/** What is known of a household. What is absent is unknown, never false. */\nexport interface Household ${bodyOf(members)}`,
    ...items,
    `/** What may be decided where the law leaves a value open. */\nexport type Decisions = ${bodyOf([...openParameters(program)].map(decision))};`,
    namedChoice("SensitiveFact", "The facts that are asked only when a caller names them.", sensitiveFacts(program)),
  ];
}

function itemName(list: string): string {
  return `${list.charAt(0).toUpperCase()}${list.slice(1)}Item`;
}

function factMember(name: string, fact: FactJson, type: string): TypeMember {
  const bounds = [
    ...(fact.unit === undefined ? [] : [fact.unit]),
    ...(fact.atLeast === undefined ? [] : [`>= ${fact.atLeast}`]),
    ...(fact.atMost === undefined ? [] : [`<= ${fact.atMost}`]),
  ];
  const about = [
    inBoth(fact.label),
    ...(bounds.length === 0 ? [] : [`(${bounds.join(", ")})`]),
    ...(fact.sensitive === true ? ["[不公开 · private]"] : []),
  ];
  return { name, about: about.join(" "), type: `Fact<${type}>`, optional: true };
}

function typeOfFact(fact: FactJson): string {
  switch (fact.type) {
    case "boolean":
      return "boolean";
    case "integer":
      return "number";
    case "money":
    case "decimal":
    case "percent":
      return "Decimal";
    case "date":
      return fact.event === true ? "Day | null" : "Day";
    case "choice":
      return oneOf(Object.keys(fact.options ?? {}));
    case "place":
      return "PlaceCode";
    case "text":
      return "string";
  }
}

function decision([address, { clause, opens }]: readonly [string, OpenParameter]): TypeMember {
  const about = opens.map(({ by, atLeast, atMost }) =>
    [by, ...(atLeast === undefined ? [] : [`>= ${atLeast}`]), ...(atMost === undefined ? [] : [`<= ${atMost}`])].join(
      " ",
    ),
  );
  return {
    name: address,
    about: `${inBoth(clause.text)} [${[...new Set(about)].join("; ")}]`,
    type: typeOfDecision(clause, opens),
    optional: true,
  };
}

function typeOfDecision({ type, declared }: OpenParameter["clause"], opens: OpenParameter["opens"]): string {
  const allowed = opens.map((open) => open.oneOf);
  if (!allowed.includes(undefined)) return oneOf([...new Set(allowed.flatMap((texts) => texts ?? []))]);
  switch (type.kind) {
    case "number":
      return declared === "integer" ? "number" : "Decimal";
    case "boolean":
      return "boolean";
    case "date":
      return "Day";
    case "choice":
      return oneOf(type.options);
    case "place":
      return "PlaceCode";
    default:
      return "string";
  }
}
