import type { Labels, SchemeResult } from "../../determination/index.js";
import type { Words } from "../../pack/index.js";
import type { Program } from "../../program/index.js";
import { UNASSIGNED } from "./funding.js";

/** The labels of every place, fact and payer that a determination names. */
export function labelsOf(program: Program, schemes: readonly SchemeResult[]): Labels {
  const places: Record<string, Words> = {};
  const codes = new Set<string>([program.jurisdiction]);
  for (const scheme of schemes) notePlaces(scheme, codes);
  for (const code of codes) {
    const name = nameOf(program, code);
    if (name !== null) places[code] = name;
  }
  const facts = factLabels(program, schemes);
  return { places, facts, payers: program.vocabulary.payers.size === 0 ? {} : payerLabels(program, schemes) };
}

const FACTS = new WeakMap<Program, Map<string, Labels["facts"]>>();

/** The labels of the facts of some schemes: those of one law, asked again and again, are put together once. */
function factLabels(program: Program, schemes: readonly SchemeResult[]): Labels["facts"] {
  const kept = FACTS.get(program) ?? new Map<string, Labels["facts"]>();
  FACTS.set(program, kept);
  const only = schemes[0];
  const key = only !== undefined && schemes.length === 1 ? only.scheme : schemes.map(({ scheme }) => scheme).join(" ");
  const known = kept.get(key);
  if (known !== undefined) return known;
  const assessed = new Set(schemes.map(({ scheme }) => scheme));
  const own = program.schemes.filter(({ id }) => assessed.has(id));
  const facts = Object.freeze(Object.assign({}, ...own.map(({ labels }) => labels)) as Labels["facts"]);
  kept.set(key, facts);
  return facts;
}

/** The labels of the payers that packs declare; those that are levels have their names in the room of words. */
function payerLabels({ vocabulary }: Program, schemes: readonly SchemeResult[]): Labels["payers"] {
  const named = new Set<string>();
  for (const { subjects } of schemes)
    for (const { awards } of subjects)
      for (const { instalments } of awards)
        for (const { funding } of instalments) for (const part of funding) namePayers(part, named);
  // A figure of the law may be left to a payer to decide.
  for (const { missing } of schemes) for (const { by } of missing) named.add(by);
  const labels: Record<string, Words> = {};
  for (const [payer, label] of vocabulary.payers) if (named.has(payer)) labels[payer] = label;
  return labels;
}

function namePayers(funding: Funding, into: Set<string>): void {
  if (funding.kind === "unstated") for (const payer of funding.payers) into.add(payer);
  if (funding.kind === "shares") for (const { payer } of funding.shares) into.add(payer);
}

/** The name of a place; one that is not registered is said to lie within the nearest that is. */
function nameOf({ places }: Program, code: string): Words | null {
  const names = NAMES.get(places) ?? new Map<string, Words | null>();
  NAMES.set(places, names);
  const known = names.get(code);
  if (known !== undefined) return known;
  const name = findName(places, code);
  // Of the places that are not registered there are too many to keep.
  if (places.get(code) !== null) names.set(code, name);
  return name;
}

const NAMES = new WeakMap<Program["places"], Map<string, Words | null>>();

function findName(places: Program["places"], code: string): Words | null {
  const place = places.get(code);
  if (place !== null) return place.name;
  const around = places
    .chain(code)
    ?.map((one) => places.get(one))
    .find((one) => one !== null);
  if (around == null) return null;
  const { zh, en } = around.name;
  return {
    ...(zh === undefined ? {} : { zh: `${zh}内未登记的地方` }),
    ...(en === undefined ? {} : { en: `an unregistered place in ${en}` }),
  };
}

/** The places that the answer of a scheme names, in the order in which it does. */
function notePlaces({ jurisdiction, notes, subjects }: SchemeResult, into: Set<string>): void {
  into.add(jurisdiction);
  for (const note of notes) into.add(note.jurisdiction);
  for (const { place, findings, awards } of subjects) {
    if (place !== null) into.add(place);
    let last = jurisdiction;
    for (const finding of findings) {
      if (finding.jurisdiction === last) continue;
      last = finding.jurisdiction;
      into.add(last);
    }
    for (const { instalments } of awards)
      for (const { funding } of instalments)
        if (funding !== UNASSIGNED) for (const part of funding) notePayers(part, into);
  }
}

type Funding = SchemeResult["subjects"][number]["awards"][number]["instalments"][number]["funding"][number];

function notePayers(funding: Funding, into: Set<string>): void {
  if (funding.kind !== "shares") return;
  for (const { place } of funding.shares) if (place !== null) into.add(place);
}
