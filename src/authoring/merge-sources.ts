import type { PackSource } from "../pack/index.js";
import type { LawSources } from "../program/index.js";
import { documentOf, PACK_LIMITS, readJson } from "../reading/index.js";

/** A pack that gave way to a later one of the same id. */
export interface ReplacedPack {
  readonly id: string;
  /** The folder of the pack that took its place. */
  readonly by: string;
  /** The folder of the pack that gave way. */
  readonly was: string;
}

/**
 * Joins sources, later ones first in rank: a pack of an id that an earlier source has takes that pack's place. Two packs
 * of one id within one source stay, and are refused when the law is loaded.
 */
export function mergeSources(layers: readonly LawSources[]): {
  readonly sources: LawSources;
  readonly replaced: readonly ReplacedPack[];
} {
  const replaced: ReplacedPack[] = [];
  let packs: readonly { readonly id: string | null; readonly source: PackSource }[] = [];
  for (const layer of layers) {
    const added = layer.packs.map((source) => ({ id: idOf(source), source }));
    const kept = packs.filter(({ id, source }) => {
      const twin = id === null ? undefined : added.find((one) => one.id === id);
      if (id === null || twin === undefined) return true;
      // One folder named twice is no replacement.
      if (twin.source.folder !== source.folder) replaced.push({ id, by: twin.source.folder, was: source.folder });
      return false;
    });
    packs = [...kept, ...added];
  }
  return {
    sources: {
      packs: packs.map(({ source }) => source),
      jurisdictions: layers.flatMap(({ jurisdictions }) => jurisdictions),
    },
    replaced,
  };
}

/** The id a pack gives itself; null where it cannot be read, which loading will report. */
function idOf({ files }: PackSource): string | null {
  const content = Object.hasOwn(files, "pack.json") ? files["pack.json"] : undefined;
  if (content === undefined) return null;
  const document =
    typeof content === "string"
      ? readJson(content, "pack.json", PACK_LIMITS)
      : documentOf(content, "pack.json", PACK_LIMITS);
  if (!document.ok) return null;
  const { value } = document.value;
  if (typeof value !== "object" || value === null || !("id" in value)) return null;
  return typeof value.id === "string" ? value.id : null;
}
