import type { FactsView, FactView } from "../authoring/index.js";
import type { Language } from "../words/index.js";
import { inLanguage } from "../words/language.js";
import { oneLine } from "../words/one-line.js";
import type { CliWords } from "./words.js";

type Words = CliWords["facts"];

/** What a portal must ask, as a list: facts of a list's items stand below the list. */
export function renderFacts(view: FactsView, place: string, words: Words, language: Language): readonly string[] {
  const schemes = view.schemes.map(({ id }) => id);
  const { asked, sensitive } = view;
  return [
    words.head(place, schemes),
    ...(asked.length + sensitive.length === 0 ? [words.none] : []),
    ...asked.flatMap((fact) => {
      // What the line above said of a list holds for its items, unless they differ.
      const list = asked.find(({ name }) => name === fact.list);
      return factLines(fact, list?.schemes ?? schemes, words, language);
    }),
    ...(sensitive.length === 0 ? [] : ["", words.sensitive]),
    ...sensitive.flatMap((fact) => factLines({ ...fact, list: null }, schemes, words, language)),
  ];
}

function factLines(fact: FactView, understood: readonly string[], words: Words, language: Language): readonly string[] {
  const indent = fact.list === null ? "" : "  ";
  const said = (words: FactView["label"]) => oneLine(inLanguage(words, language));
  const choices = fact.choices.map(({ value, label }) => `${value} = ${said(label)}`);
  const more = [
    ...(fact.question === null ? [] : [words.question(said(fact.question))]),
    ...(choices.length === 0 ? [] : [words.choices(choices)]),
    ...(fact.schemes.length === understood.length ? [] : [words.schemes(fact.schemes)]),
  ];
  return [
    `${indent}- ${words.fact(fact.name, typeText(fact, words), said(fact.label))}`,
    ...more.map((line) => `${indent}  ${line}`),
  ];
}

function typeText({ type, unit, event, atLeast, atMost, list }: FactView, words: Words): string {
  const parts = [
    (Object.hasOwn(words.types, type) ? words.types[type] : undefined) ?? type,
    unit ?? "",
    event ? words.event : "",
    words.bounds(atLeast, atMost),
    list === null ? "" : words.ofEach,
  ];
  return words.joined(parts.filter((part) => part !== ""));
}
