import { isNonEmpty } from "../base/non-empty.js";
import { ok, type Result, refused } from "../base/result.js";
import type { Issue } from "../issue/index.js";
import { type ConsolidatedLaw, consolidate, type Places, placesOf } from "../jurisdiction/index.js";
import {
  type JurisdictionsJson,
  type Pack,
  type PackFile,
  type PackSource,
  parseJurisdictions,
  parsePack,
} from "../pack/index.js";
import { link } from "./link.js";
import type { Program } from "./program.js";

/** What a law is made from: packs and registers of places, each as JSON text or as parsed values. */
export interface LawSources {
  readonly packs: readonly PackSource[];
  readonly jurisdictions: readonly { readonly file: string; readonly content: unknown }[];
}

/** Law loaded for one jurisdiction: the consolidated text for printing, and the program that evaluators run. */
export interface Law {
  readonly consolidated: ConsolidatedLaw;
  readonly program: Program;
}

/** Packs that were parsed once, from which the law of any place can be had. */
export interface LawBook {
  readonly places: Places;
  readonly packs: readonly Pack[];
  /** The law of a jurisdiction, null for the schemes of all packs; each is linked at most once. */
  at(jurisdiction: string | null): Result<Law, Issue>;
}

/**
 * Loads the law of one jurisdiction in one call: parses every pack, consolidates, and links.
 *
 * @param sources the packs and registers; the shipped ones are exported by `almoner/packs`
 * @param jurisdiction the code asked, such as `420115`; null for the schemes of all packs
 * @returns the law, or every issue found
 */
export function loadLaw(sources: LawSources, jurisdiction: string | null): Result<Law, Issue> {
  const book = lawBook(sources);
  return book.ok ? book.value.at(jurisdiction) : book;
}

/**
 * Parses packs and registers once, for asking about several places; every problem of every file is reported.
 *
 * @param sources the packs and registers; the shipped ones are exported by `almoner/packs`
 * @returns the book, of which `at(place)` gives the law of a place, linked when it is first asked for; or every issue
 */
export function lawBook(sources: LawSources): Result<LawBook, Issue> {
  const issues: Issue[] = [];
  const packs: Pack[] = [];
  const registers: PackFile<JurisdictionsJson>[] = [];
  for (const source of sources.packs) {
    const pack = parsePack(source);
    if (pack.ok) packs.push(pack.value);
    else issues.push(...pack.issues);
  }
  for (const { file, content } of sources.jurisdictions) {
    const register = parseJurisdictions(content, file);
    if (register.ok) registers.push(register.value);
    else issues.push(...register.issues);
  }
  if (isNonEmpty(issues)) return refused(issues);
  const places = placesOf(registers);
  if (!places.ok) return places;
  const linked = new Map<string | null, Result<Law, Issue>>();
  const at = (jurisdiction: string | null): Result<Law, Issue> => {
    const known = linked.get(jurisdiction);
    if (known !== undefined) return known;
    const law = lawOf(packs, places.value, jurisdiction);
    linked.set(jurisdiction, law);
    return law;
  };
  return ok({ places: places.value, packs, at });
}

function lawOf(packs: readonly Pack[], places: Places, jurisdiction: string | null): Result<Law, Issue> {
  const consolidated = consolidate(packs, places, jurisdiction);
  if (!consolidated.ok) return consolidated;
  const program = link(consolidated.value);
  return program.ok ? ok({ consolidated: consolidated.value, program: program.value }) : program;
}
