import type { AwardResult, CurrentUnit, Finding } from "../determination/index.js";
import { type Item, item, itemsOf } from "./block.js";
import type { Catalogue } from "./catalogue.js";
import { causesText } from "./causes.js";
import type { Detail } from "./detail.js";
import { clauseName } from "./findings.js";
import { instalmentItem } from "./instalments.js";
import { inLanguage, named } from "./language.js";
import { restsOnText } from "./readings.js";
import { reductionItem } from "./reductions.js";
import { stepItem } from "./steps.js";
import { amountText, causesOfAmount, shownText } from "./values.js";

/** One award: its form, the amount now, its sums, and every instalment. */
export function awardItem(award: AwardResult, findings: readonly Finding[], detail: Detail, words: Catalogue): Item {
  const { language } = words;
  const say = words.award;
  const isOpen = award.open.length > 0;
  const said = causesOfAmount(award.total);
  const form = formText(award.form, words);
  return item(say.award(award.award, inLanguage(award.text, language)), [
    item(say.grantedBy(form, award.clause)),
    ...(award.loan === null
      ? []
      : [item(say.loan(shownText(award.loan.interest, words), shownText(award.loan.repaidBy, words)))]),
    ...(isOpen ? [item(say.periodOpen(causesText(award.open, words)))] : [nowItem(award.now, findings, detail, words)]),
    item(sumsText(award, words)),
    ...itemsOf(award.unlimited === null ? null : say.unlimited(amountText(award.unlimited, words))),
    ...award.rests.map((one) => item(restsOnText(one, words))),
    ...award.instalments.map((instalment) => instalmentItem(instalment, said, findings, detail, words)),
    ...itemsOf(award.continues ? say.continues : null),
  ]);
}

/** The name of a form; of one that is somebody's choice, what may be chosen. */
export function formText(form: AwardResult["form"], words: Catalogue): string {
  const name = (one: string) => named(words.names.form, one);
  return typeof form === "string"
    ? name(form)
    : words.award.formOpen(form.oneOf.map(name), causesText(form.because, words));
}

/** What keeps the accrued sum open is not said again of the whole. */
function sumsText({ accrued, total }: AwardResult, words: Catalogue): string {
  return words.award.sums(amountText(accrued, words), amountText(total, words, causesOfAmount(accrued)));
}

function nowItem(now: CurrentUnit | null, findings: readonly Finding[], detail: Detail, words: Catalogue): Item {
  if (now === null) return item(words.award.noUnitNow);
  const steps = detail === "full" && now.steps !== null && now.right.is !== false ? [stepItem(now.steps, words)] : [];
  return item(nowText(now, findings, words), [
    ...itemsOf(now.projected ? words.award.projected : null),
    ...steps,
    ...now.reductions.map((reduction) => reductionItem(reduction, [], detail, words)),
  ]);
}

function nowText(now: CurrentUnit, findings: readonly Finding[], words: Catalogue): string {
  const { award, values } = words;
  const period = values.period(now.first, now.last);
  const { right } = now;
  switch (right.is) {
    case true:
      return award.now(period, amountText(now.amount, words));
    case false:
      return award.nowRefused(
        period,
        right.refusedBy.map((clause) => clauseName(clause, findings, words)),
      );
    case "unknown":
      return award.nowOpen(period, amountText(now.amount, words), causesText(right.because, words));
  }
}
