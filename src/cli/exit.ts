import type { NonEmpty } from "../base/non-empty.js";
import type { Issue, Place } from "../issue/index.js";

/** What the command tells its caller. */
export const EXIT = {
  done: 0,
  checkFailed: 1,
  usage: 2,
  packRefused: 3,
  householdRefused: 4,
  writingFailed: 5,
  defect: 70,
} as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** A command line that cannot be followed, in words. */
export interface UsageProblem {
  readonly problem: string;
  readonly expected: string;
  readonly found: string;
  readonly remedy: string;
}

/** Why a command stops: issues of files, or a problem of its command line. */
export type Reason =
  | { readonly kind: "issues"; readonly issues: NonEmpty<Issue> }
  | { readonly kind: "usage"; readonly problem: UsageProblem; readonly place: Place };

/** Ends a command; thrown where it is found, said once in `run`. */
export class Stop extends Error {
  override readonly name = "Stop";
  readonly exit: ExitCode;
  readonly reason: Reason;

  constructor(exit: ExitCode, reason: Reason) {
    super(reason.kind);
    this.exit = exit;
    this.reason = reason;
  }
}

/** Stops for a command line that cannot be followed. */
export function wrongUsage(problem: UsageProblem): Stop {
  return new Stop(EXIT.usage, { kind: "usage", problem, place: { file: "", pointer: "" } });
}

/** Stops for issues; files that cannot be read at all, or are in the way, are a matter of the command line. */
export function stopFor(issues: NonEmpty<Issue>, exit: ExitCode): Stop {
  const isUsage = issues.every(({ code }) => code === "unreadable-file" || code === "file-in-the-way");
  return new Stop(isUsage ? EXIT.usage : exit, { kind: "issues", issues });
}

/** Text that could not be written; the reason is the system's code, such as ENOSPC. */
export class WritingFailed extends Error {
  override readonly name = "WritingFailed";
  readonly reason: string;

  constructor(reason: string) {
    super(reason);
    this.reason = reason;
  }
}
