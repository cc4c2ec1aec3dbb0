import type { Checked, Example, Verdict } from "./agreement.js";
import { AWARDS, type AwardAnswer } from "./household.js";
import type { Profiled } from "./profiles.js";
import type { ShippedCost } from "./shipped.js";
import type { Effort } from "./timing.js";

/** One measure, as `--json` prints it. */
export interface Measure {
  readonly id: string;
  readonly value: number;
  readonly unit: string;
  /** What the ratio compares with. */
  readonly ratioTo: string;
  readonly ratio: number;
  /** What the ratio must reach, or, for a cost, must not exceed; null where nothing is asked. */
  readonly bound: number | null;
  readonly holds: boolean | null;
}

/** A measure with what the page says of it. */
export interface Measured extends Measure {
  readonly what: string;
  readonly bounds: "at least" | "at most";
  /** The ratio that a quarter of the rounds stay below, and the one that a quarter exceed. */
  readonly quartiles: readonly [number, number];
}

/** Everything that a run found out. */
export interface Report {
  readonly checked: readonly Checked[];
  readonly measured: readonly Measured[];
  readonly profiled: readonly Profiled[];
  readonly shipped: readonly ShippedCost[];
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

/** A ratio with the digits that mean something; a small one as a fraction. */
export function ratioText(ratio: number): string {
  if (ratio >= 10) return Math.round(ratio).toLocaleString("en");
  if (ratio >= 1) return ratio.toFixed(1);
  return ratio >= 0.1 ? ratio.toFixed(2) : `1/${Number((1 / ratio).toPrecision(2)).toLocaleString("en")}`;
}

/** A number of households a second, or of nanoseconds, to two digits. */
export function valueText(value: number): string {
  const rounded = Number(value.toPrecision(2));
  return rounded.toLocaleString("en", { maximumFractionDigits: 2 });
}

/** A share of the time. */
export function shareText(share: number): string {
  return share > 0 && share < 0.005 ? "under 1 %" : `${Math.round(100 * share)} %`;
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
