import { isNonEmpty } from "../base/non-empty.js";
import { ok, type Result, refused } from "../base/result.js";
import { isPlainDate } from "../calendar/index.js";
import { type Issue, issue, nearest, type Place } from "../issue/index.js";
import type { AmendmentJson, Evidence, Pack, PackFile, SchemeJson } from "../pack/index.js";
import type { ConsolidatedLaw, ConsolidatedScheme, OriginClause } from "./law.js";
import type { Places } from "./places.js";
import { checkReservations } from "./reservations.js";
import { slotsOf } from "./slots.js";
import { vocabularyOf } from "./vocabulary.js";

/**
 * The law of a jurisdiction: the schemes of every pack on its chain, each with the amendments of all packs, all dates
 * kept. Amendments of places elsewhere are kept too, because the place that governs is read from the household.
 *
 * @param packs every pack that may matter; the order does not
 * @param places the register of jurisdictions
 * @param jurisdiction the code asked, such as `420115`; null for the schemes of all packs
 * @returns the law for `link`, or every issue: `unknown-jurisdiction`, `duplicate-scheme`, `slot-conflict`, `not-amendable` …
 */
export function consolidate(
  packs: readonly Pack[],
  places: Places,
  jurisdiction: string | null,
): Result<ConsolidatedLaw, Issue> {
  const issues: Issue[] = [];
  const chain = jurisdiction === null ? null : places.chain(jurisdiction);
  if (jurisdiction !== null && chain === null) {
    return refused([issue("unknown-jurisdiction", { file: "", pointer: "" }, { code: jurisdiction })]);
  }
  checkPacks(packs, places, issues);
  const vocabulary = vocabularyOf(packs, issues);
  const schemes = packs.flatMap((pack) => pack.schemes.map((file) => ({ pack, file })));
  const byId = new Map<string, (typeof schemes)[number]>();
  for (const one of schemes) {
    const id = one.file.json.scheme;
    const twin = byId.get(id);
    if (twin === undefined) byId.set(id, one);
    else
      issues.push(
        issue("duplicate-scheme", one.file.document.at("/scheme"), { id }, [twin.file.document.at("/scheme")]),
      );
  }
  const amendments = packs.flatMap((pack) => pack.amendments.map((file) => ({ pack, file })));
  for (const { file } of amendments) {
    const id = file.json.amends;
    if (!byId.has(id)) {
      issues.push(
        issue("unknown-name", file.document.at("/amends"), {
          name: id,
          nearest: nearest(id, [...byId.keys()]),
          kind: "scheme",
        }),
      );
    }
  }
  const consolidated = [...byId.values()]
    .filter(({ pack }) => chain === null || chain.includes(pack.manifest.json.jurisdiction))
    .map(({ pack, file }): ConsolidatedScheme => {
      const own = amendments.filter((one) => one.file.json.amends === file.json.scheme);
      return consolidateScheme(pack, file, own, places, issues);
    });
  checkReservations(consolidated, places, issues);
  if (isNonEmpty(issues)) return refused(issues);
  return ok({ jurisdiction: jurisdiction ?? "", places, vocabulary, schemes: consolidated, packs });
}

function checkPacks(packs: readonly Pack[], places: Places, issues: Issue[]): void {
  const seen = new Map<string, Pack>();
  for (const pack of packs) {
    const { json, document } = pack.manifest;
    const twin = seen.get(json.id);
    if (twin !== undefined) {
      issues.push(issue("duplicate-pack", document.at("/id"), { id: json.id }, [twin.manifest.document.at("/id")]));
    }
    seen.set(json.id, pack);
    checkDay(json.edition.slice(0, 10), document.at("/edition"), issues);
    for (const file of [...pack.schemes, ...pack.amendments]) {
      const { evidence } = file.json;
      if (evidence.status === "verified") checkDay(evidence.on, file.document.at("/evidence/on"), issues);
    }
    if (places.chain(json.jurisdiction) === null) {
      issues.push(issue("unknown-jurisdiction", document.at("/jurisdiction"), { code: json.jurisdiction }));
    }
  }
}

function checkDay(day: string, place: Place, issues: Issue[]): void {
  if (!isPlainDate(day)) issues.push(issue("impossible-date", place, { found: day }));
}

type FromPack<Json> = { readonly pack: Pack; readonly file: PackFile<Json> };

function consolidateScheme(
  pack: Pack,
  file: PackFile<SchemeJson>,
  amendments: readonly FromPack<AmendmentJson>[],
  places: Places,
  issues: Issue[],
): ConsolidatedScheme {
  for (const amendment of amendments) {
    const { jurisdiction: code, currency } = amendment.pack.manifest.json;
    const own = pack.manifest.json.currency;
    if (currency.code !== own.code || currency.decimals !== own.decimals) {
      const place = amendment.pack.manifest.document.at("/currency");
      issues.push(
        issue("wrong-unit", place, { expected: own.code, found: currency.code }, [
          pack.manifest.document.at("/currency"),
        ]),
      );
    }
    if (!places.isWithin(code, pack.manifest.json.jurisdiction)) {
      issues.push(
        issue("not-amendable", amendment.file.document.at("/amends"), { clause: file.json.scheme }, [
          file.document.at("/scheme"),
        ]),
      );
    }
  }
  const parts = [{ pack, file }, ...amendments];
  const clauses = parts.flatMap((part) => originClauses(part));
  const { document } = file;
  return {
    json: file.json,
    manifest: pack.manifest.json,
    jurisdiction: pack.manifest.json.jurisdiction,
    slots: slotsOf(clauses, places, issues),
    parts: parts.map(({ pack: { manifest }, file: { json } }) => ({
      pack: manifest.json.id,
      jurisdiction: manifest.json.jurisdiction,
      title: json.title,
      evidence: json.evidence,
    })),
    notes: parts.flatMap((part) =>
      (part.file.json.notes ?? []).map((text) => ({ jurisdiction: part.pack.manifest.json.jurisdiction, text })),
    ),
    evidence: weakest(parts.map((part) => part.file.json.evidence.status)),
    at: (keys) => document.at(pointerOf(keys)),
  };
}

function originClauses({ pack, file }: FromPack<SchemeJson | AmendmentJson>): readonly Omit<OriginClause, "depth">[] {
  const { inForce } = file.json;
  return file.json.clauses.map((json, index) => ({
    json: inForce === undefined ? json : { ...json, inForce: { ...inForce, ...json.inForce } },
    manifest: pack.manifest.json,
    jurisdiction: pack.manifest.json.jurisdiction,
    at: (keys: readonly (string | number)[]) => file.document.at(pointerOf(["clauses", index, ...keys])),
  }));
}

/** The least of several: one draft among them makes the whole a draft. */
export function weakest(statuses: readonly Evidence["status"][]): Evidence["status"] {
  if (statuses.includes("draft")) return "draft";
  return statuses.includes("unverified") ? "unverified" : "verified";
}

function pointerOf(keys: readonly (string | number)[]): string {
  return keys.map((key) => `/${String(key).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}
