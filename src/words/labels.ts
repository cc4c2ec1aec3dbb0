import type { Labels } from "../determination/index.js";
import type { Catalogue } from "./catalogue.js";
import { inLanguage, named } from "./language.js";

/** The labels of an answer that names nothing. */
export const NO_LABELS: Labels = { places: {}, facts: {}, payers: {} };

/** A place by its name and code, or by its code where the register has no name for it. */
export function placeName(code: string, { labels, language }: Catalogue): string {
  const name = Object.hasOwn(labels.places, code) ? labels.places[code] : undefined;
  return name === undefined ? code : `${inLanguage(name, language)} ${code}`;
}

/** A payer by the name of its level, or by the one its pack gives it. */
export function payerName(payer: string, { labels, language, names }: Catalogue): string {
  const label = Object.hasOwn(labels.payers, payer) ? labels.payers[payer] : undefined;
  return label === undefined ? named(names.payer, payer) : inLanguage(label, language);
}

/** Who could settle something: as the catalogue calls it, or a payer by the name that its pack gives it. */
export function deciderName(by: string, { labels, language, names }: Catalogue): string {
  const label = Object.hasOwn(labels.payers, by) ? labels.payers[by] : undefined;
  return label === undefined || Object.hasOwn(names.decider, by) ? by : inLanguage(label, language);
}

/** A fact by its label and its name, a built-in one in words; `children[c1].bornOn` has the label of `children.bornOn`. */
export function factName(name: string, { labels, language, names }: Catalogue): string {
  const builtIn = named(names.builtIn, name);
  if (builtIn !== name) return builtIn;
  const key = name.replace(/\[[^\]]*\]/, "");
  const label = Object.hasOwn(labels.facts, key) ? labels.facts[key] : undefined;
  if (label === undefined) return name;
  return language === "zh" ? `${inLanguage(label, language)}（${name}）` : `${inLanguage(label, language)} (${name})`;
}
