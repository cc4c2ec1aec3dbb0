import type { AwardResult, SubjectId, SubjectResult } from "../determination/index.js";
import { awardItem } from "./awards.js";
import { type Block, heading, type Item, item, listed, paragraph } from "./block.js";
import type { Catalogue } from "./catalogue.js";
import { causesText } from "./causes.js";
import type { Detail } from "./detail.js";
import { clauseName, findingItem } from "./findings.js";
import { placeName } from "./labels.js";
import { inLanguage } from "./language.js";
import { readsPrivate, stepItem } from "./steps.js";
import { shownText } from "./values.js";

/** The answer for one subject: who, the outcome in a sentence, the awards, and in full every clause. */
export function subjectBlocks(subject: SubjectResult, detail: Detail, words: Catalogue): readonly Block[] {
  const { award, clause } = words;
  const { findings, quantities, awards, testedOn, place } = subject;
  const blocks = [
    heading(3, subjectName(subject.subject, words)),
    paragraph(outcomeText(subject, words)),
    ...listed(
      award.awards,
      awards
        .filter((one) => detail === "full" || amountsToSomething(one))
        .map((one) => awardItem(one, findings, detail, words)),
    ),
  ];
  if (detail === "summary") return blocks;
  return [
    ...blocks,
    ...listed(
      clause.quantities,
      quantities.map((one) => quantityItem(one, findings, words)),
    ),
    ...listed(
      clause.clauses(testedOn, place === null ? null : placeName(place, words)),
      findings.map((finding) => findingItem(finding, words)),
    ),
  ];
}

/** An award with a unit now, a payment, or open dates; the others only say what was not granted. */
function amountsToSomething({ now, instalments, open }: AwardResult): boolean {
  return (now !== null && now.right.is !== false) || instalments.length > 0 || open.length > 0;
}

/** Who an answer is for. */
export function subjectName(subject: SubjectId, { answer }: Catalogue): string {
  return subject.kind === "household" ? answer.household : answer.member(subject.list, subject.id);
}

function outcomeText(subject: SubjectResult, words: Catalogue): string {
  const { answer } = words;
  switch (subject.outcome) {
    case "eligible":
      return answer.eligible(subject.entitled.map((slot) => awardName(slot, subject, words)));
    case "ineligible":
      return answer.ineligible(subject.refusedBy.map((clause) => clauseName(clause, subject.findings, words)));
    case "undetermined":
      return answer.undetermined(causesText(subject.undecided, words));
    case "not-in-force":
      return answer.notInForce;
  }
}

function awardName(slot: string, { awards }: SubjectResult, { clause, language }: Catalogue): string {
  const award = awards.find((one) => one.award === slot);
  return clause.named(slot, award === undefined ? null : inLanguage(award.text, language));
}

function quantityItem(
  { definition, value, steps }: SubjectResult["quantities"][number],
  findings: SubjectResult["findings"],
  words: Catalogue,
): Item {
  const own = findings.find(({ clause, effect }) => effect === "defines" && clause.endsWith(`#${definition}`));
  const name = words.clause.named(definition, own === undefined ? null : inLanguage(own.text, words.language));
  if (steps !== null && readsPrivate(steps)) return item(words.clause.observationPrivate(name));
  return item(`${name} = ${shownText(value, words)}`, steps === null ? [] : [stepItem(steps, words)]);
}
