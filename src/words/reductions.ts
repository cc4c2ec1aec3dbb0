import type { Reduction } from "../determination/index.js";
import type { Step } from "../formula/index.js";
import type { Cause } from "../value/index.js";
import { type Item, item } from "./block.js";
import type { Catalogue } from "./catalogue.js";
import type { Detail } from "./detail.js";
import { sourceText } from "./findings.js";
import { inLanguage } from "./language.js";
import { stepItem } from "./steps.js";
import { amountText } from "./values.js";

/** What a limit takes: before, after and the clause; in full, what was counted together and what that comes to at most. */
export function reductionItem(reduction: Reduction, said: readonly Cause[], detail: Detail, words: Catalogue): Item {
  const { award, clause, language } = words;
  const { before, after, text, cite, steps } = reduction;
  const name = clause.named(reduction.clause, inLanguage(text, language));
  const sentence = award.reduced(amountText(before, words, said), amountText(after, words, said), name);
  if (detail !== "full") return item(sentence);
  return item(sentence, [
    item(countedText(reduction, words)),
    ...(steps === null || isPlain(steps) ? [] : [stepItem(steps, words)]),
    ...cite.map((cited) => item(sourceText(cited, words))),
  ]);
}

/** Whether there is nothing to lay out: a sum that is written down, or only named. */
function isPlain({ operation }: Step): boolean {
  return operation === "literal" || operation === "fact";
}

function countedText({ period, counted, to }: Reduction, words: Catalogue): string {
  const { award, values } = words;
  return award.counted(
    period === null ? null : values.period(period.first, period.last),
    counted.map((one) => award.countedAward(`${one.scheme}#${one.award}`, one.subject, amountText(one.amount, words))),
    amountText(to, words),
  );
}
