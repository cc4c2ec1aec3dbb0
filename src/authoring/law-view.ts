import { addDays, contains, FIRST_DAY, type PlainDate } from "../calendar/index.js";
import type { ConsolidatedScheme, OriginClause, SchemePart } from "../jurisdiction/index.js";
import type { EffectName, Level, Words } from "../pack/index.js";
import type { Cited, Law, LinkedClause, LinkedScheme, PackIdentity, Program, Slot } from "../program/index.js";
import { type ConditionView, viewCondition } from "./condition-view.js";
import { type AwardView, viewAward } from "./figure-view.js";
import { type FundsView, payersIn, viewFunds } from "./funds-view.js";
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
  /** What a parameter is; null for every other effect. */
  readonly values: ValuesView | null;
  /** What it tests, or what it defines by a test. */
  readonly that: ConditionView | null;
  /** Where it applies at all; of a ground of refusal or a waiver, the ground itself. */
  readonly when: ConditionView | null;
  /** Form and amount of an award; null for every other effect. */
  readonly award: AwardView | null;
  /** Who pays; null for every other effect. */
  readonly funds: FundsView | null;
  /** The awards it reserves: their tag, and the highest level it binds; null for every other effect. */
  readonly reserves: { readonly tagged: string; readonly binds: Level | null } | null;
}

/** One file of a scheme: its own first, then those that amend it here. */
export interface PartView extends PlaceView, Pick<SchemePart, "pack" | "title" | "evidence"> {}

/** One scheme as it stands on a day at a place; without clauses when none is in force there. */
export interface SchemeView {
  readonly scheme: string;
  readonly title: Words;
  readonly origin: PlaceView;
  readonly evidence: LinkedScheme["evidence"];
  readonly parts: readonly PartView[];
  readonly closed: LinkedScheme["closed"];
  /** The currency of its sums, by its code. */
  readonly currency: string;
  readonly notes: readonly (PlaceView & { readonly text: Words })[];
  /** What must be known of a household, as the dictionary calls it. */
  readonly reads: readonly { readonly name: string; readonly label: Words | null }[];
  readonly clauses: readonly ClauseView[];
}

/** The consolidated law of one day at one place, or what the place itself made, of all days. */
export interface LawView {
  readonly place: PlaceView;
  /** The places whose law governs, nearest first. */
  readonly chain: readonly PlaceView[];
  /** Null: what the place itself made, of all days. */
  readonly on: PlainDate | null;
  /** False while any scheme is not verified: then the first line of every rendering says so. */
  readonly official: boolean;
  readonly schemes: readonly SchemeView[];
  readonly packs: readonly PackIdentity[];
  /** What people call the payers that are no level. */
  readonly payers: Readonly<Record<string, Words>>;
}

/**
 * The law in force at a place on a day, clause by clause, each with its text, its source and where it comes from.
 *
 * @param law the law of the place, from a `LawBook` or `loadLaw`
 * @param place the code asked
 * @param on the day; null for what the place itself made, without the law above it, in force on whatever day
 */
export function viewLaw(law: Law, place: string, on: PlainDate | null): LawView {
  const { program, consolidated } = law;
  const { places } = program;
  const chain = places.chain(place) ?? [place];
  const makers = on === null ? [place] : chain;
  const named = (code: string) => placeView(code, program);
  const schemes = program.schemes.map((scheme): SchemeView => {
    const whole = consolidated.schemes.find(({ json }) => json.scheme === scheme.id);
    const origins = originsOf(whole);
    const from = <Made extends { readonly jurisdiction: string }>(made: readonly Made[]) =>
      made.filter(({ jurisdiction }) => makers.includes(jurisdiction));
    return {
      scheme: scheme.id,
      title: scheme.title,
      origin: named(scheme.jurisdiction),
      evidence: scheme.evidence,
      parts: from(whole?.parts ?? []).map(({ pack, jurisdiction, title, evidence }) => ({
        ...named(jurisdiction),
        pack,
        title,
        evidence,
      })),
      closed: scheme.closed,
      currency: scheme.currency.code,
      notes: from(scheme.notes).map(({ jurisdiction, text }) => ({ ...named(jurisdiction), text })),
      reads: scheme.facts.map((name) => ({ name, label: scheme.labels[name] ?? null })),
      clauses: from(clausesInForce(scheme, on, chain)).map((clause) =>
        viewClause(clause, scheme, on, origins, program),
      ),
    };
  });
  const shown = on === null ? schemes.filter(({ parts }) => parts.length > 0) : schemes;
  return {
    place: named(place),
    chain: chain.map(named),
    on,
    official: shown.every(({ evidence }) => evidence === "verified"),
    schemes: shown,
    packs: program.packs.filter(({ jurisdiction }) => makers.includes(jurisdiction)),
    payers: payerNames(shown, program),
  };
}

