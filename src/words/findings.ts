import type { Finding, Observation } from "../determination/index.js";
import type { Cited } from "../program/index.js";
import type { Cause } from "../value/index.js";
import { type Item, item, itemsOf } from "./block.js";
import type { Catalogue } from "./catalogue.js";
import { causesText } from "./causes.js";
import { factName, placeName } from "./labels.js";
import { inLanguage, named } from "./language.js";
import { isDay, isPrivate, shownText } from "./values.js";

const QUANTIFIERS: ReadonlySet<string> = new Set(["some", "every", "none"]);

/** What one clause came to: its state and text, then its law, the values that decided it, and how it is read. */
export function findingItem(finding: Finding, words: Catalogue): Item {
  const { clause, language, names } = words;
  const { exceptedBy, because, note, value } = finding;
  return item(clause.finding(stateWord(finding, words), inLanguage(finding.text, language)), [
    item(clause.clause(finding.clause, named(names.effect, finding.effect), placeName(finding.jurisdiction, words))),
    ...finding.cite.map((cited) => item(sourceText(cited, words))),
    ...finding.observations.map((observation) => item(observationText(observation, because, words))),
    ...itemsOf(
      exceptedBy === null ? null : clause.exceptedBy(exceptedBy),
      value === null ? null : clause.value(shownText(value, words, because)),
      because.length === 0 ? null : clause.open(causesText(because, words)),
      note === null ? null : clause.note(inLanguage(note, language)),
    ),
  ]);
}

/** A clause named in a sentence: by its text when it is among the findings, always with its address. */
export function clauseName(address: string, findings: readonly Finding[], { clause, language }: Catalogue): string {
  const finding = findings.find((one) => one.clause === address);
  return clause.named(address, finding === undefined ? null : inLanguage(finding.text, language));
}

function stateWord({ state, effect }: Finding, { names }: Catalogue): string {
  if (state !== "satisfied" && state !== "refuses") return names.findingState[state];
  if (effect === "excludes") return names.excludesState[state];
  return (effect === "awards" ? names.awardsState : names.findingState)[state];
}

/** A source of a clause: its title, number, place in it, and what it says. */
export function sourceText({ source, at, quote }: Cited, { clause, language }: Catalogue): string {
  return clause.source(inLanguage(source.title, language), source.number ?? null, at ?? null, quote ?? null);
}

/** A comparison that touches a private record says only that: even whether it holds would narrow the record. */
function observationText(
  { fact, operator, expected, seen, holds }: Observation,
  said: readonly Cause[],
  words: Catalogue,
): string {
  const { clause, values } = words;
  const name = factName(fact, words);
  if (holds === "private" || isPrivate(seen) || expected.some(isPrivate)) return clause.observationPrivate(name);
  const shown = shownText(seen, words, said);
  const verdict = clause.verdict[`${holds}`];
  const against = values.and(expected.map((one) => shownText(one, words, said)));
  const compared = comparison(operator, against, [seen, ...expected].some(isDay), values);
  if (QUANTIFIERS.has(operator)) return clause.quantified(name, shown, compared, verdict);
  return clause.observation(name, shown, compared, verdict);
}

function comparison(operator: string, expected: string, isDate: boolean, { compared }: Catalogue["values"]): string {
  return Object.hasOwn(compared, operator)
    ? compared[operator as keyof typeof compared](expected, isDate)
    : `${operator} ${expected}`;
}
