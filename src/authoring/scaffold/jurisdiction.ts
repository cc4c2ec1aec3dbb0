import type { JurisdictionJson, Level, Pack, Words } from "../../pack/index.js";
import type { LawBook } from "../../program/index.js";
import { withItem } from "../../reading/index.js";
import { type NewFile, newJson } from "./new-file.js";

/** A place that gets a pack. */
export interface NewJurisdiction {
  readonly code: string;
  /** The id of its pack, which is also its folder: `cn/hubei/wuhan/caidian`. */
  readonly id: string;
  /** What is registered of it; null where it is registered already. */
  readonly place: { readonly name: Words; readonly level: Level; readonly parent: string | null } | null;
  readonly currency: { readonly code: string; readonly decimals: number };
  /** The day that names its edition. */
  readonly edition: string;
}

/** The fact by which a new scheme finds the place of a household, in a vocabulary that has none yet. */
export const PLACE_FACT = "familyPlace";

/**
 * The files of a new pack: its manifest; the register, or what it has already with the place added; and the fact of the
 * household's place where no pack above has one.
 *
 * @param register the text of the folder's own `jurisdictions.json`; null where there is none
 */
export function newJurisdiction(
  { code, id, place, currency, edition }: NewJurisdiction,
  book: LawBook,
  register: string | null,
): readonly NewFile[] {
  const name = place?.name ?? book.places.get(code)?.name ?? { en: code };
  const manifest = newJson(`${id}/pack.json`, {
    language: 1,
    id,
    jurisdiction: code,
    title: name,
    edition,
    currency,
    documents: {
      ordinance: { title: { zh: "写明文件名称", en: "Write the title of the document here" }, kind: "official-text" },
    },
  });
  const facts = newJson(`${id}/facts.json`, {
    language: 1,
    facts: {
      [PLACE_FACT]: {
        type: "place",
        label: { zh: "家庭登记所在地", en: "where the household is registered" },
        question: { zh: "您的家庭登记在哪里？", en: "Where is your household registered?" },
      },
    },
  });
  const above = place === null ? book.places.chain(code) : chainOf(place.parent, book);
  return [
    ...(place === null ? [] : [registered({ code, ...place }, book, register)]),
    manifest,
    ...(placeFact(book.packs, above ?? []) === null ? [facts] : []),
  ];
}

function chainOf(parent: string | null, book: LawBook): readonly string[] {
  return parent === null ? [] : (book.places.chain(parent) ?? []);
}

function registered(
  { code, name, level, parent }: { code: string; name: Words; level: Level; parent: string | null },
  book: LawBook,
  register: string | null,
): NewFile {
  const entry: JurisdictionJson = {
    code,
    name,
    level,
    ...(parent === null ? {} : { parent }),
    ...(isDivisionCode(code, parent, book) ? { system: "gb-t-2260" as const } : {}),
  };
  const path = "jurisdictions.json";
  if (register === null) return newJson(path, { jurisdictions: [entry] });
  return { path, content: withItem(register, ["jurisdictions"], entry), replaces: true };
}

/** Below a place of the Chinese division codes, such a code is one of them: its own counties are then found by it. */
function isDivisionCode(code: string, parent: string | null, { places }: LawBook): boolean {
  return places.get(parent ?? "")?.system === "gb-t-2260" && /^[1-9]\d{5}(?:\d{3}){0,2}$/.test(code);
}

/** The household's fact of its place that the packs of some places declare; null where none does. */
export function placeFact(packs: readonly Pack[], chain: readonly string[]): string | null {
  for (const pack of packs) {
    if (!chain.includes(pack.manifest.json.jurisdiction)) continue;
    const facts = Object.entries(pack.facts?.json.facts ?? {});
    const found = facts.find(([, fact]) => fact.type === "place");
    if (found !== undefined) return found[0];
  }
  return null;
}
