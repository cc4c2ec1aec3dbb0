import type { JsonDocument } from "../reading/index.js";
import type { FactsJson } from "./facts-schema.js";
import type { ManifestJson } from "./manifest-schema.js";
import type { AmendmentJson, SchemeJson } from "./scheme-schema.js";

/** A parsed file of a pack with the document it came from, so that later messages can still point into it. */
export interface PackFile<Json> {
  readonly json: Json;
  readonly document: JsonDocument;
}

/** One jurisdiction's schemes, parsed. */
export interface Pack {
  readonly manifest: PackFile<ManifestJson>;
  readonly facts: PackFile<FactsJson> | null;
  readonly schemes: readonly PackFile<SchemeJson>[];
  readonly amendments: readonly PackFile<AmendmentJson>[];
  /** sha256 of the canonical JSON of every file but the cases. */
  readonly sha256: string;
}
