import type { SchemeResult } from "../determination/index.js";
import { type Block, heading, item, paragraph } from "./block.js";
import type { Catalogue } from "./catalogue.js";
import { causesText } from "./causes.js";
import type { Detail } from "./detail.js";
import { placeName } from "./labels.js";
import { inLanguage } from "./language.js";
import { subjectBlocks } from "./subjects.js";

/** The answer of one scheme: its title, its outcome, and the answer for each subject. */
export function schemeBlocks(scheme: SchemeResult, detail: Detail, words: Catalogue): readonly Block[] {
  const { answer, language, names } = words;
  const { closed, ended, notes, subjects } = scheme;
  const facts = answer.schemeFacts(
    scheme.scheme,
    placeName(scheme.jurisdiction, words),
    names.evidence[scheme.evidence],
  );
  const about = [
    facts,
    ...(closed === null ? [] : [answer.closed(closed.from, inLanguage(closed.reason, language))]),
    ...notes.map(({ jurisdiction, text }) =>
      answer.schemeNote(placeName(jurisdiction, words), inLanguage(text, language)),
    ),
  ];
  return [
    heading(2, inLanguage(scheme.title, language)),
    paragraph(answer.schemeOutcome(names.outcome[scheme.outcome])),
    ...(ended === null || scheme.outcome === "not-in-force" ? [] : [paragraph(answer.ended(ended))]),
    ...(detail === "full" && scheme.outcome !== "not-in-force" ? about.map(paragraph) : []),
    ...(subjects.length === 0 ? [paragraph(withoutSubjects(scheme, words))] : []),
    ...subjects.flatMap((subject) => subjectBlocks(subject, detail, words)),
  ];
}

/** A scheme that has ended. */
export type EndedScheme = SchemeResult & { readonly ended: NonNullable<SchemeResult["ended"]> };

/** In brief, the schemes that have ended and of which nothing is certainly owed, each in a line. */
export function endedBlocks(schemes: readonly EndedScheme[], words: Catalogue): readonly Block[] {
  const { answer, language, names } = words;
  if (schemes.length === 0) return [];
  const items = schemes.map(({ title, scheme, ended, outcome, missing }) =>
    item(
      answer.endedScheme(inLanguage(title, language), scheme, ended, names.outcome[outcome]),
      outcome === "undetermined" ? [item(answer.undetermined(causesText(missing, words)))] : [],
    ),
  );
  return [heading(2, answer.endedSchemes), { kind: "list", items }];
}

function withoutSubjects({ outcome, missing }: SchemeResult, words: Catalogue): string {
  const { answer } = words;
  if (outcome === "not-in-force") return answer.notInForce;
  if (missing.length === 0) return answer.noSubject;
  return answer.undetermined(causesText(missing, words));
}
