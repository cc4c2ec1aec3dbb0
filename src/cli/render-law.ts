import type { LawView, PartView, SchemeView } from "../authoring/index.js";
import { type Block, heading, item, listed, paragraph } from "../words/block.js";
import { documentItems, type LawLayout, type LawWords, lawWords, placeText, said } from "./law-words.js";
import { clauseItem } from "./render-clause.js";
import { nameText } from "./render-condition.js";
import { openItems } from "./render-open.js";

/** The law of a place, of a day or of all days, as an answer to be written; its standing comes first. */
export function renderLaw(view: LawView, layout: LawLayout): readonly Block[] {
  const words = lawWords(view, layout);
  const { cli, answer } = words;
  const { on, place, chain, schemes, packs } = view;
  const inForce = schemes.filter(({ clauses }) => clauses.length > 0);
  const vacant = schemes.filter(({ clauses }) => clauses.length === 0);
  const head = [
    ...(view.official ? [] : [answer.answer.unofficial]),
    ...(on === null
      ? [cli.headOfOwn(placeText(place, words))]
      : [cli.head(placeText(place, words), on), cli.chain(chain.map((one) => placeText(one, words)))]),
    ...(schemes.length === 0 ? [cli.noScheme] : []),
  ];
  const sources = documentItems(words);
  const known = packs.map(({ id, edition, title }) => cli.pack(id, edition, said(title, words)));
  return [
    ...head.map(paragraph),
    ...inForce.flatMap((scheme) => schemeBlocks(scheme, view, words)),
    ...(vacant.length === 0 ? [] : [paragraph(cli.nothingInForce(vacant.map(({ title }) => said(title, words))))]),
    ...(sources.length === 0 ? [] : [heading(2, cli.sources), { kind: "list" as const, items: sources }]),
    paragraph(cli.packs(known)),
  ];
}

function schemeBlocks(scheme: SchemeView, { on }: LawView, words: LawWords): readonly Block[] {
  const { answer, names } = words.answer;
  const { closed, clauses, notes, reads } = scheme;
  const [own, ...amendments] = partsOf(scheme);
  const title = own?.title ?? (on === null ? amendments[0]?.title : undefined) ?? scheme.title;
  const isGranting = clauses.some(({ effect }) => effect === "awards");
  const isAmendmentAlone = own === null && on === null;
  const about = [
    ...(isAmendmentAlone
      ? []
      : [words.cli.scheme(scheme.scheme, placeText(scheme.origin, words), names.evidence[scheme.evidence])]),
    ...(own === null ? [] : evidenceLines(own, words)),
    ...amendments.flatMap((part) => [
      isAmendmentAlone ? amendsLine(scheme, part, words) : amendedLine(part, words),
      ...evidenceLines(part, words),
    ]),
    ...(closed === null ? [] : [answer.closed(closed.from, said(closed.reason, words))]),
    ...(isGranting || on === null ? [] : [answer.notInForce]),
    ...(own === null || reads.length === 0 ? [] : [words.cli.reads(reads.map((fact) => nameText(fact, words)))]),
  ];
  return [
    heading(2, said(title, words)),
    ...about.map(paragraph),
    ...listed(
      words.cli.clauses,
      clauses.map((clause) => clauseItem(clause, scheme, on !== null, words)),
    ),
    ...listed(words.cli.leftOpen, openItems(scheme, words)),
    ...listed(
      words.cli.notes,
      notes.map((note) =>
        item(words.isOwn ? said(note.text, words) : answer.schemeNote(placeText(note, words), said(note.text, words))),
      ),
    ),
  ];
}

/** The scheme's own file, if it is of a place that is shown, and the files that amend it. */
function partsOf({ parts, origin }: SchemeView): readonly [PartView | null, ...PartView[]] {
  const [first, ...rest] = parts;
  return first !== undefined && first.code === origin.code ? [first, ...rest] : [null, ...parts];
}

function evidenceLines({ evidence }: PartView, words: LawWords): readonly string[] {
  if (evidence.status === "verified") return [words.cli.verified(evidence.by, evidence.on)];
  return evidence.note === undefined ? [] : [words.cli.evidenceNote(said(evidence.note, words))];
}

function amendsLine({ scheme, title, origin }: SchemeView, { evidence }: PartView, words: LawWords): string {
  const status = words.answer.names.evidence[evidence.status];
  return words.cli.amends(scheme, said(title, words), placeText(origin, words), status);
}

function amendedLine(part: PartView, words: LawWords): string {
  const status = words.answer.names.evidence[part.evidence.status];
  return words.cli.amended(placeText(part, words), part.pack, said(part.title, words), status);
}
