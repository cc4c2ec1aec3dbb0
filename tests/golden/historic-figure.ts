import { check, type Figure, type Verdict } from "../../scripts/cross-check/figure.js";
import { inFen, read } from "../../scripts/cross-check/quantity.js";
import table from "./historic-figures.json" with { type: "json" };

export const FIGURES: readonly Figure[] = table.figures;

/** A figure of the table as whole numbers have it. */
export interface WorkedOut {
  /** A number of households, persons or children that the text counts. */
  readonly count: (name: string) => number;
  /** A result in fen, rounded where the table rounds it. */
  readonly fen: (name: string) => bigint;
  readonly verdict: (name: string) => Verdict;
}

export function figure(id: string): WorkedOut {
  const found = FIGURES.find((one) => one.id === id);
  if (found === undefined) throw new Error(`the table has no ${id}`);
  const checked = check(found);
  const resultOf = (name: string) => {
    const one = checked.find(({ result }) => result.name === name);
    if (one === undefined) throw new Error(`${id} has no result ${name}`);
    return one;
  };
  return {
    count: (name) => {
      const input = found.inputs[name];
      if (typeof input !== "number") throw new Error(`${id} counts no ${name}`);
      return input;
    },
    fen: (name) => {
      const { result, wrong } = resultOf(name);
      if (wrong !== null) throw new Error(`${id} ${name}: ${wrong}`);
      return inFen(read(result.comesTo));
    },
    verdict: (name) => resultOf(name).verdict,
  };
}
