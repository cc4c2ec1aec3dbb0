import { RIGHT } from "./row.js";

/**
 * The numbers of a row in which none of so many awards has a unit, to be copied. Made of what is no whole number first: an engine
 * keeps a list that has held such numbers in a way that takes every later one, an infinite end included, without a change.
 */
export function noRightsTo(awards: number): readonly number[] {
  return Array.from({ length: 3 * awards }, () => Number.NaN).fill(RIGHT.none);
}
