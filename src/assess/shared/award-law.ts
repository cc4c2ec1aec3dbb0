import type { LinkedClauseOf } from "../../program/index.js";
import type { LawView } from "./law-view.js";

type Awards = LinkedClauseOf<"awards">;

/** What one law says of an award, whatever the household: found once, and asked for every unit. */
export interface AwardLaw {
  /** The clauses that may pay it. */
  readonly pays: LawView["pays"];
  /** The clauses that may fund it. */
  readonly funds: LawView["funds"];
  /** The clauses that may end it. */
  readonly ends: LawView["ends"];
  /** Whether all its units on days of one moment have the same right and amount, its end apart. */
  readonly isSteady: boolean;
  /** Where a moment keeps its right and its amount. */
  readonly grounds: number;
}

export function awardLaw(view: LawView, clause: Awards): AwardLaw {
  const { slot, tags, when, amount } = clause;
  const read = [when, typeof amount === "string" ? null : amount];
  return {
    pays: view.pays.filter(({ award }) => award === slot),
    funds: view.funds.filter(({ award }) => ("slot" in award ? award.slot === slot : tags.includes(award.tagged))),
    ends: view.ends.filter(({ award }) => award === null || award === slot),
    isSteady: view.isSteady && read.every((one) => one === null || !view.law.isMoving(one)),
    grounds: view.law.index(),
  };
}
