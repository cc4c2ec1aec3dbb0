import { type Issue, issue } from "../../issue/index.js";
import { MOST_DIGITS, TooManyDigits } from "../../money/index.js";
import { MOST_WORK, TooMuchWork } from "./budget.js";
import { MOST_UNITS, TooManyUnits } from "./listed.js";

/** The issue for an assessment that ran into a limit; anything else that was thrown is a mistake of ours, and goes on. */
export function issueOfLimit(error: unknown): Issue {
  const at = { file: "household", pointer: "" };
  if (error instanceof TooManyUnits) return issue("too-many-units", at, { limit: MOST_UNITS });
  if (error instanceof TooMuchWork) return issue("too-much-work", at, { limit: MOST_WORK });
  if (error instanceof TooManyDigits) return issue("too-many-digits", at, { limit: MOST_DIGITS });
  throw error;
}
