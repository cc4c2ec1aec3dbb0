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
import type { LawTypes, TYPES } from "./law-types.js";
import { link } from "./link.js";
import type { Program } from "./program.js";

/** Packs; a list whose types are known carries them, and loses them when packs are added to it. */
export interface PackList<Types extends LawTypes = LawTypes> extends ReadonlyArray<PackSource> {
  readonly [TYPES]?: Types;
}

/** What a law is made from: packs and registers of places, each as JSON text or as parsed values. */
export interface LawSources<Types extends LawTypes = LawTypes> {
  readonly packs: PackList<Types>;
  readonly jurisdictions: readonly { readonly file: string; readonly content: unknown }[];
}

/** Law loaded for one jurisdiction: the consolidated text for printing, and the program that evaluators run. */
export interface Law<Types extends LawTypes = LawTypes> {
  readonly consolidated: ConsolidatedLaw;
  readonly program: Program<Types>;
}

/** Packs that were parsed once, from which the law of any place can be had. */
export interface LawBook<Types extends LawTypes = LawTypes> {
  readonly places: Places;
  readonly packs: readonly Pack[];
  /** The law of a jurisdiction, null for the schemes of all packs; each is linked at most once. */
  at(jurisdiction: string | null): Result<Law<Types>, Issue>;
}

/** The types a caller names, or those the sources carry. */
type TypesOf<Named extends LawTypes, Carried extends LawTypes> = [Named] extends [never] ? Carried : Named;

/**
 * Loads the law of one jurisdiction in one call: parses every pack, consolidates, and links. The shipped packs bring
 * the types of their facts; for other packs name the types that `almoner types` wrote: `loadLaw<LocalLaw>(…)`.
 *
 * @param sources the packs and registers; the shipped ones are exported by `almoner/packs`
 * @param jurisdiction the code asked, such as `420115`; null for the schemes of all packs
 * @returns the law, or every issue found
 */
export function loadLaw<Named extends LawTypes = never, Carried extends LawTypes = LawTypes>(
  sources: LawSources<Carried>,
  jurisdiction: string | null,
): Result<Law<TypesOf<Named, Carried>>, Issue> {
  const book = lawBook<Named, Carried>(sources);
  return book.ok ? book.value.at(jurisdiction) : book;
}

/**
 * Parses packs and registers once, for asking about several places; every problem of every file is reported.
 *
 * @param sources the packs and registers; the shipped ones are exported by `almoner/packs`
 * @returns the book, of which `at(place)` gives the law of a place, linked when it is first asked for; or every issue
 */
export function lawBook<Named extends LawTypes = never, Carried extends LawTypes = LawTypes>(
  sources: LawSources<Carried>,
): Result<LawBook<TypesOf<Named, Carried>>, Issue> {
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
  const linked = new Map<string | null, Result<Law<TypesOf<Named, Carried>>, Issue>>();
  const at = (jurisdiction: string | null) => {
    const known = linked.get(jurisdiction);
    if (known !== undefined) return known;
    const law = lawOf<TypesOf<Named, Carried>>(packs, places.value, jurisdiction);
    linked.set(jurisdiction, law);
    return law;
  };
  return ok({ places: places.value, packs, at });
}

function lawOf<Types extends LawTypes>(
  packs: readonly Pack[],
  places: Places,
  jurisdiction: string | null,
): Result<Law<Types>, Issue> {
  const consolidated = consolidate(packs, places, jurisdiction);
  if (!consolidated.ok) return consolidated;
  const program = link(consolidated.value);
  if (!program.ok) return program;
  // The types say what the caller knows of these packs; what does not fit them is still refused when it is read.
  return ok({ consolidated: consolidated.value, program: program.value as Program<Types> });
}
