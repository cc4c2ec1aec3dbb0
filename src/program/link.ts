import { isNonEmpty } from "../base/non-empty.js";
import { ok, type Result, refused } from "../base/result.js";
import { addDays, isPlainDate, type PlainDate } from "../calendar/index.js";
import type { Formula } from "../formula/index.js";
import { type Issue, issue, nearest } from "../issue/index.js";
import type { ConsolidatedLaw, ConsolidatedScheme, OriginClause } from "../jurisdiction/index.js";
import type { DocumentJson, ManifestJson, Pack } from "../pack/index.js";
import { textValue } from "../value/index.js";
import { orderDefinitions, reportExceptionCycles } from "./cycles.js";
import { expectType } from "./expect.js";
import { factsRead } from "./facts-read.js";
import { orderLimits } from "./limit-order.js";
import { linkClause } from "./link-clause.js";
import type { CiteResolver } from "./link-header.js";
import { ClauseLinker } from "./linker.js";
import { reportOverlaps } from "./overlaps.js";
import type { LinkedClause, LinkedScheme, Program, Slot } from "./program.js";
import { reportMissingRounding } from "./rounding.js";
import { namesOf } from "./scheme-names.js";
import type { Scope } from "./scope.js";
import { definitionsReadingToday, readsToday, reportTodayInPeriods } from "./test-day.js";

/**
 * Links consolidated law into a program: names resolved, types and units checked, citations attached, and every
 * ambiguity that can be seen without a household reported. The program is frozen data and answers for any day.
 *
 * @param law from `consolidate`
 * @returns the program, or every issue: `unknown-name`, `type-mismatch`, `wrong-unit`, `cycle`, `undeclared-document` …
 */
export function link(law: ConsolidatedLaw): Result<Program, Issue> {
  const issues: Issue[] = [];
  const documents = new Documents(law.packs, law);
  const origins = new Map<LinkedClause, OriginClause>();
  const schemes = law.schemes.map((scheme) => linkScheme(scheme, law, documents, origins, issues));
  if (isNonEmpty(issues)) return refused(issues);
  const schemeIds = law.packs.flatMap((pack) => pack.schemes.map(({ json }) => json.scheme));
  const at = (clause: LinkedClause, keys: readonly (string | number)[] = []) => placeOf(origins, clause, keys);
  const limits = orderLimits(schemes, schemeIds, law.places, at, issues);
  if (isNonEmpty(issues)) return refused(issues);
  return ok(
    Object.freeze({
      jurisdiction: law.jurisdiction,
      places: law.places,
      vocabulary: law.vocabulary,
      decimals: Math.max(0, ...law.packs.map((pack) => pack.manifest.json.currency.decimals)),
      schemes: Object.freeze(schemes),
      limits,
      schemeIds: new Set(schemeIds),
      packs: law.packs.map(({ manifest: { json }, sha256 }) => ({
        id: json.id,
        edition: json.edition,
        sha256,
        jurisdiction: json.jurisdiction,
        title: json.title,
      })),
    }),
  );
}

function linkScheme(
  scheme: ConsolidatedScheme,
  law: ConsolidatedLaw,
  documents: Documents,
  origins: Map<LinkedClause, OriginClause>,
  issues: Issue[],
): LinkedScheme {
  const { json } = scheme;
  const names = namesOf(scheme, law.vocabulary, law.places);
  const subject =
    json.for === "household"
      ? ({ kind: "household" } as const)
      : ({ kind: "each", list: json.for.each, as: json.for.as } as const);
  const scope: Scope = {
    aliases: new Map(subject.kind === "each" ? [[subject.as, subject.list]] : []),
    builtIns: new Set(),
    today: true,
  };
  if (subject.kind === "each" && !law.vocabulary.lists.has(subject.list)) {
    issues.push(
      issue("unknown-name", scheme.at(["for", "each"]), {
        name: subject.list,
        nearest: nearest(subject.list, [...law.vocabulary.lists.keys()]),
        kind: "list",
      }),
    );
  }
  const slots = new Map<string, Slot>();
  for (const slot of scheme.slots) {
    const candidates = slot.candidates.map((origin) => {
      const clause = Object.freeze(
        linkClause(new ClauseLinker(names, origin, scope, issues), json.scheme, documents.cite),
      );
      origins.set(clause, origin);
      return clause;
    });
    slots.set(slot.id, Object.freeze({ id: slot.id, candidates: Object.freeze(candidates) }));
  }
  const placeLinker = schemeLinker(scheme, names, scope, issues);
  const place = placeLinker === null ? null : expectPlace(json.place, placeLinker);
  const clauses = [...slots.values()].flatMap((slot) => slot.candidates);
  const at = (clause: LinkedClause) => placeOf(origins, clause);
  const order = orderDefinitions(slots, at, issues);
  reportExceptionCycles(slots, at, issues);
  let placeReadsToday = false;
  if (!isNonEmpty(issues)) {
    // These look through definitions, and a program with cycles has no ground to stand on.
    const readingToday = definitionsReadingToday(order, slots);
    reportTodayInPeriods(clauses, readingToday, at, issues);
    placeReadsToday = place !== null && readsToday(place, readingToday);
    const { decimals } = scheme.manifest.currency;
    reportMissingRounding({ slots, order, decimals, vocabulary: law.vocabulary, aliases: scope.aliases }, at, issues);
    reportOverlaps(clauses, law.places, at, issues);
  }
  return Object.freeze({
    id: json.scheme,
    title: json.title,
    jurisdiction: scheme.jurisdiction,
    currency: scheme.manifest.currency,
    subject,
    place: place ?? ownPlace(scheme),
    placeReadsToday,
    evidence: scheme.evidence,
    evidenceIn: scheme.parts.map(({ jurisdiction, evidence: { status } }) => ({ jurisdiction, status })),
    closed:
      json.closed === undefined
        ? null
        : { from: closingDay(json.closed.from, scheme, issues), reason: json.closed.reason },
    notes: scheme.notes,
    slots,
    ...factsRead(clauses, place, subject, law.vocabulary),
    changes: changesOf(clauses),
  });
}