function placeView(code: string, { places }: Program): PlaceView {
  return { code, name: places.get(code)?.name ?? null };
}

/** The clauses that hold a slot, in the order of the law; a repeal is shown, because it is law too. */
function clausesInForce(scheme: LinkedScheme, on: PlainDate | null, chain: readonly string[]): readonly LinkedClause[] {
  return [...scheme.slots.values()].flatMap((slot) => {
    const days = on === null ? changesIn(slot) : [on];
    const holders = new Set(days.map((day) => holderOf(slot, day, chain)));
    return slot.candidates.filter((clause) => holders.has(clause)).reverse();
  });
}

function holderOf({ candidates }: Slot, on: PlainDate, chain: readonly string[]): LinkedClause | undefined {
  return candidates.find((clause) => contains(clause.inForce, on) && chain.includes(clause.jurisdiction));
}

/** The days on which a slot may get another holder, and the first of all. */
function changesIn({ candidates }: Slot): readonly PlainDate[] {
  const changes = candidates.flatMap(({ inForce: { from, to } }) => [from, to === undefined ? null : addDays(to, 1)]);
  return [FIRST_DAY, ...changes.filter((day) => day !== undefined && day !== null)];
}

function originsOf(scheme: ConsolidatedScheme | undefined): ReadonlyMap<string, OriginClause> {
  const clauses = (scheme?.slots ?? []).flatMap(({ candidates }) => candidates);
  return new Map(clauses.map((clause) => [clause.json.id, clause]));
}

function payerNames(schemes: readonly SchemeView[], { vocabulary }: Program): LawView["payers"] {
  const funds = schemes.flatMap(({ clauses }) => clauses.flatMap((clause) => clause.funds ?? []));
  const named = new Set(funds.flatMap(payersIn));
  return Object.fromEntries([...vocabulary.payers].filter(([payer]) => named.has(payer)));
}

function viewClause(
  clause: LinkedClause,
  scheme: LinkedScheme,
  on: PlainDate | null,
  origins: ReadonlyMap<string, OriginClause>,
  program: Program,
): ClauseView {
  const named = (code: string) => placeView(code, program);
  const origin = origins.get(clause.id);
  const replaced = origins.get(origin?.json.replaces ?? "");
  const { id, currency } = scheme;
  const that = clause.effect === "requires" || clause.effect === "defines" ? clause.that : null;
  return {
    clause: clause.address,
    effect: clause.effect,
    text: clause.text,
    note: clause.note,
    origin: { ...named(clause.jurisdiction), pack: origin?.manifest.id ?? "" },
    replaces:
      replaced === undefined
        ? null
        : { clause: `${id}#${replaced.json.id}`, text: replaced.json.text, origin: named(replaced.jurisdiction) },
    exceptTo: clause.exceptTo === null ? null : `${id}#${clause.exceptTo}`,
    inForce: { from: clause.inForce.from ?? null, to: clause.inForce.to ?? null },
    cite: clause.cite,
    values: clause.effect === "sets" ? viewValues(clause, on, currency, program.places) : null,
    that: that === null ? null : viewCondition(that, scheme, program),
    when: clause.when === null ? null : viewCondition(clause.when, scheme, program),
    award: clause.effect === "awards" ? viewAward(clause, id, currency.decimals) : null,
    funds: clause.effect === "funds" ? viewFunds(clause, id, currency.decimals) : null,
    reserves: clause.effect === "reserves" ? { tagged: clause.tagged, binds: clause.binds } : null,
  };
}
