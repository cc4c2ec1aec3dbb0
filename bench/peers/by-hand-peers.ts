import { ON } from "../household.js";
import { answerOfRow, decideByHand, type HandRow } from "./by-hand.js";
import { type DecimalAnswer, decideWithDecimals } from "./by-hand-decimal.js";
import type { Peer } from "./peer.js";

/** The day as the evaluators written by hand take it. */
export const ON_NUMBER = Number(ON.replaceAll("-", ""));

export const byHand: Peer<HandRow> = {
  id: "by-hand",
  name: "written by hand, whole numbers",
  use: "TypeScript for this one policy: money in whole fen, days as numbers, truth with unknown, missing facts as bits.",
  unknown: "Everything: undetermined rights, sums between bounds, the facts that are missing.",
  excused: { complete: [], lacking: [] },
  decide: (households) => households.map((household) => decideByHand(household, ON_NUMBER)),
  answer: answerOfRow,
};

export const byHandDecimal: Peer<DecimalAnswer> = {
  id: "by-hand-decimal",
  name: "written by hand, decimal.js",
  use: "TypeScript for this one policy in the style of application code: money as decimals, small functions, lists of missing facts.",
  unknown: "Everything, as above.",
  excused: { complete: [], lacking: [] },
  decide: (households) => households.map((household) => decideWithDecimals(household, ON_NUMBER)),
  answer: ({ outcome, awards }) => ({
    outcome,
    awards: awards.map(({ right, atLeast, atMost }) => ({
      right,
      atLeast: atLeast.times(100).toNumber(),
      atMost: atMost === null ? null : atMost.times(100).toNumber(),
    })),
    missing: [...new Set(awards.flatMap(({ missing }) => missing))].sort(),
  }),
};