/** Where a clause, or a part of it, stands in its file. */
function placeOf(
  origins: ReadonlyMap<LinkedClause, OriginClause>,
  clause: LinkedClause,
  keys: readonly (string | number)[] = [],
): Issue["place"] {
  return origins.get(clause)?.at(keys) ?? { file: "", pointer: "" };
}

/** Stands in for the place of a scheme without clauses, which the schema does not let pass. */
function ownPlace(scheme: ConsolidatedScheme): LinkedScheme["place"] {
  return { op: "literal", type: { kind: "place" }, value: textValue(scheme.jurisdiction) };
}

/** Links the place of a scheme; a text may be anything, so it is none. */
function expectPlace(json: ConsolidatedScheme["json"]["place"], linker: ClauseLinker): Formula {
  const place = expectType(json, { kind: "place" }, linker, []);
  if (place.type.kind === "text") linker.report("type-mismatch", [], { expected: "place", found: "text" });
  return place;
}

/** A linker that reports into the scheme's own place formula. */
function schemeLinker(
  scheme: ConsolidatedScheme,
  names: ReturnType<typeof namesOf>,
  scope: Scope,
  issues: Issue[],
): ClauseLinker | null {
  const [first] = scheme.slots.flatMap((slot) => slot.candidates);
  if (first === undefined) return null;
  return new ClauseLinker(names, { ...first, at: (keys) => scheme.at(["place", ...keys]) }, scope, issues);
}

function closingDay(text: string, scheme: ConsolidatedScheme, issues: Issue[]): PlainDate {
  if (isPlainDate(text)) return text;
  issues.push(issue("impossible-date", scheme.at(["closed", "from"]), { found: text }));
  return "0001-01-01" as PlainDate;
}

function changesOf(clauses: readonly LinkedClause[]): readonly PlainDate[] {
  const days = new Set<PlainDate>();
  for (const clause of clauses) {
    if (clause.inForce.from !== undefined) days.add(clause.inForce.from);
    const after = clause.inForce.to === undefined ? null : addDays(clause.inForce.to, 1);
    if (after !== null) days.add(after);
    if (clause.effect === "sets") for (const value of clause.values) if (value.from !== null) days.add(value.from);
  }
  return [...days].sort();
}

/** The documents that packs declare; a pack sees its own and those of the packs above it. */
class Documents {
  readonly #law: ConsolidatedLaw;
  readonly #packs: readonly Pack[];

  constructor(packs: readonly Pack[], law: ConsolidatedLaw) {
    this.#packs = packs;
    this.#law = law;
  }

  readonly cite: CiteResolver = (cite, linker, at) => {
    const citations = Array.isArray(cite) ? cite : [cite];
    return citations.flatMap((citation, index) => {
      const visible = this.#visible(linker.clause.manifest);
      const source = visible.get(citation.document);
      if (source !== undefined) return [{ ...citation, source }];
      const place = Array.isArray(cite) ? [...at, index, "document"] : [...at, "document"];
      linker.report("undeclared-document", place, {
        document: citation.document,
        nearest: nearest(citation.document, [...visible.keys()]),
      });
      return [];
    });
  };

  #visible(manifest: ManifestJson): ReadonlyMap<string, DocumentJson> {
    const chain = this.#law.places.chain(manifest.jurisdiction) ?? [];
    const above = this.#packs.filter(
      (pack) => chain.includes(pack.manifest.json.jurisdiction) && pack.manifest.json.id !== manifest.id,
    );
    return new Map(
      [...above.map((pack) => pack.manifest.json), manifest].flatMap((one) => Object.entries(one.documents)),
    );
  }
}
