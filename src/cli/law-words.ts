import type { ClauseView } from "../authoring/index.js";
import type { Words } from "../pack/index.js";
import type { Catalogue } from "../words/catalogue.js";
import { catalogueIn } from "../words/catalogues.js";
import type { Language } from "../words/index.js";
import { inLanguage } from "../words/language.js";
import { oneLine } from "../words/one-line.js";
import { type CliWords, cliWords } from "./words.js";

/** The two catalogues a rendering of law draws on: the words of answers, and those of the commands. */
export interface LawWords {
  readonly answer: Catalogue;
  readonly cli: CliWords["law"];
  readonly language: Language;
}

export function lawWords(language: Language): LawWords {
  return { answer: catalogueIn(language), cli: cliWords(language).law, language };
}

/** Words of a pack in the language of the answer, on one line. */
export function said(words: Words, { language }: Pick<LawWords, "language">): string {
  return oneLine(inLanguage(words, language));
}

/** The sources of a clause or of a value, one a line. */
export function citeLines(cite: ClauseView["cite"], words: LawWords): readonly string[] {
  return cite.map(({ source, at, quote }) =>
    oneLine(words.answer.clause.source(said(source.title, words), source.number ?? null, at ?? null, quote ?? null)),
  );
}
