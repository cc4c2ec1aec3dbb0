import type { NonEmpty } from "../base/non-empty.js";
import type { Result } from "../base/result.js";
import type { Issue } from "../issue/index.js";
import { describeIssue } from "./issues/describe-issue.js";

/** A refusal as an exception, for callers that prefer one: its message tells every issue, its `issues` are the data. */
export class AlmonerError extends Error {
  override readonly name = "AlmonerError";
  readonly issues: NonEmpty<Issue>;

  constructor(issues: NonEmpty<Issue>) {
    super(issues.map((issue) => describeIssue(issue, "en").message).join("\n"));
    this.issues = issues;
  }
}

/**
 * The value of an accepted result; throws {@link AlmonerError} for a refused one.
 *
 * @param result what any function of the package returned
 * @returns its value
 */
export function orThrow<Value>(result: Result<Value, Issue>): Value {
  if (result.ok) return result.value;
  throw new AlmonerError(result.issues);
}
