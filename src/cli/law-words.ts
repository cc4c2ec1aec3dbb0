import type { ClauseView, LawView, PlaceView, SchemeView } from "../authoring/index.js";
import type { Words } from "../pack/index.js";
import { type Item, item } from "../words/block.js";
import type { Catalogue } from "../words/catalogue.js";
import { catalogueIn } from "../words/catalogues.js";
import type { Language } from "../words/index.js";
import { NO_LABELS } from "../words/labels.js";
import { inLanguage } from "../words/language.js";
import { oneLine } from "../words/one-line.js";
import { type CliWords, cliWords } from "./words.js";

type Cited = ClauseView["cite"][number];
type Document = Cited["source"];

/** The two catalogues a rendering of law draws on: the words of answers, and those of the commands. */
export interface LawWords {
  readonly answer: Catalogue;
  readonly cli: CliWords["law"];
  readonly language: Language;
  /** The documents in the order of their numbers, where they are listed at the end; null where each is named in place. */
  readonly documents: readonly Document[] | null;
  /** Whether only the law of one place is shown: it need not be named at each clause. */
  readonly isOwn: boolean;
}

/** How a law is laid out: a page lists its sources at the end, a terminal names each where it is cited. */
export interface LawLayout {
  readonly language: Language;
  readonly sourcesAtEnd: boolean;
}

export function lawWords(view: LawView, { language, sourcesAtEnd }: LawLayout): LawWords {
  return {
    answer: { ...catalogueIn(language), labels: { ...NO_LABELS, payers: view.payers } },
    cli: cliWords(language).law,
    language,
    documents: sourcesAtEnd ? documentsOf(view) : null,
    isOwn: view.on === null,
  };
}

/** Words of a pack in the language of the answer, on one line. */
export function said(words: Words, { language }: Pick<LawWords, "language">): string {
  return oneLine(inLanguage(words, language));
}

/** A place as `420115 江夏区`. */
export function placeText({ code, name }: PlaceView, words: Pick<LawWords, "language">): string {
  return name === null ? code : `${code} ${said(name, words)}`;
}

/** The address of a clause; where one place's law is shown, without the scheme below whose title it stands. */
export function clauseName(address: string, scheme: string, { isOwn }: Pick<LawWords, "isOwn">): string {
  return isOwn && address.startsWith(`${scheme}#`) ? address.slice(scheme.length) : address;
}

/**
 * The sources of a clause or of a value, one an entry. Where sources stand at the end, a sentence is quoted once in a
 * scheme: under the clause that cites it first.
 */
export function citeItems(
  cite: ClauseView["cite"],
  clause: string,
  { scheme, clauses }: SchemeView,
  words: LawWords,
): readonly Item[] {
  const { answer, cli, documents } = words;
  const items = cite.map((cited) => {
    const { source, at = null, quote = null } = cited;
    if (documents !== null) {
      const number = documents.findIndex((document) => isSame(document, source)) + 1;
      const first = clauses.find((one) => citedBy(one).some((other) => isSame(other, cited)))?.clause ?? clause;
      return first === clause || quote === null
        ? item(cli.sourceNumber(number, at, quote))
        : item(cli.quotedAt(number, at, clauseName(first, scheme, words)));
    }
    const text = answer.clause.source(said(source.title, words), source.number ?? null, at, quote);
    return item(text, [], source.url);
  });
  return items.filter(({ text }, index) => items.findIndex((other) => other.text === text) === index);
}

/** The list of the documents by their numbers. */
export function documentItems(words: LawWords): readonly Item[] {
  const { cli, documents } = words;
  return (documents ?? []).map(({ title, number, issuedOn, kind, url }, index) => {
    const named = said(title, words);
    return item(cli.document(index + 1, named, number ?? null, issuedOn ?? null, cli.documentKind[kind]), [], url);
  });
}

/** Every document that is cited, once, in the order in which it is first. */
function documentsOf({ schemes }: LawView): readonly Document[] {
  const found: Document[] = [];
  for (const { source } of schemes.flatMap(({ clauses }) => clauses.flatMap(citedBy)))
    if (!found.some((document) => isSame(document, source))) found.push(source);
  return found;
}

function citedBy({ cite, values }: ClauseView): readonly Cited[] {
  return [...(values?.dated ?? []).flatMap((value) => value.cite), ...cite];
}

function isSame<Plain extends Cited | Document>(one: Plain, other: Plain): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}
