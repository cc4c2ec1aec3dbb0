import { describeIssue, type Language } from "../words/index.js";
import { EXIT, type Stop } from "./exit.js";
import type { Screen } from "./screen.js";
import type { CliWords } from "./words.js";

/** Says why a command stopped: on standard error in words, or on standard output as `almoner/issues@1`. */
export async function report(
  stop: Stop,
  command: string | null,
  asJson: boolean,
  screen: Screen,
  words: CliWords,
  language: Language,
): Promise<void> {
  const { reason } = stop;
  if (asJson) return screen.json({ format: "almoner/issues@1", issues: issuesOf(stop, language) });
  if (reason.kind === "issues") {
    for (const issue of reason.issues) await screen.remark(describeIssue(issue, language).message);
    return;
  }
  await screen.remark(words.run.problem(reason.problem));
  if (stop.exit === EXIT.usage) await screen.remark(words.run.seeHelp(command));
}

function issuesOf({ reason }: Stop, language: Language) {
  if (reason.kind === "issues") return reason.issues.map((issue) => issueJson(issue, language));
  const { expected, found, remedy } = reason.problem;
  return [{ code: "wrong-usage", place: reason.place, expected, found, remedy, also: [] }];
}

/** An issue as `--json` shows it. */
export function issueJson(issue: Parameters<typeof describeIssue>[0], language: Language) {
  const { expected, found, remedy } = describeIssue(issue, language);
  return { code: issue.code, place: issue.place, expected, found, remedy, also: issue.also ?? [] };
}
