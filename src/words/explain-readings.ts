import type {
  AwardInBrief,
  AwardUnderReadings,
  ClauseUnderReadings,
  ReadingsComparison,
} from "../determination/index.js";
import { type Block, heading, type Item, item, itemsOf, listed, paragraph } from "./block.js";
import type { Catalogue } from "./catalogue.js";
import { catalogueIn } from "./catalogues.js";
import { causesText } from "./causes.js";
import type { Detail } from "./detail.js";
import type { ExplainOptions } from "./explain.js";
import { sourceText } from "./findings.js";
import { instalmentItem } from "./instalments.js";
import { placeName } from "./labels.js";
import { inLanguage, named } from "./language.js";
import { readingsText } from "./readings.js";
import { subjectName } from "./subjects.js";
import { amountText, causesOfAmount, shownText } from "./values.js";
import { writeMarkdown } from "./write-markdown.js";
import { writeText } from "./write-text.js";

/**
 * Writes a comparison of readings for people: for each ambiguous clause the reading taken, the others, and what every
 * award that rests on it is under each; then the clauses whose readings make no difference. It stands behind what
 * `explain` writes, and repeats neither the closed schemes nor the receipt.
 *
 * @param comparison what `compareReadings` gave
 * @param options `language` zh (default) or en, `format` text (default) or markdown, `detail` full (default) or summary
 * @returns the text, with a line break at the end of each block
 */
export function explainReadings(comparison: ReadingsComparison, options: ExplainOptions = {}): string {
  const { language = "zh", format = "text", detail = "full" } = options;
  const blocks = comparisonBlocks(comparison, detail, { ...catalogueIn(language), labels: comparison.labels });
  return format === "markdown" ? writeMarkdown(blocks) : writeText(blocks);
}

function comparisonBlocks(comparison: ReadingsComparison, detail: Detail, words: Catalogue): readonly Block[] {
  const { answer, readings } = words;
  const { official, jurisdiction, on, clauses } = comparison;
  const same = clauses.filter(({ differences }) => differences.length === 0);
  return [
    ...(official ? [] : [paragraph(answer.unofficial)]),
    paragraph(answer.placeAndDay(placeName(jurisdiction, words), on)),
    paragraph(clauses.length === 0 ? readings.none : readings.about),
    ...clauses
      .filter(({ differences }) => differences.length > 0)
      .flatMap((clause) => clauseBlocks(clause, detail, words)),
    ...listed(
      readings.same,
      same.map((clause) => item(titleOf(clause, words), [item(readingsText(clause, words))])),
    ),
  ];
}

/** One clause on whose reading something rests: its law, its readings, and each award under each of them. */
function clauseBlocks(clause: ClauseUnderReadings, detail: Detail, words: Catalogue): readonly Block[] {
  const { clause: say, language, names } = words;
  const law = [
    item(say.clause(clause.clause, names.effect.sets, placeName(clause.jurisdiction, words))),
    ...clause.cite.map((cited) => item(sourceText(cited, words))),
    ...itemsOf(clause.note === null ? null : say.note(inLanguage(clause.note, language))),
  ];
  const subjects = clause.differences.map(({ scheme, title, subject, under, awards }) => {
    const outcomes = new Set(under.map(({ outcome }) => outcome));
    const each = under.map(({ reading, outcome }) =>
      item(words.readings.under(readingName(reading, clause, words), names.outcome[outcome])),
    );
    const name = subjectName(subject, words);
    return item(scheme === clause.scheme ? name : `${inLanguage(title, language)} · ${name}`, [
      ...(outcomes.size > 1 ? each : []),
      ...awards.map((award) => awardItem(award, clause, detail, words)),
    ]);
  });
  return [
    heading(2, titleOf(clause, words)),
    paragraph(readingsText(clause, words)),
    ...(detail === "full" ? [{ kind: "list" as const, items: law }] : []),
    ...listed(words.readings.rests, subjects),
  ];
}

function titleOf({ title, clause, text }: ClauseUnderReadings, { clause: say, language }: Catalogue): string {
  return `${inLanguage(title, language)} · ${say.named(clause, inLanguage(text, language))}`;
}

function readingName(reading: string | null, { taken }: ClauseUnderReadings, { readings }: Catalogue): string {
  if (reading === null) return readings.asItStands;
  return reading === taken ? readings.isTaken(reading) : reading;
}

function awardItem(
  { award, text, under }: AwardUnderReadings,
  clause: ClauseUnderReadings,
  detail: Detail,
  words: Catalogue,
): Item {
  const { readings, award: say, language } = words;
  const all = under.flatMap(({ result }) => (result === null ? [] : [result]));
  return item(
    say.award(award, inLanguage(text, language)),
    under.map(({ reading, result }) => {
      const name = readingName(reading, clause, words);
      if (result === null) return item(readings.under(name, readings.nothing));
      return item(readings.under(name, resultText(result, words)), [
        ...(detail === "full" ? paymentItems(result, all, words) : []),
      ]);
    }),
  );
}

/** What one reading makes of an award: its form and its terms where it has any, the right on the day, and the sums. */
function resultText({ now, open, accrued, total, form, loan, continues }: AwardInBrief, words: Catalogue): string {
  const { award, readings, names, values } = words;
  const forms = typeof form === "string" ? [form] : form.oneOf;
  return values.together([
    readings.form(forms.map((one) => named(names.form, one))),
    ...(loan === null ? [] : [award.loan(shownText(loan.interest, words), shownText(loan.repaidBy, words))]),
    now === null ? readings.nothingNow : readings.now(values.period(now.first, now.last), rightText(now, words)),
    ...(open.length === 0 ? [] : [award.periodOpen(causesText(open, words))]),
    award.sums(amountText(accrued, words), amountText(total, words, causesOfAmount(accrued))),
    ...(continues ? [award.continues] : []),
  ]);
}

function rightText({ right, amount }: NonNullable<AwardInBrief["now"]>, words: Catalogue): string {
  const sum = amountText(amount, words);
  return right === true ? sum : words.readings.undecided(sum);
}

/** The payments of one reading that are not the same under every other; their number makes them no other. */
function paymentItems(result: AwardInBrief, all: readonly AwardInBrief[], words: Catalogue): readonly Item[] {
  const text = ({ index: _, ...rest }: AwardInBrief["instalments"][number]) => JSON.stringify(rest);
  const written = all.map(({ instalments }) => new Set(instalments.map(text)));
  return result.instalments
    .filter((one) => !written.every((of) => of.has(text(one))))
    .map((one) =>
      instalmentItem({ ...one, lines: [], reductions: [] }, causesOfAmount(result.total), [], "summary", words),
    );
}
