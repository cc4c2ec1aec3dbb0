import { isNonEmpty } from "../../base/non-empty.js";
import { ok, type Result, refused } from "../../base/result.js";
import { Defect } from "../../base/unreachable.js";
import type { Determination, SchemeResult } from "../../determination/index.js";
import { type Issue, issue } from "../../issue/index.js";
import { type LawTypes, type LinkedScheme, type Program, sensitiveFacts } from "../../program/index.js";
import { admit, conclude, readOptions } from "../contract.js";
import { boundTogether } from "../shared/limiting/together.js";
import { issueOfLimit } from "../shared/limits.js";
import { askAll } from "./ask-all.js";
import { assessTogether } from "./assess-together.js";
import { Ledger } from "./ledger.js";
import { markNotAsked } from "./not-asked.js";
import type { FactRequest, FactSource, LiveInput } from "./source.js";
import { SourceFailed } from "./source-failed.js";

/**
 * Assesses a household whose facts come from the embedder's own services, one question after the other, each fact at
 * most once; conditions are decided by json-rules-engine. Runs may overlap: they share nothing.
 *
 * @param program the law, from `loadLaw`
 * @param source answers questions; `undefined` when it does not know, a rejection when it cannot answer
 * @param input the day, how much to ask, and which sensitive facts may be asked
 * @returns with `ask: "all"` the determination that `assess` gives for the same facts; with `ask: "needed"` the same
 *   outcomes, amounts and shares, clauses that did not matter being `not-asked`, and what a limit took left as open as the
 *   facts not asked leave it; or what was wrong with the options or with an answer, after which nothing more is asked
 */
export async function assessLive<Types extends LawTypes = LawTypes>(
  program: Program<Types>,
  source: FactSource<FactRequest<NoInfer<Types>>>,
  input: LiveInput<NoInfer<Types>>,
): Promise<Result<Determination<Types>, Issue>> {
  const options = readOptions(program, input);
  const own = typeof input === "object" && input !== null ? ownIssues(program, input) : [];
  if (!options.ok) return refused([...options.issues, ...own]);
  if (isNonEmpty(own)) return refused(own);
  const { schemes, withheld } = admit(program, options.value);
  const ledger = new Ledger(program, source, new Set(input.askSensitive));
  try {
    if (input.ask === "all") await askAll(ledger, schemes);
    const results = new Map<LinkedScheme, SchemeResult>();
    // One group of schemes after the other: the next one finds the answers of those before it.
    for (const group of boundTogether(program, schemes)) {
      const answers = await assessTogether(program, group, options.value, ledger);
      for (const [index, scheme] of group.entries()) {
        const answer = answers[index];
        if (answer === undefined) throw new Defect(`no answer for ${scheme.id}`);
        results.set(scheme, input.ask === "all" ? answer : markNotAsked(answer, scheme, ledger));
      }
    }
    const inOrder = schemes.flatMap((scheme) => results.get(scheme) ?? []);
    return ok(conclude(program, options.value, inOrder, withheld));
  } catch (error) {
    if (error instanceof SourceFailed) return refused(error.issues);
    return refused([issueOfLimit(error)]);
  }
}

function ownIssues(program: Program, { ask, askSensitive = [] }: LiveInput): readonly Issue[] {
  const issues: Issue[] = [];
  const unknown = (option: string, found: string, allowed: readonly string[]) =>
    issues.push(issue("unknown-option", { file: "options", pointer: `/${option}` }, { option, found, allowed }));
  if (ask !== "all" && ask !== "needed") unknown("ask", String(ask), ["all", "needed"]);
  const sensitive = sensitiveFacts(program);
  for (const name of askSensitive) if (!sensitive.includes(name)) unknown("askSensitive", name, sensitive);
  return issues;
}
