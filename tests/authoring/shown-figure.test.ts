import { expect, it } from "vitest";
import { shownFigure } from "../../src/authoring/compare-amount.js";
import type { Shown } from "../../src/formula/index.js";

const CAUSES = [{ name: "income", by: "household" }] as const;

const FIGURES: readonly (readonly [string, Shown, string])[] = [
  ["a number", "450", "450"],
  ["a fraction that no decimal can say", "100/3", "100/3"],
  ["a choice", "rural", "rural"],
  ["a yes", true, "true"],
  ["a day that has not come", null, "null"],
  ["a range", { atLeast: "0", atMost: "100", because: CAUSES }, "0 … 100"],
  ["a range without an end", { atLeast: "291", atMost: null, because: CAUSES }, "291 … ?"],
  ["what is not known", { unknown: CAUSES }, "?"],
  ["a private record", { private: true }, "private"],
];

it.each(FIGURES)("a case that expects another quantity is told of %s", (_, shown, figure) => {
  expect(shownFigure(shown)).toBe(figure);
});
