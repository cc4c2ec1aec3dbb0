import type { EngineResult } from "json-rules-engine";
import type { Determination } from "../src/index.js";

type Subject = Determination["schemes"][number]["subjects"][number];
type Step = NonNullable<NonNullable<Subject["awards"][number]["now"]>["steps"]>;

/** Reads the whole explanation: every clause with its comparisons, every award with each step of its amount. */
export function readDetermination({ schemes, missing }: Determination): number {
  let seen = missing.length;
  for (const { subjects } of schemes) {
    for (const { findings, awards, outcome } of subjects) {
      seen += outcome.length;
      for (const { state, text, cite, observations, because } of findings) {
        seen += state.length + Number(text.en?.length) + cite.length + because.length;
        for (const { fact, holds } of observations) seen += fact.length + (holds === true ? 1 : 0);
      }
      for (const { now, instalments, total } of awards) {
        seen += total.kind.length;
        if (now !== null) seen += now.amount.kind.length + readSteps(now.steps);
        for (const { lines, state } of instalments) {
          seen += state.length;
          for (const { steps } of lines) seen += readSteps(steps);
        }
      }
    }
  }
  return seen;
}

function readSteps(step: Step | null): number {
  if (step === null) return 0;
  let seen = step.operation.length;
  for (const inner of step.parts ?? []) seen += readSteps(inner);
  return seen;
}

/** Reads what json-rules-engine tells of its rules: which held, and what each of their conditions saw. */
export function readEngineResult({ results, failureResults, events }: EngineResult): number {
  let seen = events.length;
  for (const { name, result, conditions } of [...results, ...failureResults]) {
    seen += String(name).length + (result === true ? 1 : 0);
    const group = conditions as { readonly all?: readonly { readonly result?: boolean }[] };
    for (const condition of group.all ?? []) seen += condition.result === true ? 1 : 0;
  }
  return seen;
}
