import type { Determination, MissingFact, Outcome, SchemeResult } from "../determination/index.js";
import { type Block, paragraph } from "./block.js";
import type { Catalogue } from "./catalogue.js";
import { catalogueIn } from "./catalogues.js";
import { missingBlocks, receiptBlocks, withheldBlocks } from "./closing.js";
import type { Detail } from "./detail.js";
import { placeName } from "./labels.js";
import type { Language } from "./language.js";
import { type EndedScheme, endedBlocks, schemeBlocks } from "./schemes.js";
import { writeMarkdown } from "./write-markdown.js";
import { writeText } from "./write-text.js";

/** How an answer is written; each part has a default. */
export interface ExplainOptions {
  /** The language of the answer; the law's own words fall back to the language they are written in. */
  readonly language?: Language;
  /** Lines for a terminal (default), or Markdown. */
  readonly format?: "text" | "markdown";
  /** All of it (default), or outcomes, awards, payers and what is missing. */
  readonly detail?: Detail;
}

/**
 * Writes a determination for people: what is granted, when, by whom it is paid, clause by clause why, and what is
 * missing. The same determination always gives the same text. A value of a private fact is never in it.
 *
 * @param determination what `assess` or `assessLive` returned, or the JSON of it read again
 * @param options `language` zh (default) or en, `format` text (default) or markdown, `detail` full (default) or summary
 * @returns lines parted by line feeds
 */
export function explain(determination: Determination, options: ExplainOptions = {}): string {
  const { language = "zh", format = "text", detail = "full" } = options;
  const blocks = determinationBlocks(determination, detail, { ...catalogueIn(language), labels: determination.labels });
  return format === "markdown" ? writeMarkdown(blocks) : writeText(blocks);
}

function determinationBlocks(determination: Determination, detail: Detail, words: Catalogue): readonly Block[] {
  const { answer, names } = words;
  const { official, jurisdiction, on, outcome, schemes, withheld, missing, receipt } = determination;
  const head = [
    ...(official ? [] : [answer.unofficial]),
    answer.placeAndDay(placeName(jurisdiction, words), on),
    ...(schemes.length === 1 ? [] : [answer.overall(names.outcome[outcome])]),
  ];
  const inReading = forReading(detail === "summary" ? schemes.filter((scheme) => !isOver(scheme)) : schemes);
  return [
    ...head.map(paragraph),
    ...inReading.flatMap((scheme) => schemeBlocks(scheme, detail, words)),
    ...(detail === "summary" ? endedBlocks(schemes.filter(isOver), words) : []),
    ...missingBlocks(...ofEnded(missing, schemes), words),
    ...withheldBlocks(withheld, words),
    ...(detail === "full" ? receiptBlocks(receipt, words) : []),
  ];
}

const FIRST_TO_READ: readonly Outcome[] = ["eligible", "undetermined", "ineligible", "not-in-force"];

/** What the household has comes first, then what is open, of schemes that have ended last; else, the order of the law. */
function forReading(schemes: Determination["schemes"]): Determination["schemes"] {
  const inOrder = FIRST_TO_READ.flatMap((outcome) => schemes.filter((scheme) => scheme.outcome === outcome));
  return [...inOrder.filter((scheme) => !isOver(scheme)), ...inOrder.filter(isOver)];
}

/** Whether a scheme has ended, and leaves nothing that is certainly owed. */
function isOver(scheme: SchemeResult): scheme is EndedScheme {
  return scheme.ended !== null && scheme.outcome !== "eligible";
}

/** What is missing for a scheme that may still grant something, and what only schemes wait for that have ended. */
function ofEnded(
  missing: readonly MissingFact[],
  schemes: readonly SchemeResult[],
): readonly [current: readonly MissingFact[], ended: readonly MissingFact[]] {
  const wanted = new Set(schemes.filter((scheme) => !isOver(scheme)).flatMap((scheme) => scheme.missing.map(keyOf)));
  return [missing.filter((fact) => wanted.has(keyOf(fact))), missing.filter((fact) => !wanted.has(keyOf(fact)))];
}

function keyOf({ by, name }: MissingFact): string {
  return `${by} ${name}`;
}
