import type { Amount, ComparedAward, ComparedPlace, ComparedScheme, PlacesComparison } from "../determination/index.js";
import { formText } from "./awards.js";
import { type Block, type Item, item, itemsOf, listed, paragraph } from "./block.js";
import type { Catalogue } from "./catalogue.js";
import { catalogueIn } from "./catalogues.js";
import { causesText } from "./causes.js";
import { receiptBlocks, withheldBlocks } from "./closing.js";
import type { Detail } from "./detail.js";
import type { ExplainOptions } from "./explain.js";
import { factName, placeName } from "./labels.js";
import { inLanguage } from "./language.js";
import { subjectName } from "./subjects.js";
import { amountText } from "./values.js";
import { writeMarkdown } from "./write-markdown.js";
import { writeText } from "./write-text.js";

/**
 * Writes a comparison of places for people: one table, then place by place what it is made of and what is open.
 *
 * @param comparison what `comparePlaces` returned
 * @param options `language` zh (default) or en, `format` text (default) or markdown, `detail` full (default) or summary
 * @returns lines parted by line feeds
 */
export function explainComparison(comparison: PlacesComparison, options: ExplainOptions = {}): string {
  const { language = "zh", format = "text", detail = "full" } = options;
  const blocks = comparisonBlocks(comparison, detail, { ...catalogueIn(language), labels: comparison.labels });
  return format === "markdown" ? writeMarkdown(blocks) : writeText(blocks);
}

function comparisonBlocks(comparison: PlacesComparison, detail: Detail, words: Catalogue): readonly Block[] {
  const { official, on, horizon, moved, places, withheld, receipt } = comparison;
  const say = words.comparison;
  const head = [
    ...(official ? [] : [words.answer.unofficial]),
    say.head(on),
    say.asIf(moved.map((fact) => factName(fact, words))),
    say.counted(horizon),
  ];
  return [
    ...head.map(paragraph),
    places.length === 0 ? paragraph(say.noPlace) : tableOf(places, words),
    ...listed(
      say.details,
      places.map((place) => placeItem(place, detail, words)),
    ),
    ...withheldBlocks(withheld, words),
    ...(detail === "full" ? receiptBlocks(receipt, words) : []),
  ];
}

function tableOf(places: readonly ComparedPlace[], words: Catalogue): Block {
  const { columns, outcome } = words.comparison;
  const left = (title: string) => ({ title, align: "left" }) as const;
  const right = (title: string) => ({ title, align: "right" }) as const;
  const names = places.map(({ place }) => nameOf(place, words));
  return {
    kind: "table",
    columns: [
      left(columns.place),
      left(columns.outcome),
      right(columns.atLeast),
      right(columns.atMost),
      right(columns.besides),
    ],
    rows: places.map((row, index) => {
      const name = names[index] ?? "";
      // Two places may have one name; then the code tells them apart.
      const isAlone = names.filter((other) => other === name).length === 1;
      return [
        isAlone ? name : placeName(row.place, words),
        outcome[row.outcome],
        cashText(row, "atLeast", words),
        cashText(row, "atMost", words),
        String(row.schemes.flatMap(({ awards }) => awards).filter(({ form }) => form !== "cash").length),
      ];
    }),
  };
}

function nameOf(code: string, { labels, language }: Catalogue): string {
  const name = Object.hasOwn(labels.places, code) ? labels.places[code] : undefined;
  return name === undefined ? code : inLanguage(name, language);
}

function cashText({ cash }: ComparedPlace, end: "atLeast" | "atMost", words: Catalogue): string {
  return cash.length === 0
    ? words.comparison.noCash
    : words.values.and(cash.map((amount) => endText(amount, end, words)));
}

/** One end of a sum; both are the same where it is known. */
function endText(amount: Amount, end: "atLeast" | "atMost", words: Catalogue): string {
  if (amount.kind !== "between") return amountText(amount, words);
  const bound = amount[end];
  return bound === null ? words.values.notKnown : words.values.money(amount.currency, bound);
}

/** What a place's row is made of: in full each scheme that has anything to say; in any case what is open, decided or left out. */
function placeItem(row: ComparedPlace, detail: Detail, words: Catalogue): Item {
  const { place, outcome, schemes, missing, restsOnOpenDecision, decided, withheld } = row;
  const say = words.comparison;
  // A scheme that is not in force on the day may have given something before, or give it later.
  const told = schemes.filter((scheme) => scheme.outcome !== "not-in-force" || scheme.awards.length > 0);
  return item(say.place(placeName(place, words), words.names.outcome[outcome]), [
    ...(detail === "full" ? told.map((scheme) => schemeItem(scheme, words)) : []),
    ...itemsOf(
      missing.length === 0 ? null : words.award.dependsOn(causesText(missing, words)),
      restsOnOpenDecision ? say.openDecision : null,
      decided.length === 0 ? null : say.decided(decided),
      withheld.length === 0 ? null : say.withheld(withheld.length),
    ),
  ]);
}

function schemeItem({ title, outcome, awards }: ComparedScheme, words: Catalogue): Item {
  return item(
    words.comparison.scheme(inLanguage(title, words.language), words.names.outcome[outcome]),
    awards.map((award) => awardItem(award, words)),
  );
}

function awardItem(award: ComparedAward, words: Catalogue): Item {
  const { subject, form, accrued, received, forfeited, due, continues } = award;
  const say = words.comparison;
  // Why a sum is open is said once, for the whole place.
  const amount = (one: Amount) => amountText(one, words, one.kind === "between" ? one.because : []);
  const sentences = [
    say.award(subjectName(subject, words), award.award, formText(form, words), amount(received)),
    say.accrued(amount(accrued)),
    ...(due === null ? [] : [say.due(due.first, due.last)]),
  ];
  return item(
    words.values.together(sentences),
    itemsOf(forfeited === null ? null : say.forfeited(amount(forfeited)), continues ? words.award.continues : null),
  );
}
