import type { Place } from "../issue/index.js";
import type { ClauseJson, Evidence, FactJson, ListJson, ManifestJson, Pack, SchemeJson, Words } from "../pack/index.js";
import type { Places } from "./places.js";

/** One clause with where it comes from. */
export interface OriginClause {
  readonly json: ClauseJson;
  readonly manifest: ManifestJson;
  /** The code of the jurisdiction whose pack holds the clause. */
  readonly jurisdiction: string;
  /** How many clauses this one stands on by `replaces`; the longest chain in force holds the slot. */
  readonly depth: number;
  /** A place in the clause's file, by keys below the clause. */
  readonly at: (keys: readonly (string | number)[]) => Place;
}

/** A slot of a scheme: a clause that replaces nothing, with everything that replaces it, longest chain first. */
export interface ConsolidatedSlot {
  readonly id: string;
  readonly candidates: readonly OriginClause[];
}

/** One file of a scheme: the scheme's own, or an amendment, as its pack calls it and vouches for it. */
export interface SchemePart {
  readonly pack: string;
  readonly jurisdiction: string;
  readonly title: Words;
  readonly evidence: Evidence;
}

/** A scheme with all amendments of all packs, over all dates. */
export interface ConsolidatedScheme {
  readonly json: SchemeJson;
  readonly manifest: ManifestJson;
  readonly jurisdiction: string;
  readonly slots: readonly ConsolidatedSlot[];
  /** The files it consists of, its own first. */
  readonly parts: readonly SchemePart[];
  readonly notes: readonly { readonly jurisdiction: string; readonly text: NonNullable<SchemeJson["notes"]>[number] }[];
  /** The least that stands behind any of its parts. */
  readonly evidence: Evidence["status"];
  readonly at: (keys: readonly (string | number)[]) => Place;
}

/** The vocabulary of facts and payers of all packs together. */
export interface Vocabulary {
  readonly facts: ReadonlyMap<string, FactJson>;
  readonly lists: ReadonlyMap<string, ListJson>;
  /** Payers that are no level, with what people call them. */
  readonly payers: ReadonlyMap<string, Words>;
}

/** The schemes that govern one jurisdiction, with every amendment, all dates kept. */
export interface ConsolidatedLaw {
  readonly jurisdiction: string;
  readonly places: Places;
  readonly vocabulary: Vocabulary;
  readonly schemes: readonly ConsolidatedScheme[];
  readonly packs: readonly Pack[];
}
