import type { Condition } from "../../condition/index.js";
import type { Finding, Observation, SchemeResult } from "../../determination/index.js";
import type { Shown } from "../../formula/index.js";
import type { LinkedClause, LinkedScheme } from "../../program/index.js";
import type { Cause } from "../../value/index.js";
import type { Ledger } from "./ledger.js";
import { dictionaryName } from "./source.js";

/**
 * Marks what stayed open for facts that nobody asked, because the answer did not need them: to call that undecided
 * would be to say that the facts are missing.
 */
export function markNotAsked(result: SchemeResult, scheme: LinkedScheme, ledger: Ledger): SchemeResult {
  const names = new Set(scheme.facts);
  const leftOpen = ledger.openRequests((request) => names.has(dictionaryName(request))).length > 0;
  const mark = new Marking((cause) => ledger.requestFor(cause) !== null, leftOpen);
  return {
    ...result,
    subjects: result.subjects.map((subject) => ({ ...subject, findings: mark.findings(subject.findings, scheme) })),
  };
}

class Marking {
  readonly #isOpen: (cause: Cause) => boolean;
  /** Whether anything that the scheme reads was left unasked. */
  readonly #leftOpen: boolean;

  constructor(isOpen: (cause: Cause) => boolean, leftOpen: boolean) {
    this.#isOpen = isOpen;
    this.#leftOpen = leftOpen;
  }

  findings(findings: readonly Finding[], scheme: LinkedScheme): readonly Finding[] {
    const marked = findings.map((finding) => this.#finding(finding, clauseOf(finding, scheme)));
    // Which exception stands in for a clause is not known either while an exception was not asked about.
    const doubtful = new Set(
      marked.flatMap((finding) => (finding.state === "not-asked" ? exceptedSlot(finding, scheme) : [])),
    );
    return marked.map((finding) =>
      doubtful.has(clauseOf(finding, scheme)?.slot ?? "") ? { ...finding, state: "not-asked" } : finding,
    );
  }

  #finding(finding: Finding, clause: LinkedClause | undefined): Finding {
    const observations = finding.observations.map((observation) => this.#observation(observation));
    const guard = observations.slice(0, leavesOf(clause?.when ?? null));
    // What is met, or open for something else, may not even have applied.
    const mayNotApply = finding.state === "satisfied" || finding.state === "undecided";
    const unguarded = mayNotApply && guard.some(({ holds }) => holds === "not-asked");
    const open = unguarded || finding.because.some(this.#isOpen);
    return { ...finding, state: open ? "not-asked" : finding.state, observations };
  }

  #observation(observation: Observation): Observation {
    const causes = [observation.seen, ...observation.expected].flatMap(causesIn);
    // A quantifier shows only how many items there are, and a private record shows nothing: neither names its causes.
    const untold = observation.holds === "unknown" || observation.holds === "private";
    const silent = causes.length === 0 && untold && this.#leftOpen;
    return silent || causes.some(this.#isOpen) ? { ...observation, holds: "not-asked" } : observation;
  }
}

/** How many observations a condition makes. */
function leavesOf(condition: Condition | null): number {
  if (condition === null) return 0;
  if (condition.kind === "all" || condition.kind === "any")
    return condition.of.reduce((count, part) => count + leavesOf(part), 0);
  return condition.kind === "not" ? leavesOf(condition.of) : 1;
}

function clauseOf({ clause }: Finding, scheme: LinkedScheme): LinkedClause | undefined {
  for (const { candidates } of scheme.slots.values()) {
    const found = candidates.find(({ address }) => address === clause);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The slot to which the clause of a finding is an exception. */
function exceptedSlot(finding: Finding, scheme: LinkedScheme): readonly string[] {
  const slot = clauseOf(finding, scheme)?.exceptTo ?? null;
  return slot === null ? [] : [slot];
}

function causesIn(shown: Shown): readonly Cause[] {
  if (typeof shown !== "object" || shown === null) return [];
  if ("unknown" in shown) return shown.unknown;
  return "because" in shown ? shown.because : [];
}
