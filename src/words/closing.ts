import type { MissingFact, Receipt, Withheld } from "../determination/index.js";
import { type Block, item, listed, paragraph } from "./block.js";
import type { Catalogue } from "./catalogue.js";
import { deciderName, factName } from "./labels.js";
import { inLanguage } from "./language.js";

/** What is still needed, and from whom: first for what may still be granted. */
export function missingBlocks(
  missing: readonly MissingFact[],
  ofEnded: readonly MissingFact[],
  words: Catalogue,
): readonly Block[] {
  const { answer } = words;
  const items = (facts: readonly MissingFact[]) =>
    facts.map(({ name, by, clauses }) =>
      item(answer.missingFact(factName(name, words), deciderName(by, words), clauses)),
    );
  return [...listed(answer.missing, items(missing)), ...listed(answer.missingForEnded, items(ofEnded))];
}

/** The closed schemes that were not assessed, why, and how to have them assessed. */
export function withheldBlocks(withheld: readonly Withheld[], { answer, language }: Catalogue): readonly Block[] {
  return listed(
    answer.withheld,
    withheld.map(({ title, scheme, closedFrom, reason, why }) =>
      item(answer.withheldScheme(inLanguage(title, language), scheme, closedFrom, inLanguage(reason, language)), [
        item(why === "purpose-not-given" ? answer.remedyPurpose : answer.remedyDay(closedFrom)),
      ]),
    ),
  );
}

/** What lets anyone reproduce the answer; an answer about several places has no place of its own. */
export function receiptBlocks(
  receipt: Omit<Receipt, "jurisdiction"> & Partial<Pick<Receipt, "jurisdiction">>,
  { answer, names }: Catalogue,
): readonly Block[] {
  const { engine, jurisdiction = null, on, purpose, readings, packs } = receipt;
  const taken = Object.entries(readings).map(([clause, reading]) => `${clause} = ${reading}`);
  const lines = [
    answer.receipt(engine, jurisdiction, on, purpose === null ? null : names.purpose[purpose], taken),
    answer.packs(packs.map(({ id, edition, sha256 }) => answer.pack(id, edition, sha256))),
  ];
  return lines.map(paragraph);
}
