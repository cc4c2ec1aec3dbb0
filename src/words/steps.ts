import type { Step } from "../formula/index.js";
import { type Item, item } from "./block.js";
import type { Catalogue } from "./catalogue.js";
import { factName } from "./labels.js";
import { named } from "./language.js";
import { isPrivate, shownText } from "./values.js";

/**
 * The steps of a calculation as nested entries. A calculation that reads a private record is not laid out: its other
 * parts beside its result would give the record away.
 */
export function stepItem(step: Step, words: Catalogue): Item {
  if (readsPrivate(step)) return item(words.values.privateRecord);
  return item(
    stepText(step, words),
    (step.parts ?? []).map((part) => stepItem(part, words)),
  );
}

/** Whether a private record stands anywhere in a calculation. */
export function readsPrivate({ value, rounding, parts = [] }: Step): boolean {
  return isPrivate(value) || (rounding !== undefined && isPrivate(rounding.before)) || parts.some(readsPrivate);
}

function stepText({ operation, name, value, rounding }: Step, words: Catalogue): string {
  const shown = shownText(value, words);
  if (operation === "literal") return shown;
  const label = named(words.names.operation, operation);
  const text = words.clause.step(label, name === undefined ? null : factName(name, words), shown);
  if (rounding === undefined) return text;
  const { mode, to, before } = rounding;
  return words.clause.rounded(text, named(words.names.rounding, mode), to, shownText(before, words));
}
