import type { ClauseView, LawView, PlaceView, SchemeView } from "../authoring/index.js";
import type { Language } from "../words/index.js";
import { named } from "../words/language.js";
import { citeLines, type LawWords, lawWords, said } from "./law-words.js";
import { valueLines } from "./render-values.js";

/** The consolidated law as lines of text, its standing first. */
export function renderLaw(view: LawView, language: Language): readonly string[] {
  const words = lawWords(language);
  const { cli } = words;
  const inForce = view.schemes.filter(({ clauses }) => clauses.length > 0);
  const vacant = view.schemes.filter(({ clauses }) => clauses.length === 0);
  const packs = view.packs.map(({ id, edition, title }) => cli.pack(id, edition, said(title, words)));
  return [
    ...(view.official ? [] : [words.answer.answer.unofficial]),
    cli.head(placeText(view.place, words), view.on),
    cli.chain(view.chain.map((place) => placeText(place, words))),
    ...(view.schemes.length === 0 ? [cli.noScheme] : []),
    ...inForce.flatMap((scheme) => ["", ...schemeLines(scheme, words)]),
    ...(vacant.length === 0 ? [] : ["", cli.nothingInForce(vacant.map(({ title }) => said(title, words)))]),
    "",
    cli.packs(packs),
  ];
}

function schemeLines(scheme: SchemeView, words: LawWords): readonly string[] {
  const { answer, names } = words.answer;
  const { closed, clauses } = scheme;
  return [
    `== ${said(scheme.title, words)} ==`,
    words.cli.scheme(scheme.scheme, placeText(scheme.origin, words), names.evidence[scheme.evidence]),
    ...(closed === null ? [] : [answer.closed(closed.from, said(closed.reason, words))]),
    ...scheme.notes.map((note) => answer.schemeNote(placeText(note, words), said(note.text, words))),
    ...(!clauses.some(({ effect }) => effect === "awards") ? [answer.notInForce] : []),
    ...clauses.flatMap((clause) => clauseLines(clause, words)),
  ];
}

function clauseLines(clause: ClauseView, words: LawWords): readonly string[] {
  const { cli, answer } = words;
  const { names } = answer;
  const { origin, replaces, exceptTo, inForce, note, values, reserves } = clause;
  const period = cli.period(inForce.from, inForce.to);
  const made = cli.origin(placeText(origin, words), origin.pack);
  return [
    `- ${cli.clause(clause.clause, names.effect[clause.effect], said(clause.text, words))}`,
    ...[
      ...(values === null ? [] : valueLines(values, words)),
      ...citeLines(clause.cite, words),
      ...(note === null ? [] : [answer.clause.note(said(note, words))]),
      ...(exceptTo === null ? [] : [cli.exceptTo(exceptTo)]),
      ...(replaces === null
        ? []
        : [cli.replaces(replaces.clause, placeText(replaces.origin, words), said(replaces.text, words))]),
      ...(reserves === null
        ? []
        : [cli.reserves(reserves.tagged, reserves.binds === null ? null : named(names.payer, reserves.binds))]),
      period === "" ? made : answer.values.together([made, cli.inForce(period)]),
    ].map((line) => `  ${line}`),
  ];
}

function placeText({ code, name }: PlaceView, words: LawWords): string {
  return name === null ? code : `${code} ${said(name, words)}`;
}
