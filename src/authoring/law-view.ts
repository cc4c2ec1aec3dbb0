import { contains, type PlainDate } from "../calendar/index.js";
import type { ConsolidatedScheme, OriginClause } from "../jurisdiction/index.js";
import type { EffectName, Level, Words } from "../pack/index.js";
import type { Cited, Law, LinkedClause, LinkedScheme, PackIdentity } from "../program/index.js";
import { type ValuesView, viewValues } from "./values-view.js";

/** A place with its name. */
export interface PlaceView {
  readonly code: string;
  readonly name: Words | null;
}

/** One clause as it stands on a day. */
export interface ClauseView {
  /** `scheme#id`. */
  readonly clause: string;
  readonly effect: EffectName;
  readonly text: Words;
  readonly note: Words | null;
  /** The jurisdiction that made the clause, and the pack it stands in. */
  readonly origin: PlaceView & { readonly pack: string };
  /** The clause in whose place it stands, by address, with its text and the jurisdiction that made it. */
  readonly replaces: { readonly clause: string; readonly text: Words; readonly origin: PlaceView } | null;
  /** The clause to which it is an exception, by address. */
  readonly exceptTo: string | null;
  readonly inForce: { readonly from: PlainDate | null; readonly to: PlainDate | null };
  readonly cite: readonly Cited[];
  /** What a parameter is on the day; null for every other effect. */
  readonly values: ValuesView | null;
  /** The awards it reserves: their tag, and the highest level it binds; null for every other effect. */
  readonly reserves: { readonly tagged: string; readonly binds: Level | null } | null;
}

/** One scheme as it stands on a day at a place; without clauses when none is in force there. */
export interface SchemeView {
  readonly scheme: string;
  readonly title: Words;
  readonly origin: PlaceView;
  readonly evidence: LinkedScheme["evidence"];
  readonly closed: LinkedScheme["closed"];
  readonly notes: readonly (PlaceView & { readonly text: Words })[];
  readonly clauses: readonly ClauseView[];
}

/** The consolidated law of one day at one place. */
export interface LawView {
  readonly place: PlaceView;
  /** The places whose law governs, nearest first. */
  readonly chain: readonly PlaceView[];
  readonly on: PlainDate;
  /** False while any scheme is not verified: then the first line of every rendering says so. */
  readonly official: boolean;
  readonly schemes: readonly SchemeView[];
  readonly packs: readonly PackIdentity[];
}

/**
 * The law in force at a place on a day, clause by clause, each with its text, its source and where it comes from.
 *
 * @param law the law of the place, from a `LawBook` or `loadLaw`
 * @param place the code asked
 */
export function viewLaw(law: Law, place: string, on: PlainDate): LawView {
  const { program, consolidated } = law;
  const { places } = program;
  const chain = places.chain(place) ?? [place];
  const named = (code: string): PlaceView => ({ code, name: places.get(code)?.name ?? null });
  const schemes = program.schemes.map((scheme): SchemeView => {
    const origins = originsOf(consolidated.schemes.find(({ json }) => json.scheme === scheme.id));
    return {
      scheme: scheme.id,
      title: scheme.title,
      origin: named(scheme.jurisdiction),
      evidence: scheme.evidence,
      closed: scheme.closed,
      notes: scheme.notes
        .filter(({ jurisdiction }) => chain.includes(jurisdiction))
        .map(({ jurisdiction, text }) => ({ ...named(jurisdiction), text })),
      clauses: clausesInForce(scheme, on, chain).map((clause) => viewClause(clause, scheme, on, origins, named)),
    };
  });
  const packs = program.packs.filter(({ jurisdiction }) => chain.includes(jurisdiction));
  const official = schemes.every(({ evidence }) => evidence === "verified");
  return { place: named(place), chain: chain.map(named), on, official, schemes, packs };
}

/** The clause that holds each slot, in the order of the law; a repeal is shown, because it is law too. */
function clausesInForce(scheme: LinkedScheme, on: PlainDate, chain: readonly string[]): readonly LinkedClause[] {
  return [...scheme.slots.values()].flatMap(({ candidates }) => {
    const holder = candidates.find((clause) => contains(clause.inForce, on) && chain.includes(clause.jurisdiction));
    return holder === undefined ? [] : [holder];
  });
}

function originsOf(scheme: ConsolidatedScheme | undefined): ReadonlyMap<string, OriginClause> {
  const clauses = (scheme?.slots ?? []).flatMap(({ candidates }) => candidates);
  return new Map(clauses.map((clause) => [clause.json.id, clause]));
}

function viewClause(
  clause: LinkedClause,
  scheme: LinkedScheme,
  on: PlainDate,
  origins: ReadonlyMap<string, OriginClause>,
  named: (code: string) => PlaceView,
): ClauseView {
  const origin = origins.get(clause.id);
  const replaced = origins.get(origin?.json.replaces ?? "");
  return {
    clause: clause.address,
    effect: clause.effect,
    text: clause.text,
    note: clause.note,
    origin: { ...named(clause.jurisdiction), pack: origin?.manifest.id ?? "" },
    replaces:
      replaced === undefined
        ? null
        : {
            clause: `${scheme.id}#${replaced.json.id}`,
            text: replaced.json.text,
            origin: named(replaced.jurisdiction),
          },
    exceptTo: clause.exceptTo === null ? null : `${scheme.id}#${clause.exceptTo}`,
    inForce: { from: clause.inForce.from ?? null, to: clause.inForce.to ?? null },
    cite: clause.cite,
    values: clause.effect === "sets" ? viewValues(clause, on, scheme.currency) : null,
    reserves: clause.effect === "reserves" ? { tagged: clause.tagged, binds: clause.binds } : null,
  };
}
