/** How much of an answer is told: all of it, or outcomes, awards, payers and what is missing. */
export type Detail = "full" | "summary";
