import type { LinkedScheme } from "../../program/index.js";
import type { Ledger } from "./ledger.js";
import { dictionaryName, type FactRequest } from "./source.js";

/** Lists before what is in them; the rest in the order of the vocabulary. */
const PHASES: readonly FactRequest["kind"][] = ["list", "fact", "item", "decisions"];

/** Asks every fact that the schemes name, and the decisions that the law leaves open. */
export async function askAll(ledger: Ledger, schemes: readonly LinkedScheme[]): Promise<void> {
  const names = new Set(schemes.flatMap(({ facts }) => facts));
  const isNamed = (request: FactRequest) => request.kind === "decisions" || names.has(dictionaryName(request));
  for (const phase of PHASES) {
    // Only lists bring new questions with them, and those belong to a later phase.
    for (const request of ledger.openRequests((one) => one.kind === phase && isNamed(one))) await ledger.ask(request);
  }
}
