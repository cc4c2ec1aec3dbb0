import type { Cause } from "../value/index.js";
import type { Catalogue } from "./catalogue.js";
import { deciderName, factName } from "./labels.js";

/** Causes in words, those that one party could settle in one phrase. */
export function causesText(causes: readonly Cause[], words: Catalogue): readonly string[] {
  const deciders = [...new Set(causes.map(({ by }) => by))];
  return deciders.map((decider) =>
    words.values.cause(
      causes.flatMap(({ name, by }) => (by === decider ? [factName(name, words)] : [])),
      deciderName(decider, words),
    ),
  );
}

/** Causes still to be said: none when all of them have been said just before, so that no sentence repeats another. */
export function unsaid(causes: readonly Cause[], said: readonly Cause[]): readonly Cause[] {
  const isSaid = ({ name, by }: Cause) => said.some((one) => one.name === name && one.by === by);
  return causes.every(isSaid) ? [] : causes;
}
