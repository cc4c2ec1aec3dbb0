import type { Example, Verdict } from "./agreement.js";
import type { Checked } from "./check.js";
import { AWARDS, type AwardAnswer } from "./household.js";
import type { Measured } from "./measures.js";
import type { Effort } from "./timing.js";

/** Everything that a run found out. */
export interface Report {
  readonly checked: readonly Checked[];
  readonly measured: readonly Measured[];
  readonly households: number;
  readonly seed: number;
  readonly effort: Effort;
}

/** The kinds of difference, in the order in which they are listed, as a head of a column. */
export const VERDICTS: readonly (readonly [verdict: Verdict, head: string])[] = [
  ["same", "same"],
  ["fen", "a fen off"],
  ["none", "no answer"],
  ["refused", "refused"],
  ["certain", "too certain"],
  ["open", "too open"],
  ["missing", "other facts missing"],
  ["other", "other"],
];

/** A ratio with the digits that mean something. */
export function ratioText(ratio: number): string {
  if (ratio >= 100) return Math.round(ratio).toLocaleString("en");
  if (ratio >= 10) return ratio.toFixed(0);
  if (ratio >= 1) return ratio.toFixed(1);
  return ratio >= 0.01 ? ratio.toFixed(2) : ratio.toPrecision(1);
}

/** A number of households a second, or of nanoseconds, to two digits. */
export function valueText(value: number): string {
  const rounded = Number(value.toPrecision(2));
  return rounded.toLocaleString("en", { maximumFractionDigits: 2 });
}

/** What is asked of a measure. */
export function boundText({ bound, bounds }: Measured): string {
  return bound === null ? "" : `${bounds} ${bound}`;
}

/** Whether it holds. */
export function holdsText({ holds }: Measured): string {
  return holds === null ? "" : holds ? "yes" : "**no**";
}

/** An example of a difference in a few words: the awards that differ, expected and found. */
export function exampleText({ expected, found }: Example): string {
  if (found === null) return `expected ${expected.outcome}, no answer`;
  const awards = AWARDS.flatMap((name, index) => {
    const one = expected.awards[index];
    const other = found.awards[index];
    const [wanted, got] = [awardText(one), awardText(other)];
    return wanted === got ? [] : [`${name} ${wanted}, found ${got}`];
  });
  if (awards.length > 0) return awards.join("; ");
  return `missing ${expected.missing?.join(", ") || "nothing"}, found ${found.missing?.join(", ") || "nothing"}`;
}

function awardText(award: AwardAnswer | undefined): string {
  if (award === undefined) return "nothing";
  const { right, atLeast, atMost } = award;
  if (right === false) return "refused";
  const yuan = (fen: number) => (fen / 100).toFixed(2);
  const sum = atMost === atLeast ? yuan(atLeast) : `${yuan(atLeast)} to ${atMost === null ? "no bound" : yuan(atMost)}`;
  return right === true ? sum : `open, ${sum}`;
}
